import type { Steps } from "../steps.ts";
import type { Stakes } from "./game.ts";

/** Actors whose sides are gone through by table rather than one by one. */
const tabled = 6;
const blocksAStep = 1 << 13;

/** The most actors whose 2^(n−1) alignments are gone through. */
export const mostEnumerated = 28;

/** The local optima among the alignments that were looked at. */
export interface Optima {
  /** Bit i − 1 is the side of actor i; actor 0 is on side 0. In the order found, at most `most`. */
  readonly states: readonly number[];
  /** All there are, listed or not. */
  readonly count: number;
  readonly isComplete: boolean;
}

/**
 * All local optima: alignments that no single actor's change of side makes better (ties count as optima, as in the
 * published tables). The sides of all but six actors run through a Gray code, so that one field changes a step; for
 * each such step the 64 sides of the other six are looked up in a table, and a state is left at the first actor who
 * would move. A step at which some actor would move whatever the six do is left at once.
 */
export function* enumerateOptima(stakes: Stakes, most: number): Steps<Optima> {
  const { size, matrix, rounding } = stakes;
  const low = Math.max(0, Math.min(tabled, size - 1));
  const lowCount = 2 ** low;
  const { table, signs, swing } = lowTable(stakes, low);
  const sides = new Int8Array(size).fill(1);
  const field = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < size; k++) {
      if (k === 0 || k > low) field[j] = (field[j] as number) + (matrix[j * size + k] as number);
    }
  }
  const states: number[] = [];
  let count = 0;
  let high = 0;
  const steps = 2 ** (size - 1 - low);
  for (let step = 1; ; step++) {
    if (!isHopeless(sides, field, swing, low, rounding)) {
      for (let m = 0; m < lowCount; m++) {
        const row = m * size;
        let j = 0;
        for (; j < size; j++) {
          const pull = (field[j] as number) + (table[row + j] as number);
          const side = j > 0 && j <= low ? (signs[row + j] as number) : (sides[j] as number);
          if (side * pull < -rounding) break;
        }
        if (j < size) continue;
        count++;
        if (states.length < most) states.push(high * lowCount + m);
      }
    }
    if (step >= steps) return { states, count, isComplete: true };
    if (step % blocksAStep === 0) {
      const answer = yield { stage: "going through all alignments", share: step / steps };
      if (answer === "stop") return { states, count, isComplete: false };
    }
    const bit = 31 - Math.clz32(step & -step);
    high ^= 1 << bit;
    const turned = low + 1 + bit;
    const old = sides[turned] as number;
    sides[turned] = -old;
    for (let j = 0; j < size; j++) {
      field[j] = (field[j] as number) - 2 * old * (matrix[turned * size + j] as number);
    }
  }
}

/** Fields that the tabled actors make at everyone, by their 2^low sides; their signs; and how much they can swing. */
function lowTable(
  { size, matrix }: Stakes,
  low: number,
): { table: Float64Array; signs: Int8Array; swing: Float64Array } {
  const count = 2 ** low;
  const table = new Float64Array(count * size);
  const signs = new Int8Array(count * size);
  const swing = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    for (let k = 1; k <= low; k++) swing[j] = (swing[j] as number) + Math.abs(matrix[j * size + k] as number);
  }
  for (let m = 0; m < count; m++) {
    for (let k = 1; k <= low; k++) {
      const sign = (m >> (k - 1)) & 1 ? -1 : 1;
      signs[m * size + k] = sign;
      for (let j = 0; j < size; j++) {
        const at = m * size + j;
        table[at] = (table[at] as number) + sign * (matrix[j * size + k] as number);
      }
    }
  }
  return { table, signs, swing };
}

function isHopeless(
  sides: Int8Array,
  field: Float64Array,
  swing: Float64Array,
  low: number,
  rounding: number,
): boolean {
  for (let j = low + 1; j < sides.length; j++) {
    if ((sides[j] as number) * (field[j] as number) + (swing[j] as number) < -rounding) return true;
  }
  return false;
}
