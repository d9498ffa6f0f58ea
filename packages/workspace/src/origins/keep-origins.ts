import type { OffsetMap, Source } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import { foldWithOffsets } from "../search/fold-text.ts";
import { findCredits } from "./find-credits.ts";
import { bandsOf, likenessOf, minimaOf, parseMinima, printMinima, type Minima } from "./minhash.ts";

/** From here on two texts are taken for copies of one: half of their word sequences are the same. */
const nearCopy = 0.5;
/** The most alike are enough to join a group. */
const mostCopies = 5;

async function findCopies(
  sql: Sql,
  minima: Minima,
  bands: readonly string[],
): Promise<{ source: number; likeness: number }[]> {
  const met = await inPieces<{ source: number }>(
    sql,
    bands,
    (list) => `SELECT DISTINCT source FROM signature_bands WHERE band IN (${list})`,
  );
  const rows = await inPieces<{ source: number; minima: string }>(
    sql,
    [...new Set(met.map(({ source }) => source))],
    (list) => `SELECT source, minima FROM signatures WHERE source IN (${list})`,
  );
  return rows
    .map((row) => ({ source: row.source, likeness: likenessOf(minima, parseMinima(row.minima)) }))
    .filter(({ likeness }) => likeness >= nearCopy)
    .toSorted((a, b) => b.likeness - a.likeness || a.source - b.source)
    .slice(0, mostCopies);
}

/** Keeps what tells whether a text that came is a copy of another, or names an outlet it has something from. */
export async function keepOrigins(
  sql: Sql,
  source: number,
  text: string,
  offsets: OffsetMap,
  stated: Pick<Source, "author" | "url">,
): Promise<void> {
  const folded = foldWithOffsets(text);
  const words = folded.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const credits = findCredits({ text, folded, words, offsets }, stated);
  await sql.insert(
    "credits",
    ["source", "start", '"end"', "outlet", "how"],
    credits.map(({ start, end, outlet, how }) => [source, start, end, outlet, how]),
    "ON CONFLICT DO NOTHING",
  );
  const minima = minimaOf(words);
  if (minima === null) return;
  const bands = bandsOf(minima);
  const copies = await findCopies(sql, minima, bands);
  await sql.insert("signatures", ["source", "minima"], [[source, printMinima(minima)]]);
  await sql.insert(
    "signature_bands",
    ["band", "source"],
    bands.map((band) => [band, source]),
  );
  await sql.insert(
    "copies",
    ["one", "other", "likeness"],
    copies.map((copy) => [
      Math.min(copy.source, source),
      Math.max(copy.source, source),
      Math.round(copy.likeness * 100) / 100,
    ]),
  );
}

/** Forgets what {@link keepOrigins} kept of a source. */
export async function dropOrigins(sql: Sql, source: number): Promise<void> {
  for (const table of ["credits", "signatures", "signature_bands"])
    await sql.run(`DELETE FROM ${table} WHERE source = ?`, [source]);
  await sql.run("DELETE FROM copies WHERE one = ? OR other = ?", [source, source]);
}
