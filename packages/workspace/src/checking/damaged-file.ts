import { claimRowColumns } from "../adding/write-claims.ts";
import { digestOf, rowHash } from "../adding/row-hash.ts";
import type { SqlValue } from "../engine/engine.ts";
import type { Database } from "../engine/sqlite/database.ts";
import { bodyHash, type EntryRow } from "../history/append-entry.ts";
import { sha256 } from "../history/sha256.ts";

export type Row = Readonly<Record<string, SqlValue>>;

const columnNames = claimRowColumns.map((column) => column.replaceAll('"', ""));

/** Reads a damaged file row by row: what can't be read, or isn't what was written, is left out and named. */
export class DamagedFile {
  /** What was lost, a sentence each. */
  readonly lost: string[] = [];
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The rows of a query, or none where they can't be read. */
  rows<R>(sql: string, values: readonly SqlValue[] = []): R[] {
    return this.read<R>(sql, values) ?? [];
  }

  /** The rows of a query, or null where they can't be read. */
  read<R>(sql: string, values: readonly SqlValue[] = []): R[] | null {
    try {
      return this.#database.all<R>(sql, values);
    } catch {
      return null;
    }
  }

  /** Every row of a table that can be read, looked up one by one so that a broken page loses its own rows only. */
  *each(table: "sources" | "claims" | "appearances"): Generator<Row> {
    const last = this.#lastOf(table);
    for (let id = 1; id <= last; id++) {
      try {
        const row = this.#database.get<Row>(`SELECT * FROM ${table} NOT INDEXED WHERE id = ?`, [id]);
        if (row) yield row;
        else this.lost.push(`row ${id} of ${table} is not there`);
      } catch {
        this.lost.push(`row ${id} of ${table} can't be read`);
      }
    }
  }

  /** A source's text, or null where it isn't the one that was read, or what a redaction left of it. */
  textOf(source: Row): string | null {
    const id = source["id"] ?? null;
    const [row] = this.rows<{ text: string }>("SELECT text FROM texts WHERE source = ?", [id]);
    if (!row) return null;
    const [redacted] = this.rows<{ now: string }>(
      "SELECT now FROM redactions WHERE kind = 'text' AND row = ? ORDER BY seq DESC LIMIT 1",
      [id],
    );
    return sha256(row.text) === (redacted?.now ?? source["sha256"]) ? row.text : null;
  }

  /** Whether a claim's row is what was written. Files of the first version kept no hashes. */
  isWhole(claim: Row): boolean {
    const digest = claim["digest"] ?? null;
    return digest === null || digestOf(rowHash(columnNames.map((name) => claim[name] ?? null))) === digest;
  }

  /** Entries of these kinds that are in force and say what was written. */
  decisions(kinds: readonly string[]): EntryRow[] {
    const rows: EntryRow[] = [];
    const [last] = this.rows<{ seq: number }>("SELECT max(seq) AS seq FROM history");
    for (let seq = 1; seq <= (last?.seq ?? 0); seq++) {
      const [entry] = this.rows<EntryRow & { state: string | null }>(
        "SELECT h.*, s.state FROM history AS h LEFT JOIN steps AS s ON s.seq = h.seq WHERE h.seq = ?",
        [seq],
      );
      if (entry && bodyHash(entry.why, entry.body) === entry.body_hash) {
        if (entry.state === "done" && kinds.includes(entry.kind)) rows.push(entry);
      } else this.lost.push(`entry ${seq} of the history can't be read as it was written`);
    }
    return rows;
  }

  #lastOf(table: string): number {
    const counted = this.rows<{ id: number | null }>("SELECT seq AS id FROM sqlite_sequence WHERE name = ?", [
      table,
    ]);
    return (
      counted[0]?.id ?? this.rows<{ id: number | null }>(`SELECT max(id) AS id FROM ${table}`)[0]?.id ?? 0
    );
  }
}
