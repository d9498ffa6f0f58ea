import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { EntenteError } from "@entente/claims";
import { isDatabaseAddress } from "./engine/postgres/address.ts";
import { Database } from "./engine/sqlite/database.ts";
import { readFileHeader } from "./engine/sqlite/file-header.ts";
import { SqliteEngine } from "./engine/sqlite/sqlite-engine.ts";
import { switchToWriteAheadLog } from "./engine/sqlite/write-ahead-log.ts";
import { schemaVersion } from "./migrations/all-migrations.ts";
import { migrate } from "./migrations/migrate.ts";
import { StoredWorkspace } from "./stored-workspace.ts";
import type { Clock, Workspace } from "./workspace.ts";

const inMemory = ":memory:";
const defaultWaitMs = 5_000;

/** How to open a workspace. */
export interface OpenOptions {
  readonly clock: Clock;
  /** Who works with it, as the history names them. Default: "analyst". */
  readonly who?: string;
  /** Whether a file that isn't there is an error rather than made. Default: it is made. */
  readonly mustExist?: boolean;
  /** How long to wait for another process that writes, in milliseconds. Default: 5,000. */
  readonly waitMs?: number;
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function openForReading(file: string, waitMs: number): Database {
  const options = { isReadOnly: true, waitMs };
  try {
    return new Database(file, options);
  } catch (error) {
    // In a folder that can't be written SQLite can't share the file's log; it is read without one if none is there.
    const log = `${file}-wal`;
    if (existsSync(log) && statSync(log).size > 0) throw error;
    return new Database(file, { ...options, location: `${pathToFileURL(file).href}?immutable=1` });
  }
}

function openFile(file: string, options: OpenOptions): Database {
  const waitMs = options.waitMs ?? defaultWaitMs;
  if (file === inMemory) return new Database(file, { isReadOnly: false, waitMs });
  const header = readFileHeader(file);
  const folder = dirname(file);
  if (header.kind === "foreign") throw new EntenteError("ENT_WORKSPACE_NOT_OURS", { file });
  if (header.kind === "missing") {
    if (options.mustExist) throw new EntenteError("ENT_WORKSPACE_MISSING", { folder });
    if (!existsSync(folder)) throw new EntenteError("ENT_FILE_MISSING", { file: folder });
    if (!mayWrite(existsSync(file) ? file : folder))
      throw new EntenteError("ENT_WORKSPACE_READ_ONLY", { file });
  } else {
    const { version } = header;
    if (version > schemaVersion) {
      throw new EntenteError("ENT_WORKSPACE_TOO_NEW", { file, version, supported: schemaVersion });
    }
    if (!mayWrite(file) || !mayWrite(folder)) return openForReading(file, waitMs);
  }
  return new Database(file, { isReadOnly: false, waitMs });
}

/**
 * Opens a workspace file, or makes it. A file that can't be written opens for reading. One that is too new or
 * not a workspace is not touched: its header is looked at before SQLite sees it.
 *
 * @param path the file's path, or `:memory:` for a workspace that is gone when it is closed; or the address of a
 * PostgreSQL database, `postgres://user@host/database?workspace=NAME` (see docs/scale.md).
 * @throws EntenteError `ENT_WORKSPACE_TOO_NEW`, `ENT_WORKSPACE_NOT_OURS`, `ENT_WORKSPACE_BUSY`; with `mustExist`
 * `ENT_WORKSPACE_MISSING`; `ENT_FILE_MISSING` where its folder isn't there; `ENT_FILE_UNREADABLE`;
 * `ENT_WORKSPACE_READ_ONLY` where it can't be made, or is of an older version and can't be written; of a server
 * `ENT_DATABASE_ADDRESS`, `ENT_DATABASE_UNREACHABLE`, `ENT_DATABASE_MISSING`, `ENT_DATABASE_REFUSED`.
 * @example
 * const workspace = await openWorkspace("levant.entente", { clock: { now: () => new Date() }, who: "R. Byrne" });
 * await workspace.add(reading, text);
 * await workspace.close();
 */
export async function openWorkspace(path: string, options: OpenOptions): Promise<Workspace> {
  const { clock, who = "analyst", waitMs = defaultWaitMs, mustExist = false } = options;
  if (isDatabaseAddress(path)) {
    // The client is loaded only where there is a server.
    const { openPostgres } = await import("./engine/postgres/open-postgres.ts");
    return new StoredWorkspace(await openPostgres(path, { mustExist, waitMs }), { clock, who });
  }
  const database = openFile(path === inMemory ? path : resolve(path), options);
  try {
    const engine = new SqliteEngine(database);
    await migrate(database, engine);
    if (!database.isReadOnly) switchToWriteAheadLog(database, waitMs);
    return new StoredWorkspace(engine, { clock, who });
  } catch (error) {
    database.close();
    throw error;
  }
}
