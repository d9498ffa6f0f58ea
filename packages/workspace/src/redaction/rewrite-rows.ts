import { OffsetMap } from "@entente/claims";
import { claimRowColumns, contextOf } from "../adding/write-claims.ts";
import { digestOf, rowHash } from "../adding/row-hash.ts";
import { appearanceHash } from "../adding/write-appearances.ts";
import type { Sql, SqlValue } from "../engine/engine.ts";
import { sha256 } from "../history/sha256.ts";
import { dropOrigins, keepOrigins } from "../origins/keep-origins.ts";
import type { NameRow, RedactionPlan } from "./plan.ts";
import { scrubJson, type Scrub } from "./scrubber.ts";

/** A row of which something was taken out, with its hash before and after. */
export interface RewrittenRow {
  readonly kind: "text" | "claim" | "appearance";
  readonly row: number;
  readonly was: string;
  readonly now: string;
}

type Row = Record<string, SqlValue>;

const columns = claimRowColumns.map((column) => column.replaceAll('"', ""));
const hashOfClaim = (row: Row): string => rowHash(columns.map((column) => row[column] ?? null));

/** What is left of a claim that goes: its number, its source, and where it stood. */
const emptied: Row = {
  predicate: "",
  object: null,
  object_text: null,
  polarity: "",
  modality: "",
  likelihood: null,
  condition: null,
  attribution: null,
  attribution_kind: "",
  qualifiers: "{}",
  time_from: null,
  time_to: null,
  time_text: null,
  over: 0,
  after_claim: null,
  before_claim: null,
  quote: "",
  prefix: "",
  suffix: "",
  confidence: 0,
  credibility: null,
};

const scrubText = (value: SqlValue | undefined, scrub: Scrub): SqlValue =>
  typeof value === "string" ? scrub(value) : (value ?? null);
/** Numbers in these are rows; a scrubbed text in them stays a text. */
const scrubStored = (value: SqlValue | undefined, scrub: Scrub): SqlValue =>
  typeof value === "string"
    ? JSON.stringify(scrubJson(JSON.parse(value) as unknown, scrub))
    : (value ?? null);

function rewriteClaim(
  row: Row,
  plan: RedactionPlan,
  text: string | undefined,
  offsets: OffsetMap | undefined,
): Row {
  if (plan.claims.has(Number(row["id"]))) return { ...row, ...emptied };
  const { scrub, instead, claims } = plan;
  const pointed = (value: SqlValue | undefined): SqlValue => instead.get(Number(value)) ?? value ?? null;
  const placed = (value: SqlValue | undefined): SqlValue =>
    claims.has(Number(value)) ? null : (value ?? null);
  const after: Row = {
    ...row,
    subject: pointed(row["subject"]),
    object: pointed(row["object"]),
    attribution: pointed(row["attribution"]),
    object_text: scrubText(row["object_text"], scrub),
    condition: scrubStored(row["condition"], scrub),
    qualifiers: scrubStored(row["qualifiers"], scrub),
    time_text: scrubText(row["time_text"], scrub),
    after_claim: placed(row["after_claim"]),
    before_claim: placed(row["before_claim"]),
  };
  if (text === undefined || !offsets) return after;
  const [start, end] = [Number(row["start"]), Number(row["end"])];
  const quote = text.slice(offsets.toUtf16(start), offsets.toUtf16(end));
  return { ...after, quote, ...contextOf(text, offsets, { start, end }) };
}

const readColumns = `id, ${claimRowColumns.slice(1).join(", ")}`;
const assignments = claimRowColumns
  .slice(1)
  .map((column) => `${column} = ?`)
  .join(", ");

async function rewriteClaims(sql: Sql, plan: RedactionPlan): Promise<RewrittenRow[]> {
  const changed: RewrittenRow[] = [];
  for (const { id: source } of await sql.all<{ id: number }>("SELECT id FROM sources ORDER BY id")) {
    const text = plan.texts.get(source);
    const offsets = text === undefined ? undefined : new OffsetMap(text);
    const rows = await sql.all<Row>(`SELECT ${readColumns} FROM claims WHERE source = ? ORDER BY id`, [
      source,
    ]);
    for (const row of rows) {
      const after = rewriteClaim(row, plan, text, offsets);
      const [was, now] = [hashOfClaim(row), hashOfClaim(after)];
      if (was === now) continue;
      const id = Number(row["id"]);
      await sql.run(`UPDATE claims SET ${assignments}, digest = ? WHERE id = ?`, [
        ...columns.slice(1).map((column) => after[column] ?? null),
        digestOf(now),
        id,
      ]);
      changed.push({ kind: "claim", row: id, was, now });
    }
  }
  return changed;
}

