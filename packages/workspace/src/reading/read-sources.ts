import { EntenteError, type ReportPage, type Source } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import { rowOf } from "../row-ids.ts";
import { sourceColumns, sourceOf, type SourceRow } from "./rows.ts";

/** The sources that are there, by date of publication, then as they came. */
export async function readSources(sql: Sql): Promise<Source[]> {
  const text = `SELECT ${sourceColumns} FROM sources WHERE withdrawn = 0 ORDER BY known_day, id`;
  return (await sql.all<SourceRow>(text)).map(sourceOf);
}

/** One source, or null. */
export async function readSource(sql: Sql, id: string): Promise<Source | null> {
  const text = `SELECT ${sourceColumns} FROM sources WHERE withdrawn = 0 AND id = ?`;
  const row = await sql.get<SourceRow>(text, [rowOf("s", id)]);
  return row ? sourceOf(row) : null;
}

/** Finds the number of the page a place (code points) of a source stands on; null where it has no pages. */
export type PageOf = (source: number, start: number) => number | null;

/** The pages of these sources. */
export async function readPages(sql: Sql, sources: Iterable<number>): Promise<PageOf> {
  const rows = await inPieces<{ id: number; pages: string }>(
    sql,
    [...new Set(sources)],
    (list) => `SELECT id, pages FROM sources WHERE pages IS NOT NULL AND id IN (${list})`,
  );
  // Written from a source's pages.
  const pages = new Map(rows.map((row) => [row.id, JSON.parse(row.pages) as ReportPage[]]));
  return (source, start) => pages.get(source)?.findLast((page) => page.start <= start)?.number ?? null;
}

/** A source's text. @throws EntenteError `ENT_SOURCE_UNKNOWN` */
export async function readText(sql: Sql, id: string): Promise<string> {
  const row = await sql.get<{ text: string }>(
    "SELECT t.text FROM texts AS t JOIN sources AS s ON s.id = t.source WHERE s.withdrawn = 0 AND s.id = ?",
    [rowOf("s", id)],
  );
  if (!row) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id });
  return row.text;
}
