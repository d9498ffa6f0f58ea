import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase } from "../statements/phrase.ts";
import { objectOf } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import { listFrom } from "./listed.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const besideWords = wordSet("in at near around round across throughout");

/** "ISWAP around Lake Chad and JAS in the Sambisa forest", "Emirati officers at Rumah": a place right after a name. */
export function presenceBeside(facts: SentenceFacts): Draft[] {
  return fromEach(facts.chunks, (chunk, i) => {
    if (!isNounPhrase(chunk) || chunk.isPronoun) return [];
    const tie = facts.chunks[i + 1];
    const where = facts.chunks[i + 2];
    if (tie?.kind !== "prep" || !besideWords.has(tie.word) || !isNounPhrase(where)) return [];
    const known = facts
      .filling(listFrom(facts, where), "place")
      .filter(({ value }) => typeof value !== "string");
    if (known.length === 0) return [];
    // "the Libyan army at N'Djamena": where a state's own forces stand for a while.
    if (chunk.mentions.some(({ isAdjective }) => isAdjective)) return [];
    if (facts.statements.some((statement) => objectOf(statement).includes(chunk))) return [];
    const own = facts
      .filling([chunk], "organisation")
      .filter(({ way }) => way === "name" || way === "arm" || way === "apposition");
    return eachPair(own, known, (subject, place) =>
      pairDraft(facts, subject, place, {
        predicate: "located_in",
        statement: null,
        at: chunk.head,
        sure: 0.55,
        first: chunk.first,
        end: place.end,
      }),
    );
  });
}
