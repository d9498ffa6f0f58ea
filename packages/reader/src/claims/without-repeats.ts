import { predicate } from "@entente/claims";
import type { Draft } from "./draft.ts";

/** The same said twice in one sentence is one claim: the surer reading stays. */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts];
  const kept = new Map<string, Draft>();
  for (const one of drafts) {
    const [a, b] = [
      `a${one.subject.id}`,
      typeof one.object === "object" && one.object ? `a${one.object.id}` : String(one.object),
    ];
    const pair =
      predicate(one.predicate).symmetric && typeof one.object === "object" && one.object
        ? [a, b].toSorted().join("|")
        : `${a}|${b}`;
    const key = `${one.predicate}|${pair}|${one.polarity}`;
    const before = kept.get(key);
    if (!before || before.confidence < one.confidence) kept.set(key, one);
  }
  return [...kept.values()];
}
