import { energyOf, type Stakes } from "./game.ts";

/** The most actors whose whole landscape is kept: 2^21 alignments, 25 MB. */
export const mostMapped = 22;

/** Every alignment of two camps. A state's bit i − 1 is the side of actor i; actor 0 is on side 0. */
export interface Landscape {
  readonly energies: Float64Array;
  /** 1 where no single change of side makes it better. */
  readonly isOptimum: Uint8Array;
  /** The optimum to which steepest descent leads from each state. */
  readonly end: Uint32Array;
}

const recountEvery = 1 << 16;

/**
 * The whole landscape by Gray code: from one alignment to the next one actor changes sides, so that energy and
 * fields follow in n steps. Descent is steepest: the actor who gains most moves, of equals the first.
 *
 * @param stakes of at most {@link mostMapped} actors.
 */
export function mapLandscape(stakes: Stakes): Landscape {
  const { size, matrix, rounding } = stakes;
  const count = 2 ** Math.max(0, size - 1);
  const energies = new Float64Array(count);
  const isOptimum = new Uint8Array(count);
  const end = new Uint32Array(count);
  const sides = new Int8Array(size).fill(1);
  const field = new Float64Array(size);
  fillField(stakes, sides, field);
  let state = 0;
  let energy = 0;
  for (let step = 1; ; step++) {
    let mover = -1;
    let least = -rounding;
    for (let j = 0; j < size; j++) {
      const hold = (sides[j] as number) * (field[j] as number);
      if (hold < least) {
        least = hold;
        mover = j;
      }
    }
    energies[state] = energy;
    isOptimum[state] = mover < 0 ? 1 : 0;
    end[state] = mover < 0 ? state : mover === 0 ? count - 1 - state : state ^ (1 << (mover - 1));
    if (step >= count) break;
    const turned = 32 - Math.clz32(step & -step);
    const old = sides[turned] as number;
    energy += 2 * old * (field[turned] as number);
    state ^= 1 << (turned - 1);
    sides[turned] = -old;
    const row = turned * size;
    for (let j = 0; j < size; j++) field[j] = (field[j] as number) - 2 * old * (matrix[row + j] as number);
    if (step % recountEvery !== 0) continue;
    energy = energyOf(stakes, sides);
    fillField(stakes, sides, field);
  }
  followToEnds(end);
  return { energies, isOptimum, end };
}

function fillField({ size, matrix }: Stakes, sides: Int8Array, field: Float64Array): void {
  for (let j = 0; j < size; j++) {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (sides[k] as number) * (matrix[j * size + k] as number);
    field[j] = sum;
  }
}

/** Turns "where to next" into "where to in the end", shortening every path it walks. */
function followToEnds(next: Uint32Array): void {
  for (let state = 0; state < next.length; state++) {
    let last = state;
    while (next[last] !== last) last = next[last] as number;
    for (let at = state; next[at] !== last;) {
      const after = next[at] as number;
      next[at] = last;
      at = after;
    }
  }
}
