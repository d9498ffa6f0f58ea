import type { WeightsFile } from "../weights/weights-file.ts";
import { Kernels } from "./kernels.ts";
import { distanceBucket, distanceCount } from "./net-sizes.ts";
import {
  readNetWeights,
  readSizes,
  weightsSize,
  type Layer,
  type NetWeights,
  type RoleLayers,
} from "./net-weights.ts";
import { WordProjections } from "./word-projections.ts";

/** Most words read at once. A multiple of 8. */
export const longestPart = 160;

/** The bucket of each distance between two words of a part, from −`longestPart` on. */
const bucketOf = Uint8Array.from({ length: longestPart * 2 }, (_, at) => distanceBucket(at - longestPart));

const activations = [
  "firstGates",
  "firstMemory",
  "first",
  "secondGates",
  "secondMemory",
  "second",
  "tags",
  "hidden",
  "dependents",
  "heads",
  "dependentLabels",
  "headLabels",
  "turnedHeads",
  "distances",
  "scores",
  "arcs",
  "labels",
  "shorts",
  "none",
] as const;
type Activation = (typeof activations)[number];

/**
 * The net: reads a part of a sentence in both directions, twice, and says each word's tag, how well every other word
 * would be its head, and the labels of given arcs.
 */
export class SentenceNet {
  readonly tags = new Uint8Array(longestPart);
  readonly labels = new Uint8Array(longestPart);
  /** The kernels' numbers, among them the scores of heads. */
  readonly floats: Float32Array;
  readonly #kernels: Kernels;
  readonly #weights: NetWeights;
  readonly #projections: WordProjections;
  readonly #places: Readonly<Record<Activation, number>>;
  #length = 0;

