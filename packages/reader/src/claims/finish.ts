import { fromEach } from "../from-each.ts";
import {
  actorId,
  affirmativeLikelihood,
  claimId,
  predicate,
  type Actor,
  type ActorId,
  type Claim,
  type ClaimId,
  type OffsetMap,
  type Qualifiers,
} from "@entente/claims";
import { tellingWords } from "../mentions/name-keys.ts";
import { foldPhrase } from "../lexicon/name-index.ts";
import { stateOfAdjective } from "../lexicon/known-names.ts";
import { settledActor, type ReportActor, type ReportActors } from "../coreference/report-actors.ts";
import type { Draft } from "./draft.ts";

/** A claim less sure than this is not worth a person's time. */
export const leastConfidence = 0.4;

export interface Finished {
  readonly actors: Actor[];
  readonly claims: Claim[];
  /** The drafts the claims were, in the same order. */
  readonly drafts: readonly Draft[];
  readonly ids: ReadonlyMap<ReportActor, ActorId>;
}

/** Gives actors and claims their ids in order of place, and offsets in code points. */
export function finishClaims(
  text: string,
  offsets: OffsetMap,
  actors: ReportActors,
  drafts: readonly Draft[],
): Finished {
  const acting = new Set(drafts.flatMap(actingSides));
  actors.joinGovernments((state) => acting.has(state));
  for (const one of drafts) settleSides(one);
  const kept = drafts
    .filter((one) => one.confidence >= leastConfidence && isWhole(one))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const used = new Set(
    fromEach(kept, (one) => [
      one.subject,
      ...(typeof one.object === "object" && one.object ? [one.object] : []),
      ...(one.attribution ? [one.attribution] : []),
      ...(one.where ? [one.where] : []),
      ...(one.into && typeof one.into === "object" ? [one.into] : []),
      ...one.jointlyWith,
    ]),
  );
  const written = actors.all
    .filter(
      (actor) => actor.mergedInto === null && ((actor.count > 0 && !actor.onlyInClaims) || used.has(actor)),
    )
    .toSorted((a, b) => a.first - b.first || a.id - b.id);
  const ids = new Map<ReportActor, ActorId>(written.map((actor, i) => [actor, actorId(`a${i + 1}`)]));
  const idOf = (actor: ReportActor): ActorId => ids.get(actor) as ActorId;
  for (const one of kept)
    if (predicate(one.predicate).kind !== "state" || one.predicate !== "located_in")
      one.subject.isAgent = true;
  // "PJAK, the Kurdistan Free Life Party": the report calls it by its letters.
  for (const { predicate: told, subject, otherName } of kept)
    if (told === "names" && otherName !== null && letters.test(otherName)) subject.isCalledByLetters = true;
  const claimIds = new Map(kept.map((one, i) => [one, claimId(`c${i + 1}`)]));
  const idOfClaim = (one: Draft | null): ClaimId | null => (one && claimIds.get(one)) ?? null;
  return {
    actors: written.map((actor) => writeActor(actor, idOf(actor), actors.canonicalName(actor))),
    claims: kept
      .map((one) => withOtherName(one, actors))
      .map((one, i) => writeClaim(one, i, text, offsets, { actor: idOf, claim: idOfClaim })),
    drafts: kept,
    ids,
  };
}

/** Who does or undergoes what a draft tells, but for land. */
const actingSides = ({ predicate: told, subject, object }: Draft): ReportActor[] =>
  typeof object === "object" && object && !/^(located_in|controls|lost|withdrew_from)$/.test(told)
    ? [subject, object]
    : [subject];

function settleSides(one: Draft): void {
  one.subject = settledActor(one.subject);
  if (typeof one.object === "object" && one.object) one.object = settledActor(one.object);
  if (one.attribution) one.attribution = settledActor(one.attribution);
  if (one.where) one.where = settledActor(one.where);
  if (one.into && typeof one.into === "object") one.into = settledActor(one.into);
  one.jointlyWith = one.jointlyWith.map(settledActor);
  const about = one.condition?.about;
  if (!about) return;
  if (about.subject) about.subject = settledActor(about.subject);
  if (typeof about.object === "object" && about.object) about.object = settledActor(about.object);
}

const isWhole = (one: Draft): boolean =>
  one.end > one.start && one.object !== "" && one.subject !== one.object;

/** Names of letters: "ISIS", "M-19". */
const letters = /^(?:[\p{Lu}\d.\-/]{2,8}|\p{Lu}\p{Ll}{0,2}\p{Lu}[\p{Lu}\d-]{0,4})$/u;

