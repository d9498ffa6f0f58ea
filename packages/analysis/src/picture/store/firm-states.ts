import { predicates, type PredicateName, type Span } from "@entente/claims";
import { drawStates } from "../draw-states.ts";
import { dayOf, isAssertedBy, rankBy } from "./episode-numbers.ts";
import { entryFields, entryStride } from "./neighbour-lists.ts";
import type { OpenPicture } from "./open-picture.ts";

/** Whether one that is denied for some of its time is drawn as certain or presumed: only that has to be drawn to be told. */
function isDrawnFirm(
  picture: OpenPicture,
  proposition: number,
  asOf: Span,
  firesProposals: boolean,
): boolean {
  return drawStates(picture.ledgerOf([proposition]), asOf).some(({ relation, episode }) => {
    const isPlain = relation.status === "certain" || relation.status === "presumed";
    return isPlain && episode.standing.asserted && (firesProposals || relation.review === "accepted");
  });
}

/**
 * The propositions of a predicate about an actor of which a state holds at a date for all that accepted, asserted claims
 * say, so that rules may build on it. Told from the columns: a pass over the actor's entries.
 */
export function firmPropositions(
  picture: OpenPicture,
  predicate: PredicateName,
  actor: number,
  asOf: Span,
): Set<number> {
  const { episodes, propositions, options } = picture;
  const firesProposals = options.review?.includes("proposed") ?? false;
  const { neighbours } = episodes;
  const { entries, besides } = neighbours;
  const [from, to] = [dayOf(asOf.start), dayOf(asOf.end)];
  const firstEpisode = (one: number): number => propositions.episodeOf(one);
  const found = new Set<number>();
  const first = neighbours.startOf(actor) * entryStride;
  const past = first + neighbours.lengthOf(actor) * entryStride;
  for (let at = first; at < past; at += entryStride) {
    if (
      (entries[at + entryFields.start] as number) >= to ||
      (entries[at + entryFields.end] as number) <= from
    )
      continue;
    const flags = besides[at + 3] as number;
    if (!isAssertedBy(flags) || (!firesProposals && rankBy(flags) !== 0)) continue;
    // The day from which it is in question.
    if ((besides[at + 2] as number) < to) continue;
    const episode = entries[at + entryFields.episode] as number;
    const proposition = episodes.propositionOf(episode);
    if (propositions.predicateOf(proposition) !== predicate || found.has(proposition)) continue;
    if (!episodes.isUppermost(episode, asOf, firstEpisode)) continue;
    if (!episodes.isContested(episode) || isDrawnFirm(picture, proposition, asOf, firesProposals))
      found.add(proposition);
  }
  return found;
}

/**
 * Who stands in one way to an actor at a date, for all that rules may build on.
 *
 * @param side on which side the actor stands; either, where the predicate is the same both ways round.
 * @param except propositions to leave out.
 */
export function firmNeighbours(
  picture: OpenPicture,
  predicate: PredicateName,
  actor: number,
  side: "first" | "second",
  asOf: Span,
  except: ReadonlySet<number>,
): string[] {
  const { propositions, symbols } = picture;
  const isEither = predicates[predicate].symmetric;
  const found = new Set<string>();
  for (const proposition of firmPropositions(picture, predicate, actor, asOf)) {
    const [first, second] = [propositions.firstOf(proposition), propositions.secondOf(proposition)];
    if (except.has(proposition) || (!isEither && (side === "first" ? first : second) !== actor)) continue;
    const other = first === actor ? second : first;
    if (other !== actor && picture.isActorSymbol(other)) found.add(symbols.at(other));
  }
  return [...found];
}
