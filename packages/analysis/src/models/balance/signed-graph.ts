import { CouplingGraph } from "./coupling-graph.ts";

/** One tie between two actors: how strong it is and whether it binds or divides. */
export interface Tie {
  /** Positions in the list of names. */
  readonly a: number;
  readonly b: number;
  /** Above 0 for a positive tie, below 0 for a negative one; how far from 0 is how much it counts. */
  readonly weight: number;
}

/** Actors and the signed ties between them. Two actors may have several ties; none has one with itself. */
export interface SignedGraph {
  readonly names: readonly string[];
  readonly ties: readonly Tie[];
}

/** Whether a tie is out of line with the camps: positive across, or negative inside. */
export const isFrustrated = ({ a, b, weight }: Tie, sides: ArrayLike<number>): boolean =>
  sides[a] === sides[b] ? weight < 0 : weight > 0;

/**
 * What a division into two camps leaves out of line: the weights of negative ties inside and positive ties across
 * (Abelson and Rosenberg 1958; Harary 1959).
 */
export function frustrationOf(graph: SignedGraph, sides: ArrayLike<number>): number {
  let sum = 0;
  for (const tie of graph.ties) if (isFrustrated(tie, sides)) sum += Math.abs(tie.weight);
  return sum;
}

/** The couplings of a signed graph: ties between the same two actors are added up. */
export function couplingsOf({ names, ties }: SignedGraph): CouplingGraph {
  const graph = new CouplingGraph(names.length);
  for (const { a, b, weight } of ties) graph.add(a, b, weight);
  return graph;
}

/** The names of a tie's two actors. */
export const pair = ({ names }: SignedGraph, { a, b }: Pick<Tie, "a" | "b">): readonly [string, string] => [
  names[a] ?? "",
  names[b] ?? "",
];
