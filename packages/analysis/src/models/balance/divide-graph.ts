import { createRandom } from "../random.ts";
import type { Steps } from "../steps.ts";
import { blocksOf } from "./blocks.ts";
import { CouplingGraph } from "./coupling-graph.ts";
import { reduceGraph, restore } from "./reduce-graph.ts";
import { SuffixSearch } from "./suffix-search.ts";
import { flatten, tabuCamps } from "./tabu-camps.ts";

/** A division into two camps and what is proven of it. */
export interface Division {
  /** ±1 by vertex. */
  readonly sides: Int8Array;
  /** No division costs less. Equal to what this one costs where it is proven best. */
  readonly lower: number;
}

/** What a search may spend. Shared by all parts of one graph, and counted down. */
export interface SearchBudget {
  nodes: number;
  readonly starts: number;
  readonly seed: number;
}

const nodesAStep = 1 << 17;

/**
 * Divides a graph in two at the lowest cost: reductions, then each block on its own (a proof and a division each),
 * then the blocks fitted together at the vertices they share. The graph is used up.
 *
 * @param grain what the costs of two divisions differ by at least, or 0.
 */
export function* divideGraph(graph: CouplingGraph, grain: number, budget: SearchBudget): Steps<Division> {
  const sides = new Int8Array(graph.size);
  const removals = reduceGraph(graph);
  const blocks = blocksOf(graph.couplings.map((couplings) => [...couplings.keys()]));
  let lower = graph.fixed;
  const parts: Int8Array[] = [];
  for (const block of blocks) {
    const part = partOf(graph, block);
    const isWhole = removals.length === 0 && blocks.length === 1;
    const division = isWhole
      ? yield* searchBlock(part, grain, budget)
      : yield* divideGraph(part, grain, budget);
    lower += division.lower;
    parts.push(division.sides);
  }
  fitTogether(blocks, parts, sides);
  for (let v = 0; v < sides.length; v++) if (sides[v] === 0) sides[v] = 1;
  restore(removals, sides);
  return { sides, lower };
}

function partOf(graph: CouplingGraph, block: readonly number[]): CouplingGraph {
  const part = new CouplingGraph(block.length);
  const place = new Map(block.map((v, at) => [v, at]));
  block.forEach((v, at) => {
    for (const [u, coupling] of graph.of(v)) {
      const to = place.get(u);
      if (to !== undefined && to > at) part.add(at, to, coupling);
    }
  });
  return part;
}

/** Blocks come leaves first, each headed by the vertex it hangs from: from the end, that vertex is placed already. */
function fitTogether(
  blocks: readonly (readonly number[])[],
  parts: readonly Int8Array[],
  sides: Int8Array,
): void {
  for (let b = blocks.length - 1; b >= 0; b--) {
    const block = blocks[b] as readonly number[];
    const part = parts[b] as Int8Array;
    const head = sides[block[0] as number] as number;
    const turn = head === 0 ? 1 : head * (part[0] as number);
    block.forEach((v, at) => (sides[v] = turn * (part[at] as number)));
  }
}

function* searchBlock(graph: CouplingGraph, grain: number, budget: SearchBudget): Steps<Division> {
  const starts = Math.max(1, Math.min(budget.starts, Math.ceil(200_000 / (graph.size * graph.size))));
  const good = tabuCamps(flatten(graph), starts, createRandom(budget.seed, graph.size));
  const search = new SuffixSearch(graph, good, grain);
  while (!search.isDone && budget.nodes > 0) {
    budget.nodes -= search.run(Math.min(nodesAStep, budget.nodes));
    if ((yield { stage: "proving the division", share: search.share }) === "stop") budget.nodes = 0;
  }
  return { sides: search.sides(), lower: graph.fixed + Math.max(0, search.lower) };
}
