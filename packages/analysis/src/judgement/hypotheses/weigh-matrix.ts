import { alphaOf, populationDeviation, type Agreement } from "./agreement.ts";
import { consistencyOf, disagreementOf, inconsistencyOf, meanMark } from "./cell-figures.ts";
import {
  changesOfRow,
  doesRowCount,
  factorsOf,
  type RowChange,
  type RowFacts,
  type WeightSwitches,
} from "./live-row.ts";
import { markValues, type Mark, type Matrix } from "./matrix.ts";

/** A hypothesis with what speaks against it. The one with least against it ranks first. */
export interface WeighedHypothesis {
  readonly id: string;
  readonly inconsistency: number;
  readonly consistency: number;
  /** From 1; those with the same inconsistency share a rank. */
  readonly rank: number;
}

/** A row with its figures. */
export interface WeighedRow {
  readonly id: string;
  readonly changes: readonly RowChange[];
  readonly counts: boolean;
  readonly credibilityFactor: number;
  readonly reliabilityFactor: number;
  /** How far it tells hypotheses apart: the population standard deviation of its mean marks. */
  readonly diagnosticity: number;
  /** The greatest disagreement of analysts about one of its cells; null where nobody marked it. */
  readonly disagreement: number | null;
  /** Mean marks, in the order of the hypotheses. */
  readonly means: readonly (number | null)[];
}

/** A piece of evidence without which the order would be another. */
export interface SensitiveRow {
  readonly row: string;
  /** Ids of hypotheses, the least inconsistent first, without the row. */
  readonly order: readonly string[];
  /** Whether another hypothesis would then be first, or share that place. */
  readonly changesFirst: boolean;
}

/** What a matrix says. */
export interface WeighedMatrix {
  /** In the order of the matrix. */
  readonly hypotheses: readonly WeighedHypothesis[];
  /** Ids of hypotheses, the least inconsistent first. */
  readonly order: readonly string[];
  readonly rows: readonly WeighedRow[];
  /** The single rows that change the order if they are wrong: those that change the first place first. */
  readonly sensitive: readonly SensitiveRow[];
  readonly agreement: Agreement;
  /** Cells that nobody has marked yet. */
  readonly empty: number;
}

/** Marks by row and hypothesis. */
export type Marked = readonly (readonly (readonly Mark[])[])[];

/** The marks of each cell, by row and hypothesis in the order of the matrix. */
export function markedCells({ rows, hypotheses, cells }: Matrix): Mark[][][] {
  const rowOf = new Map(rows.map(({ id }, at) => [id, at]));
  const hypothesisOf = new Map(hypotheses.map(({ id }, at) => [id, at]));
  const marked: Mark[][][] = rows.map(() => hypotheses.map(() => []));
  for (const { row, hypothesis, mark } of cells)
    marked[rowOf.get(row) ?? -1]?.[hypothesisOf.get(hypothesis) ?? -1]?.push(mark);
  return marked;
}

/** Added up from the smallest, so that the order of rows changes nothing. */
const total = (parts: readonly number[]): number =>
  parts.toSorted((a, b) => a - b).reduce((sum, part) => sum + part, 0);

/** Sums that differ by rounding alone are the same. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Ranks from 1, the least sum first; equal ones share a rank. */
export const ranksOf = (sums: readonly number[]): number[] =>
  sums.map((sum) => 1 + sums.filter((other) => rounded(other) < rounded(sum)).length);

