import { wordSet } from "../lexicon/word-facts.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

const thatSign = signOf(wordSet("that"));

/** "doubt that", "demanded that", "proposed that": nobody says that it is so. */
export function isDoubted(facts: SentenceFacts, statement: Statement): boolean {
  if (!facts.has(thatSign)) return false;
  for (let i = statement.at - 1; i > 0 && i > statement.at - 16; i--) {
    const opener = facts.chunks[i];
    if (opener?.kind !== "that" && !(opener?.kind === "rel" && opener.word === "that")) continue;
    const above = facts.statements.findLast((one) => one.at < i);
    const word = facts.word(opener.first - 1);
    if (doubting.has(word)) return facts.word(opener.first - 2) !== "no";
    // "There is no reliable evidence that": nobody says that it is so.
    if (proofs.has(word)) return isLacking(facts, facts.phraseEnding(opener.first));
    if (opener.kind === "rel") return false;
    return (
      above !== undefined &&
      i - above.at <= 3 &&
      /^(doubt|question|dispute|wonder|demand|propose|recommend|urge|wish|pretend|imagine|order|require|request|insist on|ask|stipulate)$/.test(
        above.verb.lemma,
      )
    );
  }
  return false;
}

const doubting = wordSet("doubt doubts demand demands");
const proofs = wordSet(
  "evidence proof sign signs indication indications suggestion suggestions confirmation",
);

const isLacking = (facts: SentenceFacts, phrase: NounPhrase | null): boolean =>
  phrase !== null && /^(no|little|scant|hardly|any)$/.test(facts.word(phrase.first));
