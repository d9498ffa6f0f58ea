import { EntenteError, type ActorId, type PredicateName, predicates } from "@entente/claims";
import { compareIds } from "./compare-ids.ts";
import { drawStates } from "./draw-states.ts";
import { drawForecasts } from "./forecasts.ts";
import { pictureActor, type Ledger } from "./ledger.ts";
import { ancestorsOf, type Kin } from "./lineage/actor-lineage.ts";
import { drawEvents } from "./picture-events.ts";
import type { Forecast, PictureActor, PictureEvent, Relation } from "./picture.ts";
import { compareInTime } from "./relations.ts";
import type { OpenPicture } from "./store/open-picture.ts";

/** A third with whom, or a thing to which, both stand in the same way. */
export interface SharedThird {
  readonly kind: "enemy" | "ally" | "influence";
  /** An actor's id or a literal. */
  readonly third: string;
  readonly one: Relation;
  readonly other: Relation;
}

/** An actor that both come from, with the last step to each. */
export interface SharedAncestor {
  readonly ancestor: PictureActor;
  readonly one: Kin | null;
  readonly other: Kin | null;
}

/** All that bears on two actors. */
export interface Between {
  readonly actors: readonly [PictureActor, PictureActor];
  readonly asOf: string | null;
  /** Between the two, in time. */
  readonly relations: readonly Relation[];
  /** Talks, agreements, splits, attacks between the two, earliest first. */
  readonly events: readonly PictureEvent[];
  readonly shared: readonly SharedThird[];
  readonly ancestors: readonly SharedAncestor[];
  /** What each seeks. */
  readonly wants: readonly Relation[];
  /** What is foreseen or supposed about the two. */
  readonly forecasts: readonly Forecast[];
  /** What stands in the way: enmity that holds, and what is denied or thought unlikely of the two. */
  readonly inTheWay: { readonly relations: readonly Relation[]; readonly said: readonly Forecast[] };
}

type Sided = { readonly subject: string; readonly object: string | null };

const isOfBoth =
  (a: string, b: string) =>
  ({ subject, object }: Sided): boolean =>
    (subject === a && object === b) || (subject === b && object === a);

const sharedKinds: readonly (readonly [SharedThird["kind"], readonly PredicateName[]])[] = [
  ["enemy", ["fights", "rival_of"]],
  ["ally", ["allied_with", "part_of", "supports"]],
  ["influence", ["influenced_by"]],
];

const otherSide = ({ subject, object }: Relation, actor: string): string =>
  subject === actor ? (object ?? "") : subject;

/** Influence and support go one way: only whom both look to is shared. */
const looksTo = (relation: Relation, actor: string): boolean =>
  predicates[relation.predicate].symmetric || relation.subject === actor || relation.predicate === "supports";

function sharedThirds(states: readonly Relation[], a: string, b: string): SharedThird[] {
  return sharedKinds.flatMap(([kind, names]) => {
    const of = (actor: string): Map<string, Relation> => {
      const found = new Map<string, Relation>();
      for (const relation of states) {
        const isOf = relation.subject === actor || relation.object === actor;
        if (!isOf || !names.includes(relation.predicate) || !looksTo(relation, actor)) continue;
        const third = otherSide(relation, actor);
        if (third !== "" && third !== a && third !== b && !found.has(third)) found.set(third, relation);
      }
      return found;
    };
    const [one, other] = [of(a), of(b)];
    return [...one.keys()]
      .filter((third) => other.has(third))
      .toSorted(compareIds)
      .map((third) => ({
        kind,
        third,
        one: one.get(third) as Relation,
        other: other.get(third) as Relation,
      }));
  });
}

function sharedAncestors(picture: OpenPicture, a: ActorId, b: ActorId): SharedAncestor[] {
  const [one, other] = [ancestorsOf(picture, a), ancestorsOf(picture, b)];
  const of = (kin: readonly Kin[], id: string): Kin | undefined => kin.find(({ actor }) => actor.id === id);
  const shared = one.flatMap((kin): SharedAncestor[] => {
    const same = of(other, kin.actor.id);
    return same ? [{ ancestor: kin.actor, one: kin, other: same }] : [];
  });
  // One may come from the other.
  const direct = [of(one, b), of(other, a)].filter((kin) => kin !== undefined);
  return [
    ...direct.map((kin) => ({
      ancestor: kin.actor,
      one: kin.actor.id === b ? kin : null,
      other: kin.actor.id === a ? kin : null,
    })),
    ...shared,
  ];
}

