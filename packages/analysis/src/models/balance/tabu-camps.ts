import type { Random } from "../random.ts";
import type { CouplingGraph } from "./coupling-graph.ts";

/** Couplings in typed arrays, as the search over single turns needs them. */
export interface FlatCouplings {
  readonly size: number;
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly coupling: Float64Array;
}

/** Lays a graph out in typed arrays. */
export function flatten(graph: CouplingGraph): FlatCouplings {
  const first = new Int32Array(graph.size + 1);
  graph.couplings.forEach((list, v) => (first[v + 1] = (first[v] as number) + list.size));
  const all = graph.couplings.flatMap((list) => [...list]);
  return {
    size: graph.size,
    first,
    other: Int32Array.from(all, ([u]) => u),
    coupling: Float64Array.from(all, ([, coupling]) => coupling),
  };
}

/**
 * A good division by tabu search over single turns: from random starts, always the turn that helps most or hurts
 * least, a vertex resting for a few rounds after it was turned (Glover 1986). Each start ends after five rounds a
 * vertex without a better division.
 *
 * @returns sides as ±1.
 */
export function tabuCamps(graph: FlatCouplings, starts: number, random: Random): Int8Array {
  const { size } = graph;
  const sides = new Int8Array(size);
  const best = new Int8Array(size).fill(1);
  const hold = new Float64Array(size);
  const restsUntil = new Int32Array(size);
  let bestGain = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < starts; start++) {
    for (let v = 0; v < size; v++) sides[v] = start === 0 || random.unit() < 0.5 ? 1 : -1;
    fillHolds(graph, sides, hold);
    let gain = hold.reduce((sum, value) => sum + value, 0) / 2;
    let own = gain;
    restsUntil.fill(0);
    if (gain > bestGain) {
      bestGain = gain;
      best.set(sides);
    }
    for (let round = 1, idle = 0; idle < 5 * size; round++) {
      let chosen = -1;
      let least = Number.POSITIVE_INFINITY;
      for (let v = 0; v < size; v++) {
        const mine = hold[v] as number;
        if (mine < least && ((restsUntil[v] as number) < round || gain - 2 * mine > bestGain)) {
          least = mine;
          chosen = v;
        }
      }
      if (chosen < 0) break;
      gain -= 2 * least;
      turn(graph, sides, hold, chosen);
      restsUntil[chosen] = round + 7 + random.below(5);
      idle = gain > own + 1e-9 ? 0 : idle + 1;
      own = Math.max(own, gain);
      if (gain <= bestGain) continue;
      bestGain = gain;
      best.set(sides);
    }
  }
  return best;
}

/** How strongly each vertex is held where it is: below 0 it would rather be on the other side. */
function fillHolds(
  { size, first, other, coupling }: FlatCouplings,
  sides: Int8Array,
  hold: Float64Array,
): void {
  for (let v = 0; v < size; v++) {
    let sum = 0;
    for (let e = first[v] as number; e < (first[v + 1] as number); e++) {
      sum += (coupling[e] as number) * (sides[other[e] as number] as number);
    }
    hold[v] = sum * (sides[v] as number);
  }
}

function turn(
  { first, other, coupling }: FlatCouplings,
  sides: Int8Array,
  hold: Float64Array,
  v: number,
): void {
  const old = sides[v] as number;
  sides[v] = -old;
  hold[v] = -(hold[v] as number);
  for (let e = first[v] as number; e < (first[v + 1] as number); e++) {
    const u = other[e] as number;
    hold[u] = (hold[u] as number) - 2 * old * (sides[u] as number) * (coupling[e] as number);
  }
}
