import type { WeightsFile } from "../weights/weights-file.ts";
import { RowIndex } from "../words/row-index.ts";
import { formPlace, keyCount, writeWordKeys } from "../words/word-keys.ts";
import { largestShort, type Kernels } from "./kernels.ts";
import type { Layer } from "./net-weights.ts";

/** How many words are remembered with what they add to the first layer. A power of two. */
const remembered = 8192;

/** The largest whole number that parts are kept as: they are only added up. */
const finest = 32767;

/**
 * What words add to the gates of the first layer, wherever they stand: three parts, for the word after, for the word
 * itself, for the word before. Words that come again are remembered.
 */
export class WordProjections {
  /** For each word of the sentence the place of its parts, as whole numbers, and what these are to be multiplied by. */
  readonly places: Int32Array;
  readonly scales: Float32Array;
  readonly #kernels: Kernels;
  readonly #layer: Layer;
  readonly #index: RowIndex;
  readonly #codes: Int8Array;
  readonly #rowScales: Float32Array;
  readonly #known: (string | undefined)[] = Array.from({ length: remembered });
  readonly #knownScales = new Float32Array(remembered);
  readonly #memory: number;
  readonly #fresh: number;
  readonly #products: number;
  readonly #vectors: number;
  readonly #shorts: number;
  readonly #keys = new Int32Array(keyCount);
  readonly #missing: Int32Array;
  readonly #missingSlots: Int32Array;
  /** Place of what is added to a word's parts: the bias belongs to its own. */
  readonly #bias: number;
  /** Room that a word's parts take up. */
  readonly #size: number;
  /** The largest number that a word's vector may hold. */
  readonly #reach: number;

  /** @param longest most words of a sentence, a multiple of 4. */
  constructor(file: WeightsFile, kernels: Kernels, layer: Layer, longest: number) {
    this.#kernels = kernels;
    this.#layer = layer;
    this.#index = new RowIndex(file.column("words.keys", "i32"));
    this.#codes = file.column("words.codes", "i8");
    this.#rowScales = file.column("words.scales", "f32");
    this.#reach = this.#rowScales.reduce((most, one) => Math.max(most, one), 0) * 127 * 2;
    this.places = new Int32Array(longest);
    this.scales = new Float32Array(longest);
    this.#missing = new Int32Array(longest);
    this.#missingSlots = new Int32Array(longest);
    this.#size = layer.columns / 2;
    this.#memory = kernels.allocate(remembered * this.#size);
    this.#fresh = kernels.allocate(longest * this.#size);
    this.#products = kernels.allocate(longest * layer.columns);
    this.#bias = kernels.allocate(layer.columns);
    this.#vectors = kernels.allocate(longest * layer.inner);
    this.#shorts = kernels.allocate(longest * layer.inner);
    const own = layer.columns / 3;
    kernels.floats.copyWithin(this.#bias + own, layer.bias, layer.bias + own);
  }

  /** Numbers that the projections take up in the kernels' memory. */
  static size(word: number, columns: number, longest: number): number {
    return (remembered * columns) / 2 + longest * (columns * 2 + word * 2) + columns + 128;
  }

  /** Finds the parts of a sentence's words. Call `remember` when they have been used. */
  find(words: readonly string[], start: number, length: number): void {
    let count = 0;
    for (let at = 0; at < length; at++) {
      const word = words[start + at] as string;
      const slot = slotOf(word);
      if (this.#known[slot] === word) {
        this.places[at] = this.#memory + slot * this.#size;
        this.scales[at] = this.#knownScales[slot] as number;
        continue;
      }
      this.places[at] = this.#fresh + count * this.#size;
      this.#missing[count] = at;
      this.#missingSlots[count] = slot;
      this.#writeVector(word, this.#vectors + count * this.#layer.inner);
      count++;
    }
    this.#missingCount = count;
    this.#project(count);
  }

  #missingCount = 0;

  /** Keeps what was worked out for the last sentence. */
  remember(words: readonly string[], start: number): void {
    const { floats } = this.#kernels;
    for (let n = 0; n < this.#missingCount; n++) {
      const slot = this.#missingSlots[n] as number;
      const at = this.#missing[n] as number;
      const from = this.#fresh + n * this.#size;
      this.#known[slot] = words[start + at] as string;
      this.#knownScales[slot] = this.scales[at] as number;
      floats.copyWithin(this.#memory + slot * this.#size, from, from + this.#size);
    }
    this.#missingCount = 0;
  }

  #project(count: number): void {
    if (count === 0) return;
    const { floats } = this.#kernels;
    const { inner, columns, weights, scale } = this.#layer;
    const rows = Math.ceil(count / 4) * 4;
    floats.fill(0, this.#vectors + count * inner, this.#vectors + rows * inner);
    // One scale for all words ever: what is remembered of a word must not depend on its first sentence.
    this.#kernels.shortenTo(this.#reach, this.#vectors, this.#shorts, rows * inner);
    const product = (scale * this.#reach) / largestShort;
    const sizes = { rows, inner, columns, scale: product, bias: this.#bias };
    this.#kernels.multiplyShorts(this.#shorts, weights, this.#products, sizes);
    for (let n = 0; n < count; n++) {
      this.scales[this.#missing[n] as number] = this.#kernels.shorten(
        this.#products + n * columns,
        this.#fresh + n * this.#size,
        columns,
        finest,
      );
    }
  }

  /** A word's vector: the sum of its keys' rows; row 0 stands for unknown forms. */
  #writeVector(word: string, at: number): void {
    const { floats } = this.#kernels;
    const size = this.#layer.inner;
    writeWordKeys(word, this.#keys);
    floats.fill(0, at, at + size);
    for (let place = 0; place < keyCount; place++) {
      const key = this.#keys[place] as number;
      const found = key === 0 ? -1 : this.#index.find(key);
      const row = found < 0 && place === formPlace ? 0 : found;
      if (row < 0) continue;
      const scale = this.#rowScales[row] as number;
      const codes = row * size;
      for (let i = 0; i < size; i++)
        floats[at + i] = (floats[at + i] as number) + (this.#codes[codes + i] as number) * scale;
    }
    for (let i = at; i < at + size; i++)
      floats[i] = Math.max(-this.#reach, Math.min(this.#reach, floats[i] as number));
  }
}

function slotOf(word: string): number {
  let hash = word.length;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (remembered - 1);
}
