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

/**
 * A size that all sums of these weights are multiples of: 1 for whole numbers, a power of ½ for halves of halves;
 * 0 where there is none, so that only rounding separates two sums.
 */
export function grainOf(weights: Iterable<number>): number {
  let grain = 1;
  for (const weight of weights) {
    while (grain > 1 / 1024 && !Number.isInteger(weight / grain)) grain /= 2;
    if (!Number.isInteger(weight / grain)) return 0;
  }
  return grain;
}
