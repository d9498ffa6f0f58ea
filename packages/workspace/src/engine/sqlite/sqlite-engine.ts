import { EntenteError } from "@entente/claims";
import type { Engine, Sql, SqlValue, TextIndex, WordSearch } from "../engine.ts";
import { multiRowInserts } from "../multi-row-insert.ts";
import type { Database } from "./database.ts";
import { leaveNothing } from "./leave-nothing.ts";

/** Statements of one connection, as an engine's. */
export class SqliteSql implements Sql {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  all<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return settled(() => this.#database.all<Row>(text, values));
  }

  get<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | undefined> {
    return settled(() => this.#database.get<Row>(text, values));
  }

  run(text: string, values: readonly SqlValue[] = []): Promise<void> {
    return settled(() => this.#database.run(text, values));
  }

  insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
    ending?: string,
  ): Promise<void> {
    return settled(() => {
      for (const { text, from, to } of multiRowInserts(table, columns, rows.length, ending)) {
        this.#database.run(text, rows.slice(from, to).flat());
      }
    });
  }

  indexWords(index: TextIndex, rows: readonly (readonly [number, string])[]): Promise<void> {
    return this.insert(index, ["rowid", "words"], rows);
  }

  dropWords(index: TextIndex): Promise<void> {
    return this.run(`INSERT INTO ${index} (${index}) VALUES ('delete-all')`);
  }
}

/** The result of a call that doesn't wait, as a promise: what it throws is a rejection. */
function settled<Result>(call: () => Result): Promise<Result> {
  try {
    return Promise.resolve(call());
  } catch (error) {
    return Promise.reject(error);
  }
}

const words: WordSearch = {
  // In FTS5's language; a term in quotation marks is never an operator.
  query: (terms) =>
    terms
      .map((group) => group.map(({ word, isBeginning }) => `"${word}"${isBeginning ? "*" : ""}`).join(" OR "))
      .map((group) => `(${group})`)
      .join(" AND "),
  holds: (index, row) => `${row} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ?)`,
  best: (index) => `SELECT rowid AS id FROM ${index} WHERE ${index} MATCH ? ORDER BY rank, rowid LIMIT ?`,
};

/** A workspace in a SQLite file. One thing is done at a time, in the order it was asked for. */
export class SqliteEngine implements Engine {
  readonly location: string;
  readonly isReadOnly: boolean;
  readonly words = words;
  readonly #database: Database;
  readonly #sql: Sql;
  #last: Promise<void> = Promise.resolve();

  constructor(database: Database) {
    this.location = database.file;
    this.isReadOnly = database.isReadOnly;
    this.#database = database;
    this.#sql = new SqliteSql(database);
  }

  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#transaction("BEGIN", "COMMIT", work);
  }

  write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#transaction("BEGIN IMMEDIATE", "COMMIT", work);
  }

  rehearse<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#transaction("BEGIN IMMEDIATE", "ROLLBACK", work);
  }

  async forget(): Promise<void> {
    await this.#alone(() => {
      leaveNothing(this.#database);
      return Promise.resolve();
    });
  }

  async check(): Promise<string[]> {
    return await this.#alone(() => {
      const found = this.#database
        .all<{ integrity_check: string }>("PRAGMA integrity_check")
        .map(({ integrity_check }) => integrity_check)
        .filter((line) => line !== "ok");
      const loose = this.#database
        .all<{ table: string; rowid: number; parent: string }>("PRAGMA foreign_key_check")
        .map(
          ({ table, rowid, parent }) =>
            `row ${rowid} of ${table} points to a row of ${parent} that is not there`,
        );
      return Promise.resolve([...found, ...loose]);
    });
  }

  async close(): Promise<void> {
    await this.#alone(() => {
      this.#database.close();
      return Promise.resolve();
    });
  }

  /** A connection has one transaction at a time, and work inside it waits: so the next one waits for its end. */
  async #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    try {
      return await work();
    } finally {
      resolve();
    }
  }

  #transaction<Result>(
    begin: "BEGIN" | "BEGIN IMMEDIATE",
    end: "COMMIT" | "ROLLBACK",
    work: (sql: Sql) => Promise<Result>,
  ): Promise<Result> {
    if (begin === "BEGIN IMMEDIATE" && this.isReadOnly) {
      return Promise.reject(new EntenteError("ENT_WORKSPACE_READ_ONLY", { file: this.location }));
    }
    const database = this.#database;
    return this.#alone(async () => {
      database.execute(begin);
      try {
        const result = await work(this.#sql);
        database.execute(end);
        return result;
      } catch (error) {
        // SQLite itself has already rolled back after some errors, such as a full disk.
        if (database.isInTransaction) database.execute("ROLLBACK");
        throw error;
      }
    });
  }
}
