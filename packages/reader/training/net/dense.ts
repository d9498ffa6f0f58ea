import { mostRows, type Leaving } from "./batch.ts";
import type { Parameters } from "./parameters.ts";
import type { Parameter, Products } from "./tensors.ts";

/** A word in one role: hidden numbers cut off at 0, then the numbers that arcs and labels are told by. */
export class Dense {
  readonly hidden: readonly [Parameter, Parameter];
  readonly output: readonly [Parameter, Parameter];
  readonly out: number;
  readonly gradient: number;
  readonly columns: number;
  readonly #products: Products;
  readonly #middle: number;
  readonly #middleGradient: number;
  readonly #mask: Float32Array;

  constructor(products: Products, parameters: Parameters, inner: number, hidden: number, columns: number) {
    this.#products = products;
    this.columns = columns;
    this.hidden = [parameters.make(inner, hidden, Math.sqrt(6 / inner)), parameters.make(1, hidden, 0)];
    this.output = [parameters.make(hidden, columns, Math.sqrt(1.5 / hidden)), parameters.make(1, columns, 0)];
    const { kernels } = products;
    this.out = kernels.allocate(mostRows * columns);
    this.gradient = kernels.allocate(mostRows * columns);
    this.#middle = kernels.allocate(mostRows * hidden);
    this.#middleGradient = kernels.allocate(mostRows * hidden);
    this.#mask = new Float32Array(mostRows * hidden).fill(1);
  }

  forward(input: number, rows: number, dropout: number, leaving: Leaving): void {
    const { floats } = this.#products.kernels;
    const [weights, bias] = this.hidden;
    const count = rows * weights.columns;
    this.#products.forward(input, rows, weights, bias, this.#middle);
    for (let i = this.#middle; i < this.#middle + count; i++) if ((floats[i] as number) < 0) floats[i] = 0;
    if (dropout > 0) leaving.drop(floats, this.#middle, count, dropout, this.#mask);
    this.#products.forward(this.#middle, rows, ...this.output, this.out);
  }

  backward(input: number, rows: number, inputGradient: number): void {
    const { floats } = this.#products.kernels;
    const [weights, bias] = this.hidden;
    const count = rows * weights.columns;
    floats.fill(0, this.#middleGradient, this.#middleGradient + count);
    this.#products.backward(this.#middle, rows, ...this.output, this.gradient, this.#middleGradient);
    for (let i = 0; i < count; i++) {
      const place = this.#middleGradient + i;
      const open = (floats[this.#middle + i] as number) > 0;
      floats[place] = open ? (floats[place] as number) * (this.#mask[i] as number) : 0;
    }
    this.#products.backward(input, rows, weights, bias, this.#middleGradient, inputGradient);
  }
}
