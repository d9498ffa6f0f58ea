import type { Span } from "@entente/claims";
import { bytesOf, grown } from "./columns.ts";
import { sortedByDay } from "./day-blocks.ts";
import { noDays } from "./episode-numbers.ts";

/** What stands in an entry: the neighbour, the episode, and the days on which it may hold. */
export const entryFields = { neighbour: 0, episode: 1, start: 2, end: 3 } as const;

/** Numbers that an entry takes, and as many stand beside it that tell how the episode holds. */
export const entryStride = 4;
const stride = entryStride;
const [episodeAt, startAt, endAt] = [entryFields.episode, entryFields.start, entryFields.end] as const;
/** The episode of an entry that was taken out of the part in order. */
const gone = -1;

/**
 * For each actor the episodes it has a side in, with neighbour and days beside each other: what a question about a
 * neighbourhood reads. A list begins with what stands in order by first day, so that what begins later than a question
 * asks is not looked at; what comes out of order follows. Each list has room to grow; when it is full it is moved, and is
 * all in order again.
 */
export class NeighbourLists {
  #start = new Int32Array();
  #length = new Int32Array();
  /** How many entries at the beginning are in order. */
  #ordered = new Int32Array();
  /** Which of these was left last, from 1, or 0; the one left before stands beside it. */
  #free = new Int32Array();
  #room = new Int32Array();
  #pool: Int32Array;
  /** What is only read of entries that are in time: at the same places. */
  #beside: Int32Array;
  #used = 0;
  /** Entries that moved lists have left behind. */
  #left = 0;
  readonly #onMove: (episode: number, from: number, to: number) => void;

  /** @param onMove told when an episode's entry is at another place. */
  constructor(onMove: (episode: number, from: number, to: number) => void) {
    this.#onMove = onMove;
    this.#pool = new Int32Array(stride * 16);
    this.#beside = new Int32Array(stride * 16);
  }

  /** Makes room for as many entries as each actor will have, and a few more, when nothing is in the lists yet. */
  reserve(counts: Int32Array): void {
    this.#start = new Int32Array(counts.length);
    this.#length = new Int32Array(counts.length);
    this.#ordered = new Int32Array(counts.length);
    this.#free = new Int32Array(counts.length);
    this.#room = counts.map((count) => count + (count >> 6));
    let total = 0;
    for (let actor = 0; actor < counts.length; actor++) {
      this.#start[actor] = total;
      total += this.#room[actor] as number;
    }
    this.#used = total;
    this.#pool = new Int32Array(stride * Math.ceil(total * 1.01 + 16));
    this.#beside = new Int32Array(this.#pool.length);
  }

  /**
   * Adds an entry and gives its place.
   *
   * @param record the two days, and the four numbers that stand beside the entry.
   */
  add(actor: number, neighbour: number, episode: number, record: readonly number[]): number {
    this.#grow(actor + 1);
    const place = this.#placeFor(actor, record[0] as number);
    this.#pool[place * stride] = neighbour;
    this.#pool[place * stride + episodeAt] = episode;
    this.#pool[place * stride + startAt] = record[0] as number;
    this.#pool[place * stride + endAt] = record[1] as number;
    for (let at = 0; at < stride; at++) this.#beside[place * stride + at] = record[at + 2] as number;
    return place;
  }

