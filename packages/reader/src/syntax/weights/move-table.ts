import type { Scorer } from "./scorer.ts";
import { firstSlot, mostFeatures, shortCheckOf, weightOf } from "./table-hash.ts";

/** How a table for three classes is stored: one item a slot in each column. */
export interface MoveTableColumns {
  /** 11 bits of each feature's hash; 0 marks a free slot. */
  readonly checks: Uint16Array;
  /** Codes (see `weightOf`, at most `largestMoveCode`) of the three weights: all first ones, all second ones, all third ones. */
  readonly codes: Int8Array;
}

/** Greatest code of a move's weight: a slot has seven bits for each. */
export const largestMoveCode = 63;

/** Weights for three classes; a slot is one 32-bit number, because reading memory is what takes the time. */
export class MoveTable implements Scorer {
  readonly classes = 3;
  /** For each slot: check, and three codes moved up by 64. */
  readonly #slots: Int32Array;
  readonly #weights: Int16Array;
  readonly #mask: number;
  readonly #places = new Int32Array(mostFeatures);
  readonly #found = new Int32Array(mostFeatures);

  constructor(columns: MoveTableColumns) {
    const size = columns.checks.length;
    const { codes } = columns;
    this.#mask = size - 1;
    this.#weights = Int16Array.from({ length: 128 }, (_, code) => weightOf(code - 64));
    this.#slots = new Int32Array(size);
    for (let slot = 0; slot < size; slot++) {
      const check = columns.checks[slot] as number;
      if (check === 0) continue;
      const first = (codes[slot] as number) + 64;
      const second = (codes[size + slot] as number) + 64;
      const third = (codes[size * 2 + slot] as number) + 64;
      this.#slots[slot] = (check << 21) | (first << 14) | (second << 7) | third;
    }
  }

  makeScores(): Int32Array {
    return new Int32Array(this.classes);
  }

  score(features: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    const slots = this.#slots;
    const weights = this.#weights;
    const mask = this.#mask;
    const places = this.#places;
    const found = this.#found;
    // Look everything up before deciding anything: lookups that don't wait for one another overlap.
    for (let i = 0; i < count; i++) {
      const place = firstSlot(features[i] as number, mask);
      places[i] = place;
      found[i] = slots[place] as number;
    }
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = 0; i < count; i++) {
      let slot = found[i] as number;
      if (slot === 0) continue;
      const check = shortCheckOf(features[i] as number);
      let at = places[i] as number;
      while (slot !== 0 && slot >>> 21 !== check) {
        at = (at + 1) & mask;
        slot = slots[at] as number;
      }
      if (slot === 0) continue;
      first += weights[(slot >>> 14) & 127] as number;
      second += weights[(slot >>> 7) & 127] as number;
      third += weights[slot & 127] as number;
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }
}
