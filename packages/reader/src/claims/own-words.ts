import { wordSet } from "../lexicon/word-facts.ts";
import type { Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const deeds = wordSet("attacked killed captured");
const owning = wordSet("claim admit accept acknowledge");
const disowning = wordSet("deny disclaim disown");
const lives = wordSet("life lives");

/**
 * "claimed the attack on X", "admitted responsibility for", "denied the killing of": that somebody did it, or didn't,
 * is his own word and not the report's.
 */
export function applyOwnWord(facts: SentenceFacts, one: Draft): void {
  const { statement } = one;
  if (!statement || one.modality !== "asserted") return;
  const { lemma } = statement.verb;
  const isDenied = disowning.has(lemma) && one.polarity === "negative";
  if (!isDenied && !(owning.has(lemma) && deeds.has(one.predicate))) return;
  // "claimed the lives of twelve"
  if (statement.following.some(({ phrases }) => phrases.some(({ head }) => lives.has(facts.word(head)))))
    return;
  one.modality = isDenied ? "denied" : "reported";
  one.attribution = one.subject;
  one.attributionKind = "named";
}
