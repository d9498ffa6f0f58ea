import type { Span } from "./gate-layer.ts";

/** Most rows of one batch. */
export const mostRows = 2048;

/** Sentences one after the other, with what the net is to say of them. */
export interface Batch {
  readonly spans: readonly Span[];
  /** Rows of all sentences, rounded up to a multiple of 4. */
  readonly rows: number;
  /** For each row the rows of its keys in the table, -1 for none, `keyCount` of them. */
  readonly keyRows: Int32Array;
  /** For each row its word's place among the fixed vectors, or -1. */
  readonly fixed: Int32Array;
  readonly tags: Uint8Array;
  /** Each word's head as its place in the sentence; the sentence's length for the root. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

/** How much of the net is left out by chance while learning. */
export interface Dropout {
  readonly word: number;
  readonly layer: number;
  readonly role: number;
  /** The share of words whose fixed vector is left out, as if they had none. */
  readonly fixed: number;
}

/** Draws which numbers are left out. */
export class Leaving {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 1;
  }

  /** Sets a share of the numbers to 0 and scales the others up; the mask holds what each was multiplied by. */
  drop(floats: Float32Array, at: number, count: number, share: number, mask: Float32Array): void {
    const scale = 1 / (1 - share);
    const limit = share * 4294967296;
    let state = this.#state;
    for (let i = 0; i < count; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const factor = state >>> 0 < limit ? 0 : scale;
      mask[i] = factor;
      floats[at + i] = (floats[at + i] as number) * factor;
    }
    this.#state = state;
  }

  /** Whether something with this chance happens. */
  happens(chance: number): boolean {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return state >>> 0 < chance * 4294967296;
  }
}

/** Multiplies a gradient by the mask its numbers were multiplied by. */
export function maskGradient(floats: Float32Array, at: number, count: number, mask: Float32Array): void {
  for (let i = 0; i < count; i++) floats[at + i] = (floats[at + i] as number) * (mask[i] as number);
}