/** Who led one of the two, by that actor's id. */
function leadersOf(ledger: Ledger, a: ActorId, b: ActorId): ReadonlyMap<string, string> {
  const leading = ledger.episodes.filter(({ proposition }) => proposition.predicate === "leads");
  const leaders = new Map<string, string>();
  for (const { relation } of drawStates(ledger, null, leading))
    if (relation.object === a || relation.object === b) leaders.set(relation.subject, relation.object);
  return leaders;
}

/** What was said of the two: with one of them on either side, and about the two also where a leader of one stands. */
function saidOf(
  ledger: Ledger,
  part: "forecast" | "denial",
  a: ActorId,
  b: ActorId,
  leaders: ReadonlyMap<string, string>,
): Forecast[] {
  const body = (id: string | null): string | null => (id === null ? null : (leaders.get(id) ?? id));
  const isOfTwo = isOfBoth(a, b);
  const isAbout = ({ subject, object, condition }: Forecast): boolean => {
    if (isOfTwo({ subject: body(subject) ?? "", object: body(object) })) return true;
    const about = condition?.about;
    const sides = [body(about?.subject ?? null), body(about?.object ?? null)];
    const own = subject === a ? b : subject === b ? a : null;
    return own !== null && sides.includes(own);
  };
  return drawForecasts(ledger, part, null)
    .map(({ forecast }) => forecast)
    .filter(isAbout);
}

const isDoubtful = ({ polarity, likelihood, modality }: Forecast): boolean =>
  modality !== "conditional" &&
  (polarity === "negative" || ["almost no chance", "very unlikely", "unlikely"].includes(likelihood ?? ""));

/**
 * All that bears on two actors, over all time or as of a date: how they stood, what they share, where they come from,
 * what they talked of, what each wants, what is foreseen of them and what stands in the way.
 *
 * @param asOf a date (EDTF): relations and events are then those that held or had happened by it.
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` where the picture has no such actor, `ENT_DATE_BAD`.
 * @example
 * drawBetween(picture, isis, alQaeda).shared.map(({ kind, third }) => `${kind} ${third}`);
 */
export function drawBetween(
  picture: OpenPicture,
  a: ActorId,
  b: ActorId,
  asOf: string | null = null,
): Between {
  const [one, other] = [a, b].map((id) => {
    const actor = picture.actors.get(id);
    if (!actor) throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: id, nearest: [] });
    return pictureActor(actor);
  }) as [PictureActor, PictureActor];
  const propositions = new Set([a, b].flatMap((id) => [...picture.propositions.of(picture.symbolOf(id))]));
  const ledger = picture.ledgerOf(propositions);
  const span = asOf === null ? null : picture.readDate(asOf).span;
  const states = drawStates(ledger, span)
    .toSorted(compareInTime)
    .map(({ relation }) => relation);
  const isOfTwo = isOfBoth(a, b);
  const relations = states.filter(isOfTwo);
  const leaders = leadersOf(ledger, a, b);
  const said = saidOf(ledger, "forecast", a, b, leaders);
  return {
    actors: [one, other],
    asOf,
    relations,
    events: drawEvents(ledger, span)
      .map(({ event }) => event)
      .filter(isOfTwo)
      .toReversed(),
    shared: sharedThirds(states, a, b),
    ancestors: sharedAncestors(picture, a, b),
    wants: states.filter(
      ({ predicate, subject }) => predicate === "seeks" && (subject === a || subject === b),
    ),
    forecasts: said.filter((forecast) => !isDoubtful(forecast)),
    inTheWay: {
      relations: relations.filter(
        ({ predicate, to }) => predicates[predicate].stance === "against" && to === null,
      ),
      said: [...saidOf(ledger, "denial", a, b, leaders), ...said.filter(isDoubtful)],
    },
  };
}
