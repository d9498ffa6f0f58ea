import { distanceBucket, distanceCount, type NetSizes } from "../../src/syntax/net/net-sizes.ts";
import type { Batch } from "./batch.ts";
import type { Span } from "./gate-layer.ts";
import type { Parameters } from "./parameters.ts";
import type { Parameter } from "./tensors.ts";

/** Where the rows of words as dependents and as heads begin, and those of their gradients. */
export interface RolePlaces {
  readonly dependents: number;
  readonly heads: number;
  readonly dependentsGradient: number;
  readonly headsGradient: number;
}

/** Compares every word with every other as its head. Rows of dependents and of heads begin with the numbers compared. */
export class Arcs {
  /** What each distance adds to a head's numbers. */
  readonly distances: Parameter;
  /** The root as a head: numbers compared, then its part of an arc's hidden numbers. */
  readonly root: Parameter;
  readonly #floats: Float32Array;
  readonly #size: number;
  readonly #stride: number;
  #scores = new Float64Array(0);

  constructor(floats: Float32Array, parameters: Parameters, sizes: NetSizes) {
    this.#floats = floats;
    this.#size = sizes.arc;
    this.#stride = sizes.arc + sizes.label;
    this.distances = parameters.make(distanceCount, sizes.arc, 0.1);
    this.root = parameters.make(1, this.#stride, 0.3);
  }

  /** Says the best head of every word into `said`; while learning adds to the gradients and gives the loss. */
  run(batch: Batch, places: RolePlaces, said: Int32Array, learning: boolean): number {
    let loss = 0;
    for (const span of batch.spans) {
      if (this.#scores.length < span.length + 1) this.#scores = new Float64Array(span.length * 2 + 1);
      for (let word = 0; word < span.length; word++) {
        const row = span.start + word;
        const best = this.#score(span, word, places.dependents + row * this.#stride, places.heads);
        said[row] = best;
        if (!learning) continue;
        loss += this.#learn(span, word, batch.heads[row] as number, best, places);
      }
    }
    return loss;
  }

  #score(span: Span, word: number, dependent: number, heads: number): number {
    const floats = this.#floats;
    const scores = this.#scores;
    let best = -1;
    for (let head = 0; head <= span.length; head++) {
      let sum = -Infinity;
      if (head !== word) {
        sum = 0;
        const isRoot = head === span.length;
        const place = isRoot ? this.root.at : heads + (span.start + head) * this.#stride;
        const distance = isRoot ? 0 : this.distances.at + distanceBucket(head - word) * this.#size;
        if (isRoot)
          for (let i = 0; i < this.#size; i++)
            sum += (floats[dependent + i] as number) * (floats[place + i] as number);
        else
          for (let i = 0; i < this.#size; i++)
            sum +=
              (floats[dependent + i] as number) *
              ((floats[place + i] as number) + (floats[distance + i] as number));
      }
      scores[head] = sum;
      if (best < 0 || sum > (scores[best] as number)) best = head;
    }
    return best;
  }

  #learn(span: Span, word: number, gold: number, best: number, places: RolePlaces): number {
    const floats = this.#floats;
    const scores = this.#scores;
    const top = scores[best] as number;
    let total = 0;
    for (let head = 0; head <= span.length; head++) total += Math.exp((scores[head] as number) - top);
    const offset = (span.start + word) * this.#stride;
    const dependent = places.dependents + offset;
    const dependentGradient = places.dependentsGradient + offset;
    for (let head = 0; head <= span.length; head++) {
      if (head === word) continue;
      const slope = Math.exp((scores[head] as number) - top) / total - (head === gold ? 1 : 0);
      if (slope < 1e-5 && slope > -1e-5) continue;
      const isRoot = head === span.length;
      const headOffset = (span.start + head) * this.#stride;
      const place = isRoot ? this.root.at : places.heads + headOffset;
      const gradient = isRoot ? place + this.root.gradient : places.headsGradient + headOffset;
      const distance = this.distances.at + (isRoot ? 0 : distanceBucket(head - word) * this.#size);
      const distanceGradient = distance + this.distances.gradient;
      const near = isRoot ? 0 : 1;
      for (let i = 0; i < this.#size; i++) {
        const d = floats[dependent + i] as number;
        const h = (floats[place + i] as number) + near * (floats[distance + i] as number);
        floats[dependentGradient + i] = (floats[dependentGradient + i] as number) + slope * h;
        floats[gradient + i] = (floats[gradient + i] as number) + slope * d;
        floats[distanceGradient + i] = (floats[distanceGradient + i] as number) + near * slope * d;
      }
    }
    return Math.log(total) + top - (scores[gold] as number);
  }
}
