/** Writes the bytes of small WebAssembly functions: just the instructions that the kernels need. */
export class WasmCode {
  readonly bytes: number[] = [];

  get(local: number): this {
    return this.#with(0x20, local);
  }
  set(local: number): this {
    return this.#with(0x21, local);
  }
  constant(value: number): this {
    this.bytes.push(0x41);
    let rest = value | 0;
    for (;;) {
      const low = rest & 0x7f;
      rest >>= 7;
      const done = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
      this.bytes.push(done ? low : low | 0x80);
      if (done) return this;
    }
  }
  add(): this {
    return this.#with(0x6a);
  }
  subtract(): this {
    return this.#with(0x6b);
  }
  shiftLeft(): this {
    return this.#with(0x74);
  }
  /** Adds a constant to a local. */
  step(local: number, by: number): this {
    return this.get(local).constant(by).add().set(local);
  }
  /** Adds a local to a local. */
  stepBy(local: number, other: number): this {
    return this.get(local).get(other).add().set(local);
  }
  /** A loop that goes on while the local isn't 0. */
  loopWhile(local: number, body: () => void): this {
    this.bytes.push(0x03, 0x40);
    body();
    this.get(local).bytes.push(0x0d, 0, 0x0b);
    return this;
  }
  /** Four numbers from the address on the stack. */
  load(offset = 0): this {
    return this.#vector(0).#memory(offset);
  }
  /** One number from the address on the stack, four times. */
  loadSplat(offset = 0): this {
    return this.#vector(9, 2).#memory(offset);
  }
  store(offset = 0): this {
    return this.#vector(11).#memory(offset);
  }
  /** The number four times. */
  splat(value: number): this {
    this.bytes.push(0xfd, 0x0c);
    const number = new Uint8Array(Float32Array.of(value).buffer);
    for (let lane = 0; lane < 4; lane++) this.bytes.push(...number);
    return this;
  }
  vectorAdd(): this {
    return this.#vector(0xe4);
  }
  vectorSubtract(): this {
    return this.#vector(0xe5);
  }
  vectorMultiply(): this {
    return this.#vector(0xe6);
  }
  vectorDivide(): this {
    return this.#vector(0xe7);
  }
  vectorRoot(): this {
    return this.#vector(0xe3);
  }
  vectorSize(): this {
    return this.#vector(0xe0);
  }
  vectorLarger(): this {
    return this.#vector(0xeb);
  }
  /** Rounds four numbers to whole ones, and to whole ones of four bytes. */
  vectorRound(): this {
    return this.#vector(0x6a).#vector(0xf8);
  }
  /** Makes eight two-byte whole numbers of two times four. */
  vectorShorten(): this {
    return this.#vector(0x85);
  }
  /** Multiplies eight two-byte whole numbers and adds up neighbours. */
  vectorPairs(): this {
    return this.#vector(0xba);
  }
  vectorAddWhole(): this {
    return this.#vector(0xae);
  }
  /** The lower, or the upper, four of eight two-byte whole numbers as such of four bytes. */
  vectorLowerHalf(): this {
    return this.#vector(0xa7);
  }
  vectorUpperHalf(): this {
    return this.#vector(0xa8);
  }
  vectorFromWhole(): this {
    return this.#vector(0xfa);
  }

  #alignment = 4;

  #vector(instruction: number, alignment = 4): this {
    this.#alignment = alignment;
    return this.#with(0xfd, instruction);
  }
  #memory(offset: number): this {
    return this.#with(this.#alignment, offset);
  }
  #with(...values: number[]): this {
    const [first, ...rest] = values as [number, ...number[]];
    this.bytes.push(first, ...rest.flatMap(unsigned));
    return this;
  }
}

/** One function of a module: its name, how many whole numbers it takes, its further locals and its code. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly code: WasmCode;
}

/** The bytes of a module that works on a memory given as import "e" "m". */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map((one) => [
    0x60,
    ...list(Array.from({ length: one.parameters }, () => [0x7f])),
    0,
  ]);
  const bodies = functions.map((one) => {
    const body = [
      2,
      ...unsigned(one.integers),
      0x7f,
      ...unsigned(one.vectors),
      0x7b,
      ...one.code.bytes,
      0x0b,
    ];
    return [...unsigned(body.length), ...body];
  });
  return Uint8Array.from([
    0,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, list(types)),
    ...section(2, list([[...text("e"), ...text("m"), 2, 0, 1]])),
    ...section(3, list(functions.map((_, at) => [at]))),
    ...section(7, list(functions.map((one, at) => [...text(one.name), 0, at]))),
    ...section(10, list(bodies)),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function list(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function text(value: string): number[] {
  return [...unsigned(value.length), ...Array.from(value, (letter) => letter.charCodeAt(0))];
}

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}
