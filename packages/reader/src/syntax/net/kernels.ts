import { kernelModule } from "./kernel-code.ts";

/** What we use of the WebAssembly that every runtime has (Node, browsers, workers). */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, (...numbers: number[]) => void>> };
};

/** The largest whole number that `shorten` makes: sums of 500 products of two stay whole numbers of four bytes. */
export const largestShort = 2047;

/**
 * Sums of products and gates over one memory, four numbers at a time. Every step is an IEEE single, in a fixed
 * order, so all machines get the same numbers. Places are indexes into `floats`.
 */
export class Kernels {
  readonly floats: Float32Array;
  /** The same memory as whole numbers of two bytes, two to a place. */
  readonly shorts: Int16Array;
  readonly #functions: Readonly<Record<string, (...numbers: number[]) => void>>;
  #used = 16;

  /** @param capacity how many numbers the memory holds. */
  constructor(capacity: number) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((capacity + 64) / 16384) });
    this.floats = new Float32Array(memory.buffer);
    this.shorts = new Int16Array(memory.buffer);
    const module = new WebAssembly.Module(kernelModule());
    this.#functions = new WebAssembly.Instance(module, { e: { m: memory } }).exports;
  }

  /** Sets aside a place for so many numbers, all 0. */
  allocate(count: number): number {
    const place = this.#used;
    this.#used += Math.ceil(count / 16) * 16;
    if (this.#used > this.floats.length) throw new RangeError("The memory of the kernels is full.");
    return place;
  }

  /**
   * C += A × B.
   *
   * @param a place of A, `rows` × `inner` (multiples of 4), row after row.
   * @param b place of B as `pack` lays it down, `inner` × `columns` (a multiple of 8).
   * @param c place of C, `rows` × `columns`.
   */
  multiply(a: number, b: number, c: number, rows: number, inner: number, columns: number): void {
    if (rows > 0) this.#functions["multiply"]?.(a * 4, b * 4, c * 4, rows, inner, columns, 0);
  }

  /** The sums of numbers at two places, those below 0 as 0; `count` is a multiple of 4. */
  clippedSum(one: number, other: number, to: number, count: number): void {
    this.#functions["clippedSum"]?.(one * 4, other * 4, to * 4, count);
  }

  /** Replaces numbers below 0 by 0; `count` is a multiple of 4. */
  clip(at: number, count: number): void {
    this.#functions["clip"]?.(at * 4, count);
  }

  /**
   * Makes small whole numbers (up to `largestShort`) of numbers, as `multiplyShorts` wants them.
   *
   * @param count how many, a multiple of 8.
   * @returns what a whole number is to be multiplied by.
   */
  shorten(from: number, to: number, count: number, limit = largestShort): number {
    const { floats } = this;
    this.#functions["largest"]?.(from * 4, count, 0);
    const [a, b, c, d] = floats as unknown as [number, number, number, number];
    const largest = Math.max(a, b, c, d, 1e-20);
    this.shortenTo(largest, from, to, count, limit);
    return largest / limit;
  }

  /** As `shorten`, for numbers whose largest size is known, and up to another whole number if one is given. */
  shortenTo(largest: number, from: number, to: number, count: number, limit = largestShort): void {
    this.floats[4] = limit / largest;
    this.#functions["shorten"]?.(from * 4, to * 4, count, 16);
  }

  /**
   * C = bias + scale × A × B for whole numbers, see `multiply`.
   *
   * @param a place of A's whole numbers; its rows are multiples of 8 long.
   * @param b place of B as `packShorts` lays it down.
   * @param bias place of what each row begins with.
   */
  multiplyShorts(
    a: number,
    b: number,
    c: number,
    sizes: { rows: number; inner: number; columns: number; scale: number; bias: number },
  ): void {
    const { rows, inner, columns, scale, bias } = sizes;
    this.floats[5] = scale;
    if (rows > 0) this.#functions["multiplyShorts"]?.(a * 4, b * 4, c * 4, rows, inner, columns, bias * 4);
  }

  /**
   * Runs a gated memory over rows, for all its units: candidates u, forget gates f and output gates o, from numbers
   * that are replaced by what the gates say; memory c = u + f (c before − u), output o c.
   *
   * @param g place of u in the first row to be read; f and o follow at distances of `units`.
   * @param c place of the memory's first row, as `h` the output's.
   * @param gStep distance from row to row in g; negative when reading backwards; `hStep` the same in c and h.
   */
  gates(
    g: number,
    c: number,
    h: number,
    sizes: { rows: number; units: number; gStep: number; hStep: number },
  ): void {
    const { rows, units, gStep, hStep } = sizes;
    if (rows > 0) this.#functions["gates"]?.(g * 4, c * 4, h * 4, rows, units * 4, gStep * 4, hStep * 4);
  }

  /** Adds `count` whole numbers (a multiple of 8) times a scale to the numbers at another place. */
  addShorts(from: number, to: number, count: number, scale: number): void {
    this.floats[5] = scale;
    this.#functions["addShorts"]?.(from * 4, to * 4, count);
  }
}

/** Lays a matrix (from its first number on) down as `multiply` wants it: eight columns after eight columns. */
export function pack(
  matrix: Float32Array,
  floats: Float32Array,
  to: number,
  inner: number,
  columns: number,
): void {
  let place = to;
  for (let column = 0; column < columns; column += 8) {
    for (let start = column; start < inner * columns; start += columns) {
      for (let i = 0; i < 8; i++) floats[place++] = matrix[start + i] as number;
    }
  }
}

/** Lays whole numbers down as `multiplyShorts` wants them: eight columns after eight columns, in pairs of rows. */
export function packShorts(
  matrix: Int16Array,
  shorts: Int16Array,
  to: number,
  inner: number,
  columns: number,
): void {
  let place = to * 2;
  for (let column = 0; column < columns; column += 8) {
    for (let start = column; start < inner * columns; start += columns * 2) {
      for (let i = 0; i < 8; i++) {
        shorts[place++] = matrix[start + i] as number;
        shorts[place++] = matrix[start + columns + i] as number;
      }
    }
  }
}
