import { OffsetMap, type SourceId } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql, WordSearch } from "../engine/engine.ts";
import { sourceIdOf } from "../row-ids.ts";
import { readPages } from "./read-sources.ts";
import { inCodePoints, matchSentence } from "../search/match-places.ts";
import { searchTerms } from "../search/search-terms.ts";
import type { Terms } from "../search/term.ts";

/** A sentence of a report that was searched for, in code points. */
export interface PassageHit {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where in the report the words stand. */
  readonly words: readonly { readonly start: number; readonly end: number }[];
  /** The page it stands on, counted from 1; null where the report has none. */
  readonly page: number | null;
}

interface HitRow {
  readonly id: number;
  readonly source: number;
  readonly start: number;
  readonly text: string;
}

function hitOf({ source, start, text }: HitRow, terms: Terms): Omit<PassageHit, "page"> {
  const match = matchSentence(text, terms);
  const offsets = new OffsetMap(text);
  return {
    source: sourceIdOf(source),
    ...inCodePoints(match, start, offsets),
    text: text.slice(match.start, match.end),
    words: match.words.map((word) => inCodePoints(word, start, offsets)),
  };
}

/** The best passages that hold the terms, without those of sources that were taken back. */
async function bestPassages(sql: Sql, search: WordSearch, terms: Terms, limit: number): Promise<HitRow[]> {
  // Passages of sources that were taken back are found too, and left out: so more are asked for until there are enough.
  for (let asked = limit; ; asked *= 4) {
    const found = await sql.all<{ id: number }>(search.best("passage_words"), [search.query(terms), asked]);
    const rank = new Map(found.map(({ id }, at) => [id, at]));
    const rows = await inPieces<HitRow>(
      sql,
      [...rank.keys()],
      (list) => `SELECT p.id, p.source, p.start, substr(t.text, p.start + 1, p.end - p.start) AS text
        FROM passages AS p JOIN texts AS t ON t.source = p.source JOIN sources AS s ON s.id = p.source
        WHERE s.withdrawn = 0 AND p.id IN (${list})`,
    );
    if (rows.length < limit && found.length === asked) continue;
    return rows.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)).slice(0, limit);
  }
}

const isBeginning = (terms: Terms): boolean => terms.some((group) => group.some((term) => term.isBeginning));

const asWholeWords = (terms: Terms): Terms =>
  terms.map((group) => group.map(({ word }) => ({ word, isBeginning: false })));

/**
 * Paragraphs that hold all of the words, or other spellings of them that are names, best first; of each the sentence
 * with the most of them. Those that hold them as whole words come before those in which longer words begin with them,
 * which are looked for only where there are too few: a beginning as common as “north” costs as much as all else.
 */
export async function searchPassages(
  sql: Sql,
  search: WordSearch,
  words: string,
  limit: number,
): Promise<PassageHit[]> {
  const terms = await searchTerms(sql, words);
  if (terms.length === 0) return [];
  let best = await bestPassages(sql, search, asWholeWords(terms), limit);
  if (best.length < limit && isBeginning(terms)) {
    const known = new Set(best.map(({ id }) => id));
    const more = await bestPassages(sql, search, terms, limit);
    best = [...best, ...more.filter(({ id }) => !known.has(id))].slice(0, limit);
  }
  const pageOf = await readPages(
    sql,
    best.map(({ source }) => source),
  );
  return best.map((row) => {
    const hit = hitOf(row, terms);
    return { ...hit, page: pageOf(row.source, hit.start) };
  });
}
