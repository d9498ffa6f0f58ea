import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { EntenteError } from "@entente/claims";
import { allMigrations, schemaVersion } from "../../migrations/all-migrations.ts";
import { readAddress, type DatabaseAddress } from "./address.ts";
import { databaseCode, withOurCode } from "./database-error.ts";
import { PostgresEngine } from "./postgres-engine.ts";
import { foundation, historyGuard, translateSchema } from "./translate-schema.ts";

/** Connections of one process: one that writes, and some that read meanwhile. */
const mostConnections = 4;
const connectMs = 10_000;
/** PostgreSQL's numbers of the types that counts and row numbers have. */
const int8 = 20;
const numeric = 1700;

/** Row numbers, counts and days are all exact as numbers of JavaScript; the client would give them as text. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === int8 || oid === numeric
      ? Number
      : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
};

function poolFor({ connection, schema }: DatabaseAddress): pg.Pool {
  const pool = new pg.Pool({
    connectionString: connection,
    application_name: "entente",
    connectionTimeoutMillis: connectMs,
    max: mostConnections,
    options: `-c search_path=${schema}`,
    types,
  });
  // A connection that is lost while nobody uses it is replaced by the next that is asked for.
  pool.on("error", () => undefined);
  return pool;
}

interface Found {
  /** Null where there is no workspace. */
  readonly version: number | null;
  readonly isReadOnly: boolean;
}

async function look(pool: pg.Pool, address: DatabaseAddress): Promise<Found> {
  const { schema, shown } = address;
  const [server] = (
    await pool.query<{ encoding: string; fixed: boolean; usable: boolean | null; tables: number }>(
      `SELECT current_setting('server_encoding') AS encoding,
        pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on' AS fixed,
        (SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = $1) AS usable,
        (SELECT count(*) FROM pg_tables WHERE schemaname = $1) AS tables`,
      [schema],
    )
  ).rows;
  if (!server) throw new Error("the server said nothing");
  if (server.encoding !== "UTF8") {
    const why = `the database is encoded in ${server.encoding}, and a workspace needs UTF8`;
    throw new EntenteError("ENT_DATABASE_REFUSED", { address: shown, why });
  }
  if (server.usable === false) {
    const why = `this user has no right to use the schema ${schema}`;
    throw new EntenteError("ENT_DATABASE_REFUSED", { address: shown, why });
  }
  if (server.tables === 0) return { version: null, isReadOnly: server.fixed };
  const here = await pool.query<{ there: boolean }>(
    "SELECT count(*) = 2 AS there FROM pg_tables WHERE schemaname = $1 AND tablename IN ('workspace', 'history')",
    [schema],
  );
  if (here.rows[0]?.there !== true) throw new EntenteError("ENT_WORKSPACE_NOT_OURS", { file: shown });
  const known = await pool.query<{ version: number; writable: boolean }>(
    "SELECT version, has_table_privilege('history', 'INSERT') AS writable FROM workspace",
  );
  const { version = 0, writable = false } = known.rows[0] ?? {};
  return { version, isReadOnly: server.fixed || !writable };
}

/** Codes of having been overtaken by another process that makes the same workspace. */
const overtaken: ReadonlySet<string> = new Set(["23505", "42P06", "42P07", "42710"]);

/** Makes the schema, or finds that another process has just made it. */
async function makeSchema(pool: pg.Pool, { schema }: DatabaseAddress): Promise<void> {
  const client = await pool.connect();
  try {
    const tables = allMigrations.map(({ sql }) => translateSchema(sql)).join("\n");
    await client.query(`BEGIN; CREATE SCHEMA IF NOT EXISTS ${schema}; ${foundation}`);
    await client.query(`${tables} ${historyGuard} UPDATE workspace SET version = ${schemaVersion}; COMMIT`);
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    if (!overtaken.has(databaseCode(error) ?? "")) throw error;
    await pause(100);
  } finally {
    client.release();
  }
}

/** Brings a workspace of an earlier version to this one, in one transaction, as the only writer. */
async function bringUp(engine: PostgresEngine): Promise<void> {
  await engine.write(async (sql) => {
    const version = (await sql.get<{ version: number }>("SELECT version FROM workspace"))?.version ?? 0;
    const coming = allMigrations.slice(version);
    for (const migration of coming) {
      for (const statement of translateSchema(migration.sql).split(/;\s*\n/)) {
        if (statement.trim() !== "") await sql.run(statement);
      }
    }
    for (const migration of coming) await migration.fill?.(sql);
    await sql.run("UPDATE workspace SET version = ?", [schemaVersion]);
  });
}

/** How to open. */
export interface OpenPostgresOptions {
  readonly mustExist: boolean;
  /** How long to wait for another writer, in milliseconds. */
  readonly waitMs: number;
}

/**
 * Opens a workspace on a server, or makes its tables where there are none.
 *
 * @throws EntenteError `ENT_DATABASE_ADDRESS`, `ENT_DATABASE_UNREACHABLE`, `ENT_DATABASE_MISSING`,
 * `ENT_DATABASE_REFUSED`, `ENT_WORKSPACE_TOO_NEW`, `ENT_WORKSPACE_NOT_OURS`, `ENT_WORKSPACE_READ_ONLY` where it is to
 * be made or brought up and can't be; with `mustExist` `ENT_WORKSPACE_MISSING`.
 */
export async function openPostgres(path: string, options: OpenPostgresOptions): Promise<PostgresEngine> {
  const { mustExist, waitMs } = options;
  const address = readAddress(path);
  const file = address.shown;
  const pool = poolFor(address);
  try {
    let found = await look(pool, address);
    for (let tries = 0; found.version === null && tries < 5; tries++) {
      if (mustExist) throw new EntenteError("ENT_WORKSPACE_MISSING", { folder: file });
      if (found.isReadOnly) throw new EntenteError("ENT_WORKSPACE_READ_ONLY", { file });
      await makeSchema(pool, address);
      found = await look(pool, address);
    }
    const { version, isReadOnly } = found;
    if (version === null) throw new EntenteError("ENT_WORKSPACE_BUSY", { file });
    if (version > schemaVersion)
      throw new EntenteError("ENT_WORKSPACE_TOO_NEW", { file, version, supported: schemaVersion });
    const engine = new PostgresEngine(pool, { address, isReadOnly, waitMs });
    if (version === schemaVersion) return engine;
    await bringUp(engine);
  } catch (error) {
    await pool.end();
    throw withOurCode(error, address);
  }
  // Its connections hold statements that were prepared for the tables as they were.
  await pool.end();
  return await openPostgres(path, options);
}
