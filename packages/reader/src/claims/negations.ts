import { wordSet } from "../lexicon/word-facts.ts";
import type { Statement } from "../statements/statement.ts";
import { isNotHim } from "./doubts.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

/** Whether a statement is denied where it stands: by its verb, its subject or what it is told instead of. */
export function isDenied(facts: SentenceFacts, statement: Statement): boolean {
  const { verb } = statement;
  if (verb.isNegative && isUntilThen(facts, statement)) return false;
  return (
    verb.isNegative !== isNotTo(facts, statement) ||
    isNobody(facts, statement) ||
    isOfNeither(facts, statement) ||
    isNotHim(facts, statement) ||
    isRatherThan(facts, statement)
  );
}

/** "did not lose Pailin until 1996": then it did. */
const isUntilThen = (facts: SentenceFacts, { verb }: Statement): boolean => {
  if (verb.form !== "finite" || !verb.isPast || verb.isPerfect || verb.modal !== null || verb.lemma === "be")
    return false;
  const last = Math.min(verb.end + 10, facts.tokens.length);
  for (let at = verb.end; at < last; at++) if (facts.word(at) === "until") return true;
  return false;
};

/** "left Damascus rather than applaud Assad": what was not done. */
const isRatherThan = (facts: SentenceFacts, { verb }: Statement): boolean =>
  facts.word(verb.first - 1) === "than" && /^(rather|sooner)$/.test(facts.word(verb.first - 2));

const nones = wordSet("neither none");

const neitherSign = signOf(nones);

/** "Neither A nor B controls", "talks to none of them": what is said is so of none of them. */
const isOfNeither = (facts: SentenceFacts, { subject, verb, following }: Statement): boolean => {
  if (!facts.has(neitherSign)) return false;
  const first = subject[0]?.first;
  for (const { phrases } of following) if (phrases[0] && nones.has(facts.word(phrases[0].first))) return true;
  if (first !== undefined && facts.word(first) === "none") return true;
  return (
    first !== undefined &&
    first < verb.first &&
    (facts.word(first) === "neither" || facts.word(first - 1) === "neither")
  );
};

/** "No Iranian soldier has": nobody does it. */
const isNobody = (facts: SentenceFacts, { subject: [one] }: Statement): boolean =>
  one !== undefined && facts.word(one.first) === "no";

/** "chose not to join": the "not" of the infinitive itself, where it stands before it. */
const isNotTo = (facts: SentenceFacts, { verb, governor }: Statement): boolean =>
  verb.form === "infinitive" &&
  !verb.isNegative &&
  facts.word(verb.first - 1) === "not" &&
  (governor === null || governor.verb.end < verb.first);
