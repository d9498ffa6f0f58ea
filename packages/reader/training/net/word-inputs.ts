import { keyCount } from "../../src/syntax/words/word-keys.ts";
import { maskGradient, mostRows, type Batch, type Dropout, type Leaving } from "./batch.ts";
import { RowTable, type Parameters } from "./parameters.ts";
import type { Parameter, Products } from "./tensors.ts";

/** Vectors of words that aren't learned, `size` numbers (a multiple of 4) each. */
export interface FixedVectors {
  readonly size: number;
  readonly vectors: Float32Array;
}

/** Words as vectors: the sum of the rows of their keys and their fixed vector turned by a matrix, side by side with their neighbours'. */
export class WordInputs {
  readonly table: RowTable;
  readonly turn: Parameter;
  /** Rows of a word between its neighbours, and their gradient. */
  readonly wide: number;
  readonly wideGradient: number;
  readonly #products: Products;
  readonly #fixed: FixedVectors;
  readonly #size: number;
  readonly #dropout: Dropout;
  readonly #leaving: Leaving;
  readonly #given: number;
  readonly #words: number;
  readonly #wordsGradient: number;
  readonly #mask: Float32Array;

  constructor(
    products: Products,
    parameters: Parameters,
    table: RowTable,
    fixed: FixedVectors,
    dropout: Dropout,
    leaving: Leaving,
  ) {
    const { kernels } = products;
    this.#products = products;
    this.#fixed = fixed;
    this.#dropout = dropout;
    this.#leaving = leaving;
    this.table = table;
    this.#size = table.size;
    this.turn = parameters.make(fixed.size, table.size, Math.sqrt(1 / fixed.size));
    this.wide = kernels.allocate(mostRows * table.size * 3);
    this.wideGradient = kernels.allocate(mostRows * table.size * 3);
    this.#given = kernels.allocate(mostRows * fixed.size);
    this.#words = kernels.allocate(mostRows * table.size);
    this.#wordsGradient = kernels.allocate(mostRows * table.size);
    this.#mask = new Float32Array(mostRows * table.size);
  }

  /** Fills `wide`. */
  forward(batch: Batch, learning: boolean): void {
    const { floats } = this.#products.kernels;
    const size = this.#size;
    const words = this.#words;
    this.#giveFixed(batch, learning);
    this.#products.forward(this.#given, batch.rows, this.turn, null, words);
    for (let place = 0; place < batch.keyRows.length; place++) {
      const row = batch.keyRows[place] as number;
      if (row < 0) continue;
      const to = words + Math.floor(place / keyCount) * size;
      for (let i = 0; i < size; i++)
        floats[to + i] = (floats[to + i] as number) + (this.table.rows[row * size + i] as number);
    }
    if (learning) this.#leaving.drop(floats, words, batch.rows * size, this.#dropout.word, this.#mask);
    floats.fill(0, this.wide, this.wide + batch.rows * size * 3);
    this.#eachNeighbour(batch, (word, wide) =>
      floats.copyWithin(this.wide + wide, words + word, words + word + size),
    );
  }

  /** Takes the gradient of `wide` back to matrix and table. */
  backward(batch: Batch): void {
    const { floats } = this.#products.kernels;
    const size = this.#size;
    const gradient = this.#wordsGradient;
    floats.fill(0, gradient, gradient + batch.rows * size);
    this.#eachNeighbour(batch, (word, wide) => {
      for (let i = 0; i < size; i++)
        floats[gradient + word + i] =
          (floats[gradient + word + i] as number) + (floats[this.wideGradient + wide + i] as number);
    });
    maskGradient(floats, gradient, batch.rows * size, this.#mask);
    this.#products.backward(this.#given, batch.rows, this.turn, null, gradient, null);
    for (let place = 0; place < batch.keyRows.length; place++) {
      const row = batch.keyRows[place] as number;
      if (row >= 0) this.table.addGradient(row, floats, gradient + Math.floor(place / keyCount) * size);
    }
  }

  #giveFixed(batch: Batch, learning: boolean): void {
    const { floats } = this.#products.kernels;
    const { size, vectors } = this.#fixed;
    for (let row = 0; row < batch.rows; row++) {
      const place = batch.fixed[row] as number;
      const to = this.#given + row * size;
      const left = place < 0 || (learning && this.#leaving.happens(this.#dropout.fixed));
      if (left) floats.fill(0, to, to + size);
      else floats.set(vectors.subarray(place * size, (place + 1) * size), to);
    }
  }

  /** Goes through words and their neighbours: offset of the word in a row's words, and of its copy in `wide`. */
  #eachNeighbour(batch: Batch, act: (word: number, wide: number) => void): void {
    for (const { start, length } of batch.spans) {
      for (let row = start; row < start + length; row++) {
        for (let near = -1; near <= 1; near++) {
          const other = row + near;
          if (other >= start && other < start + length)
            act(other * this.#size, (row * 3 + near + 1) * this.#size);
        }
      }
    }
  }
}
