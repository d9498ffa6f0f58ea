import { wordSet } from "../lexicon/word-facts.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import { objectOf, type Statement } from "../statements/statement.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { parleys } from "./tie-frames.ts";

/** Help that is given to talks, to neither side of them. */
export const mediations = wordSet("mediation facilitation arbitration");

const reaching = wordSet(
  "sign reach conclude agree resume hold begin start open take negotiate announce seal strike achieve broker continue extend renew make enter conduct",
);

/** "signed a truce under Malaysian auspices", "talks resumed with Qatari help": the talks or truce helped along, in words. */
export function broughtAbout(facts: SentenceFacts, carrier: Statement): Filled[] {
  if (!reaching.has(carrier.verb.lemma)) return [];
  const told = [...objectOf(carrier), ...carrier.subject].find(({ head }) => parleys.test(facts.word(head)));
  return told ? [ownWord(facts, told)] : [];
}

/** A phrase as the words of an object: by its noun alone. */
export const ownWord = (facts: SentenceFacts, phrase: NounPhrase): Filled => ({
  value: facts.word(phrase.head),
  phrase,
  first: phrase.first,
  end: phrase.end,
  worth: 0.9,
  way: "words",
});
