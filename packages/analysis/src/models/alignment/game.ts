import { CouplingGraph } from "../balance/coupling-graph.ts";

/**
 * What landscape theory (Axelrod and Bennett 1993) is given: how much each actor weighs, and how much each pair
 * would rather be on the same side (above 0) or on different ones (below 0).
 */
export interface AlignmentGame {
  readonly names: readonly string[];
  /** Above 0. */
  readonly sizes: readonly number[];
  /** Symmetric; the diagonal says nothing. */
  readonly propensity: readonly (readonly number[])[];
}

/** r_ij = s_i·s_j·p_ij, row by row, and what counts as no difference beside rounding. */
export interface Stakes {
  readonly size: number;
  readonly matrix: Float64Array;
  readonly rounding: number;
}

/** The stakes of a game. */
export function stakesOf({ sizes, propensity }: AlignmentGame): Stakes {
  const size = sizes.length;
  const matrix = new Float64Array(size * size);
  let most = 0;
  for (let i = 0; i < size; i++) {
    let row = 0;
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      const stake = (sizes[i] as number) * (sizes[j] as number) * (propensity[i]?.[j] as number);
      matrix[i * size + j] = stake;
      row += Math.abs(stake);
    }
    most = Math.max(most, row);
  }
  return { size, matrix, rounding: 1e-9 * most };
}

/**
 * The energy of an alignment: E = Σ_i s_i·F_i with the frustration F_i = Σ_j s_j·p_ij over the j on other sides than
 * i, so that every pair apart counts twice, as in the published tables. Sides may be any numbers.
 */
export function energyOf({ size, matrix }: Stakes, sides: ArrayLike<number>): number {
  let energy = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) if (sides[i] !== sides[j]) energy += matrix[i * size + j] as number;
  }
  return 2 * energy;
}

/** Each actor's share of the energy, s_i·F_i. */
export function frustrationsOf({ size, matrix }: Stakes, sides: ArrayLike<number>): number[] {
  return Array.from({ length: size }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) if (sides[i] !== sides[j]) sum += matrix[i * size + j] as number;
    return sum;
  });
}

/**
 * The same question as a signed graph: the pairs apart cost Σ r, the frustration of the graph is that plus Σ |r| over
 * the negative pairs, so the same divisions are best.
 */
export function couplingsOfStakes({ size, matrix }: Stakes): CouplingGraph {
  const graph = new CouplingGraph(size);
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) graph.add(i, j, matrix[i * size + j] as number);
  }
  return graph;
}

/** Sides 0 and 1 of a state: bit i − 1 is actor i's, actor 0 is on side 0. */
export function sidesOfState(state: number, size: number): Uint8Array {
  const sides = new Uint8Array(size);
  for (let i = 1; i < size; i++) sides[i] = Math.floor(state / 2 ** (i - 1)) % 2;
  return sides;
}
