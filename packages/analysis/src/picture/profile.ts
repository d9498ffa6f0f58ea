import { EntenteError, predicates, type ActorId, type ClaimId, type PredicateName } from "@entente/claims";
import { drawStates } from "./draw-states.ts";
import { drawForecasts } from "./forecasts.ts";
import { isActor, openLedger, pictureActor, type Ledger } from "./ledger.ts";
import { drawEvents } from "./picture-events.ts";
import type {
  DrawnReview,
  Evidence,
  EvidenceOptions,
  Forecast,
  PictureActor,
  PictureEvent,
  Relation,
  RelationStatus,
} from "./picture.ts";
import { compareInTime, comparePredicates } from "./relations.ts";

/** What a profile is asked for. */
export interface ProfileOptions extends EvidenceOptions {
  /** A date (EDTF): only what held, had happened or had been said by then. Default: everything, over all time. */
  readonly asOf?: string | null | undefined;
}

/** A name of an actor, for a time. */
export interface ProfileName {
  /** null where a new name is announced and not given. */
  readonly name: string | null;
  /** alias, abbreviation, former, later, brand or translation; null where the claims don't say. */
  readonly kind: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly lastSeen: string | null;
  readonly status: RelationStatus;
  readonly review: DrawnReview;
  readonly claims: readonly ClaimId[];
}

/** The relations of one kind, seen from the actor. */
export interface ProfileRelations {
  readonly predicate: PredicateName;
  /** Which side of it the actor is. Of a predicate that is the same either way: always subject. */
  readonly side: "subject" | "object";
  /** How it reads from that side: "leads", "is led by". */
  readonly phrase: string;
  readonly relations: readonly Relation[];
}

/** What is known of one actor. */
export interface Profile {
  readonly actor: PictureActor;
  readonly asOf: string | null;
  readonly names: readonly ProfileName[];
  /** Who led it, in time; a deputy has a role that says so. */
  readonly leaders: readonly Relation[];
  /** All other relations to actors, in the order of the predicate table. */
  readonly relations: readonly ProfileRelations[];
  /** States with a literal for object: aims, territory in words. */
  readonly facts: readonly Relation[];
  /** Latest first. */
  readonly events: readonly PictureEvent[];
  readonly forecasts: readonly Forecast[];
  readonly denials: readonly Forecast[];
}

type Sided = { readonly subject: ActorId; readonly object: string | null };

const isAbout =
  (actor: ActorId) =>
  ({ subject, object }: Sided): boolean =>
    subject === actor || object === actor;

function profileName({
  object,
  qualifiers,
  from,
  to,
  lastSeen,
  status,
  review,
  claims,
}: Relation): ProfileName {
  return {
    name: object,
    kind: qualifiers.kind ?? null,
    since: from,
    until: to,
    lastSeen,
    status,
    review,
    claims,
  };
}

function groupRelations(relations: readonly Relation[], actor: ActorId): ProfileRelations[] {
  const groups = new Map<string, ProfileRelations & { relations: Relation[] }>();
  for (const relation of relations) {
    const { symmetric, phrase, inverse } = predicates[relation.predicate];
    const side = symmetric || relation.subject === actor ? "subject" : "object";
    const key = `${relation.predicate}|${side}`;
    let group = groups.get(key);
    if (!group) {
      group = {
        predicate: relation.predicate,
        side,
        phrase: side === "subject" ? phrase : inverse,
        relations: [],
      };
      groups.set(key, group);
    }
    group.relations.push(relation);
  }
  return [...groups.values()].toSorted(
    (a, b) => comparePredicates(a.predicate, b.predicate) || (a.side < b.side ? 1 : a.side > b.side ? -1 : 0),
  );
}

/**
 * Draws what a ledger knows of one actor.
 *
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` where the evidence has no such actor, `ENT_DATE_BAD`.
 */
export function drawProfile(ledger: Ledger, actor: ActorId, asOfText: string | null): Profile {
  const found = ledger.evidence.actors.get(actor);
  if (!found) throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: actor, nearest: [] });
  const asOf = asOfText === null ? null : ledger.evidence.readDate(asOfText).span;
  const own = ledger.episodes.filter(({ proposition }) => proposition.sides.includes(actor));
  const states = drawStates(ledger, asOf, own)
    .toSorted(compareInTime)
    .map(({ relation }) => relation);
  const isLeader = ({ predicate, object }: Relation): boolean => predicate === "leads" && object === actor;
  const related = states.filter((relation) => isActor(ledger, relation.object) && !isLeader(relation));
  const about = isAbout(actor);
  return {
    actor: pictureActor(found),
    asOf: asOfText,
    names: states.filter(({ predicate }) => predicate === "names").map(profileName),
    leaders: states.filter(isLeader),
    relations: groupRelations(related, actor),
    facts: states.filter(({ predicate, object }) => predicate !== "names" && !isActor(ledger, object)),
    events: drawEvents(ledger, asOf)
      .map(({ event }) => event)
      .filter(about),
    forecasts: drawForecasts(ledger, "forecast", asOf)
      .map(({ forecast }) => forecast)
      .filter(about),
    denials: drawForecasts(ledger, "denial", asOf)
      .map(({ forecast }) => forecast)
      .filter(about),
  };
}

/**
 * What is known of one actor: its names, who led it, its relations with their spans, what happened to it and what is
 * foreseen of it, all with the claims behind it.
 *
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` where the evidence has no such actor, `ENT_DATE_BAD`, `ENT_SOURCE_UNKNOWN`.
 * @example
 * actorProfile(evidence, actorId("a1")).leaders.map((relation) => relation.subject); // ["a7", "a8"]
 */
export function actorProfile(evidence: Evidence, actor: ActorId, options: ProfileOptions = {}): Profile {
  return drawProfile(openLedger(evidence, options), actor, options.asOf ?? null);
}
