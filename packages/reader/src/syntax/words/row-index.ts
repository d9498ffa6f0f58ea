/** Finds the row of a key: a table of keys with free slots between. */
export class RowIndex {
  readonly #keys: Int32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param keys the key of each row, all different. */
  constructor(keys: Int32Array) {
    this.#keys = keys;
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
    for (let row = 0; row < keys.length; row++) {
      let slot = (keys[row] as number) & this.#mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    }
  }

  /** The row of a key, or -1. */
  find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const row = this.#slots[slot] as number;
      if (row < 0 || this.#keys[row] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}
