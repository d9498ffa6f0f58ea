import type { ReportActor } from "../coreference/report-actors.ts";
import type { Draft } from "./draft.ts";
import type { ConditionFound } from "./found-manner.ts";
import { phrasesIn } from "./frame-sides.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { framesOf } from "./verb-frames.ts";
import { killingVerbs } from "./verb-kinds.ts";

/** What a condition is about, as a claim pattern, where a frame reads it. */
export function aboutOf(
  facts: SentenceFacts,
  condition: ConditionFound,
): NonNullable<Draft["condition"]>["about"] {
  const { statement } = condition;
  if (!statement) return null;
  const actorIn = (role: string): ReportActor | null => {
    const value = facts.filling(phrasesIn(statement, role), "target")[0]?.value;
    return value !== undefined && typeof value !== "string" ? value : null;
  };
  if (statement.verb.isPassive && killingVerbs.has(statement.verb.lemma)) {
    const victim = actorIn("patient");
    return victim ? { predicate: "died", subject: victim, object: null } : null;
  }
  for (const frame of framesOf(statement.verb.lemma)) {
    if (frame.withNoun) continue;
    const subject = actorIn(frame.subject);
    const object = frame.object.map(actorIn).find((actor) => actor !== null) ?? null;
    if (subject && (object || frame.objectIs === "nothing"))
      return { predicate: frame.predicate, subject, object };
  }
  return null;
}