/** "Islamic State (ISIS)" where the report prints ISIS: the name to tell is the other one. */
function withOtherName(one: Draft, actors: ReportActors): Draft {
  if (one.otherName === null || typeof one.object !== "string") return one;
  const printed = printedName(one.subject, actors.canonicalName(one.subject));
  if (printed !== one.object) return one;
  const isWrittenOut = !letters.test(one.otherName) && one.qualifiers.kind === "abbreviation";
  return {
    ...one,
    object: one.otherName,
    qualifiers: isWrittenOut ? { ...one.qualifiers, kind: "alias" } : one.qualifiers,
  };
}

/** The name to print: a full one if the report has one, then the one it uses most. */
function writeActor(actor: ReportActor, id: ActorId, canonical: string | null): Actor {
  const name = printedName(actor, canonical);
  const isPlace = actor.type === "state" && !actor.isAgent && !(canonical ?? "").endsWith(" government");
  return { id, type: isPlace ? "place" : actor.type, name, mentions: [...actor.surfaces.keys()] };
}

/** Of names used alike, the lexicon's own, then the first in the report: sorting keeps their order. */
function printedName(actor: ReportActor, canonical: string | null): string {
  // A state is printed by its name, not by "US" or "the Russian".
  if (actor.type === "state" && canonical !== null && !canonical.endsWith(" government")) return canonical;
  const surfaces = [...actor.surfaces].toSorted(
    (a, b) =>
      printRank(actor, b) - printRank(actor, a) || Number(b[0] === canonical) - Number(a[0] === canonical),
  );
  return surfaces[0]?.[0] ?? canonical ?? "unnamed";
}

function printRank(actor: ReportActor, [surface, count]: [string, number]): number {
  if (actor.type === "person")
    return (tellingWords(surface).length > 1 || /^(abu|umm) /i.test(surface) ? 1000 : 0) + count;
  if (actor.type === "state" && stateOfAdjective(surface) !== null) return count - 1000;
  const used = [...actor.surfaces].reduce(
    (sum, [other, times]) => sum + (foldPhrase(other) === foldPhrase(surface) ? times : 0),
    0,
  );
  // Letters are printed only where the report hardly ever writes out the name they shorten, or calls the body by them.
  return letters.test(surface) ? (actor.isCalledByLetters ? used + 0.5 : used / 10) : used;
}

function writeClaim(one: Draft, i: number, text: string, offsets: OffsetMap, ids: Ids): Claim {
  const idOf = ids.actor;
  const value = (side: ReportActor | string | null): string | null =>
    side === null || typeof side === "string" ? side : idOf(side);
  const { condition } = one;
  return {
    id: claimId(`c${i + 1}`),
    predicate: one.predicate,
    subject: idOf(one.subject),
    object: value(one.object),
    polarity: one.polarity,
    modality: one.modality,
    likelihood: one.likelihood && affirmativeLikelihood(one.likelihood, one.polarity === "negative"),
    condition: condition && {
      words: condition.words,
      about: condition.about && {
        predicate: condition.about.predicate,
        subject: value(condition.about.subject),
        object: value(condition.about.object),
      },
    },
    attribution: one.attribution ? idOf(one.attribution) : null,
    attributionKind: one.attributionKind,
    qualifiers: qualifiersOf(one, ids),
    time: {
      from: one.from,
      to: one.to,
      text: one.timeText,
      over: one.over,
      after: ids.claim(one.after),
      before: ids.claim(one.before),
    },
    quote: text.slice(one.start, one.end),
    start: offsets.toCodePoints(one.start),
    end: offsets.toCodePoints(one.end),
    confidence: Math.round(Math.min(1, Math.max(0, one.confidence)) * 100) / 100,
  };
}

/** The ids that a written claim has for actors and for other claims; null for a claim that was not kept. */
interface Ids {
  readonly actor: (actor: ReportActor) => ActorId;
  readonly claim: (one: Draft | null) => ClaimId | null;
}

function qualifiersOf(one: Draft, ids: Ids): Qualifiers {
  const because = ids.claim(one.because);
  return {
    ...one.qualifiers,
    ...(one.where ? { where: ids.actor(one.where) } : {}),
    ...(one.into ? { into: typeof one.into === "string" ? one.into : ids.actor(one.into) } : {}),
    ...(one.jointlyWith.length > 0 ? { jointlyWith: one.jointlyWith.map(ids.actor) } : {}),
    ...(because ? { because } : {}),
  };
}
