import { EntenteError, type ActorId, type Span } from "@entente/claims";
import type { Ledger } from "../ledger.ts";
import type { Relation, RelationStatus } from "../picture.ts";
import { drawStates } from "../draw-states.ts";
import { dayOf, heldStatuses, type Holding } from "./episode-numbers.ts";
import type { OpenPicture } from "./open-picture.ts";

/**
 * All states that may hold at a date, as numbers. A pass over the columns.
 *
 * @example
 * holdingAt(picture, spanOf("2014-06")).episodes.length; // how many relations and facts there are then
 */
export const holdingAt = (picture: OpenPicture, asOf: Span): Holding =>
  holdingWhere(picture, daysOf(asOf), null);

/**
 * A date in days as the columns hold them. Passes over the columns take them with `| 0`: the numbers of a span may be
 * infinite, so they are held as fractions, which take longer to reckon with.
 */
const daysOf = (date: Span): Span => ({ start: dayOf(date.start), end: dayOf(date.end) });

/** @param marked null, or by symbol: only states that have one with 1 on a side. */
const holdingWhere = (
  { episodes, propositions }: OpenPicture,
  days: Span,
  marked: Uint8Array | null,
): Holding => episodes.holding(days, marked, (one) => propositions.episodeOf(one));

/**
 * The states that may hold at a date among an actor, those it stands with or against, and (with two hops) those that
 * these do: every state that has one of them on a side.
 *
 * @param hops 1: only the actor's own states. Default 2.
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` where the picture has no such actor.
 */
export function neighbourhoodAt(picture: OpenPicture, actor: ActorId, asOf: Span, hops = 2): Holding {
  const origin = picture.symbolOf(actor);
  if (origin < 0) throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: actor, nearest: [] });
  const days = daysOf(asOf);
  const { episodes, propositions } = picture;
  const marked = new Uint8Array(picture.symbols.length);
  marked[origin] = reachedMark;
  const reached = [origin];
  let found = 0;
  for (let hop = 0, from = 0; hop < hops; hop++) {
    const until = reached.length;
    const isLast = hop === hops - 1;
    // Where most of all would be looked at, and much of it from both sides, one look at everything is less.
    if (isLast && hop > 0 && isMost(picture, reached)) return holdingWhere(picture, days, marked);
    for (; from < until; from++) {
      const before = found;
      found = episodes.findEntries(reached[from] as number, days, marked, before);
      marked[reached[from] as number] = reachedMark | passedMark;
      if (!isLast) reachFound(picture, before, found, marked, reached);
    }
  }
  return episodes.heldOf(found, days, (one) => propositions.episodeOf(one));
}

/** By symbol: whether it was reached, and whether its entries have been looked through. */
const reachedMark = 1;
const passedMark = 2;

/** Reaches the actors on the other sides of what was found. */
function reachFound(
  picture: OpenPicture,
  before: number,
  found: number,
  marked: Uint8Array,
  reached: number[],
): void {
  for (let index = before; index < found; index++) {
    const neighbour = picture.episodes.foundNeighbour(index);
    if (marked[neighbour] !== 0 || !picture.isActorSymbol(neighbour)) continue;
    reached.push(neighbour);
    marked[neighbour] = reachedMark;
  }
}

/** Whether those reached have nearly as many entries as there are episodes: from three quarters on one look at all takes less. */
function isMost({ episodes }: OpenPicture, reached: readonly number[]): boolean {
  let entries = 0;
  for (const symbol of reached) entries += episodes.neighbours.lengthOf(symbol);
  return entries > 0.75 * episodes.length;
}

/** The ledger of all propositions in which an actor has a side. */
export function ledgerAbout(picture: OpenPicture, actor: ActorId): Ledger {
  const symbol = picture.symbolOf(actor);
  if (symbol < 0) throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: actor, nearest: [] });
  return picture.ledgerOf(picture.propositions.of(symbol));
}

/** Draws states that were found, as relations with their claims and reasons. */
export function drawHeld(picture: OpenPicture, { episodes }: Holding, asOf: Span): Relation[] {
  const propositions = new Set(Array.from(episodes, (number) => picture.episodes.propositionOf(number)));
  return drawStates(picture.ledgerOf(propositions), asOf).map(({ relation }) => relation);
}

/** The name of a held status. */
export const heldStatus = (status: number): RelationStatus | "intricate" =>
  heldStatuses[status] as RelationStatus | "intricate";
