import type { ClaimId } from "@entente/claims";
import type { DrawnReview, PictureActor } from "../../picture/picture.ts";
import type { Interval } from "../scores/wilson.ts";

/** The six ways of looking at a pair, side by side. */
export const lensNames = ["forecasts", "hypotheses", "baseRates", "structure", "models", "changes"] as const;
export type LensName = (typeof lensNames)[number];

/** What each lens on a pair is called. */
export const lensTitles: Readonly<Record<LensName, string>> = {
  forecasts: "What the sources forecast",
  hypotheses: "Competing hypotheses",
  baseRates: "How such pairs have fared",
  structure: "Who stands between them",
  models: "What the models find",
  changes: "What must change first",
};

/** One line of a lens: always with what it rests on. */
export interface ProspectLine {
  readonly text: string;
  /** More about it; null where the text says all. */
  readonly detail: string | null;
  /** The claims it rests on; empty where it rests on something else that is named. */
  readonly claims: readonly ClaimId[];
  /** What it rests on that is no claim: an entry of the ledger, a matrix, a set of pairs, a run of a model. */
  readonly from: string | null;
  readonly review: DrawnReview | null;
  /** A range of percentages. */
  readonly range?: { readonly min: number; readonly max: number };
  /** A count; its interval is null where no share may be made of it. */
  readonly count?: { readonly hits: number; readonly of: number; readonly interval: Interval | null };
}

/** One lens. It says so where it has nothing to show, and why. */
export interface Lens {
  readonly title: string;
  readonly lines: readonly ProspectLine[];
  /** What the reader must know before using it. */
  readonly note: string | null;
}

/** A pair through six lenses. They are never blended into one number: they answer different questions. */
export interface Prospects {
  readonly actors: readonly [PictureActor, PictureActor];
  /** Everything is as of this date, as known by it (EDTF). */
  readonly asOf: string;
  readonly lenses: Readonly<Record<LensName, Lens>>;
}

/** A line that rests on claims. */
export const citedLine = (
  text: string,
  claims: readonly ClaimId[],
  more: Partial<Omit<ProspectLine, "text" | "claims">> = {},
): ProspectLine => ({ text, detail: null, from: null, review: null, ...more, claims });
