import { EntenteError, type ActorId, type Span } from "@entente/claims";
import type { Ledger } from "../ledger.ts";
import type { Relation, RelationStatus } from "../picture.ts";
import { drawStates } from "../draw-states.ts";
import { grown } from "./columns.ts";
import { dayOf, heldStatuses, heldStatusOf, isCoveredBy, type Holding } from "./episode-numbers.ts";
import { entryFields, entryStride } from "./neighbour-lists.ts";
import type { OpenPicture } from "./open-picture.ts";

const { start, end, episode } = entryFields;

/** Numbers found so far, with their statuses. */
class Finding {
  #episodes: Int32Array;
  #statuses: Uint8Array;
  #count = 0;

  constructor(expected: number) {
    this.#episodes = new Int32Array(expected);
    this.#statuses = new Uint8Array(expected);
  }

  add(number: number, status: number): void {
    if (this.#count === this.#episodes.length) {
      this.#episodes = grown(this.#episodes, this.#count * 2);
      this.#statuses = grown(this.#statuses, this.#count * 2);
    }
    this.#episodes[this.#count] = number;
    this.#statuses[this.#count++] = status;
  }

  holding(): Holding {
    return {
      episodes: this.#episodes.subarray(0, this.#count),
      statuses: this.#statuses.subarray(0, this.#count),
    };
  }
}

/**
 * All states that may hold at a date, as numbers. A pass over the columns.
 *
 * @example
 * holdingAt(picture, spanOf("2014-06")).episodes.length; // how many relations and facts there are then
 */
export const holdingAt = (picture: OpenPicture, asOf: Span): Holding =>
  holdingWhere(picture, daysOf(asOf), null);

/** A date in days as the columns hold them. */
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
  const reaching: Reaching = {
    picture,
    asOf: days,
    found: new Finding(64),
    order: new Int32Array(picture.symbols.length),
    reached: [origin],
  };
  reaching.order[origin] = 1;
  for (let hop = 0, from = 0; hop < hops; hop++) {
    const until = reaching.reached.length;
    const isLast = hop === hops - 1;
    // Where most of all would be looked at, and much of it from both sides, one look at everything is less.
    if (isLast && hop > 0 && isMost(reaching)) return holdingWhere(picture, days, markedOf(reaching));
    for (; from < until; from++) reachFrom(reaching, from, isLast);
  }
  return reaching.found.holding();
}

/** A question about a neighbourhood while it is being answered. */
interface Reaching {
  readonly picture: OpenPicture;
  readonly asOf: Span;
  readonly found: Finding;
  /** By symbol: its place among those reached, from 1; 0 for those that are not. */
  readonly order: Int32Array;
  readonly reached: number[];
}

/** Adds the states of one that was reached, and reaches those on their other sides unless this is the last hop. */
function reachFrom({ picture, asOf, found, order, reached }: Reaching, from: number, isLast: boolean): void {
  const { episodes, propositions } = picture;
  const { entries, besides } = episodes.neighbours;
  const firstEpisode = (proposition: number): number => propositions.episodeOf(proposition);
  const symbol = reached[from] as number;
  const first = episodes.neighbours.startOf(symbol) * entryStride;
  const past = first + episodes.neighbours.lengthOf(symbol) * entryStride;
  for (let at = first; at < past; at += entryStride) {
    if ((entries[at + start] as number) >= asOf.end || (entries[at + end] as number) <= asOf.start) continue;
    const neighbour = entries[at] as number;
    const place = order[neighbour] as number;
    // Whoever was reached before has had this state already, seen from the other side.
    if (place !== 0 && place <= from) continue;
    const number = entries[at + episode] as number;
    if (isCoveredBy(besides[at + 3] as number) && !episodes.isUppermost(number, asOf, firstEpisode)) continue;
    found.add(number, heldStatusOf(besides, at, asOf.start, asOf.end));
    if (place !== 0 || isLast || !picture.isActorSymbol(neighbour)) continue;
    reached.push(neighbour);
    order[neighbour] = reached.length;
  }
}

/** How many times what a scan takes for an episode an entry of a list takes: it goes by branches, and by what was found before. */
const scanGain = 4;

/** Whether those reached have so many entries that one look at all episodes takes less. */
function isMost({ picture, reached }: Reaching): boolean {
  const { episodes } = picture;
  let entries = 0;
  for (const symbol of reached) entries += episodes.neighbours.lengthOf(symbol);
  return entries * scanGain > episodes.length;
}

function markedOf({ picture, reached }: Reaching): Uint8Array {
  const marked = new Uint8Array(picture.symbols.length);
  for (const symbol of reached) marked[symbol] = 1;
  return marked;
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
