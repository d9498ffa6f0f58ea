/** What is known of words whatever their place: one row of small numbers for each word, found by the hash of its lower-case form. */
export interface WordClassColumns {
  /** Hash of each word's lower-case form (see `WordAtoms`). */
  readonly keys: Int32Array;
  /** One column for each kind of class; 0 means none. */
  readonly columns: readonly Uint16Array[];
}

/** Finds words' classes. */
export class WordClasses {
  readonly columns: readonly Uint16Array[];
  readonly #keys: Int32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(given: WordClassColumns) {
    this.columns = given.columns;
    this.#keys = given.keys;
    let size = 16;
    while (size < given.keys.length * 2) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
    for (let row = 0; row < given.keys.length; row++) {
      let slot = (given.keys[row] as number) & this.#mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    }
  }

  /** The row of a word, or -1. */
  find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const row = this.#slots[slot] as number;
      if (row < 0 || this.#keys[row] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}
