import { bytesOf, grown } from "./columns.ts";

const empty = -1;
const gone = -2;

/**
 * Mixes two numbers into one (multiplicative hashes of the one and then of both; the multipliers are odd and large), so
 * that small numbers, which all are, make as many different ones as there are pairs.
 */
export const mix = (a: number, b: number): number => {
  const first = Math.imul(a, 0x85ebca6b);
  const both = Math.imul((first ^ (first >>> 15)) + b, 0xc2b2ae35);
  return (both ^ (both >>> 16)) >>> 0;
};

/** Finds row numbers by what stands in their rows, in eight to sixteen bytes a row. */
export class HashIndex {
  #slots: Int32Array;
  #used = 0;
  readonly #hashOf: (row: number) => number;

  /** @param hashOf the hash of a row that is in the index. */
  constructor(hashOf: (row: number) => number, expected: number) {
    this.#hashOf = hashOf;
    this.#slots = new Int32Array(this.#roomFor(expected)).fill(empty);
  }

  /** The row of this hash that matches, or -1. */
  find(hash: number, matches: (row: number) => boolean): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = this.#slots[slot] as number;
      if (row === empty) return -1;
      if (row !== gone && matches(row)) return row;
    }
  }

  add(hash: number, row: number): void {
    if ((this.#used + 1) * 3 > this.#slots.length * 2) this.#rebuild();
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== empty) slot = (slot + 1) & mask;
    this.#slots[slot] = row;
    this.#used += 1;
  }

  remove(hash: number, row: number): void {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; this.#slots[slot] !== empty; slot = (slot + 1) & mask) {
      if (this.#slots[slot] !== row) continue;
      this.#slots[slot] = gone;
      return;
    }
  }

  /** All rows, in no order. */
  rows(): Int32Array {
    return this.#slots.filter((row) => row >= 0);
  }

  get bytes(): number {
    return bytesOf([this.#slots]);
  }

  #roomFor(rows: number): number {
    let room = 16;
    while (room * 2 < rows * 3) room *= 2;
    return room;
  }

  #rebuild(): void {
    const rows = this.rows();
    this.#slots = grown(new Int32Array(), this.#roomFor(rows.length * 2 + 1)).fill(empty);
    this.#used = 0;
    for (const row of rows) this.add(this.#hashOf(row), row);
  }
}
