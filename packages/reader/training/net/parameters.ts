import type { Kernels } from "../../src/syntax/net/kernels.ts";
import type { Parameter } from "./tensors.ts";

/** How fast Adam forgets the gradient's mean and its square. */
const meanDecay = 0.9;
const squareDecay = 0.98;

/** Dense weights that are learned by Adam. */
export class Parameters {
  readonly #kernels: Kernels;
  readonly #start: number;
  readonly #gradient: number;
  readonly #random: () => number;
  #end: number;
  #means = new Float32Array(0);
  #squares = new Float32Array(0);
  #steps = 0;

  /** @param capacity how many weights there may be. */
  constructor(kernels: Kernels, capacity: number, random: () => number) {
    this.#kernels = kernels;
    this.#start = kernels.allocate(capacity);
    this.#gradient = kernels.allocate(capacity) - this.#start;
    this.#end = this.#start;
    this.#random = random;
  }

  /** Makes a matrix with even random numbers up to the given size. */
  make(rows: number, columns: number, size: number): Parameter {
    const at = this.#end;
    this.#end += Math.ceil((rows * columns) / 16) * 16;
    const { floats } = this.#kernels;
    for (let i = 0; i < rows * columns; i++)
      floats[at + i] = size === 0 ? 0 : (this.#random() * 2 - 1) * size;
    return { at, rows, columns, gradient: this.#gradient };
  }

  /** Takes one step of Adam and clears the gradients. */
  learn(rate: number): void {
    const { floats } = this.#kernels;
    const count = this.#end - this.#start;
    if (this.#means.length < count) {
      this.#means = new Float32Array(count);
      this.#squares = new Float32Array(count);
    }
    this.#steps++;
    const means = this.#means;
    const squares = this.#squares;
    const step = rate / (1 - meanDecay ** this.#steps);
    const scale = 1 / (1 - squareDecay ** this.#steps);
    for (let i = 0; i < count; i++) {
      const place = this.#start + i;
      const slope = floats[place + this.#gradient] as number;
      const mean = (means[i] as number) * meanDecay + slope * (1 - meanDecay);
      const square = (squares[i] as number) * squareDecay + slope * slope * (1 - squareDecay);
      means[i] = mean;
      squares[i] = square;
      floats[place] = (floats[place] as number) - (step * mean) / (Math.sqrt(square * scale) + 1e-6);
      floats[place + this.#gradient] = 0;
    }
  }
}

/** Rows of weights of which each step touches few: their means move only when touched. */
export class RowTable {
  readonly size: number;
  readonly rows: Float32Array;
  readonly #gradients: Float32Array;
  readonly #means: Float32Array;
  readonly #squares: Float32Array;
  readonly #steps: Int32Array;
  readonly #touched: Int32Array;
  readonly #isTouched: Uint8Array;
  #touchedCount = 0;

  constructor(count: number, size: number, spread: number, random: () => number) {
    this.size = size;
    this.rows = Float32Array.from({ length: count * size }, () => (random() * 2 - 1) * spread);
    this.#gradients = new Float32Array(count * size);
    this.#means = new Float32Array(count * size);
    this.#squares = new Float32Array(count * size);
    this.#steps = new Int32Array(count);
    this.#touched = new Int32Array(count);
    this.#isTouched = new Uint8Array(count);
  }

  /** Adds to a row's gradient. */
  addGradient(row: number, from: Float32Array, at: number): void {
    if (this.#isTouched[row] === 0) {
      this.#isTouched[row] = 1;
      this.#touched[this.#touchedCount++] = row;
    }
    const start = row * this.size;
    const gradients = this.#gradients;
    for (let i = 0; i < this.size; i++)
      gradients[start + i] = (gradients[start + i] as number) + (from[at + i] as number);
  }

  /** Takes one step of Adam with the rows touched and clears their gradients. */
  learn(rate: number): void {
    for (let n = 0; n < this.#touchedCount; n++) {
      const row = this.#touched[n] as number;
      this.#isTouched[row] = 0;
      const steps = (this.#steps[row] as number) + 1;
      this.#steps[row] = steps;
      const step = rate / (1 - meanDecay ** steps);
      const scale = 1 / (1 - squareDecay ** steps);
      for (let place = row * this.size; place < (row + 1) * this.size; place++) {
        const slope = this.#gradients[place] as number;
        const mean = (this.#means[place] as number) * meanDecay + slope * (1 - meanDecay);
        const square = (this.#squares[place] as number) * squareDecay + slope * slope * (1 - squareDecay);
        this.#means[place] = mean;
        this.#squares[place] = square;
        this.rows[place] = (this.rows[place] as number) - (step * mean) / (Math.sqrt(square * scale) + 1e-6);
        this.#gradients[place] = 0;
      }
    }
    this.#touchedCount = 0;
  }
}
