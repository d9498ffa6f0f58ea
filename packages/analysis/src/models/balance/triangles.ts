import type { SignedGraph, Tie } from "./signed-graph.ts";

/** A third party, and what its ties with two others ask of them (Heider 1946). */
export interface Pull {
  readonly third: string;
  /** "together" where it is on terms, good or bad, with both alike; "apart" where it is with one and against the other. */
  readonly pulls: "together" | "apart";
  /** The weaker of its two ties. */
  readonly strength: number;
}

type Neighbours = readonly ReadonlyMap<number, number>[];

/** Ties of the same two added up; those that cancel out are none. */
function netTies({ names, ties }: SignedGraph): Neighbours {
  const net = names.map(() => new Map<number, number>());
  for (const { a, b, weight } of ties) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const sum = (net[from]?.get(to) ?? 0) + weight;
      if (sum === 0) net[from]?.delete(to);
      else net[from]?.set(to, sum);
    }
  }
  return net;
}

/**
 * What third parties pull two actors to, the strongest first.
 *
 * @example
 * pullsOn(graph, 0, 3); // [{ third: "C", pulls: "together", strength: 2 }]
 */
export function pullsOn(graph: SignedGraph, a: number, b: number): readonly Pull[] {
  const net = netTies(graph);
  const pulls: Pull[] = [];
  for (const [third, mine] of net[a] ?? []) {
    const theirs = net[b]?.get(third);
    if (theirs === undefined) continue;
    pulls.push({
      third: graph.names[third] ?? "",
      pulls: mine > 0 === theirs > 0 ? "together" : "apart",
      strength: Math.min(Math.abs(mine), Math.abs(theirs)),
    });
  }
  return pulls.toSorted((p, q) => q.strength - p.strength);
}

function unbalancedAround(
  net: Neighbours,
  { a, b, weight }: Omit<Tie, "weight"> & { weight: number },
): number {
  const [few, many] = (net[a]?.size ?? 0) <= (net[b]?.size ?? 0) ? [net[a], net[b]] : [net[b], net[a]];
  let count = 0;
  for (const [third, mine] of few ?? []) {
    const theirs = many?.get(third);
    if (theirs !== undefined && (mine > 0 === theirs > 0) !== weight > 0) count++;
  }
  return count;
}

/** For each tie, the unbalanced triangles it stands in. */
export function trianglesOnTies(graph: SignedGraph): readonly number[] {
  const net = netTies(graph);
  return graph.ties.map((tie) => unbalancedAround(net, tie));
}

/** Triangles with an even number of negative sides, and with an odd one (Cartwright and Harary 1956). */
export function countTriangles(graph: SignedGraph): { balanced: number; unbalanced: number } {
  const net = netTies(graph);
  let balanced = 0;
  let unbalanced = 0;
  net.forEach((mine, a) => {
    for (const [b, weight] of mine) {
      if (b < a) continue;
      for (const [c, theirs] of net[b] ?? []) {
        const third = c > b ? mine.get(c) : undefined;
        if (third === undefined) continue;
        if (weight * theirs * third > 0) balanced++;
        else unbalanced++;
      }
    }
  });
  return { balanced, unbalanced };
}
