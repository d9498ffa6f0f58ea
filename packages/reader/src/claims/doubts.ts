import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

const thatSign = signOf(wordSet("that"));

/**
 * "doubt that", "demanded that", "do not believe that", "it is untrue that": nobody says that it is so. Of what there is
 * no evidence for, it is said that it isn't.
 */
export function isDoubted(facts: SentenceFacts, statement: Statement): boolean | "unproven" | "unconfirmed" {
  if (!facts.has(thatSign)) return false;
  for (let i = statement.at - 1; i > 0 && i > statement.at - 16; i--) {
    const opener = facts.chunks[i];
    if (opener?.kind !== "that" && !(opener?.kind === "rel" && opener.word === "that")) continue;
    const above = facts.statements.findLast((one) => one.at < i);
    const word = facts.word(opener.first - 1);
    if (doubts.has(word) && above?.verb.lemma !== word) return facts.word(opener.first - 2) !== "no";
    // "There is no reliable evidence that": nobody says that it is so.
    const carrier = carriersOf(facts, i).find(({ head }) => carrying.has(facts.word(head)));
    const noun = carrier ? facts.word(carrier.head) : "";
    if (proofs.has(noun)) return isLacking(facts, carrier ?? null) && "unproven";
    if (carrier && (fables.has(noun) || isMistrusted(facts, carrier))) return true;
    if (opener.kind === "rel" || !above) return false;
    if (isUnconfirmed(facts, above) && i - above.at <= 3) return "unconfirmed";
    return isDisbelieved(facts, above, i) || isCalledUntrue(facts, above, opener.first);
  }
  return false;
}

/** Whose clause may open: "no evidence in the current mandate that", "no proof in 2020 that". */
function carriersOf({ chunks }: SentenceFacts, that: number): NounPhrase[] {
  let at = that - 1;
  if (chunks[at]?.kind === "date") at--;
  if (chunks[at]?.kind === "prep") at--;
  return [chunks[at], chunks[at - 2]].filter((chunk) => isNounPhrase(chunk));
}

const fables = wordSet("myth myths fiction legend fallacy illusion canard fantasy");
const notions = wordSet(
  "prediction predictions forecast forecasts notion notions idea story stories theory theories belief view claim claims suggestion suggestions charge charges allegation allegations rumour rumours assumption thesis",
);
const trusting =
  /\b(?:no|little|scant|not much|any|hardly any|less) (?:faith|truth|credence|trust|stock|belief|basis|substance|foundation|confidence)\b/;

/** "I put little faith in the prediction that", "There is no truth in the story that". */
const isMistrusted = (facts: SentenceFacts, { first, head }: NounPhrase): boolean =>
  notions.has(facts.word(head)) && trusting.test(facts.words(Math.max(0, first - 6), first).toLowerCase());

const doubting = wordSet("doubt question dispute");
const asking = wordSet(
  "wonder demand propose recommend urge wish pretend imagine order require request ask stipulate envisage envision",
);
const holding = wordSet(
  "believe think say claim suggest expect know indicate show prove mean suspect assume suppose report confirm hold imply verify establish substantiate corroborate see find",
);

/** "doubts that", "does not believe that", "nothing suggests that"; not "few doubt that". */
function isDisbelieved(facts: SentenceFacts, above: Statement, that: number): boolean {
  const { lemma, isNegative } = above.verb;
  // "was unable to confirm that", "failed to show that"
  const isVain = above.verb.form === "infinitive" && vain.has(facts.word(above.verb.first - 1));
  const isDenied = (isNegative || isVain) !== isByNobody(facts, above);
  if (that - above.at > 3) return false;
  if (doubting.has(lemma)) return !isDenied;
  return (
    asking.has(lemma) ||
    (lemma === "insist" && above.verb.particle === "on") ||
    (holding.has(lemma) && isDenied)
  );
}

/** "has been unable to confirm that", "failed to find that". */
const isUnconfirmed = (facts: SentenceFacts, { verb }: Statement): boolean =>
  verb.form === "infinitive" && confirming.has(verb.lemma) && vain.has(facts.word(verb.first - 1));

const confirming = wordSet("confirm verify establish substantiate corroborate prove");
const vain = wordSet("unable failed fails fail failing refused refuses declined declines");

const nobodies = wordSet("few nobody none no nothing little");

/** "Few observers expect", "Nothing suggests", "No one believes". */
export function isByNobody(facts: SentenceFacts, { subject: [one], verb }: Statement): boolean {
  const at = one ? one.first : verb.first - 1;
  const word = facts.word(at);
  // "no doubt rightly said"
  if (word === "no" && facts.word(at + 1) === "doubt") return false;
  return nobodies.has(word) || (word === "one" && facts.word(at - 1) === "no");
}

const untrue =
  /^(?:is|was|remains|seems|appears) (?:(?:not|far from|hardly|by no means) (?:at all |yet |entirely |necessarily )?(?:true|clear|certain|known|proven|confirmed|established)|(?:highly |very |quite )?(?:doubtful|untrue|false|unproven|unclear|uncertain|unknown|questionable|debatable|wrong|implausible|inconceivable|unthinkable|a myth|a lie))\b/;

/** "It is not true that", "it is doubtful that". */
const isCalledUntrue = (facts: SentenceFacts, { verb }: Statement, that: number): boolean =>
  verb.lemma === "be" || verb.lemma === "remain" || verb.lemma === "seem" || verb.lemma === "appear"
    ? untrue.test(facts.words(verb.first, that).toLowerCase())
    : false;

const doubts = wordSet("doubt doubts demand demands");
const proofs = wordSet(
  "evidence proof sign signs indication indications suggestion suggestions confirmation",
);

const carrying = new Set([...proofs, ...fables, ...notions]);

const isLacking = (facts: SentenceFacts, phrase: NounPhrase | null): boolean =>
  phrase !== null && /^(no|little|scant|hardly|any)$/.test(facts.word(phrase.first));

/**
 * "It was not Hamas that attacked", "it was the Taliban, not the Americans, who attacked", "He was not among those who
 * fell": of whom it is said, it is said that he did not.
 */
export const isNotHim = (facts: SentenceFacts, { clause, subject: [one], at }: Statement): boolean =>
  clause === "relative" &&
  one !== undefined &&
  (facts.word(one.first - 1) === "not" ||
    facts.statements.some(
      (above) =>
        above.at < at &&
        above.verb.lemma === "be" &&
        above.verb.isNegative &&
        (above.subject.includes(one)
          ? afterPreposition(above, "among").length > 0
          : facts.word(above.verb.first - 1) === "it" && objectOf(above).includes(one)),
    ));
