import { EntenteError, type ActorId, type ClaimId, type ReviewState } from "@entente/claims";

/**
 * How a piece of evidence stands to a hypothesis (Heuer 1999, Psychology of Intelligence Analysis, ch. 8). The numbers
 * are those of Open Synthesis; what doesn't apply counts there as neutral.
 */
export const marks = [
  "very-inconsistent",
  "inconsistent",
  "neutral",
  "consistent",
  "very-consistent",
  "not-applicable",
] as const;
export type Mark = (typeof marks)[number];

/** The number of a mark, 1 to 5. */
export const markValues: Readonly<Record<Mark, number>> = {
  "very-inconsistent": 1,
  inconsistent: 2,
  neutral: 3,
  consistent: 4,
  "very-consistent": 5,
  "not-applicable": 3,
};

/** The number of a mark that is neutral. */
export const neutralValue = 3;

/** What may become of a pair, as the program proposes it. */
export const hypothesisKinds = ["unite", "umbrella", "joint", "truce", "rivals", "war"] as const;
export type HypothesisKind = (typeof hypothesisKinds)[number];

/** One of the answers that evidence is weighed against. */
export interface Hypothesis {
  readonly id: string;
  readonly text: string;
  /** Which of the proposed ones it is; null for the analyst's own. */
  readonly kind: HypothesisKind | null;
}

/** What a row's claim was like when it was put in: what changed since is said beside the row. */
export interface RowStart {
  readonly review: ReviewState;
  /** How many independent origins said so. */
  readonly origins: number;
}

/** A piece of evidence: a claim, or what the analyst notes where no claim says it. */
export interface MatrixRow {
  readonly id: string;
  readonly claim: ClaimId | null;
  /** The analyst's words; null where the claim's sentence speaks. */
  readonly text: string | null;
  readonly start: RowStart | null;
}

/** One analyst's mark. */
export interface Cell {
  readonly row: string;
  readonly hypothesis: string;
  readonly analyst: string;
  readonly mark: Mark;
  /** Why, in the analyst's words, or the rule whose suggestion they confirmed. */
  readonly why: string | null;
}

/** Analysis of competing hypotheses: hypotheses by evidence, as it is kept. */
export interface Matrix {
  readonly title: string;
  readonly pair: readonly [ActorId, ActorId] | null;
  readonly hypotheses: readonly Hypothesis[];
  readonly rows: readonly MatrixRow[];
  readonly cells: readonly Cell[];
  /** What is taken for granted. */
  readonly assumptions: string;
  /** Which hypothesis came true; null as long as nobody knows. */
  readonly outcome: {
    readonly hypothesis: string;
    readonly date: string;
    readonly note: string | null;
    readonly by: string;
  } | null;
}

/** A matrix with its id in the workspace. */
export interface KeptMatrix extends Matrix {
  readonly id: string;
}

const refuse = (why: string): never => {
  throw new EntenteError("ENT_INVALID", { where: "hypotheses", why });
};

/** The next free id of a letter: `h3` after `h2`. */
const nextId = (letter: string, taken: readonly { readonly id: string }[]): string =>
  `${letter}${1 + Math.max(0, ...taken.map(({ id }) => Number(id.slice(1)) || 0))}`;

/** A matrix with one more hypothesis. @throws EntenteError `ENT_INVALID` where it has no words or stands there already. */
export function addHypothesis<M extends Matrix>(
  matrix: M,
  text: string,
  kind: HypothesisKind | null = null,
): M {
  if (text.trim() === "") return refuse("a hypothesis has no words");
  if (matrix.hypotheses.some((one) => one.text === text)) return refuse(`“${text}” is among them already`);
  return {
    ...matrix,
    hypotheses: [...matrix.hypotheses, { id: nextId("h", matrix.hypotheses), text, kind }],
  };
}

/** A matrix without a hypothesis and its marks. @throws EntenteError `ENT_INVALID` where there is none of the id. */
export function removeHypothesis<M extends Matrix>(matrix: M, id: string): M {
  requireHypothesis(matrix, id);
  return {
    ...matrix,
    hypotheses: matrix.hypotheses.filter((one) => one.id !== id),
    cells: matrix.cells.filter(({ hypothesis }) => hypothesis !== id),
    outcome: matrix.outcome?.hypothesis === id ? null : matrix.outcome,
  };
}

/** A matrix with one more piece of evidence; no cell of it is filled. @throws EntenteError `ENT_INVALID` for a claim that is in it. */
export function addRow<M extends Matrix>(matrix: M, row: Omit<MatrixRow, "id">): M {
  if (row.claim === null && (row.text ?? "").trim() === "") return refuse("a row needs a claim or words");
  if (row.claim !== null && matrix.rows.some(({ claim }) => claim === row.claim))
    return refuse(`claim ${row.claim} is among the evidence already`);
  return { ...matrix, rows: [...matrix.rows, { ...row, id: nextId("r", matrix.rows) }] };
}

/** A matrix without a row and its marks. @throws EntenteError `ENT_INVALID` where there is none of the id. */
export function removeRow<M extends Matrix>(matrix: M, id: string): M {
  requireRow(matrix, id);
  return {
    ...matrix,
    rows: matrix.rows.filter((row) => row.id !== id),
    cells: matrix.cells.filter(({ row }) => row !== id),
  };
}

const isOfCell =
  (cell: Pick<Cell, "row" | "hypothesis" | "analyst">) =>
  (other: Cell): boolean =>
    other.row === cell.row && other.hypothesis === cell.hypothesis && other.analyst === cell.analyst;

/** A matrix with an analyst's mark in place of theirs that was there. @throws EntenteError `ENT_INVALID` for an unknown row or hypothesis. */
export function setCell<M extends Matrix>(matrix: M, cell: Cell): M {
  requireHypothesis(matrix, cell.hypothesis);
  requireRow(matrix, cell.row);
  const isSame = isOfCell(cell);
  return { ...matrix, cells: [...matrix.cells.filter((other) => !isSame(other)), cell] };
}

/** A matrix without an analyst's mark. */
export function clearCell<M extends Matrix>(
  matrix: M,
  cell: Pick<Cell, "row" | "hypothesis" | "analyst">,
): M {
  const isSame = isOfCell(cell);
  return { ...matrix, cells: matrix.cells.filter((other) => !isSame(other)) };
}

/** A matrix whose outcome is known. @throws EntenteError `ENT_INVALID` for an unknown hypothesis. */
export function setOutcome<M extends Matrix>(matrix: M, outcome: NonNullable<Matrix["outcome"]>): M {
  requireHypothesis(matrix, outcome.hypothesis);
  return { ...matrix, outcome };
}

function requireHypothesis({ hypotheses }: Matrix, id: string): void {
  if (!hypotheses.some((one) => one.id === id)) refuse(`there is no hypothesis “${id}”`);
}

function requireRow({ rows }: Matrix, id: string): void {
  if (!rows.some((row) => row.id === id)) refuse(`there is no row “${id}”`);
}
