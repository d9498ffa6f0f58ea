import type { Terms } from "../../search/term.ts";
import type { WordSearch } from "../engine.ts";

/** A lexeme of a tsvector has at most 2,046 bytes; four of them may be one letter. */
const longestWord = 500;
/** No position of a tsvector is higher, and no lexeme has more of them. */
const lastPosition = 16_383;
const mostPositions = 255;

const cut = (word: string): string =>
  word.length <= longestWord ? word : [...word].slice(0, longestWord).join("");

/**
 * Folded text as a tsvector. The words are found here and not by PostgreSQL's parser, which takes hyphens, signs and
 * addresses for parts of words: both engines find the same.
 *
 * @example
 * wordVector("peace talks, peace"); // "'peace':1,3 'talks':2"
 */
export function wordVector(folded: string): string {
  const places = new Map<string, number[]>();
  let at = 0;
  for (const [found] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    at = Math.min(at + 1, lastPosition);
    const word = cut(found);
    const known = places.get(word);
    if (!known) places.set(word, [at]);
    else if (known.length < mostPositions) known.push(at);
  }
  return [...places].map(([word, of]) => `'${word}':${of.join(",")}`).join(" ");
}

/** Terms as a tsquery. They are letters and digits only, and stand in quotation marks: nothing typed is an operator. */
const queryOf = (terms: Terms): string =>
  terms
    .map((group) =>
      group.map(({ word, isBeginning }) => `'${cut(word)}'${isBeginning ? ":*" : ""}`).join(" | "),
    )
    .map((group) => `(${group})`)
    .join(" & ");

/** Full text by tsvector and GIN, which every distributed PostgreSQL has too. */
export const postgresWords: WordSearch = {
  query: queryOf,
  holds: (index, row) => `${row} IN (SELECT id FROM ${index} WHERE words @@ CAST(? AS tsquery))`,
  // Divided by the logarithm of the length: a short passage says more by a word than a long one.
  best: (index) => `SELECT w.id FROM ${index} AS w, (SELECT CAST(? AS tsquery) AS terms) AS q
    WHERE w.words @@ q.terms ORDER BY ts_rank(w.words, q.terms, 1) DESC, w.id LIMIT ?`,
};
