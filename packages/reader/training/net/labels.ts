import type { NetSizes } from "../../src/syntax/net/net-sizes.ts";
import type { Arcs } from "./arcs.ts";
import { mostRows, type Batch } from "./batch.ts";
import { classify } from "./classes.ts";
import type { Dense } from "./dense.ts";
import type { Parameters } from "./parameters.ts";
import type { Parameter, Products } from "./tensors.ts";

/** Tells the label of an arc by the sum of its words' numbers, cut off at 0. */
export class Labels {
  readonly weights: Parameter;
  readonly bias: Parameter;
  readonly #products: Products;
  readonly #sizes: NetSizes;
  readonly #hidden: number;
  readonly #hiddenGradient: number;
  readonly #scores: number;

  constructor(products: Products, parameters: Parameters, sizes: NetSizes) {
    const { label, labels } = sizes;
    const { kernels } = products;
    this.#products = products;
    this.#sizes = sizes;
    this.weights = parameters.make(label, labels, Math.sqrt(3 / label));
    this.bias = parameters.make(1, labels, 0);
    this.#hidden = kernels.allocate(mostRows * label);
    this.#hiddenGradient = kernels.allocate(mostRows * label);
    this.#scores = kernels.allocate(mostRows * labels);
  }

  /** Says the labels of arcs to the given heads; while learning gives the loss. */
  forward(
    batch: Batch,
    roles: readonly [Dense, Dense],
    arcs: Arcs,
    heads: Int32Array,
    said: Uint8Array,
    learning: boolean,
  ): number {
    const { floats } = this.#products.kernels;
    const size = this.#sizes.label;
    floats.fill(0, this.#hidden, this.#hidden + batch.rows * size);
    this.#eachArc(batch, roles, arcs, heads, (row, dependent, head) => {
      for (let i = 0; i < size; i++) {
        const sum = (floats[dependent + i] as number) + (floats[head + i] as number);
        floats[this.#hidden + row * size + i] = sum > 0 ? sum : 0;
      }
    });
    this.#products.forward(this.#hidden, batch.rows, this.weights, this.bias, this.#scores);
    return classify(floats, this.#scores, this.#sizes.labels, batch, batch.labels, said, learning);
  }

  /** Takes the gradient of the scores back to the words of the right arcs. */
  backward(batch: Batch, roles: readonly [Dense, Dense], arcs: Arcs): void {
    const { floats } = this.#products.kernels;
    const size = this.#sizes.label;
    const { rows } = batch;
    const [hidden, gradient] = [this.#hidden, this.#hiddenGradient];
    floats.fill(0, gradient, gradient + rows * size);
    this.#products.backward(hidden, rows, this.weights, this.bias, this.#scores, gradient);
    this.#eachArc(batch, roles, arcs, batch.heads, (row, _, __, dependent, head) => {
      for (let i = 0; i < size; i++) {
        if ((floats[hidden + row * size + i] as number) <= 0) continue;
        const slope = floats[gradient + row * size + i] as number;
        floats[dependent + i] = (floats[dependent + i] as number) + slope;
        floats[head + i] = (floats[head + i] as number) + slope;
      }
    });
  }

  /** Goes through arcs: row, places of the two words' numbers and of their gradients. */
  #eachArc(
    batch: Batch,
    [dependent, head]: readonly [Dense, Dense],
    { root }: Arcs,
    heads: Int32Array,
    act: (
      row: number,
      dependent: number,
      head: number,
      dependentGradient: number,
      headGradient: number,
    ) => void,
  ): void {
    const { arc, label } = this.#sizes;
    for (const { start, length } of batch.spans) {
      for (let row = start; row < start + length; row++) {
        const offset = row * (arc + label) + arc;
        const found = heads[row] as number;
        const headOffset = (start + found) * (arc + label) + arc;
        const place = found === length ? root.at + arc : head.out + headOffset;
        const gradient = found === length ? root.at + root.gradient + arc : head.gradient + headOffset;
        act(row, dependent.out + offset, place, dependent.gradient + offset, gradient);
      }
    }
  }
}
