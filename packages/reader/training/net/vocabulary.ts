import { RowIndex } from "../../src/syntax/words/row-index.ts";
import { formPlace, keyCount, unknownKey, writeWordKeys } from "../../src/syntax/words/word-keys.ts";
import type { WordVectors } from "../word-vectors.ts";

/** The keys that have rows of their own: row 0 stands for all other forms. */
export class Vocabulary {
  readonly keys: Int32Array;
  /** How often the key of each row was seen. */
  readonly counts: Int32Array;
  readonly #index: RowIndex;
  readonly #fixed = new Map<number, number>();
  readonly #scratch = new Int32Array(keyCount);

  /**
   * @param leastForm how often a form must be seen to have a row, `leastPart` the same for its other keys.
   * @param vectors fixed vectors, the most frequent words first.
   */
  constructor(words: Iterable<string>, vectors: WordVectors, leastForm: number, leastPart: number) {
    const counts = new Map<number, { count: number; isForm: boolean }>();
    for (const word of words) {
      writeWordKeys(word, this.#scratch);
      this.#scratch.forEach((key, place) => {
        if (key === 0) return;
        const seen = counts.get(key);
        if (seen === undefined) counts.set(key, { count: 1, isForm: place === formPlace });
        else seen.count++;
      });
    }
    const kept = [...counts].filter(([, one]) => one.count >= (one.isForm ? leastForm : leastPart));
    this.keys = Int32Array.from([unknownKey, ...kept.map(([key]) => key)]);
    this.counts = Int32Array.from([0, ...kept.map(([, one]) => one.count)]);
    this.#index = new RowIndex(this.keys);
    vectors.words.forEach((word, at) => {
      writeWordKeys(word, this.#scratch);
      const key = this.#scratch[formPlace] as number;
      if (!this.#fixed.has(key)) this.#fixed.set(key, at);
    });
  }

  /** For each form's key its place among the fixed vectors, the most frequent words first. */
  get fixed(): ReadonlyMap<number, number> {
    return this.#fixed;
  }

  /** Finds the rows of words' keys and their fixed vectors. */
  rowsOf(words: readonly string[]): { keyRows: Int32Array; fixed: Int32Array } {
    const keyRows = new Int32Array(words.length * keyCount);
    const fixed = new Int32Array(words.length);
    words.forEach((word, at) => {
      writeWordKeys(word, this.#scratch);
      for (let place = 0; place < keyCount; place++) {
        const key = this.#scratch[place] as number;
        const row = key === 0 ? -1 : this.#index.find(key);
        keyRows[at * keyCount + place] = row < 0 && place === formPlace ? 0 : row;
      }
      fixed[at] = this.#fixed.get(this.#scratch[formPlace] as number) ?? -1;
    });
    return { keyRows, fixed };
  }
}
