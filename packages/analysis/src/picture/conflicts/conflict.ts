import type { ActorId, ClaimId } from "@entente/claims";
import type { DrawnReview } from "../picture.ts";

/** Why two claims can't both be right. */
export const conflictKinds = [
  "together-and-against",
  "two-leaders",
  "sole-control",
  "after-death",
  "denied",
  "different-dates",
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** The rule behind each kind, in one sentence. */
export const conflictRules: Readonly<Record<ConflictKind, string>> = {
  "together-and-against": "Two actors cannot stand together and against each other on the same day.",
  "two-leaders": "A body has one leader at a time; deputies, joint leaders and other offices aside.",
  "sole-control": "A place, all of it, is controlled by one at a time.",
  "after-death": "Who is dead does nothing more.",
  denied: "What is asserted and what is denied of the same time cannot both be so.",
  "different-dates": "What happens once has one date.",
};

/** One of the two sides of a conflict. */
export interface ConflictSide {
  /** A plain sentence, with its dates. */
  readonly sentence: string;
  /** By known date, then by id. Never empty. */
  readonly claims: readonly ClaimId[];
}

/** What can be decided about a conflict: which side stands, both, or that it stays open. */
export const verdictDecisions = ["first-stands", "second-stands", "both-stand", "open"] as const;
export type VerdictDecision = (typeof verdictDecisions)[number];

/** What an analyst has decided about a conflict, and when. */
export interface Verdict {
  /** The conflict's id. */
  readonly conflict: string;
  /** When it was decided: a day (EDTF). */
  readonly date: string;
  /** Who decided. */
  readonly by: string;
  readonly decision: VerdictDecision;
  readonly note: string | null;
}

/** Two claims, or groups of claims, that can't both hold at the same time. */
export interface Conflict {
  /** Made of its kind and the first claim of each side, so that it stays the same while these do. */
  readonly id: string;
  readonly kind: ConflictKind;
  readonly actors: readonly ActorId[];
  readonly sides: readonly [ConflictSide, ConflictSide];
  /** The days in question (EDTF), or null where it is not about days. */
  readonly when: string | null;
  readonly why: string;
  /**
   * `certain` where stated days clash; `likely` where one of the two is only said to go on or only reported, or where one
   * report says both without a date.
   */
  readonly sureness: "certain" | "likely";
  /** `accepted` where a person has accepted both sides. */
  readonly review: DrawnReview;
  /** Latest first. */
  readonly verdicts: readonly Verdict[];
}
