import type { CouplingGraph } from "./coupling-graph.ts";

/** How the side of a vertex that was taken out follows from vertices that stayed longer. */
export interface Removal {
  readonly vertex: number;
  /** The vertex takes the side to which these pull it; 0 where nothing does. */
  readonly pulls: readonly (readonly [vertex: number, coupling: number])[];
}

/**
 * Makes a graph smaller without losing all of its best divisions, until no rule applies:
 *
 * - a vertex with at most three neighbours gives way to couplings among them (star–triangle: |ΣJσ| over three signs
 *   is a sum of the pairs' products);
 * - a vertex whose strongest coupling outweighs the others together follows that neighbour;
 * - two neighbours stand together (or apart) where 2|J| is at least the sum of |J_uk ∓ J_vk| over all others: if a
 *   best division had them otherwise, turning one of the two would cost nothing.
 *
 * @returns what was taken out, in order; {@link restore} undoes it from the end.
 */
export function reduceGraph(graph: CouplingGraph): Removal[] {
  const removals: Removal[] = [];
  const isGone = new Uint8Array(graph.size);
  const isQueued = new Uint8Array(graph.size).fill(1);
  const queue = Array.from({ length: graph.size }, (_, v) => v);
  const touch = (v: number): void => {
    if (isQueued[v] === 1 || isGone[v] === 1) return;
    isQueued[v] = 1;
    queue.push(v);
  };
  for (let at = 0; at < queue.length; at++) {
    const v = queue[at] as number;
    isQueued[v] = 0;
    if (isGone[v] === 1) continue;
    const removal = removeVertex(graph, v);
    if (removal === null) continue;
    isGone[v] = 1;
    removals.push(removal.made);
    for (const u of removal.touched) {
      touch(u);
      for (const w of graph.of(u).keys()) touch(w);
    }
  }
  return removals;
}

/** Gives the vertices that were taken out their sides (±1), from those that stayed. */
export function restore(removals: readonly Removal[], sides: Int8Array): void {
  for (const { vertex, pulls } of removals.toReversed()) {
    let pull = 0;
    for (const [u, coupling] of pulls) pull += coupling * (sides[u] as number);
    sides[vertex] = pull < 0 ? -1 : 1;
  }
}

interface Removed {
  readonly made: Removal;
  readonly touched: readonly number[];
}

function removeVertex(graph: CouplingGraph, v: number): Removed | null {
  if (graph.of(v).size <= 3) return replaceByTriangle(graph, v);
  const leader = leaderOf(graph, v);
  return leader === null ? null : follow(graph, v, leader);
}

function replaceByTriangle(graph: CouplingGraph, vertex: number): Removed {
  const pulls = graph.take(vertex);
  const [[a, j1] = [-1, 0], [b, j2] = [-1, 0], [c, j3] = [-1, 0]] = pulls;
  const s0 = Math.abs(j1 + j2 + j3);
  const s1 = Math.abs(-j1 + j2 + j3);
  const s2 = Math.abs(j1 - j2 + j3);
  const s3 = Math.abs(j1 + j2 - j3);
  const ab = (s0 + s3 - s1 - s2) / 4;
  const ac = (s0 + s2 - s1 - s3) / 4;
  const bc = (s0 + s1 - s2 - s3) / 4;
  const constant = (s0 + s1 + s2 + s3) / 4;
  const all = Math.abs(j1) + Math.abs(j2) + Math.abs(j3);
  graph.fixed += (all - constant - Math.abs(ab) - Math.abs(ac) - Math.abs(bc)) / 2;
  if (b >= 0) graph.add(a, b, ab);
  if (c >= 0) {
    graph.add(a, c, ac);
    graph.add(b, c, bc);
  }
  return { made: { vertex, pulls }, touched: pulls.map(([u]) => u) };
}

interface Leader {
  readonly vertex: number;
  readonly sign: 1 | -1;
}

function leaderOf(graph: CouplingGraph, v: number): Leader | null {
  const mine = graph.of(v);
  let all = 0;
  for (const coupling of mine.values()) all += Math.abs(coupling);
  for (const [u, coupling] of mine) {
    const sign = coupling > 0 ? 1 : -1;
    const strength = 2 * Math.abs(coupling);
    if (strength >= all || strength >= differenceOf(mine, graph.of(u), v, u, sign, strength)) {
      return { vertex: u, sign };
    }
  }
  return null;
}

/** Σ |J_vk − sign·J_uk| over all k but the two; stops counting above `enough`. */
function differenceOf(
  mine: ReadonlyMap<number, number>,
  theirs: ReadonlyMap<number, number>,
  v: number,
  u: number,
  sign: number,
  enough: number,
): number {
  let sum = 0;
  for (const [k, coupling] of mine) {
    if (k !== u) sum += Math.abs(coupling - sign * (theirs.get(k) ?? 0));
    if (sum > enough) return sum;
  }
  for (const [k, coupling] of theirs) {
    if (k !== v && !mine.has(k)) sum += Math.abs(coupling);
    if (sum > enough) return sum;
  }
  return sum;
}

function follow(graph: CouplingGraph, vertex: number, leader: Leader): Removed {
  const taken = graph.take(vertex);
  for (const [k, coupling] of taken)
    if (k !== leader.vertex) graph.add(leader.vertex, k, leader.sign * coupling);
  return {
    made: { vertex, pulls: [[leader.vertex, leader.sign]] },
    touched: taken.map(([u]) => u),
  };
}
