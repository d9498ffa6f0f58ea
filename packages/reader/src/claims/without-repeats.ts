import { predicate } from "@entente/claims";
import type { Draft } from "./draft.ts";

/** The same said twice in one sentence is one claim: the surer reading stays. */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts];
  const kept = new Map<string, Draft>();
  for (const one of drafts) {
    const key = keyOf(one);
    const before = kept.get(key);
    if (!before || before.confidence < one.confidence) kept.set(key, one);
  }
  return [...kept.values()];
}

/** What is the same in two claims that say the same, whichever way round a mutual one is told. */
function keyOf({ predicate: told, subject, object, polarity }: Draft): string {
  const isActor = typeof object === "object" && object !== null;
  const a = `a${subject.id}`;
  const b = isActor ? `a${object.id}` : String(object);
  const isTurned = isActor && b < a && predicate(told).symmetric;
  return isTurned ? `${told}|${b}|${a}|${polarity}` : `${told}|${a}|${b}|${polarity}`;
}
