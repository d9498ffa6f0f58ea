import { claimRowColumns } from "../adding/write-claims.ts";
import { digestOf, rowHash, rowsHash } from "../adding/row-hash.ts";
import { appearanceHash } from "../adding/write-appearances.ts";
import type { Sql, SqlValue } from "../engine/engine.ts";
import type { EntryBody } from "../history/change.ts";
import { readEntries } from "../history/rebuild.ts";
import { sha256 } from "../history/sha256.ts";
import { claimIdOf, sourceIdOf } from "../row-ids.ts";
import type { RedactedRow, Redactions } from "./check-redactions.ts";
import type { Finding } from "./finding.ts";

interface Checked {
  readonly sql: Sql;
  readonly redactions: Redactions;
}

/** A text that was redacted was the one that was read, and is now what was left of it. */
const isText = (text: string, read: string, redacted: RedactedRow | undefined): boolean =>
  redacted ? redacted.was === read && redacted.now === sha256(text) : sha256(text) === read;

type Row = Readonly<Record<string, SqlValue>>;

const claimText = `SELECT ${claimRowColumns.join(", ")}, digest FROM claims WHERE id >= ? AND id < ? ORDER BY id`;
const columnNames = claimRowColumns.map((column) => column.replaceAll('"', ""));
const rowFinding = (thing: string, why: string): Finding => ({ by: "rows", thing, why });

/** The claims' rows an entry brought: a range, or the one that a version is. */
function claimRange({ changes, rows }: EntryBody): { first: number; count: number } | null {
  if (rows?.claimRange) return { first: rows.claimRange[0], count: rows.claimRange[1] };
  for (const change of changes) {
    if (change.of === "claims") return change;
    if (change.of === "version") return { first: change.after, count: 1 };
  }
  return null;
}

async function checkClaims({ sql, redactions }: Checked, body: EntryBody, entry: string): Promise<Finding[]> {
  const range = claimRange(body);
  if (!range || body.rows?.claims === undefined) return [];
  const rows = await sql.all<Row>(claimText, [range.first, range.first + range.count]);
  const found: Finding[] = [];
  const hashes = rows.map((row) => {
    const hash = rowHash(columnNames.map((column) => row[column] ?? null));
    const redacted = redactions.row("claim", Number(row["id"]));
    if (digestOf(hash) !== row["digest"] || (redacted && redacted.now !== hash)) {
      found.push(rowFinding(claimIdOf(Number(row["id"])), "its row isn't what was written"));
    }
    return redacted?.was ?? hash;
  });
  if (rows.length !== range.count)
    found.push(rowFinding(entry, `of its ${range.count} claims ${rows.length} are there`));
  if (found.length === 0 && rowsHash(hashes) !== body.rows.claims) {
    found.push(rowFinding(entry, "its claims aren't those that were written"));
  }
  return found;
}

interface AppearanceRow {
  readonly id: number;
  readonly source: number;
  readonly type: string;
  readonly text: string | null;
  readonly key: string | null;
}

function appearanceRange({ changes, rows }: EntryBody): readonly [first: number, count: number] | null {
  if (rows?.appearanceRange) return rows.appearanceRange;
  const come = changes.find((change) => change.of === "appearances");
  return come ? [come.first, come.actors.length] : null;
}

async function checkAppearances(
  { sql, redactions }: Checked,
  body: EntryBody,
  entry: string,
): Promise<Finding[]> {
  const range = appearanceRange(body);
  if (!range || body.rows?.appearances === undefined) return [];
  const found: Finding[] = [];
  const rows = await sql.all<AppearanceRow>(
    `SELECT a.id, a.source, a.type, n.text, n.key FROM appearances AS a
      LEFT JOIN appearance_names AS n ON n.appearance = a.id
      WHERE a.id >= ? AND a.id < ? ORDER BY a.id, n.ordinal`,
    [range[0], range[0] + range[1]],
  );
  const hashes = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((names) => {
    const [first] = names;
    if (!first) return [];
    const written = names.flatMap(({ text, key }) => (text === null ? [] : [[text, key] as const]));
    const hash = appearanceHash([first.id, first.source, first.type], written);
    const redacted = redactions.row("appearance", first.id);
    if (redacted && redacted.now !== hash)
      found.push(rowFinding(entry, "what is left of the names of its actors isn't what a redaction left"));
    return [redacted?.was ?? hash];
  });
  if (rowsHash(hashes) !== body.rows.appearances)
    found.push(rowFinding(entry, "the names of its actors aren't those that were written"));
  return found;
}

async function checkTexts({ sql, redactions }: Checked): Promise<Finding[]> {
  const sources = await sql.all<{ id: number; sha256: string }>("SELECT id, sha256 FROM sources ORDER BY id");
  const found: Finding[] = [];
  for (const { id, sha256: expected } of sources) {
    const row = await sql.get<{ text: string }>("SELECT text FROM texts WHERE source = ?", [id]);
    if (!row) found.push(rowFinding(sourceIdOf(id), "its text isn't there"));
    else if (!isText(row.text, expected, redactions.row("text", id)))
      found.push(rowFinding(sourceIdOf(id), "its text isn't the one that was read"));
  }
  return found;
}

/** Checks that every row that is written once still is what was written, and names those that aren't. */
export async function checkRows(sql: Sql, redactions: Redactions): Promise<Finding[]> {
  const checked = { sql, redactions };
  const found = await checkTexts(checked);
  for await (const { seq, body: text } of readEntries(sql)) {
    let body: EntryBody;
    try {
      // Written by appendEntry; where it was changed since, the check of the chain says so.
      body = JSON.parse(text) as EntryBody;
    } catch {
      continue;
    }
    const entry = `entry ${seq}`;
    for (const check of [checkClaims, checkAppearances]) found.push(...(await check(checked, body, entry)));
  }
  return found;
}