  constructor(file: WeightsFile) {
    const sizes = readSizes(file);
    const columns = sizes.first * 18;
    const widths = activationWidths(file);
    const rows = longestPart + 8;
    const room = activations.reduce((sum, name) => sum + widths[name] * rows + 16, 0);
    this.#kernels = new Kernels(
      weightsSize(sizes) + WordProjections.size(sizes.word, columns, longestPart) + room,
    );
    this.floats = this.#kernels.floats;
    this.#weights = readNetWeights(file, this.#kernels);
    this.#projections = new WordProjections(file, this.#kernels, this.#weights.first, longestPart);
    const entries = activations.map((name) => [name, this.#kernels.allocate(widths[name] * rows)]);
    this.#places = Object.fromEntries(entries) as Record<Activation, number>;
  }

  /** Place in `floats` of the scores of heads: `scoreWidth` numbers a word, one for each head and then the root. */
  get scores(): number {
    return this.#places.scores;
  }

  /** Numbers from one word's scores to the next one's. */
  get scoreWidth(): number {
    return Math.ceil((this.#length + 1) / 8) * 8;
  }

  /** Reads `length` words (at most `longestPart`) from `start` on: tags, and scores of heads. */
  read(words: readonly string[], start: number, length: number): void {
    this.#length = length;
    const rows = Math.ceil(length / 4) * 4;
    const { second, tags, sizes } = this.#weights;
    const places = this.#places;
    this.#projections.find(words, start, length);
    this.#gather(length, rows);
    this.#projections.remember(words, start);
    this.#bothWays(places.firstGates, places.firstMemory, places.first, sizes.first);
    this.#multiply(places.first, rows, [tags, places.tags], [second, places.secondGates]);
    this.#pick(places.tags, tags.columns, this.tags);
    this.#bothWays(places.secondGates, places.secondMemory, places.second, sizes.second);
    this.#role(this.#weights.dependent, places.dependents, places.dependentLabels, rows);
    this.#role(this.#weights.head, places.heads, places.headLabels, rows);
    this.#scoreHeads(rows);
  }

  /** Says the labels of arcs to the heads given; the root's is the part's length. */
  label(heads: Int32Array): void {
    const { floats } = this;
    const { labels, rootLabel } = this.#weights;
    const places = this.#places;
    const size = labels.inner;
    const rows = Math.ceil(this.#length / 4) * 4;
    floats.fill(0, places.arcs, places.arcs + rows * size);
    for (let word = 0; word < this.#length; word++) {
      const head = heads[word] as number;
      const from = places.dependentLabels + word * size;
      const other = head === this.#length ? rootLabel : places.headLabels + head * size;
      const to = places.arcs + word * size;
      this.#kernels.clippedSum(from, other, to, size);
    }
    this.#multiply(places.arcs, rows, [labels, places.labels]);
    this.#pick(places.labels, labels.columns, this.labels);
  }

  /** Sums the parts of each word and its neighbours. */
  #gather(length: number, rows: number): void {
    const { floats } = this;
    const size = this.#weights.sizes.first * 6;
    const { places, scales } = this.#projections;
    const add = (word: number, part: number, to: number): void =>
      this.#kernels.addShorts((places[word] as number) + part, to, size, scales[word] as number);
    floats.fill(0, this.#places.firstGates, this.#places.firstGates + length * size);
    for (let row = 0; row < length; row++) {
      const to = this.#places.firstGates + row * size;
      add(row, size / 2, to);
      if (row > 0) add(row - 1, 0, to);
      if (row + 1 < length) add(row + 1, size, to);
    }
    const { first, second } = this.#places;
    const { sizes } = this.#weights;
    floats.fill(0, first + length * sizes.first * 2, first + rows * sizes.first * 2);
    floats.fill(0, second + length * sizes.second * 2, second + rows * sizes.second * 2);
  }

  #bothWays(gates: number, memory: number, out: number, units: number): void {
    const last = this.#length - 1;
    const forwards = { rows: this.#length, units, gStep: units * 6, hStep: units * 2 };
    this.#kernels.gates(gates, memory, out, forwards);
    const backwards = { rows: this.#length, units, gStep: -units * 6, hStep: -units * 2 };
    const cell = last * units * 2 + units;
    this.#kernels.gates(gates + last * units * 6 + units * 3, memory + cell, out + cell, backwards);
  }

  #role(layers: RoleLayers, arcs: number, labels: number, rows: number): void {
    const { hidden } = this.#places;
    this.#multiply(this.#places.second, rows, [layers.hidden, hidden]);
    this.#kernels.clip(hidden, rows * layers.hidden.columns);
    this.#multiply(hidden, rows, [layers.arc, arcs], [layers.label, labels]);
  }

  #scoreHeads(rows: number): void {
    const { floats } = this;
    const places = this.#places;
    const { distances, rootArc, sizes } = this.#weights;
    const width = this.scoreWidth;
    floats.copyWithin(places.heads + this.#length * sizes.arc, rootArc, rootArc + sizes.arc);
    const count = (this.#length + 1) * sizes.arc;
    const scale = this.#kernels.shorten(places.heads, places.shorts, count);
    const { shorts } = this.#kernels;
    packTurned(shorts, places.shorts * 2, places.turnedHeads * 2, this.#length + 1, sizes.arc);
    const own = this.#multiply(places.dependents, rows, [distances, places.distances]);
    const product = { rows, inner: sizes.arc, columns: width, scale: scale * own, bias: places.none };
    this.#kernels.multiplyShorts(places.shorts, places.turnedHeads, places.scores, product);
    for (let word = 0; word < this.#length; word++) {
      const row = places.scores + word * width;
      const near = places.distances + word * distanceCount;
      // The word's own place is not looked at.
      for (let head = 0; head < this.#length; head++)
        floats[row + head] =
          (floats[row + head] as number) +
          (floats[near + (bucketOf[head - word + longestPart] as number)] as number);
    }
  }

  /** Multiplies rows with the weights of layers and adds their bias; leaves the rows as whole numbers in `shorts` and gives their scale. */
  #multiply(from: number, rows: number, ...layers: readonly (readonly [layer: Layer, to: number])[]): number {
    const { shorts } = this.#places;
    const inner = layers[0]?.[0].inner ?? 0;
    const own = this.#kernels.shorten(from, shorts, rows * inner);
    for (const [layer, to] of layers) {
      const { columns, bias, weights } = layer;
      this.#kernels.multiplyShorts(shorts, weights, to, {
        rows,
        inner,
        columns,
        scale: own * layer.scale,
        bias,
      });
    }
    return own;
  }

  #pick(at: number, classes: number, best: Uint8Array): void {
    const { floats } = this;
    for (let row = 0; row < this.#length; row++) {
      const start = at + row * classes;
      let found = 0;
      let most = floats[start] as number;
      for (let i = 1; i < classes; i++) {
        const score = floats[start + i] as number;
        if (score <= most) continue;
        found = i;
        most = score;
      }
      best[row] = found;
    }
  }
}

/** Numbers a word takes up in each activation. */
function activationWidths(file: WeightsFile): Record<Activation, number> {
  const { first, second, role, arc, label, tags, labels } = readSizes(file);
  return {
    firstGates: first * 6,
    firstMemory: first * 2,
    first: first * 2,
    secondGates: second * 6,
    secondMemory: second * 2,
    second: second * 2,
    tags,
    hidden: role,
    dependents: arc,
    heads: arc,
    dependentLabels: label,
    headLabels: label,
    turnedHeads: arc,
    distances: distanceCount,
    scores: longestPart + 8,
    arcs: label,
    labels,
    shorts: Math.max(first, second, role, arc, label),
    none: 1,
  };
}

/** Lays rows of whole numbers down as the columns of a packed matrix; columns beyond them are left as they were. */
function packTurned(shorts: Int16Array, from: number, to: number, rows: number, inner: number): void {
  for (let row = 0; row < rows; row++) {
    const start = to + (row >> 3) * inner * 8 + (row & 7) * 2;
    const source = from + row * inner;
    for (let pair = 0; pair < inner; pair += 2) {
      shorts[start + pair * 8] = shorts[source + pair] as number;
      shorts[start + pair * 8 + 1] = shorts[source + pair + 1] as number;
    }
  }
}
