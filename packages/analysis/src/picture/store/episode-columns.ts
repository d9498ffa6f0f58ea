import type { Span } from "@entente/claims";
import { bytesOf, grown } from "./columns.ts";
import { blockShift, blockSize, DayBlocks, orderByDays, orderByFirstDay } from "./day-blocks.ts";
import {
  coveredOf,
  dayOf,
  flagsOf,
  heldStatusOf,
  isAssertedBy,
  isContestedBy,
  isCoveredBy,
  isCoveredInPartsBy,
  isIntricateBy,
  isPartialBy,
  noDays,
  rankBy,
  type EpisodeFacts,
  type Holding,
} from "./episode-numbers.ts";
import { entryFields, NeighbourLists } from "./neighbour-lists.ts";
import { scanDays } from "./scan-days.ts";

const none = -1;

/**
 * The numbers of one episode that are asked for together stand beside each other, four and four, so that a pass reads
 * only what it wants: first its days and its two sides, then how it holds, and seldom the rest.
 */
const shift = 2;
const stride = 1 << shift;
const [startAt, endAt, firstAt, secondAt] = [0, 1, 2, 3] as const;
const [certainFromAt, certainToAt, questionedFromAt, flagsAt] = [0, 1, 2, 3] as const;
const [propositionAt, nextAt, coveredFromAt, coveredToAt] = [0, 1, 2, 3] as const;

