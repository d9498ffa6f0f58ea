import { EntenteError, type ReportPage, type Source } from "@entente/claims";
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

/** Where the pages of a source begin; none where its file has none. */
export async function readPages(sql: Sql, id: string): Promise<ReportPage[]> {
  return await sql.all<ReportPage>("SELECT start, number FROM pages WHERE source = ? ORDER BY start", [
    rowOf("s", id),
  ]);
}

/** The number of the page a place stands on, or null. */
export async function readPageAt(sql: Sql, source: number, start: number): Promise<number | null> {
  const row = await sql.get<{ number: number }>(
    "SELECT number FROM pages WHERE source = ? AND start <= ? ORDER BY start DESC LIMIT 1",
    [source, start],
  );
  return row?.number ?? null;
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
