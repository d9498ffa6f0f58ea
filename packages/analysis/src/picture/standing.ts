import type { DrawnReview, PictureClaim } from "./picture.ts";

/**
 * How much a claim may do. What a person accepted comes before what the reader proposes, and what an author asserts
 * before what is reported or hedged. A claim of lower standing never changes when a relation of higher standing held, how
 * it ended or what its status is: it is listed with it, or drawn by itself.
 */
export interface Standing {
  /** 0 is the highest. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly accepted: boolean;
  readonly asserted: boolean;
}

/** From the highest to the lowest. */
export const standings = [
  { rank: 0, accepted: true, asserted: true },
  { rank: 1, accepted: true, asserted: false },
  { rank: 2, accepted: false, asserted: true },
  { rank: 3, accepted: false, asserted: false },
] as const satisfies readonly Standing[];

/** A claim's standing. A denial is put forward as firmly as an assertion. */
export function standingOf(claim: Pick<PictureClaim, "review" | "modality">): Standing {
  const asserted = claim.modality !== "reported" && claim.modality !== "hedged";
  return standings[(claim.review === "accepted" ? 0 : 2) + (asserted ? 0 : 1)] as Standing;
}

/** The review state in which something of this standing is drawn. */
export const reviewOf = (standing: Standing): DrawnReview => (standing.accepted ? "accepted" : "proposed");

/**
 * Whether a claim may end, contest or question something: it must be asserted, and a proposal may do so to proposals
 * only. An accepted relation stands until something accepted ends it.
 */
export const mayAct = (actor: Standing, on: Standing): boolean =>
  actor.asserted && (actor.accepted || !on.accepted);
