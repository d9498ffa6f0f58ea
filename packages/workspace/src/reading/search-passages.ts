import type { SourceId } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql, WordSearch } from "../engine/engine.ts";
import { sourceIdOf } from "../row-ids.ts";
import { matchQuery } from "../search/match-query.ts";

/** A paragraph in which searched words stand; offsets in Unicode code points of the source's text. */
export interface PassageHit {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface HitRow {
  readonly id: number;
  readonly source: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Paragraphs that hold all of the words, best first. */
export async function searchPassages(
  sql: Sql,
  search: WordSearch,
  words: string,
  limit: number,
): Promise<PassageHit[]> {
  const query = matchQuery(words);
  if (query === null) return [];
  // Passages of sources that were taken back are found too, and left out: so more are asked for until there are enough.
  for (let asked = limit; ; asked *= 4) {
    const found = await sql.all<{ id: number }>(search.best("passage_words"), [query, asked]);
    const rank = new Map(found.map(({ id }, at) => [id, at]));
    const rows = await inPieces<HitRow>(
      sql,
      [...rank.keys()],
      (list) => `SELECT p.id, p.source, p.start, p.end, substr(t.text, p.start + 1, p.end - p.start) AS text
        FROM passages AS p JOIN texts AS t ON t.source = p.source JOIN sources AS s ON s.id = p.source
        WHERE s.withdrawn = 0 AND p.id IN (${list})`,
    );
    if (rows.length < limit && found.length === asked) continue;
    return rows
      .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
      .slice(0, limit)
      .map(({ source, start, end, text }) => ({ source: sourceIdOf(source), start, end, text }));
  }
}