async function rewriteAppearances(sql: Sql, plan: RedactionPlan): Promise<RewrittenRow[]> {
  const changed: RewrittenRow[] = [];
  const left = new Map<number, readonly NameRow[]>([
    ...[...plan.appearances].map((row): [number, readonly NameRow[]] => [row, []]),
    ...plan.names,
  ]);
  for (const [id, names] of left) {
    const row = await sql.get<{ source: number; type: string }>(
      "SELECT source, type FROM appearances WHERE id = ?",
      [id],
    );
    if (!row) continue;
    const before = await sql.all<NameRow>(
      "SELECT text, key FROM appearance_names WHERE appearance = ? ORDER BY ordinal",
      [id],
    );
    const hash = (of: readonly NameRow[]): string =>
      appearanceHash(
        [id, row.source, row.type],
        of.map(({ text, key }) => [text, key]),
      );
    await sql.run("DELETE FROM appearance_names WHERE appearance = ?", [id]);
    await sql.run("UPDATE appearances SET reason = 'first', reason_name = NULL WHERE id = ?", [id]);
    await sql.insert(
      "appearance_names",
      ["appearance", "ordinal", "text", "key"],
      names.map(({ text, key }, ordinal) => [id, ordinal, text, key]),
    );
    changed.push({ kind: "appearance", row: id, was: hash(before), now: hash(names) });
  }
  return changed;
}

async function rewriteTexts(sql: Sql, plan: RedactionPlan): Promise<RewrittenRow[]> {
  const changed: RewrittenRow[] = [];
  const texts = [...plan.texts, ...[...plan.sources].map((id) => [id, ""] as const)];
  for (const [source, text] of texts) {
    const row = await sql.get<{ text: string; author: string | null; url: string | null }>(
      "SELECT t.text, s.author, s.url FROM texts AS t JOIN sources AS s ON s.id = t.source WHERE s.id = ?",
      [source],
    );
    if (!row || row.text === text) continue;
    await sql.run("UPDATE texts SET text = ? WHERE source = ?", [text, source]);
    await dropOrigins(sql, source);
    if (!plan.sources.has(source)) await keepOrigins(sql, source, text, new OffsetMap(text), row);
    changed.push({ kind: "text", row: source, was: sha256(row.text), now: sha256(text) });
  }
  return changed;
}

const statedFields = ["name", "title", "author", "url", "archive_url", "problems"] as const;

/** What is said of sources; the history says the same, but not of those whose adding was taken back. */
async function rewriteSources(sql: Sql, plan: RedactionPlan): Promise<void> {
  for (const source of plan.sources) {
    await sql.run("DELETE FROM passages WHERE source = ?", [source]);
    await sql.run(
      `UPDATE sources SET name = 'redacted', title = NULL, author = NULL, published = NULL, url = NULL, language = NULL,
        saved = NULL, archive_url = NULL, pages = NULL, problems = '[]', withdrawn = 1 WHERE id = ?`,
      [source],
    );
  }
  const rows = await sql.all<Row>(`SELECT id, ${statedFields.join(", ")} FROM sources ORDER BY id`);
  for (const row of rows) {
    const own = plan.scrubSource.get(Number(row["id"])) ?? ((text: string): string => text);
    const after = statedFields.map((field) => {
      const scrubField = field === "problems" ? scrubStored : scrubText;
      return scrubField(scrubField(row[field], own), plan.scrub);
    });
    if (statedFields.every((field, i) => row[field] === after[i])) continue;
    await sql.run(
      `UPDATE sources SET ${statedFields.map((field) => `${field} = ?`).join(", ")} WHERE id = ?`,
      [...after, Number(row["id"])],
    );
  }
}

/** Takes what goes out of every row that was written once. @returns the rows that changed. */
export async function rewriteRows(sql: Sql, plan: RedactionPlan): Promise<RewrittenRow[]> {
  const claims = await rewriteClaims(sql, plan);
  const appearances = await rewriteAppearances(sql, plan);
  await rewriteSources(sql, plan);
  return [...(await rewriteTexts(sql, plan)), ...claims, ...appearances];
}
