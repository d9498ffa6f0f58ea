import { EntenteError } from "@entente/claims";
import type { Database } from "../engine/sqlite/database.ts";
import type { SqliteEngine } from "../engine/sqlite/sqlite-engine.ts";
import { allMigrations, applicationId, schemaVersion } from "./all-migrations.ts";

const pragma = (database: Database, name: "application_id" | "user_version"): number =>
  database.get<Record<string, number>>(`PRAGMA ${name}`)?.[name] ?? 0;

const isEmpty = (database: Database): boolean =>
  database.get("SELECT 1 FROM sqlite_master LIMIT 1") === undefined;

/** Looks again, now through the database: the header on disk may lag behind its write-ahead log. */
function readVersion(database: Database): number {
  const version = pragma(database, "user_version");
  if (pragma(database, "application_id") !== applicationId && !(version === 0 && isEmpty(database))) {
    throw new EntenteError("ENT_WORKSPACE_NOT_OURS", { file: database.file });
  }
  if (version > schemaVersion) {
    throw new EntenteError("ENT_WORKSPACE_TOO_NEW", {
      file: database.file,
      version,
      supported: schemaVersion,
    });
  }
  return version;
}

/**
 * Brings a file to the schema of this program, in one transaction: whole or not at all. Two processes may do
 * this at once; the second finds it done.
 *
 * @throws EntenteError `ENT_WORKSPACE_TOO_NEW`, `ENT_WORKSPACE_NOT_OURS`, `ENT_WORKSPACE_BUSY`, or
 * `ENT_WORKSPACE_READ_ONLY` where an older file cannot be written.
 */
export async function migrate(database: Database, engine: SqliteEngine): Promise<void> {
  if (readVersion(database) === schemaVersion) return;
  await engine.write(async (sql) => {
    const version = readVersion(database);
    const coming = allMigrations.slice(version);
    // Filling uses the program as it is now, which needs the schema as it is now.
    for (const migration of coming) database.execute(migration.sql);
    if (version > 0) for (const migration of coming) await migration.fill?.(sql);
    database.execute(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`);
  });
}
