import { pack, type Kernels } from "../../src/syntax/net/kernels.ts";

/** A matrix in the kernels' memory: where its first row is, its rows and columns. */
export interface Tensor {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

/** A matrix that is learned; its gradient lies `gradient` numbers further on. */
export interface Parameter extends Tensor {
  readonly gradient: number;
}

/** Products of matrices forwards and backwards, in the kernels' memory. */
export class Products {
  readonly kernels: Kernels;
  readonly #packed: number;
  readonly #turned: number;

  /** @param largest how many numbers the largest matrix has. */
  constructor(kernels: Kernels, largest: number) {
    this.kernels = kernels;
    this.#packed = kernels.allocate(largest);
    this.#turned = kernels.allocate(largest);
  }

  /** C = bias + A × B, A given by its place and rows. */
  forward(a: number, rows: number, weights: Tensor, bias: Tensor | null, c: number): void {
    const { floats } = this.kernels;
    const { rows: inner, columns } = weights;
    if (bias === null) floats.fill(0, c, c + rows * columns);
    else
      for (let row = 0; row < rows; row++) floats.copyWithin(c + row * columns, bias.at, bias.at + columns);
    pack(floats.subarray(weights.at), floats, this.#packed, inner, columns);
    this.kernels.multiply(a, this.#packed, c, rows, inner, columns);
  }

  /** Given C's gradient adds to the gradients of B, of the bias and, if asked for, of A (at `da`). */
  backward(
    a: number,
    rows: number,
    weights: Parameter,
    bias: Parameter | null,
    dc: number,
    da: number | null,
  ): void {
    const { floats } = this.kernels;
    const { rows: inner, columns } = weights;
    if (bias !== null) {
      const place = bias.at + bias.gradient;
      for (let row = 0; row < rows; row++) {
        const start = dc + row * columns;
        for (let i = 0; i < columns; i++)
          floats[place + i] = (floats[place + i] as number) + (floats[start + i] as number);
      }
    }
    this.#turn(a, rows, inner);
    pack(floats.subarray(dc), floats, this.#packed, rows, columns);
    this.kernels.multiply(this.#turned, this.#packed, weights.at + weights.gradient, inner, rows, columns);
    if (da === null) return;
    this.#turn(weights.at, inner, columns);
    pack(floats.subarray(this.#turned), floats, this.#packed, columns, inner);
    this.kernels.multiply(dc, this.#packed, da, rows, columns, inner);
  }

  #turn(from: number, rows: number, columns: number): void {
    const { floats } = this.kernels;
    const to = this.#turned;
    for (let row = 0; row < rows; row += 4) {
      const r0 = from + row * columns;
      for (let column = 0; column < columns; column++) {
        const place = to + column * rows + row;
        floats[place] = floats[r0 + column] as number;
        floats[place + 1] = floats[r0 + columns + column] as number;
        floats[place + 2] = floats[r0 + columns * 2 + column] as number;
        floats[place + 3] = floats[r0 + columns * 3 + column] as number;
      }
    }
  }
}
