import {
  isCertainlyBefore,
  predicateNames,
  type ClaimId,
  type PredicateName,
  type Span,
} from "@entente/claims";
import { claimsAgainst, isContested } from "./against.ts";
import { compareIds } from "./compare-ids.ts";
import type { Episode } from "./episodes.ts";
import { extentOf, lastSeen } from "./extent.ts";
import { compareKnown, type KnownClaim, type StateClaim } from "./known-claims.ts";
import type { Ledger } from "./ledger.ts";
import type { Relation, Voice } from "./picture.ts";
import { questionOf } from "./question.ts";
import { endingOf, questionReason, truceReason } from "./reasons.ts";
import { reviewOf } from "./standing.ts";
import { statusOf } from "./status.ts";
import { truceIn } from "./truce.ts";

const byKnown = (claims: readonly KnownClaim[]): readonly KnownClaim[] =>
  claims.length > 1 ? claims.toSorted(compareKnown) : claims;

/** The ids of claims by known date, then by id, each once. */
export const claimIds = (claims: readonly KnownClaim[]): ClaimId[] => idsOf(byKnown(claims));

const idsOf = (sorted: readonly KnownClaim[]): ClaimId[] => [...new Set(sorted.map(({ claim }) => claim.id))];

/** Whose word claims are, each voice once, in their order. */
function voicesOf(sorted: readonly KnownClaim[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const { claim } of sorted) {
    const { source, attributionKind: kind, attribution: actor } = claim;
    const key = `${source} ${kind} ${actor ?? ""}`;
    if (!voices.has(key)) voices.set(key, { source, kind, actor });
  }
  return [...voices.values()];
}

/** The first to be known of the claims that speak for an episode. */
export function firstClaim({ leading }: Episode): KnownClaim {
  let first = (leading[0] as StateClaim).known;
  for (const { known } of leading) if (compareKnown(known, first) < 0) first = known;
  return first;
}

/** All claims of an episode, whatever their standing. */
export const allClaims = ({ leading, others }: Episode): KnownClaim[] => [
  ...leading.map(({ known }) => known),
  ...others,
];

const predicateOrder = new Map(predicateNames.map((name, index) => [name, index]));

/** Orders predicates as the table does. */
export const comparePredicates = (a: PredicateName, b: PredicateName): number =>
  (predicateOrder.get(a) ?? 0) - (predicateOrder.get(b) ?? 0);

/** An episode and the relation it is drawn as. */
export interface DrawnEpisode {
  readonly episode: Episode;
  readonly relation: Relation;
}

/**
 * Draws an episode, at a date or (without one) over all time.
 *
 * @param further episodes of lower standing about the same, whose claims are listed with it.
 */
export function drawEpisode(
  ledger: Ledger,
  episode: Episode,
  asOf: Span | null,
  further: readonly Episode[] = [],
): DrawnEpisode {
  const { nameOf, evidence, truces } = ledger;
  const { end, began, standing } = episode;
  const { claim } = firstClaim(episode);
  const against = claimsAgainst(episode, evidence.readDate);
  const contested = isContested(episode, against, asOf, evidence.readDate);
  const question = questionOf(episode, ledger.endingsFor(standing), asOf);
  const truce = truceIn(episode, truces, asOf);
  const status = statusOf(episode, { isContested: contested, isQuestioned: question !== null }, asOf);
  const seen = lastSeen(episode, asOf);
  const cited = byKnown([episode, ...further].flatMap(allClaims));
  // What is presumed only because a date is coarse, not because it was last seen before, has no such date to show.
  const isSeenLater = asOf !== null && seen !== null && isCertainlyBefore(asOf, seen.span);
  const relation: Relation = {
    predicate: claim.predicate,
    subject: claim.subject,
    object: claim.object,
    from: began?.text ?? null,
    to: end?.text ?? null,
    lastSeen: seen && !(status === "presumed" && isSeenLater) ? seen.text : null,
    status,
    review: reviewOf(standing),
    ended: end && endingOf(end, nameOf),
    question: question && questionReason(question, nameOf),
    suspended: truce && truceReason(truce, nameOf),
    saidBy: voicesOf(cited),
    claims: idsOf(cited),
    against: claimIds([...against, ...further.flatMap((other) => claimsAgainst(other, evidence.readDate))]),
    qualifiers: claim.qualifiers,
  };
  return { episode, relation };
}

function compareStarts(a: DrawnEpisode, b: DrawnEpisode): number {
  const startA = extentOf(a.episode).start;
  const startB = extentOf(b.episode).start;
  return startA === startB ? 0 : startA - startB;
}

const compareSides = (a: Relation, b: Relation): number =>
  comparePredicates(a.predicate, b.predicate) ||
  compareIds(a.subject, b.subject) ||
  compareIds(a.object ?? "", b.object ?? "");

const compareVoices = (a: DrawnEpisode, b: DrawnEpisode): number =>
  a.episode.standing.rank - b.episode.standing.rank ||
  compareIds(a.relation.claims[0] ?? "", b.relation.claims[0] ?? "");

/** A stable order for lists: as the predicate table, then by subject, object and first day. */
export const compareDrawn = (a: DrawnEpisode, b: DrawnEpisode): number =>
  compareSides(a.relation, b.relation) || compareStarts(a, b) || compareVoices(a, b);

/** A stable order for histories: by first day, what nobody can place before all else. */
export const compareInTime = (a: DrawnEpisode, b: DrawnEpisode): number =>
  compareStarts(a, b) || compareSides(a.relation, b.relation) || compareVoices(a, b);
