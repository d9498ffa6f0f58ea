import { drawStates } from "./draw-states.ts";
import { openLedger, type Ledger } from "./ledger.ts";
import type { Evidence, EvidenceOptions, Relation } from "./picture.ts";
import { compareDrawn } from "./relations.ts";

/** Draws every state of a ledger with its whole span over all time. */
export const drawSpans = (ledger: Ledger): Relation[] =>
  drawStates(ledger, null)
    .toSorted(compareDrawn)
    .map(({ relation }) => relation);

/**
 * Every state with its whole span over all time: what a lane diagram draws. States with a literal for object are
 * among them. A state that ended and came back is two relations. What was accepted and what is only proposed or
 * reported may overlap as two relations, where the weaker says more than the stronger.
 *
 * @throws EntenteError `ENT_DATE_BAD`, `ENT_SOURCE_UNKNOWN`.
 * @example
 * const spans = relationSpans(evidence, { review: ["accepted"] });
 * spans.find(({ subject }) => subject === "a7"); // { predicate: "leads", from: "2010", to: "2019-10-27", … }
 */
export function relationSpans(evidence: Evidence, options: EvidenceOptions = {}): Relation[] {
  return drawSpans(openLedger(evidence, options));
}