/** The episodes of a picture and the neighbours they make, by number. Numbers are reused when episodes go. */
export class EpisodeColumns {
  #scanned = new Int32Array();
  #held = new Int32Array();
  #rest = new Int32Array();
  /** Where scans put what they find, until it is copied. */
  #found = new Int32Array();
  #firstPlace = new Int32Array();
  #secondPlace = new Int32Array();
  readonly #blocks = new DayBlocks();
  readonly #free: number[] = [];
  readonly neighbours = new NeighbourLists((episode, from, to) => this.#onMove(episode, from, to));
  #count = 0;

  /** One more than the highest number in use. */
  get length(): number {
    return this.#count;
  }

  /** How many there are. */
  get size(): number {
    return this.#count - this.#free.length;
  }

  /**
   * @param first the symbols of its two sides.
   * @param next the next episode of the same proposition, or -1.
   */
  add(proposition: number, first: number, second: number, facts: EpisodeFacts, next: number): number {
    const episode = this.#free.pop() ?? this.#count++;
    this.#firstPlace = grown(this.#firstPlace, episode + 1);
    this.#secondPlace = grown(this.#secondPlace, episode + 1);
    const at = episode << shift;
    const { own, cover } = facts;
    this.#scanned = grown(this.#scanned, at + stride);
    this.#held = grown(this.#held, at + stride);
    this.#rest = grown(this.#rest, at + stride);
    this.#scanned[at + startAt] = dayOf(own.start);
    this.#scanned[at + endAt] = dayOf(own.end);
    this.#scanned[at + firstAt] = first;
    this.#scanned[at + secondAt] = second;
    this.#held[at + certainFromAt] = dayOf(own.certainFrom);
    this.#held[at + certainToAt] = dayOf(own.certainTo);
    this.#held[at + questionedFromAt] = dayOf(facts.questionedFrom);
    this.#held[at + flagsAt] = flagsOf(facts);
    this.#rest[at + propositionAt] = proposition;
    this.#rest[at + nextAt] = next;
    this.#rest[at + coveredFromAt] = dayOf(cover.from);
    this.#rest[at + coveredToAt] = dayOf(cover.to);
    this.#firstPlace[episode] = none;
    this.#secondPlace[episode] = none;
    this.#updateBlock(episode);
    return episode;
  }

  /**
   * Numbers all episodes anew, so that those of much the same days stand together, and enters them in the lists of their
   * sides by first day. Only while nothing has been linked or removed yet.
   *
   * @returns the new number of each, by its old one.
   */
  arrange(isActor: (symbol: number) => boolean): Int32Array {
    const byFirstDay = orderByFirstDay(this.#scanned, this.#count);
    const order = orderByDays(this.#scanned, byFirstDay);
    const numbers = new Int32Array(this.#count);
    for (let place = 0; place < order.length; place++) numbers[order[place] as number] = place;
    this.#scanned = inOrder(this.#scanned, order);
    this.#held = inOrder(this.#held, order);
    this.#rest = inOrder(this.#rest, order);
    this.#firstPlace = new Int32Array(withRoom(this.#count)).fill(none);
    this.#secondPlace = new Int32Array(withRoom(this.#count)).fill(none);
    for (let episode = 0; episode < this.#count; episode++) {
      const next = this.nextOf(episode);
      if (next !== none) this.setNext(episode, numbers[next] as number);
    }
    for (let from = 0; from < this.#count; from += blockSize) this.#updateBlock(from);
    for (const episode of byFirstDay) this.link(numbers[episode] as number, isActor);
    return numbers;
  }

  /** Enters an episode in the lists of its two sides; only an actor has neighbours, and nobody is its own. */
  link(episode: number, isActor: (symbol: number) => boolean): void {
    const [first, second] = [this.firstOf(episode), this.secondOf(episode)];
    const at = episode << shift;
    const record = [this.startOf(episode), this.endOf(episode), ...this.#held.subarray(at, at + stride)];
    if (isActor(first)) this.#firstPlace[episode] = this.neighbours.add(first, second, episode, record);
    if (isActor(second) && second !== first)
      this.#secondPlace[episode] = this.neighbours.add(second, first, episode, record);
  }

  /** Whether all that is kept of an episode is so. */
  isAs(episode: number, facts: EpisodeFacts): boolean {
    const at = episode << shift;
    const { own, cover } = facts;
    return (
      this.startOf(episode) === dayOf(own.start) &&
      this.endOf(episode) === dayOf(own.end) &&
      this.certainFromOf(episode) === dayOf(own.certainFrom) &&
      this.certainToOf(episode) === dayOf(own.certainTo) &&
      this.questionedFromOf(episode) === dayOf(facts.questionedFrom) &&
      this.#flagsOf(episode) === flagsOf(facts) &&
      this.#rest[at + coveredFromAt] === dayOf(cover.from) &&
      this.#rest[at + coveredToAt] === dayOf(cover.to)
    );
  }

  remove(episode: number): void {
    for (const [actor, places] of [
      [this.firstOf(episode), this.#firstPlace],
      [this.secondOf(episode), this.#secondPlace],
    ] as const) {
      const place = places[episode] as number;
      places[episode] = none;
      if (place >= 0) this.neighbours.remove(actor, place);
    }
    // What is free holds on no day.
    this.#scanned[(episode << shift) + startAt] = noDays.start;
    this.#scanned[(episode << shift) + endAt] = noDays.end;
    this.#updateBlock(episode);
    this.#free.push(episode);
  }

  propositionOf(episode: number): number {
    return this.#rest[(episode << shift) + propositionAt] as number;
  }

  nextOf(episode: number): number {
    return this.#rest[(episode << shift) + nextAt] as number;
  }

  setNext(episode: number, next: number): void {
    this.#rest[(episode << shift) + nextAt] = next;
  }

  startOf(episode: number): number {
    return this.#scanned[(episode << shift) + startAt] as number;
  }

  endOf(episode: number): number {
    return this.#scanned[(episode << shift) + endAt] as number;
  }

  /** The symbol of its first side. */
  firstOf(episode: number): number {
    return this.#scanned[(episode << shift) + firstAt] as number;
  }

  secondOf(episode: number): number {
    return this.#scanned[(episode << shift) + secondAt] as number;
  }

  certainFromOf(episode: number): number {
    return this.#held[(episode << shift) + certainFromAt] as number;
  }

  certainToOf(episode: number): number {
    return this.#held[(episode << shift) + certainToAt] as number;
  }

  questionedFromOf(episode: number): number {
    return this.#held[(episode << shift) + questionedFromAt] as number;
  }

  rankOf(episode: number): number {
    return rankBy(this.#flagsOf(episode));
  }

  /** Whether its status cannot be told from the columns alone. */
  isIntricate(episode: number): boolean {
    return isIntricateBy(this.#flagsOf(episode));
  }

  /** Whether on some days the same state may hold by a higher standing. */
  isCovered(episode: number): boolean {
    return isCoveredBy(this.#flagsOf(episode));
  }

  isContested(episode: number): boolean {
    return isContestedBy(this.#flagsOf(episode));
  }

  isPartial(episode: number): boolean {
    return isPartialBy(this.#flagsOf(episode));
  }

  /** Whether it stands on assertions, and not only on reports. */
  isAsserted(episode: number): boolean {
    return isAssertedBy(this.#flagsOf(episode));
  }

  mayHold(episode: number, asOf: Span): boolean {
    return this.startOf(episode) < asOf.end && asOf.start < this.endOf(episode);
  }

  /** Of an episode that may hold: whether nothing of higher standing about the same does. */
  isUppermost(episode: number, asOf: Span, firstEpisode: (proposition: number) => number): boolean {
    const flags = this.#flagsOf(episode);
    if (!isCoveredBy(flags)) return true;
    const at = episode << shift;
    const isFree =
      (this.#rest[at + coveredFromAt] as number) >= asOf.end ||
      asOf.start >= (this.#rest[at + coveredToAt] as number);
    if (isFree || !isCoveredInPartsBy(flags)) return isFree;
    const rank = rankBy(flags);
    for (let other = firstEpisode(this.propositionOf(episode)); other !== none; other = this.nextOf(other)) {
      if (this.rankOf(other) < rank && this.mayHold(other, asOf)) return false;
    }
    return true;
  }

  /**
   * The episodes that may hold at a date, in no order, and how each stands. Two passes, over the days of all and over the
   * rest of those that are in time, without branches where these would go either way.
   *
   * @param marked by symbol: 1 for those of whom one must be on a side; null where anybody may.
   * @param firstEpisode the first episode of a proposition.
   */
  holding(asOf: Span, marked: Uint8Array | null, firstEpisode: (proposition: number) => number): Holding {
    this.#found = grown(this.#found, this.#count + 1);
    const inTime = scanDays(this.#scanned, this.#count, this.#blocks, asOf, marked, this.#found);
    const episodes = this.#found.slice(0, inTime);
    const held = this.#held;
    const found = this.#found;
    const statuses = new Uint8Array(inTime);
    const [start, end] = [asOf.start | 0, asOf.end | 0];
    let coveredCount = 0;
    for (let index = 0; index < inTime; index++) {
      const at = (episodes[index] as number) << shift;
      found[coveredCount] = index;
      coveredCount += coveredOf(held[at + flagsAt] as number);
      statuses[index] = heldStatusOf(held, at, start, end);
    }
    return this.#withoutCovered(episodes, statuses, coveredCount, asOf, firstEpisode);
  }

  /**
   * Leaves out those of which something of a higher standing is said then.
   *
   * @param covered how many of them that may be: their places are the first numbers where scans put what they find.
   */
  #withoutCovered(
    episodes: Int32Array,
    statuses: Uint8Array,
    covered: number,
    asOf: Span,
    firstEpisode: (proposition: number) => number,
  ): Holding {
    let count = episodes.length;
    // From the last on, so that what takes the place of one has been looked at.
    for (let index = covered - 1; index >= 0; index--) {
      const place = this.#found[index] as number;
      if (this.isUppermost(episodes[place] as number, asOf, firstEpisode)) continue;
      count--;
      episodes[place] = episodes[count] as number;
      statuses[place] = statuses[count] as number;
    }
    return { episodes: episodes.subarray(0, count), statuses: statuses.subarray(0, count) };
  }

  /**
   * Finds the entries of an actor that may hold at a date, but for those that it shares with an actor of whom all have
   * been found, and says how many have been found with those before. They stay found until the next question.
   *
   * @param marked by symbol: whether all entries of an actor have been found, as its second bit.
   */
  findEntries(actor: number, asOf: Span, marked: Uint8Array, before: number): number {
    this.#found = grown(this.#found, before + this.neighbours.lengthOf(actor) + 1);
    return this.neighbours.find(actor, asOf, marked, this.#found, before);
  }

  /** The neighbour of an entry that was found. */
  foundNeighbour(index: number): number {
    return this.neighbours.entries[this.#found[index] as number] as number;
  }

  /** The episodes of the entries that were found for a date, and how each stands then. */
  heldOf(inTime: number, asOf: Span, firstEpisode: (proposition: number) => number): Holding {
    const { besides, entries } = this.neighbours;
    const found = this.#found;
    const episodes = new Int32Array(inTime);
    const statuses = new Uint8Array(inTime);
    const [start, end] = [asOf.start | 0, asOf.end | 0];
    let coveredCount = 0;
    for (let index = 0; index < inTime; index++) {
      const at = found[index] as number;
      found[coveredCount] = index;
      coveredCount += coveredOf(besides[at + flagsAt] as number);
      episodes[index] = entries[at + entryFields.episode] as number;
      statuses[index] = heldStatusOf(besides, at, start, end);
    }
    return this.#withoutCovered(episodes, statuses, coveredCount, asOf, firstEpisode);
  }

  #updateBlock(episode: number): void {
    const from = (episode >> blockShift) << blockShift;
    this.#blocks.update(this.#scanned, from, Math.min(this.#count, from + blockSize));
  }

  get bytes(): number {
    const own = [this.#scanned, this.#held, this.#rest, this.#found, this.#firstPlace, this.#secondPlace];
    return bytesOf(own) + this.#blocks.bytes + this.neighbours.bytes;
  }

  #flagsOf(episode: number): number {
    return this.#held[(episode << shift) + flagsAt] as number;
  }

  #onMove(episode: number, from: number, to: number): void {
    if (this.#firstPlace[episode] === from) this.#firstPlace[episode] = to;
    else this.#secondPlace[episode] = to;
  }
}

/** Room for a few more episodes than there are: that the first change after the opening need not copy all columns. */
const withRoom = (episodes: number): number => Math.ceil(episodes * 1.02) + 16;

/** The numbers of all episodes in another order. */
function inOrder(numbers: Int32Array, order: Int32Array): Int32Array<ArrayBuffer> {
  const ordered = new Int32Array(withRoom(order.length) * stride);
  for (let place = 0; place < order.length; place++) {
    const from = (order[place] as number) * stride;
    for (let at = 0; at < stride; at++) ordered[place * stride + at] = numbers[from + at] as number;
  }
  return ordered;
}
