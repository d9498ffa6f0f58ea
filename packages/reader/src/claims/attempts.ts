import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase } from "../statements/phrase.ts";
import { objectOf, type Statement } from "../statements/statement.ts";
import { quoteSpan } from "./apply-frame.ts";
import { draft, type Draft } from "./draft.ts";
import { mayAct, type Filled } from "./filled.ts";
import { eachPair } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { struckIn } from "./struck.ts";

const killing = wordSet("kill assassinate murder abduct kidnap");
const storming = wordSet(
  "storm attack take seize capture enter raid bomb shell invade besiege recapture retake overrun conquer occupy destroy burn ambush",
);
const unseating = wordSet(
  "overthrow oust topple crush defeat destroy eliminate depose unseat suppress subdue bring drive dislodge",
);
const trying = wordSet("try attempt");
const failing = wordSet("try attempt fail manage");
const attempts = wordSet("attempt attempts bid effort efforts");
const strugglers = wordSet("fight struggle battle campaign wage try attempt");
const struggles = wordSet(
  "struggle campaign war fight battle insurgency rebellion jihad attempt attempts effort efforts bid offensive operation operations drive",
);

/** "tried to kill X": an attack on X, whatever came of it. */
export function attemptOn(facts: SentenceFacts, statement: Statement): Draft[] {
  const { governor, verb } = statement;
  if (!governor || verb.form !== "infinitive" || !killing.has(verb.lemma)) return [];
  if (!trying.has(governor.verb.lemma) || governor.verb.isNegative) return [];
  const doers = facts.filling(governor.subject, "actor");
  return deeds(facts, statement, doers, facts.filling(objectOf(statement), "person"), "attacked", governor);
}

/** "tried to take Kunduz", "in a bid to storm Kabul" attack it; "the struggle to oust Somoza", "its attempt to crush M23" fight them. */
export function striveAgainst(facts: SentenceFacts, statement: Statement): Draft[] {
  const { governor, verb } = statement;
  if (verb.form !== "infinitive" || verb.isNegative) return [];
  const isStorming = storming.has(verb.lemma);
  if (!isStorming && !unseating.has(verb.lemma)) return [];
  const before = facts.chunks[statement.at - 1];
  const noun = isNounPhrase(before) ? facts.word(before.head) : "";
  const above = governor && !governor.verb.isNegative ? governor.verb.lemma : "";
  const doers = facts.filling(statement.subject, "actor");
  if (doers.length === 0) return [];
  if (isStorming && (attempts.has(noun) || failing.has(above))) {
    const struck = facts
      .filling(objectOf(statement), "target")
      .flatMap((one) => struckIn(facts, one))
      .filter(({ value }) => typeof value !== "string" && value.type === "place");
    if (struck.length > 0)
      return deeds(facts, statement, doers, struck, "attacked", noun === "" ? governor : null);
  }
  if (!unseating.has(verb.lemma) || !(struggles.has(noun) || strugglers.has(above))) return [];
  const foes = facts.filling(objectOf(statement), "actor").filter(mayAct);
  return deeds(facts, statement, doers, foes, "fights", noun === "" ? governor : null);
}

/** Each who strives and each whom he strives against; put forward as whoever tries is. */
const deeds = (
  facts: SentenceFacts,
  statement: Statement,
  doers: readonly Filled[],
  objects: readonly Filled[],
  predicate: "attacked" | "fights",
  told: Statement | null,
): Draft[] =>
  eachPair(doers, objects, (doer, object) =>
    typeof doer.value === "string" || doer.value === object.value
      ? []
      : [
          draft({
            predicate,
            subject: doer.value,
            object: object.value,
            ...quoteSpan(facts, statement, [doer, object], 0),
            confidence: 0.7 * doer.worth * object.worth,
            statement: told,
            at: (told ?? statement).verb.verb,
          }),
        ],
  );
