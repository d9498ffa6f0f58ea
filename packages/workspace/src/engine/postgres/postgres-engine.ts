import type { Pool, PoolClient } from "pg";
import { EntenteError } from "@entente/claims";
import { schemaVersion } from "../../migrations/all-migrations.ts";
import { WaitingWork } from "../waiting-work.ts";
import type { EndWork, Engine, Sql, SqlValue, TextIndex } from "../engine.ts";
import { multiRowInserts, valuesOf } from "../multi-row-insert.ts";
import type { DatabaseAddress } from "./address.ts";
import { withOurCode } from "./database-error.ts";
import { numberedMarks } from "./numbered-marks.ts";
import { postgresWords, wordVector } from "./word-vector.ts";

/** Statements of one connection, as an engine's. */
class PostgresSql implements Sql {
  readonly #client: PoolClient;
  readonly #atEnd = new WaitingWork();

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async all<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    const { rows } = await this.#client.query({ ...numberedMarks(text), values: [...values] });
    // The row's type is what the statement selects; nothing else reads these rows.
    return rows as Row[];
  }

  async get<Row>(text: string, values: readonly SqlValue[] = []): Promise<Row | undefined> {
    return (await this.all<Row>(text, values))[0];
  }

  async run(text: string, values: readonly SqlValue[] = []): Promise<void> {
    await this.all(text, values);
  }

  async insert<Row = never>(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly SqlValue[])[],
    ending?: string,
  ): Promise<Row[]> {
    const returned: Row[] = [];
    for (const { text, from, to } of multiRowInserts(table, columns, rows.length, ending)) {
      returned.push(...(await this.all<Row>(text, valuesOf(rows, from, to))));
    }
    return returned;
  }

  async indexWords(index: TextIndex, rows: readonly (readonly [number, string])[]): Promise<void> {
    await this.insert(
      index,
      ["id", "words"],
      rows.map(([id, folded]) => [id, wordVector(folded)]),
    );
  }

  dropWords(index: TextIndex): Promise<void> {
    return this.run(`DELETE FROM ${index}`);
  }

  atEnd<Thing>(work: EndWork<Thing>, things: Iterable<Thing>): void {
    this.#atEnd.add(work, things);
  }

  finish(only?: EndWork<never>): Promise<void> {
    return this.#atEnd.finish(this, only);
  }
}

/** What the engine needs beside its connections. */
export interface PostgresOptions {
  readonly address: DatabaseAddress;
  readonly isReadOnly: boolean;
  /** How long to wait for another writer, in milliseconds. */
  readonly waitMs: number;
}

/**
 * A workspace on a PostgreSQL server. Readers see one moment and wait for nobody; a writer locks the one row of
 * `workspace`, so that there is one at a time, of all processes, and numbers are given without gaps.
 */
export class PostgresEngine implements Engine {
  readonly location: string;
  readonly isReadOnly: boolean;
  readonly words = postgresWords;
  readonly #pool: Pool;
  readonly #address: DatabaseAddress;
  readonly #waitMs: number;
  #lastWriter: Promise<void> = Promise.resolve();

  constructor(pool: Pool, { address, isReadOnly, waitMs }: PostgresOptions) {
    this.location = address.shown;
    this.isReadOnly = isReadOnly;
    this.#pool = pool;
    this.#address = address;
    this.#waitMs = waitMs;
  }

  read<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    const begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    return this.#transaction((client) => client.query(begin), "COMMIT", work);
  }

  write<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#writeAlone("COMMIT", work);
  }

  rehearse<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result> {
    return this.#writeAlone("ROLLBACK", work);
  }

  async forget(): Promise<void> {
    await this.#guard(async (client) => {
      await client.query(`SET lock_timeout = ${this.#waitMs}`);
      const tables = await client.query<{ tablename: string }>(
        "SELECT tablename FROM pg_tables WHERE schemaname = $1",
        [this.#address.schema],
      );
      for (const { tablename } of tables.rows) await client.query(`VACUUM (FULL) "${tablename}"`);
      await client.query("RESET lock_timeout");
    });
  }

  async check(): Promise<string[]> {
    const found = await this.read(async (sql) => [
      ...(await sql.all<{ why: string }>(
        `SELECT 'the server found ' || checksum_failures || ' damaged pages in this database' AS why
          FROM pg_stat_database WHERE datname = current_database() AND checksum_failures > 0`,
      )),
      ...(await sql.all<{ why: string }>(
        `SELECT 'passage ' || p.id || ' is missing in the index of words' AS why FROM passages AS p
          LEFT JOIN passage_words AS w ON w.id = p.id WHERE w.id IS NULL ORDER BY p.id LIMIT 20`,
      )),
    ]);
    return found.map(({ why }) => why);
  }

  async close(): Promise<void> {
    await this.#lastWriter;
    await this.#pool.end();
  }

  /** Writers of this process go one after the other, so that they don't keep connections to wait with. */
  async #writeAlone<Result>(
    end: "COMMIT" | "ROLLBACK",
    work: (sql: Sql) => Promise<Result>,
  ): Promise<Result> {
    if (this.isReadOnly) throw new EntenteError("ENT_WORKSPACE_READ_ONLY", { file: this.location });
    const before = this.#lastWriter;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#lastWriter = promise;
    await before;
    try {
      return await this.#transaction((client) => this.#beginAsWriter(client), end, work);
    } finally {
      resolve();
    }
  }

  async #beginAsWriter(client: PoolClient): Promise<void> {
    await client.query(`BEGIN; SET LOCAL lock_timeout = ${this.#waitMs}`);
    const { rows } = await client.query<{ version: number }>("SELECT version FROM workspace FOR UPDATE");
    const version = rows[0]?.version ?? 0;
    // Another process may have brought it to a newer schema since it was opened.
    if (version > schemaVersion) {
      const details = { file: this.location, version, supported: schemaVersion };
      throw new EntenteError("ENT_WORKSPACE_TOO_NEW", details);
    }
    await client.query("SET LOCAL lock_timeout = 0");
  }

  #transaction<Result>(
    begin: (client: PoolClient) => Promise<unknown>,
    end: "COMMIT" | "ROLLBACK",
    work: (sql: Sql) => Promise<Result>,
  ): Promise<Result> {
    return this.#guard(async (client) => {
      await begin(client);
      const sql = new PostgresSql(client);
      const result = await work(sql);
      await sql.finish();
      await client.query(end);
      return result;
    });
  }

  /** A connection for some work. One that the work failed on is rolled back, or given up where it can't be. */
  async #guard<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    let client: PoolClient | null = null;
    try {
      client = await this.#pool.connect();
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      const isUsable = await client?.query("ROLLBACK").then(
        () => true,
        () => false,
      );
      client?.release(isUsable !== true);
      throw withOurCode(error, this.#address);
    }
  }
}
