import type { Scorer } from "./scorer.ts";
import { checkOf, firstSlot, mostFeatures, weightOf } from "./table-hash.ts";

/** How a table for many classes is stored. */
export interface ClassTableColumns {
  readonly classes: number;
  /** 16 bits of each feature's hash, one a slot; 0 marks a free slot. */
  readonly checks: Uint16Array;
  /** How many weights each slot's feature has. */
  readonly counts: Uint8Array;
  /** Class and code (see `weightOf`) of each weight, slot after slot. */
  readonly classOf: Uint8Array;
  readonly codes: Int8Array;
}

/**
 * Weights for up to 256 classes; a feature holds weights only for some of them. Features with many weights are the
 * frequent ones: theirs stand first and close together, because reading memory is what takes the time.
 */
export class ClassTable implements Scorer {
  readonly classes: number;
  /** For each slot: check and count in one number, then where its weights begin. */
  readonly #slots: Int32Array;
  /** Class and code (moved up by 128) of each weight in one number. */
  readonly #entries: Uint16Array;
  readonly #weights: Int16Array;
  readonly #size: number;
  readonly #starts = new Int32Array(mostFeatures);
  readonly #ends = new Int32Array(mostFeatures);

  constructor(columns: ClassTableColumns) {
    const { checks, counts, classOf, codes } = columns;
    this.classes = columns.classes;
    this.#size = checks.length;
    this.#weights = Int16Array.from({ length: 256 }, (_, code) => weightOf(code - 128));
    this.#slots = new Int32Array(this.#size * 2);
    this.#entries = new Uint16Array(codes.length);
    const next = placesByCount(counts);
    let from = 0;
    for (let slot = 0; slot < this.#size; slot++) {
      const count = counts[slot] as number;
      if (count === 0) continue;
      const start = next[count] as number;
      next[count] = start + count;
      this.#slots[slot * 2] = (checks[slot] as number) | (count << 16);
      this.#slots[slot * 2 + 1] = start;
      for (let at = 0; at < count; at++, from++) {
        this.#entries[start + at] = ((classOf[from] as number) << 8) | ((codes[from] as number) + 128);
      }
    }
  }

  makeScores(): Int32Array {
    return new Int32Array(this.classes);
  }

  score(features: Int32Array, count: number, scores: Int32Array | Float64Array): void {
    for (let c = 0; c < this.classes; c++) scores[c] = 0;
    const rows = this.#find(features, count);
    const entries = this.#entries;
    const weights = this.#weights;
    const starts = this.#starts;
    const ends = this.#ends;
    for (let row = 0; row < rows; row++) {
      const end = ends[row] as number;
      for (let at = starts[row] as number; at < end; at++) {
        const entry = entries[at] as number;
        scores[entry >> 8] = (scores[entry >> 8] as number) + (weights[entry & 255] as number);
      }
    }
  }

  /** Notes where the features' weights begin and end, and gives how many features were found. */
  #find(features: Int32Array, count: number): number {
    const slots = this.#slots;
    const mask = this.#size - 1;
    const places = this.#starts;
    const checks = this.#ends;
    // Look everything up before deciding anything: lookups that don't wait for one another overlap.
    for (let i = 0; i < count; i++) {
      const place = firstSlot(features[i] as number, mask);
      places[i] = place;
      checks[i] = slots[place * 2] as number;
    }
    let rows = 0;
    for (let i = 0; i < count; i++) {
      let found = checks[i] as number;
      if (found === 0) continue;
      const check = checkOf(features[i] as number);
      let slot = places[i] as number;
      while ((found & 0xffff) !== check && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2] as number;
      }
      if (found === 0) continue;
      const start = slots[slot * 2 + 1] as number;
      this.#starts[rows] = start;
      this.#ends[rows] = start + (found >>> 16);
      rows++;
    }
    return rows;
  }
}

/** Where the weights of the features with each count begin, the greatest count first. */
function placesByCount(counts: Uint8Array): Int32Array {
  const totals = new Int32Array(256);
  for (const count of counts) totals[count] = (totals[count] as number) + count;
  const places = new Int32Array(256);
  let place = 0;
  for (let count = 255; count >= 0; count--) {
    places[count] = place;
    place += totals[count] as number;
  }
  return places;
}
