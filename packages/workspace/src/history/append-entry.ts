import type { Sql } from "../engine/engine.ts";
import { canonicalJson, type Json } from "./canonical-json.ts";
import type { Change, EntryBody, EntryKind } from "./change.ts";
import { sha256 } from "./sha256.ts";
import { touchedThings } from "./touched-things.ts";

/** Several entries that are one piece of work: undo can take them back together. Filled by the first of them. */
export interface Batch {
  first: number | null;
}

/** Who does something, when, why, and as part of what. */
export interface Doing {
  readonly who: string;
  readonly at: Date;
  readonly why: string | null;
  readonly batch: Batch | null;
}

/** A row of the table of history. */
export interface EntryRow {
  readonly seq: number;
  readonly batch: number;
  readonly at: string;
  readonly who: string;
  readonly kind: EntryKind;
  readonly why: string | null;
  readonly body: string;
  readonly body_hash: string;
  readonly hash: string;
}

/** What stands before the first entry. */
export const beforeHistory = "";

/** The hash of what an entry says: without it the chain still holds, so that what was said can be taken out. */
export const bodyHash = (why: string | null, body: string): string => sha256(canonicalJson([why, body]));

/** The hash of an entry, over the one before it. */
export const entryHash = (previous: string, entry: Omit<EntryRow, "hash" | "body" | "why">): string =>
  sha256(canonicalJson([previous, entry.seq, entry.batch, entry.at, entry.who, entry.kind, entry.body_hash]));

const columns = ["seq", "batch", "at", "who", "kind", "why", "body", "body_hash", "hash"];

/**
 * Writes the next entry.
 *
 * @param changes what it is about. Default: its own changes.
 * @returns its number.
 */
export async function appendEntry(
  sql: Sql,
  doing: Doing,
  kind: EntryKind,
  body: EntryBody,
  changes: readonly Change[] = body.changes,
): Promise<number> {
  const last = await sql.get<{ seq: number; hash: string }>(
    "SELECT seq, hash FROM history ORDER BY seq DESC LIMIT 1",
  );
  const seq = (last?.seq ?? 0) + 1;
  if (doing.batch) doing.batch.first ??= seq;
  const text = canonicalJson(body as unknown as Json);
  const entry = {
    seq,
    batch: doing.batch?.first ?? seq,
    at: doing.at.toISOString(),
    who: doing.who,
    kind,
    body_hash: bodyHash(doing.why, text),
  };
  const hash = entryHash(last?.hash ?? beforeHistory, entry);
  await sql.insert("history", columns, [
    [seq, entry.batch, entry.at, entry.who, kind, doing.why, text, entry.body_hash, hash],
  ]);
  await sql.insert(
    "touches",
    ["thing", "seq"],
    touchedThings(changes).map((thing) => [thing, seq]),
  );
  return seq;
}
