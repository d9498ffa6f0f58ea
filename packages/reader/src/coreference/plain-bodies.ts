import { wordSet } from "../lexicon/word-facts.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { Referent, SentenceContext } from "./referent.ts";
import type { ReportActors } from "./report-actors.ts";

/** Bodies that a report may speak of as if there were one. */
const bodies = wordSet("jirga emirate church shura");
/** What every state has: whose it is, the words don't say; only where nobody named can be meant is it called so alone. */
const ofStates = wordSet(
  "junta army military government regime administration authorities forces generals police gendarmerie parliament senate",
);
/** Of these, the ones that rule. */
const governments = wordSet("government regime administration authorities");
/** Of these, the ones that need a word that tells which: "the interim government", "the armed forces". */
const toldOnly = wordSet("government administration authorities forces");
/** Of these, the ones of which a report on several states may speak without saying whose. */
const ofMany = wordSet("police gendarmerie parliament senate");
/** Whether a noun may mean a body that has no other name. */
export const isPlainBodyNoun = (head: string): boolean => bodies.has(head) || ofStates.has(head);
/** Words that may stand between. */
const marks = wordSet(
  "ruling military national royal federal new old regular catholic provincial local interim transitional provisional caretaker regional autonomous colonial imperial revolutionary armed secret puppet",
);

/** "the junta", "the royal army": who is called only so, where nobody named can be meant, or null. */
export function plainBody(
  phrase: NounPhrase,
  head: string,
  { tokens, text }: SentenceContext,
  actors: ReportActors,
): readonly Referent[] | null {
  const isOfState = ofStates.has(head);
  if (!(bodies.has(head) || isOfState) || phrase.owner || phrase.mentions.length > 0) return null;
  const first = phrase.first + 1;
  if (tokens[phrase.first]?.lower !== "the" || phrase.head - first > 1 || phrase.end !== phrase.head + 1)
    return null;
  if (phrase.head > first && !marks.has(tokens[first]?.lower ?? "")) return null;
  if (toldOnly.has(head) && phrase.head === first) return null;
  if (ofMany.has(head) && actors.namesStates) return null;
  const start = tokens[first]?.start ?? 0;
  const name = text(start, tokens[phrase.head]?.end ?? start);
  const type = governments.has(head) ? ("state" as const) : ("organisation" as const);
  const mention = {
    first,
    end: phrase.end,
    text: name,
    type,
    weight: 1,
    known: null,
    isAdjective: false,
    titles: [],
    isQuoted: false,
  };
  return [{ actor: actors.note(mention, type, start, true), way: "description" }];
}