function orderOf(ids: readonly string[], ranks: readonly number[]): string[] {
  return ids
    .map((id, at) => ({ id, rank: ranks[at] ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
}

/** Which rows, each left out alone, give the hypotheses other ranks. */
function sensitivityOf(
  ids: readonly string[],
  sums: readonly number[],
  rows: readonly RowParts[],
): SensitiveRow[] {
  const ranks = ranksOf(sums);
  const first = (of: readonly number[]): string => ids.filter((_, at) => of[at] === 1).join(" ");
  const found: SensitiveRow[] = [];
  for (const { row, parts } of rows) {
    if (parts.every((part) => part === 0)) continue;
    const without = ranksOf(sums.map((sum, at) => sum - (parts[at] ?? 0)));
    if (without.every((rank, at) => rank === ranks[at])) continue;
    found.push({ row: row.id, order: orderOf(ids, without), changesFirst: first(without) !== first(ranks) });
  }
  return found.toSorted((a, b) => Number(b.changesFirst) - Number(a.changesFirst));
}

function agreementOf({ cells }: Matrix, marked: Marked): Agreement {
  const units = marked.flat().filter((given) => given.length > 1);
  const values = units.map((given) =>
    given.filter((mark) => mark !== "not-applicable").map((mark) => markValues[mark]),
  );
  const isClose = (given: readonly Mark[], at: number): boolean => {
    const rated = values[at] ?? [];
    return (
      rated.length === 0 || (rated.length === given.length && Math.max(...rated) - Math.min(...rated) <= 1)
    );
  };
  return {
    analysts: [...new Set(cells.map(({ analyst }) => analyst))].toSorted(),
    shared: units.length,
    close: units.filter(isClose).length,
    alpha: alphaOf(values),
  };
}

/** A row with what it adds to each hypothesis' inconsistency and consistency. */
export interface RowParts {
  readonly row: WeighedRow;
  readonly parts: readonly number[];
  readonly support: readonly number[];
}

/** Weighs each row by itself. */
export function weighRows(
  matrix: Matrix,
  marked: Marked,
  facts: ReadonlyMap<string, RowFacts>,
  switches: WeightSwitches,
): RowParts[] {
  return matrix.rows.map((row, at) => {
    const now = facts.get(row.id) ?? null;
    const given = marked[at] ?? [];
    const means = given.map(meanMark);
    const disagreements = given.map(disagreementOf).filter((value) => value !== null);
    const changes = changesOfRow(row, now);
    const factors = factorsOf(now, switches);
    const counts = doesRowCount(changes);
    const weight = counts ? factors.credibility * factors.reliability : 0;
    return {
      row: {
        id: row.id,
        changes,
        counts,
        credibilityFactor: factors.credibility,
        reliabilityFactor: factors.reliability,
        diagnosticity: populationDeviation(means.filter((mean) => mean !== null)),
        disagreement: disagreements.length === 0 ? null : Math.max(...disagreements),
        means,
      },
      parts: means.map((mean) => weight * inconsistencyOf(mean)),
      support: means.map((mean) => weight * consistencyOf(mean)),
    };
  });
}

/**
 * Weighs a matrix: a hypothesis' inconsistency is the sum over counted rows of the row's weight times
 * `inconsistencyOf` of its cell; with both weights switched off it is Open Synthesis' `inconsistency`. Rows whose
 * claim was rejected or is gone count for nothing and say so.
 *
 * @param facts what is known of each row's claim now, by row; a row with a claim and no facts has lost it.
 * @example
 * weighMatrix(matrix, facts, { credibility: true, reliability: true }).order; // ["h2", "h1"]: the least contradicted first
 */
export function weighMatrix(
  matrix: Matrix,
  facts: ReadonlyMap<string, RowFacts>,
  switches: WeightSwitches,
): WeighedMatrix {
  const marked = markedCells(matrix);
  const ids = matrix.hypotheses.map(({ id }) => id);
  const rows = weighRows(matrix, marked, facts, switches);
  const sums = ids.map((_, h) => total(rows.map(({ parts }) => parts[h] ?? 0)));
  const ranks = ranksOf(sums);
  return {
    hypotheses: ids.map((id, h) => ({
      id,
      inconsistency: sums[h] ?? 0,
      consistency: total(rows.map(({ support }) => support[h] ?? 0)),
      rank: ranks[h] ?? 0,
    })),
    order: orderOf(ids, ranks),
    rows: rows.map(({ row }) => row),
    sensitive: sensitivityOf(ids, sums, rows),
    agreement: agreementOf(matrix, marked),
    empty: marked.flat().filter((given) => given.length === 0).length,
  };
}
