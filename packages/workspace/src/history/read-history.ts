import type { ActorId, ClaimId, SourceId } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import { claimIdOf, actorIdOf, rowOf, sourceIdOf } from "../row-ids.ts";
import type { EntryRow } from "./append-entry.ts";
import type { About, EntryBody, EntryKind } from "./change.ts";
import { recordThing, touchedThings } from "./touched-things.ts";

/** One entry of the history. */
export interface HistoryEntry {
  /** 1, 2, 3 … in the order things were done. */
  readonly number: number;
  /** The first entry of the piece of work it's part of; its own number where it is one alone. */
  readonly batch: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly kind: EntryKind;
  readonly why: string | null;
  /** Whether its changes are in force; null for an undo or redo, which is about another entry. */
  readonly state: "done" | "undone" | "lost" | null;
  /** The entry that an undo or redo is about. */
  readonly of: number | null;
  /** What it is about, in ids: `s1`, `a2`, `c3`, a record's kind and id. Claims that came with a report are not listed. */
  readonly things: readonly string[];
  /** What else there is to say, such as a report's name and how many claims it brought. */
  readonly about: About;
}

/** Which entries; all conditions must hold. */
export interface HistoryFilter {
  /** How this actor came to be seen so: it, whoever was merged into it, and the claims about it. */
  readonly actor?: ActorId;
  readonly claim?: ClaimId;
  readonly source?: SourceId;
  readonly record?: { readonly kind: string; readonly id: string };
  /** How many at most, the latest. Default: all. */
  readonly limit?: number;
}

/** An actor's number and those of all that were ever taken for one with it by a person. */
async function formerSelves(sql: Sql, actor: number): Promise<number[]> {
  const selves = new Set([actor]);
  for (const self of selves) {
    const merges = await sql.all<{ body: string }>(
      `SELECT h.body FROM touches AS t JOIN history AS h ON h.seq = t.seq
        WHERE t.thing = ? AND h.kind IN ('actors.merged', 'actors.split')`,
      [`a${self}`],
    );
    for (const { body } of merges) {
      // Written by appendEntry.
      for (const change of (JSON.parse(body) as EntryBody).changes) {
        if (change.of !== "place") continue;
        for (const [, before, after] of change.moves) {
          if (before[0] === self || after[0] === self) selves.add(before[0]).add(after[0]);
        }
      }
    }
  }
  return [...selves];
}

async function thingsOf(sql: Sql, filter: HistoryFilter): Promise<string[] | null> {
  const { actor, claim, source, record } = filter;
  const things: string[] = [];
  if (claim !== undefined) {
    things.push(claim);
    const row = await sql.get<{ source: number }>("SELECT source FROM claims WHERE id = ?", [
      rowOf("c", claim),
    ]);
    if (row) things.push(sourceIdOf(row.source));
  }
  if (source !== undefined) things.push(source);
  if (record !== undefined) things.push(recordThing(record.kind, record.id));
  if (actor !== undefined) {
    const selves = await formerSelves(sql, rowOf("a", actor));
    things.push(...selves.map(actorIdOf));
    for (const side of ["subject", "object"]) {
      const claims = await inPieces<{ claim: number }>(
        sql,
        selves,
        (list) => `SELECT DISTINCT coalesce(c.edits, c.id) AS claim FROM appearances AS a
          JOIN claims AS c ON c.${side} = a.id WHERE a.actor IN (${list})`,
      );
      things.push(...claims.map((row) => claimIdOf(row.claim)));
    }
  }
  return things.length === 0 && actor === undefined ? null : things;
}

/** Entries, the latest first. */
export async function readHistory(sql: Sql, filter: HistoryFilter): Promise<HistoryEntry[]> {
  const things = await thingsOf(sql, filter);
  const limit = filter.limit ?? Number.MAX_SAFE_INTEGER;
  if (things === null) {
    const rows = await sql.all<{ seq: number }>("SELECT seq FROM history ORDER BY seq DESC LIMIT ?", [limit]);
    return await readEntriesOf(
      sql,
      rows.map(({ seq }) => seq),
    );
  }
  const touched = await inPieces<{ seq: number }>(
    sql,
    things,
    (list) => `SELECT DISTINCT seq FROM touches WHERE thing IN (${list})`,
  );
  const numbers = [...new Set(touched.map(({ seq }) => seq))].toSorted((a, b) => b - a);
  return await readEntriesOf(sql, numbers.slice(0, limit));
}

/** Entries of these numbers, in the same order. */
export async function readEntriesOf(sql: Sql, numbers: readonly number[]): Promise<HistoryEntry[]> {
  const rows = await inPieces<EntryRow & { state: HistoryEntry["state"] }>(
    sql,
    numbers,
    (list) => `SELECT h.seq, h.batch, h.at, h.who, h.kind, h.why, h.body, s.state FROM history AS h
      LEFT JOIN steps AS s ON s.seq = h.seq WHERE h.seq IN (${list})`,
  );
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return numbers.flatMap((number) => {
    const row = bySeq.get(number);
    if (!row) return [];
    // Written by appendEntry.
    const body = JSON.parse(row.body) as EntryBody;
    return [
      {
        number: row.seq,
        batch: row.batch,
        at: row.at,
        who: row.who,
        kind: row.kind,
        why: row.why,
        state: row.state,
        of: body.of ?? null,
        things: touchedThings(body.changes),
        about: body.about ?? {},
      },
    ];
  });
}
