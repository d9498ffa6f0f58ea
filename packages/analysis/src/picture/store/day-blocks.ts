import type { Span } from "@entente/claims";
import { bytesOf, grown } from "./columns.ts";

/** How many episodes a block has, as a power of two. */
export const blockShift = 6;
export const blockSize = 1 << blockShift;

/** The first and the last day on which episodes of a block begin, and on which they end. */
const [firstStart, lastStart, firstEnd, lastEnd] = [0, 1, 2, 3] as const;
const stride = 4;

/** How a block of episodes stands to a date: nothing of it may hold, all of it may, or some. */
export const blockStands = { none: 0, some: 1, all: 2 } as const;

/** What the days of neighbouring episodes have in common, so that a question passes over those out of its time. */
export class DayBlocks {
  #bounds = new Int32Array();

  /**
   * Reads the days of a block anew.
   *
   * @param days the numbers of episodes, four for each, of which the first two are its days.
   * @param from the first episode of the block; `past`: the first beyond it.
   */
  update(days: Int32Array, from: number, past: number): void {
    const at = (from >> blockShift) * stride;
    this.#bounds = grown(this.#bounds, at + stride);
    let [a, b, c, d] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let episode = from; episode < past; episode++) {
      const start = days[episode << 2] as number;
      const end = days[(episode << 2) + 1] as number;
      a = Math.min(a, start);
      b = Math.max(b, start);
      c = Math.min(c, end);
      d = Math.max(d, end);
    }
    this.#bounds[at + firstStart] = a;
    this.#bounds[at + lastStart] = b;
    this.#bounds[at + firstEnd] = c;
    this.#bounds[at + lastEnd] = d;
  }

  /** How the block stands to a date that begins with an episode. */
  standing(from: number, { start, end }: Span): number {
    const at = (from >> blockShift) * stride;
    const bounds = this.#bounds;
    if ((bounds[at + firstStart] as number) >= end || (bounds[at + lastEnd] as number) <= start)
      return blockStands.none;
    return (bounds[at + lastStart] as number) < end && (bounds[at + firstEnd] as number) > start
      ? blockStands.all
      : blockStands.some;
  }

  get bytes(): number {
    return bytesOf([this.#bounds]);
  }
}

/** Episodes by first day. */
export function orderByFirstDay(days: Int32Array, count: number): Int32Array {
  const episodes = new Int32Array(count);
  for (let episode = 0; episode < count; episode++) episodes[episode] = episode;
  return sortedByDay(episodes, (episode) => days[episode << 2] as number);
}

/**
 * An order of episodes in which those of much the same days stand in the same blocks: by place, the episode.
 *
 * @param byFirstDay the episodes by first day.
 */
export function orderByDays(days: Int32Array, byFirstDay: Int32Array): Int32Array {
  const count = byFirstDay.length;
  const order = new Int32Array(count);
  // Those that begin at much the same time, by their end.
  const run = 2 * blockSize * Math.ceil(Math.sqrt(count / blockSize));
  for (let from = 0; from < count; from += run)
    order.set(
      sortedByDay(byFirstDay.subarray(from, from + run), (episode) => days[(episode << 2) + 1] as number),
      from,
    );
  return order;
}

/** Numbers sorted by a day of each, stably: the days and the places as one number each, which sorts fast. */
export function sortedByDay(numbers: Int32Array, dayOf: (number: number) => number): Int32Array {
  const room = numbers.length;
  const keys = new Float64Array(room);
  for (let place = 0; place < room; place++) keys[place] = dayOf(numbers[place] as number) * room + place;
  keys.sort();
  const sorted = new Int32Array(room);
  for (let place = 0; place < room; place++) {
    const key = keys[place] as number;
    sorted[place] = numbers[key - Math.floor(key / room) * room] as number;
  }
  return sorted;
}