  remove(actor: number, place: number): void {
    const first = this.#start[actor] as number;
    const last = first + (this.#length[actor] as number) - 1;
    if (place < first + (this.#ordered[actor] as number)) return this.#leave(actor, place);
    if (place !== last) {
      this.#copy(last, place);
      this.#onMove(this.#pool[place * stride + episodeAt] as number, last, place);
    }
    this.#length[actor] = (this.#length[actor] as number) - 1;
  }

  /** Leaves the place of an entry free, which holds on no day then: what is in order stays where it is. */
  #leave(actor: number, place: number): void {
    this.#pool[place * stride + episodeAt] = gone;
    this.#pool[place * stride + endAt] = noDays.end;
    this.#beside[place * stride] = this.#free[actor] as number;
    this.#free[actor] = place - (this.#start[actor] as number) + 1;
  }

  /** Where an entry that begins on a day is put: where one was left last, if it is in order there, or at the end. */
  #placeFor(actor: number, day: number): number {
    const left = (this.#start[actor] as number) + (this.#free[actor] as number) - 1;
    if (this.#free[actor] !== 0 && this.#isInOrder(actor, left, day)) {
      this.#free[actor] = this.#beside[left * stride] as number;
      return left;
    }
    if (this.#length[actor] === this.#room[actor]) this.#move(actor);
    const length = this.#length[actor] as number;
    const place = (this.#start[actor] as number) + length;
    this.#length[actor] = length + 1;
    if (this.#ordered[actor] === length && this.#isInOrder(actor, place, day))
      this.#ordered[actor] = length + 1;
    return place;
  }

  /** Whether an entry at a place in order, or behind all that are, would be in order if it began on a day. */
  #isInOrder(actor: number, place: number, day: number): boolean {
    const first = this.#start[actor] as number;
    const isBehind = place === first || this.#startDay(place - 1) <= day;
    return (
      isBehind && (place + 1 >= first + (this.#ordered[actor] as number) || day <= this.#startDay(place + 1))
    );
  }

  /**
   * Puts where the entries of an actor that may hold at a date begin behind what was found before, without branches, and
   * says how many have been found with it.
   *
   * @param passed by symbol, as its second bit: the neighbours whose own lists had these episodes already.
   */
  find(actor: number, days: Span, passed: Uint8Array, found: Int32Array, before: number): number {
    const first = this.startOf(actor);
    const unordered = first + (this.#ordered[actor] ?? 0);
    const past = this.#firstFrom(first, unordered, days.end);
    const count = this.#takeOrdered(first, past, days.start | 0, passed, found, before);
    return this.#takeUnordered(unordered, first + this.lengthOf(actor), days, passed, found, count);
  }

  /** Where an actor's list begins, in entries. Entries that hold on no day are none any more. */
  startOf(actor: number): number {
    return this.#start[actor] ?? 0;
  }

  lengthOf(actor: number): number {
    return this.#length[actor] ?? 0;
  }

  /** The numbers themselves: entry `i` begins at `i` times the stride. Read only, and only until the next change. */
  get entries(): Int32Array {
    return this.#pool;
  }

  /** Beside each entry, at the same place: the certain days, the day it is questioned from, and its flags. */
  get besides(): Int32Array {
    return this.#beside;
  }

  get bytes(): number {
    return bytesOf([
      this.#start,
      this.#length,
      this.#ordered,
      this.#free,
      this.#room,
      this.#pool,
      this.#beside,
    ]);
  }

  #startDay(place: number): number {
    return this.#pool[place * stride + startAt] as number;
  }

  /** The first place of some in order that begins on a day or later. */
  #firstFrom(from: number, past: number, day: number): number {
    let [low, high] = [from, past];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#startDay(middle) >= day) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Of entries that begin in time. */
  #takeOrdered(
    from: number,
    past: number,
    start: number,
    passed: Uint8Array,
    found: Int32Array,
    before: number,
  ): number {
    const pool = this.#pool;
    let count = before;
    for (let at = from * stride; at < past * stride; at += stride) {
      found[count] = at;
      count +=
        ((start - (pool[at + endAt] as number)) >>> 31) & ~((passed[pool[at] as number] as number) >> 1);
    }
    return count;
  }

  #takeUnordered(
    from: number,
    past: number,
    { start, end }: Span,
    passed: Uint8Array,
    found: Int32Array,
    before: number,
  ): number {
    const pool = this.#pool;
    const [first, last] = [start | 0, end | 0];
    let count = before;
    for (let at = from * stride; at < past * stride; at += stride) {
      found[count] = at;
      const isInTime = ((pool[at + startAt] as number) - last) & (first - (pool[at + endAt] as number));
      count += (isInTime >>> 31) & ~((passed[pool[at] as number] as number) >> 1);
    }
    return count;
  }

  #copy(from: number, to: number): void {
    for (let at = 0; at < stride; at++) {
      this.#pool[to * stride + at] = this.#pool[from * stride + at] as number;
      this.#beside[to * stride + at] = this.#beside[from * stride + at] as number;
    }
  }

  #grow(actors: number): void {
    this.#start = grown(this.#start, actors);
    this.#length = grown(this.#length, actors);
    this.#ordered = grown(this.#ordered, actors);
    this.#free = grown(this.#free, actors);
    this.#room = grown(this.#room, actors);
  }

  /** Gives a list more room, and puts it in order. */
  #move(actor: number): void {
    if (this.#left > this.#used / 2) this.#compact();
    const from = this.#start[actor] as number;
    const places = this.#inOrder(from, from + (this.#length[actor] as number));
    const room = Math.max(2, Math.ceil(places.length * 1.25));
    const to = this.#used;
    this.#pool = grown(this.#pool, (to + room) * stride);
    this.#beside = grown(this.#beside, (to + room) * stride);
    for (let i = 0; i < places.length; i++) {
      this.#copy(places[i] as number, to + i);
      this.#onMove(this.#pool[(to + i) * stride + episodeAt] as number, places[i] as number, to + i);
    }
    this.#start[actor] = to;
    this.#length[actor] = places.length;
    this.#ordered[actor] = places.length;
    this.#free[actor] = 0;
    this.#left += this.#room[actor] as number;
    this.#room[actor] = room;
    this.#used = to + room;
  }

  /** The places of the entries that are still there, by first day. */
  #inOrder(from: number, past: number): Int32Array {
    const places: number[] = [];
    for (let place = from; place < past; place++)
      if (this.#pool[place * stride + episodeAt] !== gone) places.push(place);
    return sortedByDay(Int32Array.from(places), (place) => this.#startDay(place));
  }

  /** Puts all lists beside each other again. */
  #compact(): void {
    const [old, oldBeside] = [this.#pool, this.#beside];
    const lists = this.#start.map((start, actor) => ((this.#length[actor] as number) > 0 ? start : 0));
    this.#pool = new Int32Array((this.#used - this.#left) * stride);
    this.#beside = new Int32Array(this.#pool.length);
    let next = 0;
    for (let actor = 0; actor < lists.length; actor++) {
      const from = lists[actor] as number;
      const length = this.#length[actor] as number;
      this.#pool.set(old.subarray(from * stride, (from + length) * stride), next * stride);
      this.#beside.set(oldBeside.subarray(from * stride, (from + length) * stride), next * stride);
      this.#start[actor] = next;
      this.#room[actor] = length;
      next += length;
    }
    // Places change all at once: a place of one list must not be taken for that of another.
    this.#moveAll(lists);
    this.#used = next;
    this.#left = 0;
  }

  #moveAll(from: Int32Array): void {
    for (const step of [1, -1]) {
      for (let actor = 0; actor < from.length; actor++) {
        const start = this.#start[actor] as number;
        for (let i = 0; i < (this.#length[actor] as number); i++) {
          const episode = this.#pool[(start + i) * stride + episodeAt] as number;
          if (episode === gone) continue;
          // Marked by their negative first, so that old and new places are never mixed up.
          if (step === 1) this.#onMove(episode, (from[actor] as number) + i, -2 - (start + i));
          else this.#onMove(episode, -2 - (start + i), start + i);
        }
      }
    }
  }
}
