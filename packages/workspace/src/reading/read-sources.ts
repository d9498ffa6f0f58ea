import { EntenteError, type Source } from "@entente/claims";
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

/** A source's text. @throws EntenteError `ENT_SOURCE_UNKNOWN` */
export async function readText(sql: Sql, id: string): Promise<string> {
  const row = await sql.get<{ text: string }>(
    "SELECT t.text FROM texts AS t JOIN sources AS s ON s.id = t.source WHERE s.withdrawn = 0 AND s.id = ?",
    [rowOf("s", id)],
  );
  if (!row) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id });
  return row.text;
}
