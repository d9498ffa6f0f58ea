import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, isVerbGroup, type NounPhrase } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import { plain, type Manner } from "./found-manner.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Nouns after which an infinitive says what is meant to be done, asked or allowed, not what was. */
const intents = wordSet(
  "plot plots plan plans attempt attempts effort efforts bid bids scheme schemes conspiracy proposal proposals call calls order orders threat threats vow offer offers demand demands request requests intention intentions desire wish refusal failure inability unwillingness reluctance right opportunity chance need permission invitation pressure temptation ability capacity capability determination campaign operation operations offensive offensives mission strategy struggle drive push",
);

/** "a plot to kill X", "a plot by Y to kill X": only a noun of intent carries the infinitive. */
export function isOfIntent(facts: SentenceFacts, { at }: Statement): boolean {
  const before = facts.chunks[at - 1];
  if (!isNounPhrase(before)) return false;
  if (intents.has(facts.word(before.head))) return true;
  const [noun, tie] = facts.chunks.slice(Math.max(0, at - 3), at - 1);
  return (
    tie?.kind === "prep" &&
    /^(by|of|from)$/.test(tie.word) &&
    isNounPhrase(noun) &&
    intents.has(facts.word(noun.head))
  );
}

const ahead = wordSet(
  "prospect prospects possibility possibilities hope hopes chance chances plan plans likelihood risk threat danger expectation expectations odds prediction predictions forecast forecasts",
);
const onlySaid = wordSet(
  "talk idea ideas call calls proposal proposals demand demands appeal appeals offer offers request requests suggestion suggestions fear fears dream dreams",
);
const foreseeing = wordSet("expect predict foresee forecast anticipate fear envisage");
const lacking = wordSet("lack absence");
const isTie = wordSet("of for about on");

/**
 * What the noun before a deed makes of it: "hopes of a truce" lie ahead, "calls for an alliance" are none (null), "the
 * lack of talks" says that there are none. Undefined where nothing of the kind stands before it.
 */
export function heldOpen(facts: SentenceFacts, deed: NounPhrase): Manner | null | undefined {
  const at = facts.chunkOf(deed);
  // "who expect a clean break between A and B"
  const above = facts.chunks[at - 1];
  if (isVerbGroup(above) && foreseeing.has(above.lemma) && !above.isPassive)
    return { ...plain, modality: "predicted", isNegative: above.isNegative, worth: 0.8 };
  const [noun, tie] = facts.chunks.slice(Math.max(0, at - 2), Math.max(0, at));
  if (tie?.kind !== "prep" || !isTie.has(tie.word) || !noun) return undefined;
  // "Hopes of a truce rose": at the head of a sentence the tagger takes such a noun for a verb.
  const isTakenForVerb = isVerbGroup(noun) && noun.first === 0 && noun.end === 1;
  if (!isNounPhrase(noun) && !isTakenForVerb) return undefined;
  const head = facts.word(isNounPhrase(noun) ? noun.head : noun.first);
  if (onlySaid.has(head)) return null;
  if (!ahead.has(head) && !lacking.has(head)) return undefined;
  const modality = ahead.has(head) ? "predicted" : "asserted";
  return { ...plain, modality, isNegative: lacking.has(head), worth: 0.8 };
}
