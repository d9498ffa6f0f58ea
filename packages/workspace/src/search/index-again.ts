import { OffsetMap } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import { foldText } from "./fold-text.ts";
import { keepSpellings } from "./keep-spellings.ts";

const pageLength = 1_000;

interface PassageRow {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

async function indexText(sql: Sql, source: number): Promise<void> {
  const row = await sql.get<{ text: string }>("SELECT text FROM texts WHERE source = ?", [source]);
  if (!row) return;
  const offsets = new OffsetMap(row.text);
  const passages = await sql.all<PassageRow>(
    "SELECT id, start, p.end FROM passages AS p WHERE source = ? ORDER BY id",
    [source],
  );
  await sql.indexWords(
    "passage_words",
    passages.map(({ id, start, end }) => [
      id,
      foldText(row.text.slice(offsets.toUtf16(start), offsets.toUtf16(end))),
    ]),
  );
  await keepSpellings(sql, row.text);
}

/** Empties what is searched and fills it again from the texts and the quotes that are there. */
export async function indexAgain(sql: Sql): Promise<void> {
  await sql.dropWords("passage_words");
  await sql.dropWords("claim_words");
  await sql.run("DELETE FROM spellings");
  for (const { id } of await sql.all<{ id: number }>("SELECT id FROM sources ORDER BY id"))
    await indexText(sql, id);
  for (let last = 0; ;) {
    const claims = await sql.all<{ id: number; quote: string }>(
      "SELECT id, quote FROM claims WHERE id > ? ORDER BY id LIMIT ?",
      [last, pageLength],
    );
    await sql.indexWords(
      "claim_words",
      claims.map(({ id, quote }) => [id, foldText(quote)]),
    );
    const end = claims.at(-1);
    if (!end || claims.length < pageLength) return;
    last = end.id;
  }
}
