import type { Credibility, Reliability, ReviewState } from "@entente/claims";
import type { MatrixRow } from "./matrix.ts";

/** What is known of a row's claim now. */
export interface RowFacts {
  readonly review: ReviewState;
  readonly credibility: Credibility | null;
  readonly reliability: Reliability | null;
  /** How many independent origins say so. */
  readonly origins: number;
  /** Whether another claim that counts contradicts it. */
  readonly isContested: boolean;
  /** When its source became known (EDTF). */
  readonly known: string;
}

/** What has become of a row's claim. */
export const rowChanges = ["gone", "retracted", "contested", "fewer-origins", "proposed"] as const;
export type RowChange = (typeof rowChanges)[number];

/** What is said beside a row. */
export const rowChangeTexts: Readonly<Record<RowChange, string>> = {
  gone: "Its claim is no longer in the workspace; the row no longer counts.",
  retracted: "Its claim was rejected; the row no longer counts.",
  contested: "Another claim contradicts it.",
  "fewer-origins": "Fewer independent origins say so than when it was put in.",
  proposed: "Nobody has reviewed its claim.",
};

/**
 * What has become of a row's claim since it was put in.
 *
 * @param now null where the claim is gone; not asked of a row without a claim.
 */
export function changesOfRow(row: MatrixRow, now: RowFacts | null): RowChange[] {
  if (row.claim === null) return [];
  if (now === null) return ["gone"];
  const changes: RowChange[] = [];
  if (now.review === "rejected") changes.push("retracted");
  if (now.isContested) changes.push("contested");
  if (row.start && now.origins < row.start.origins) changes.push("fewer-origins");
  if (now.review === "proposed") changes.push("proposed");
  return changes;
}

/** Whether a row counts: one whose claim is gone or rejected doesn't. */
export const doesRowCount = (changes: readonly RowChange[]): boolean =>
  !changes.includes("gone") && !changes.includes("retracted");

/** What weighs in; each can be switched off. */
export interface WeightSwitches {
  readonly credibility: boolean;
  readonly reliability: boolean;
}

/** What a rating leaves of a row's weight. Steps of a fifth; what cannot be judged, or nobody has, lies in the middle. */
export const credibilityFactors: Readonly<Record<Credibility, number>> = {
  1: 1,
  2: 0.8,
  3: 0.6,
  4: 0.4,
  5: 0.2,
  6: 0.6,
};
/** How much a row weighs by its source's reliability. */
export const reliabilityFactors: Readonly<Record<Reliability, number>> = {
  A: 1,
  B: 0.8,
  C: 0.6,
  D: 0.4,
  E: 0.2,
  F: 0.6,
};
const unrated = 0.6;

/** A row's two factors, each by its own scale; 1 where it is switched off or the row has no claim. */
export function factorsOf(
  now: RowFacts | null,
  switches: WeightSwitches,
): { readonly credibility: number; readonly reliability: number } {
  const { credibility, reliability } = now ?? {};
  return {
    credibility: !now || !switches.credibility ? 1 : credibility ? credibilityFactors[credibility] : unrated,
    reliability: !now || !switches.reliability ? 1 : reliability ? reliabilityFactors[reliability] : unrated,
  };
}
