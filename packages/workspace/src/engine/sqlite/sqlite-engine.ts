import { EntenteError } from "@entente/claims";
import type { Engine, Sql, WordSearch } from "../engine.ts";
import type { Database } from "./database.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { SqliteSql } from "./sqlite-sql.ts";
import { WaitingWords } from "./waiting-words.ts";

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

/** How many changes share one transaction at most. */
const mostTogether = 200;

/** Tells whoever asked for a change that it is on the disk. */
type Acknowledge = () => void;

/** A change that waits to be made. */
interface WaitingChange {
  /** Makes it; again, where it was taken back because of another. */
  make(): Promise<Acknowledge>;
  refuse(error: unknown): void;
}

/** A workspace in a SQLite file. One thing is done at a time, in the order it was asked for. */
export class SqliteEngine implements Engine {
  readonly location: string;
  readonly isReadOnly: boolean;
  readonly words = words;
  readonly #database: Database;
  readonly #waitingWords: WaitingWords;
  readonly #sql: SqliteSql;
  #last: Promise<void> = Promise.resolve();
  /** Changes that nothing but an earlier one keeps waiting. What else is asked for meanwhile comes after them. */
  #waiting: WaitingChange[] | null = null;

  constructor(database: Database) {
    this.location = database.file;
    this.isReadOnly = database.isReadOnly;
    this.#database = database;
    this.#waitingWords = new WaitingWords(database);
    this.#sql = new SqliteSql(database, this.#waitingWords);
  }

  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#transaction("BEGIN", "COMMIT", work);
  }

  /** Changes that are asked for while an earlier one is made wait, and share one transaction and one wait for the disk. */
  write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const change: WaitingChange = {
        make: async () => {
          const result = await work(this.#sql);
          return () => resolve(result);
        },
        refuse: reject,
      };
      if (this.#waiting && this.#waiting.length < mostTogether) {
        this.#waiting.push(change);
        return;
      }
      const waiting = [change];
      const done = this.#alone(async () => {
        // Whoever asks from now on waits for the next one.
        if (this.#waiting === waiting) this.#waiting = null;
        await this.#writeTogether(waiting);
      });
      // Set after that, because whatever else is asked for must not be overtaken.
      this.#waiting = waiting;
      done.catch(reject);
    });
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

  /** Each change is made whole or not at all, and none is acknowledged before all of them are on the disk. */
  async #writeTogether(changes: readonly WaitingChange[]): Promise<void> {
    const database = this.#database;
    let made: readonly Acknowledge[];
    try {
      if (this.isReadOnly) throw new EntenteError("ENT_WORKSPACE_READ_ONLY", { file: this.location });
      database.execute("BEGIN IMMEDIATE");
      made = (await this.#makeAtOnce(changes)) ?? (await this.#makeEach(changes));
      await this.#sql.finish();
      this.#waitingWords.write();
      database.execute("COMMIT");
    } catch (error) {
      if (database.isInTransaction) database.execute("ROLLBACK");
      this.#sql.forget();
      for (const change of changes) change.refuse(this.#inOurWords(error));
      return;
    }
    for (const acknowledge of made) acknowledge();
  }

  /**
   * Makes changes without savepoints: while there is one, SQLite keeps a copy of every page that is changed, and what it
   * keeps is gone through at the end of each statement of many rows.
   *
   * @returns null where one of several failed, and none of them is made.
   */
  async #makeAtOnce(changes: readonly WaitingChange[]): Promise<Acknowledge[] | null> {
    const database = this.#database;
    const made: Acknowledge[] = [];
    try {
      for (const change of changes) made.push(await change.make());
      return made;
    } catch (error) {
      if (changes.length === 1 || !database.isInTransaction) throw error;
      database.execute("ROLLBACK");
      this.#sql.forget();
      database.execute("BEGIN IMMEDIATE");
      return null;
    }
  }

  /** Makes changes behind a savepoint each, and refuses those that fail. */
  async #makeEach(changes: readonly WaitingChange[]): Promise<Acknowledge[]> {
    const database = this.#database;
    const made: Acknowledge[] = [];
    for (const change of changes) {
      const { mark } = this.#sql;
      database.execute("SAVEPOINT change");
      try {
        made.push(await change.make());
      } catch (error) {
        // SQLite itself has already rolled back after some errors, such as a full disk: then nothing is left.
        if (!database.isInTransaction) throw error;
        database.execute("ROLLBACK TO change");
        this.#sql.goBackTo(mark);
        change.refuse(this.#inOurWords(error));
      }
      database.execute("RELEASE change");
    }
    return made;
  }

  /** What is kept as JSON was written by us: where it is none, the file was changed past us. */
  #inOurWords(error: unknown): unknown {
    return error instanceof SyntaxError
      ? new EntenteError("ENT_WORKSPACE_DAMAGED", { file: this.location }, { cause: error })
      : error;
  }

  /** A connection has one transaction at a time, and work inside it waits: so the next one waits for its end. */
  async #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#waiting = null;
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
        if (database.isInTransaction) database.execute("ROLLBACK");
        throw this.#inOurWords(error);
      } finally {
        this.#sql.forget();
      }
    });
  }
}
