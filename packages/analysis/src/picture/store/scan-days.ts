import type { Span } from "@entente/claims";
import { blockSize, blockStands, type DayBlocks } from "./day-blocks.ts";

/** The numbers of an episode that a scan reads: its days, and the symbols of its two sides. */
const shift = 2;
const [startAt, endAt, firstAt, secondAt] = [0, 1, 2, 3] as const;

/**
 * Finds the episodes that may hold at a date, and says how many there are.
 *
 * @param scanned four numbers for each of so many episodes.
 * @param marked by symbol: 1 in the first bit for those of whom one must be on a side; null where anybody may.
 * @param found where they are put; one longer than there are episodes.
 */
export function scanDays(
  scanned: Int32Array,
  episodes: number,
  blocks: DayBlocks,
  asOf: Span,
  marked: Uint8Array | null,
  found: Int32Array,
): number {
  let count = 0;
  for (let from = 0; from < episodes; from += blockSize) {
    const stands = blocks.standing(from, asOf);
    if (stands === blockStands.none) continue;
    const past = Math.min(episodes, from + blockSize);
    const isInTime = stands === blockStands.all;
    if (marked === null)
      count = isInTime
        ? takeAll(from, past, found, count)
        : takeHolding(scanned, from, past, asOf, found, count);
    else
      count = isInTime
        ? takeMarked(scanned, from, past, marked, found, count)
        : takeMarkedHolding(scanned, from, past, asOf, marked, found, count);
  }
  return count;
}

// Each takes what it wants of some episodes, behind as many as were found before, without branches.

function takeAll(from: number, past: number, found: Int32Array, before: number): number {
  let count = before;
  for (let episode = from; episode < past; episode++) found[count++] = episode;
  return count;
}

function takeHolding(
  scanned: Int32Array,
  from: number,
  past: number,
  asOf: Span,
  found: Int32Array,
  before: number,
): number {
  const [start, end] = [asOf.start | 0, asOf.end | 0];
  let count = before;
  for (let episode = from; episode < past; episode++) {
    const at = episode << shift;
    found[count] = episode;
    count += (((scanned[at + startAt] as number) - end) & (start - (scanned[at + endAt] as number))) >>> 31;
  }
  return count;
}

function takeMarked(
  scanned: Int32Array,
  from: number,
  past: number,
  marked: Uint8Array,
  found: Int32Array,
  before: number,
): number {
  let count = before;
  for (let episode = from; episode < past; episode++) {
    const at = episode << shift;
    found[count] = episode;
    const isMarked =
      (marked[scanned[at + firstAt] as number] as number) |
      (marked[scanned[at + secondAt] as number] as number);
    count += isMarked & 1;
  }
  return count;
}

function takeMarkedHolding(
  scanned: Int32Array,
  from: number,
  past: number,
  asOf: Span,
  marked: Uint8Array,
  found: Int32Array,
  before: number,
): number {
  const [start, end] = [asOf.start | 0, asOf.end | 0];
  let count = before;
  for (let episode = from; episode < past; episode++) {
    const at = episode << shift;
    found[count] = episode;
    const isInTime = ((scanned[at + startAt] as number) - end) & (start - (scanned[at + endAt] as number));
    const isMarked =
      (marked[scanned[at + firstAt] as number] as number) |
      (marked[scanned[at + secondAt] as number] as number);
    count += (isInTime >>> 31) & isMarked;
  }
  return count;
}
