import type { ActorId, AttributionKind, ClaimId, PredicateName, Qualifiers, SourceId } from "@entente/claims";
import type { Because, DerivedFact, PictureClaim, Relation } from "../picture.ts";
import type { MetBy } from "./conditions.ts";

/** What is supposed, with actors by id. */
export type Assumption =
  | {
      readonly kind: "event";
      readonly predicate: PredicateName;
      readonly subject: ActorId;
      readonly object: string | null;
      readonly date: string;
      readonly qualifiers: Qualifiers;
    }
  | { readonly kind: "assume"; readonly claim: PictureClaim }
  | { readonly kind: "without"; readonly claim: PictureClaim };

/** How a state differs. */
export type ChangeKind =
  "begins" | "ends" | "in-question" | "out-of-question" | "status" | "follows" | "no-longer-follows";

/** One line of the difference. */
export interface Change {
  readonly change: ChangeKind;
  readonly sentence: string;
  /** The relation as it is in the scenario, or as it was where it ends; null for a derived fact. */
  readonly relation: Relation | null;
  readonly derived: DerivedFact | null;
  /** Why, down to claims; the supposed ones are called `supposed-1`, `supposed-2` … */
  readonly because: readonly Because[];
}

/** What an author foresaw for a condition that the scenario meets. */
export interface Foreseen {
  readonly claim: ClaimId;
  readonly source: SourceId;
  readonly sentence: string;
  /** The condition in the author's words. */
  readonly condition: string;
  readonly met: MetBy;
  /** Who foresaw it: the author of the source, or whom the author names. */
  readonly attribution: ActorId | null;
  readonly attributionKind: AttributionKind;
}

/** The difference that a supposition makes to the picture at a date. */
export interface WhatIf {
  readonly asOf: string;
  readonly supposed: readonly string[];
  readonly changes: readonly Change[];
  readonly foreseen: readonly Foreseen[];
  /** What stays as it is near the changes: who is pledged to, allied with or part of a body that loses its leader. */
  readonly stays: readonly Relation[];
}
