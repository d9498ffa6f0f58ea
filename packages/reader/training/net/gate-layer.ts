import type { Parameters } from "./parameters.ts";
import type { Parameter, Products } from "./tensors.ts";

/** Where a sentence lies among the rows of a batch. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** A layer that reads every sentence in both directions through gates. */
export class GateLayer {
  readonly weights: Parameter;
  readonly bias: Parameter;
  /** The output, `units * 2` numbers a row, and its gradient. */
  readonly out: number;
  readonly outGradient: number;
  readonly #units: number;
  readonly #products: Products;
  readonly #gates: number;
  readonly #gatesGradient: number;
  readonly #memory: number;
  readonly #carry: Float64Array;

  constructor(products: Products, parameters: Parameters, inner: number, units: number, rows: number) {
    this.#products = products;
    this.#units = units;
    this.weights = parameters.make(inner, units * 6, Math.sqrt(3 / inner));
    this.bias = parameters.make(1, units * 6, 0);
    const { kernels } = products;
    this.out = kernels.allocate(rows * units * 2);
    this.outGradient = kernels.allocate(rows * units * 2);
    this.#memory = kernels.allocate(rows * units * 2);
    this.#gates = kernels.allocate(rows * units * 6);
    this.#gatesGradient = kernels.allocate(rows * units * 6);
    this.#carry = new Float64Array(units);
  }

  forward(input: number, rows: number, spans: readonly Span[]): void {
    const { kernels } = this.#products;
    const units = this.#units;
    this.#products.forward(input, rows, this.weights, this.bias, this.#gates);
    kernels.floats.fill(0, this.out, this.out + rows * units * 2);
    for (const { start, length } of spans) {
      for (const side of [0, 1]) {
        const first = side === 0 ? start : start + length - 1;
        const sign = side === 0 ? 1 : -1;
        const gates = this.#gates + first * units * 6 + side * units * 3;
        const cell = first * units * 2 + side * units;
        const sizes = { rows: length, units, gStep: sign * units * 6, hStep: sign * units * 2 };
        kernels.gates(gates, this.#memory + cell, this.out + cell, sizes);
      }
    }
  }

  /** Takes `outGradient` back to the weights and, if asked for, to the input's gradient. */
  backward(input: number, inputGradient: number | null, rows: number, spans: readonly Span[]): void {
    const size = rows * this.#units * 6;
    this.#products.kernels.floats.fill(0, this.#gatesGradient, this.#gatesGradient + size);
    for (const span of spans) for (const side of [0, 1]) this.#backThrough(span, side);
    this.#products.backward(input, rows, this.weights, this.bias, this.#gatesGradient, inputGradient);
  }

  #backThrough({ start, length }: Span, side: number): void {
    const { floats } = this.#products.kernels;
    const units = this.#units;
    const carry = this.#carry.fill(0);
    const sign = side === 0 ? 1 : -1;
    for (let step = length - 1; step >= 0; step--) {
      const row = side === 0 ? start + step : start + length - 1 - step;
      const cell = row * units * 2 + side * units;
      const before = this.#memory + cell - sign * units * 2;
      const gates = this.#gates + row * units * 6 + side * units * 3;
      const gradient = gates + this.#gatesGradient - this.#gates;
      for (let unit = 0; unit < units; unit++) {
        const u = floats[gates + unit] as number;
        const f = floats[gates + units + unit] as number;
        const o = floats[gates + units * 2 + unit] as number;
        const kept = step > 0 ? (floats[before + unit] as number) : 0;
        const dh = floats[this.outGradient + cell + unit] as number;
        const dc = (carry[unit] as number) + dh * o;
        floats[gradient + unit] = dc * (1 - f) * slope(u);
        floats[gradient + units + unit] = dc * (kept - u) * 0.5 * slope(2 * f - 1);
        floats[gradient + units * 2 + unit] =
          dh * (floats[this.#memory + cell + unit] as number) * 0.5 * slope(2 * o - 1);
        carry[unit] = dc * f;
      }
    }
  }
}

/** The slope of x / √(1 + x²) where it has the value y. */
function slope(y: number): number {
  const rest = Math.max(0, 1 - y * y);
  return rest * Math.sqrt(rest);
}
