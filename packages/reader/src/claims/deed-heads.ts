import type { NounPhrase } from "../statements/phrase.ts";
import type { Token } from "../tokens/token.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { testOfForm } from "../tokens/word-form.ts";
import { framesOfNoun } from "./noun-frames.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

/** What comes "with" from somebody who supports it. */
export const helpWords = wordSet(
  "help support backing assistance aid cover arms weapons weaponry money funds funding encouragement approval blessing connivance drones airstrikes airpower firepower artillery troops sponsorship patronage collusion complicity guns money gold aircraft planes jets helicopters tanks armour missiles acquiescence consent benevolence indulgence advice instructors advisers intelligence subsidies auspices protection mediation facilitation",
);
const helpingTies = new Set(["with", "thanks to", "through"]);
/** What one acts under. */
const shields = wordSet("cover protection patronage sponsorship auspices artillery airstrikes mediation");

/** Whether a preposition and a noun of help tell by whose help something was done: "with arms", "under air cover". */
export const isHelpedBy = (word: string, noun: string): boolean =>
  helpWords.has(noun) && (helpingTies.has(word) || (word === "under" && shields.has(noun)));

const isDeedWord = testOfForm(({ lower }) => framesOfNoun(lower).length > 0 || helpWords.has(lower));
/** Whether a phrase tells a deed. Not those with a phrase after them that say none: "attack helicopters", "war crimes". */
export const isDeedHead = (facts: SentenceFacts, phrase: NounPhrase): boolean =>
  (isDeedWord(facts.tokens[phrase.head] as Token) || isDoneJointly(facts, phrase)) &&
  phrase.mentions.every((mention) => mention.end <= phrase.head + 1);

const jointSign = signOf(wordSet("joint"));

/** "joint airstrikes", whatever is done. */
export function isDoneJointly(facts: SentenceFacts, { first, head }: NounPhrase): boolean {
  if (!facts.has(jointSign)) return false;
  for (let at = first; at < head; at++) if (facts.word(at) === "joint") return true;
  return false;
}
