import type { Tie } from "./tie.ts";
import { campsOf } from "./camps.ts";
import { tieCounts } from "./linked-groups.ts";

type Pair = Pick<Tie, "fromLane" | "toLane" | "pull">;

/**
 * The actors that get a lane: those with most lines among themselves, at most so many. Each has at least one line
 * to another of them.
 */
export function chooseLanes(
  ties: readonly Tie[],
  most: number,
  among: ReadonlySet<string> | null = null,
): string[] {
  let inside = among ? ties.filter(({ fromLane, toLane }) => among.has(fromLane) && among.has(toLane)) : ties;
  for (;;) {
    const counts = tieCounts(inside);
    const chosen = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
    const lanes = new Set(chosen.map(([id]) => id));
    const kept = inside.filter(({ fromLane, toLane }) => lanes.has(fromLane) && lanes.has(toLane));
    if (kept.length === inside.length) return [...lanes];
    // Leaving lanes out may leave others without any line: they make room for those that have one.
    const linked = tieCounts(kept);
    if (linked.size === lanes.size) return [...lanes];
    const useless = [...lanes].filter((id) => !linked.has(id));
    inside = inside.filter(
      ({ fromLane, toLane }) => !useless.includes(fromLane) && !useless.includes(toLane),
    );
  }
}

/** How far lines have to run: what a good order keeps low. */
export function orderCost(order: readonly string[], pairs: readonly Pair[]): number {
  const row = new Map(order.map((id, index) => [id, index]));
  return pairs.reduce((sum, { fromLane, toLane }) => {
    const a = row.get(fromLane);
    const b = row.get(toLane);
    return a === undefined || b === undefined ? sum : sum + Math.abs(a - b);
  }, 0);
}

const moved = <T>(items: readonly T[], from: number, to: number): T[] => {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), items[from] as T, ...rest.slice(to)];
};

/** Moves one item at a time as long as that makes the cost lower. */
function settle<T>(items: readonly T[], costOf: (order: readonly T[]) => number): T[] {
  let best = [...items];
  let cost = costOf(best);
  for (let improved = true; improved;) {
    improved = false;
    for (let from = 0; from < best.length; from++) {
      for (let to = 0; to < best.length; to++) {
        const trial = moved(best, from, to);
        const trialCost = costOf(trial);
        if (trialCost < cost) [best, cost, improved] = [trial, trialCost, true];
      }
    }
  }
  return best;
}

/** Lanes in the order they are drawn, in camps: members of a camp stand together, and lines are kept short. */
export function orderLanes(lanes: readonly string[], ties: readonly Tie[]): string[][] {
  const shown = new Set(lanes);
  const pairs = ties.filter(({ fromLane, toLane }) => shown.has(fromLane) && shown.has(toLane));
  let camps = settle(campsOf(lanes, pairs), (order) => orderCost(order.flat(), pairs));
  for (const index of camps.keys()) {
    const others = camps;
    const inOrder = settle(others[index] ?? [], (order) =>
      orderCost(others.with(index, [...order]).flat(), pairs),
    );
    camps = others.with(index, inOrder);
  }
  return camps;
}
