import type { Steps } from "../steps.ts";
import type { Optima } from "./enumerate-optima.ts";
import type { Stakes } from "./game.ts";

/** The most divisions into camps that are gone through. */
const mostPartitions = 5_000_000;
const partitionsAStep = 1 << 16;

/** The divisions into several camps that are local optima, as camps by actor. */
export interface PartitionOptima extends Pick<Optima, "count" | "isComplete"> {
  readonly camps: readonly Uint8Array[];
}

/** Whether all divisions of so many actors into up to so many camps can be gone through. */
export const isPartitionable = (size: number, camps: number): boolean =>
  camps ** Math.max(0, size - 1) <= mostPartitions;

/**
 * All local optima with more than two camps: every division is met once, camps being numbered in the order in which
 * their first members come.
 */
export function* enumeratePartitions(stakes: Stakes, camps: number, most: number): Steps<PartitionOptima> {
  const { size, matrix, rounding } = stakes;
  const camp = new Uint8Array(size);
  const used = new Uint8Array(size + 1);
  const found: Uint8Array[] = [];
  const pull = new Float64Array(camps);
  let count = 0;
  let seen = 0;
  let at = 0;
  used[0] = 0;
  const next = new Int16Array(size).fill(0);
  while (at >= 0) {
    const c = next[at] as number;
    if (at === size || c > Math.min(used[at] as number, camps - 1)) {
      if (at < size) next[at] = 0;
      at--;
      continue;
    }
    camp[at] = c;
    next[at] = c + 1;
    used[at + 1] = Math.max(used[at] as number, c + 1);
    if (at < size - 1) {
      at++;
      continue;
    }
    seen++;
    if (isOptimum(size, matrix, camp, pull, rounding)) {
      count++;
      if (found.length < most) found.push(camp.slice());
    }
    if (seen % partitionsAStep !== 0) continue;
    const answer = yield { stage: "going through all divisions", share: (camp[1] ?? 0) / camps };
    if (answer === "stop") return { camps: found, count, isComplete: false };
  }
  return { camps: found, count, isComplete: true };
}

function isOptimum(
  size: number,
  matrix: Float64Array,
  camp: Uint8Array,
  pull: Float64Array,
  rounding: number,
): boolean {
  for (let i = 0; i < size; i++) {
    pull.fill(0);
    for (let j = 0; j < size; j++) {
      const c = camp[j] as number;
      pull[c] = (pull[c] as number) + (matrix[i * size + j] as number);
    }
    const here = (pull[camp[i] as number] as number) + rounding;
    for (let c = 0; c < pull.length; c++) if ((pull[c] as number) > here) return false;
  }
  return true;
}
