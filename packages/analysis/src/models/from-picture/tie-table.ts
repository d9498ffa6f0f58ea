import type { PredicateName } from "@entente/claims";
import type { RelationStatus } from "../../picture/picture.ts";

/**
 * How relations on a picture become ties: a table that is shown beside every result and that the analyst may change.
 * A relation counts for its kind's value, times the factors of its degree, its status, a truce and its age.
 */
export interface TieTable {
  /** From −2 (at war) to 2 (one side); a predicate that isn't here makes no tie. */
  readonly kinds: Readonly<Partial<Record<PredicateName, number>>>;
  /** For `allied_with`: how close. */
  readonly degrees: Readonly<Record<"contact" | "tacit" | "joint" | "formal", number>>;
  /** How far a relation is to be believed. */
  readonly statuses: Readonly<Record<RelationStatus, number>>;
  /** For a fight that a truce suspends. */
  readonly suspended: number;
  /** Years after it was last seen in which a relation loses half of its value; null where age doesn't count. */
  readonly halvedAfterYears: number | null;
}

/** The table where no other is given: judgements, not measurements. */
export const usualTieTable: TieTable = {
  kinds: {
    part_of: 2,
    pledges_allegiance_to: 2,
    allied_with: 2,
    supports: 1,
    recognises: 1,
    truce_with: 0.5,
    rival_of: -1,
    fights: -2,
  },
  degrees: { contact: 0.25, tacit: 0.5, joint: 1, formal: 1 },
  statuses: { certain: 1, presumed: 1, "in-question": 0.5, contested: 0.5, reported: 0 },
  suspended: 0.5,
  halvedAfterYears: 5,
};
