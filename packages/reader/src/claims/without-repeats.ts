import { predicate } from "@entente/claims";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { Draft } from "./draft.ts";

/** The same said twice in one sentence is one claim: the surer reading stays. */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const one of drafts) {
    // Few claims are made of a sentence: to compare them costs less than to say of each in one word what it says.
    const at = kept.findIndex((before) => isSame(before, one));
    if (at < 0) kept.push(one);
    else if ((kept[at] as Draft).confidence < one.confidence) kept[at] = one;
  }
  return kept;
}

/** Whether two claims say the same, whichever way round a mutual one is told. */
function isSame(one: Draft, other: Draft): boolean {
  if (one.predicate !== other.predicate || one.polarity !== other.polarity) return false;
  if (isSide(one.subject, other.subject) && isSide(one.object, other.object)) return true;
  return (
    isSide(one.subject, other.object) &&
    isSide(one.object, other.subject) &&
    predicate(one.predicate).symmetric
  );
}

const isSide = (one: Draft["object"], other: Draft["object"]): boolean =>
  one === other || (isActor(one) && isActor(other) && one.id === other.id);

const isActor = (side: Draft["object"]): side is ReportActor => typeof side === "object" && side !== null;
