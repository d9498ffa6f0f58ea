import { createRandom } from "../random.ts";
import type { Steps } from "../steps.ts";
import type { Stakes } from "./game.ts";

/** Where descents from random alignments ended. */
export interface Descents {
  /** How often each optimum was reached, by the camps as text. */
  readonly found: ReadonlyMap<string, { readonly camps: Uint8Array; readonly times: number }>;
  readonly starts: number;
}

const startsAStep = 64;

/**
 * Steepest descents from seeded random alignments of up to `camps` camps: the actor who gains most moves to the camp
 * where it gains most, until nobody gains. Start k depends on the seed and k alone.
 */
export function* descend(
  stakes: Stakes,
  camps: number,
  { starts, seed }: { starts: number; seed: number },
): Steps<Descents> {
  const { size } = stakes;
  const found = new Map<string, { camps: Uint8Array; times: number }>();
  const camp = new Uint8Array(size);
  const pull = new Float64Array(size * camps);
  for (let start = 0; start < starts; start++) {
    const random = createRandom(seed, start);
    for (let i = 0; i < size; i++) camp[i] = random.below(camps);
    settle(stakes, camps, camp, pull);
    const named = inOrderOfAppearance(camp);
    const key = named.join(",");
    found.set(key, { camps: named, times: (found.get(key)?.times ?? 0) + 1 });
    if (start % startsAStep !== startsAStep - 1) continue;
    const answer = yield { stage: "descending from random alignments", share: (start + 1) / starts };
    if (answer === "stop") return { found, starts: start + 1 };
  }
  return { found, starts };
}

function settle(
  { size, matrix, rounding }: Stakes,
  camps: number,
  camp: Uint8Array,
  pull: Float64Array,
): void {
  pull.fill(0);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const at = i * camps + (camp[j] as number);
      pull[at] = (pull[at] as number) + (matrix[i * size + j] as number);
    }
  }
  for (;;) {
    let mover = -1;
    let to = -1;
    let most = rounding;
    for (let i = 0; i < size; i++) {
      const here = pull[i * camps + (camp[i] as number)] as number;
      for (let c = 0; c < camps; c++) {
        const gain = (pull[i * camps + c] as number) - here;
        if (gain > most) {
          most = gain;
          mover = i;
          to = c;
        }
      }
    }
    if (mover < 0) return;
    const from = camp[mover] as number;
    camp[mover] = to;
    for (let i = 0; i < size; i++) {
      const stake = matrix[i * size + mover] as number;
      const at = i * camps;
      pull[at + from] = (pull[at + from] as number) - stake;
      pull[at + to] = (pull[at + to] as number) + stake;
    }
  }
}

/** The same camps, numbered in the order in which they first appear. */
export function inOrderOfAppearance(camp: ArrayLike<number>): Uint8Array {
  const numbers = new Map<number, number>();
  return Uint8Array.from(camp, (c) => {
    const number = numbers.get(c) ?? numbers.size;
    numbers.set(c, number);
    return number;
  });
}
