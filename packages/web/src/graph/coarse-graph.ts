import type { LayoutTask, Link } from "./layout-task.ts";

/** A graph in which some nodes stand for several of a finer one. */
export interface CoarseGraph extends LayoutTask {
  /** Of each node of the finer graph, the node that stands for it. */
  readonly standsFor: Int32Array;
  /** How many nodes of the finest graph each stands for. */
  readonly sizes: Float32Array;
}

/** So many join at most at a time: stars are not swallowed whole. */
const mostJoined = 40;

/**
 * Makes a graph smaller: each node joins one it has a line to and that has room, a friend before an enemy, and of
 * friends the one with fewest lines. Nodes with fewest lines go first. Deterministic.
 */
export function coarsened({ nodes, links }: LayoutTask, sizes: Float32Array): CoarseGraph {
  const near = Array.from(
    { length: nodes },
    (): { readonly other: number; readonly isAgainst: boolean }[] => [],
  );
  for (const { a, b, isAgainst } of links) {
    if (a === b) continue;
    near[a]?.push({ other: b, isAgainst });
    near[b]?.push({ other: a, isAgainst });
  }
  const lines = near.map((own) => own.length);
  const order = [...near.keys()].toSorted((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0) || a - b);
  const head = new Int32Array(nodes).fill(-1);
  const joined = new Int32Array(nodes);
  const headOf = (node: number): number => (head[node] === -1 ? node : (head[node] as number));
  for (const node of order) {
    if (head[node] !== -1) continue;
    const best = (near[node] ?? [])
      .filter(({ other }) => (joined[headOf(other)] as number) < mostJoined)
      .toSorted(
        (a, b) =>
          Number(a.isAgainst) - Number(b.isAgainst) ||
          (lines[a.other] ?? 0) - (lines[b.other] ?? 0) ||
          a.other - b.other,
      )[0];
    const to = best ? headOf(best.other) : node;
    head[node] = to;
    head[to] = to;
    joined[to] = (joined[to] as number) + 1;
  }
  return numbered(head, links, sizes);
}

function numbered(head: Int32Array, links: readonly Link[], sizes: Float32Array): CoarseGraph {
  const number = new Map<number, number>();
  for (const to of head) if (!number.has(to)) number.set(to, number.size);
  const standsFor = head.map((to) => number.get(to) ?? 0);
  const sums = new Float32Array(number.size);
  for (const [node, to] of standsFor.entries()) sums[to] = (sums[to] as number) + (sizes[node] as number);
  const between = new Map<string, Link>();
  for (const link of links) {
    const [a, b] = [standsFor[link.a] as number, standsFor[link.b] as number];
    const key = `${Math.min(a, b)} ${Math.max(a, b)} ${link.isAgainst}`;
    if (a !== b && !between.has(key)) between.set(key, { a, b, isAgainst: link.isAgainst });
  }
  return { nodes: number.size, links: [...between.values()], standsFor, sizes: sums };
}
