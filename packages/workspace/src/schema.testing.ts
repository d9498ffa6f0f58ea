/**
 * The schema that all migrations together build, as text. `schema.sql` beside this package is its snapshot; run
 * this file to write it anew after adding a migration.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Database } from "./engine/sqlite/database.ts";
import { SqliteEngine } from "./engine/sqlite/sqlite-engine.ts";
import { applicationId, schemaVersion } from "./migrations/all-migrations.ts";
import { migrate } from "./migrations/migrate.ts";

const snapshotFile = fileURLToPath(new URL("../schema.sql", import.meta.url));

/** What to run when the snapshot is out of date. */
export const writeCommand = "node packages/workspace/src/schema.testing.ts";

/** The snapshot as it is checked in. */
export const readSnapshot = (): string => readFileSync(snapshotFile, "utf8");

/** Every statement of a newly made file, sorted by kind and name. */
export async function builtSchema(): Promise<string> {
  const database = new Database(":memory:", { isReadOnly: false, waitMs: 0 });
  try {
    await migrate(database, new SqliteEngine(database));
    // What FTS5 makes for itself is part of SQLite, not of our schema.
    const rows = database.all<{ sql: string }>(`
      SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\'
      ORDER BY type DESC, name`);
    const head = `-- Written by: ${writeCommand}\nPRAGMA application_id = ${applicationId};\nPRAGMA user_version = ${schemaVersion};`;
    return `${[head, ...rows.map(({ sql }) => `${sql};`)].join("\n\n")}\n`;
  } finally {
    database.close();
  }
}

if (import.meta.main) writeFileSync(snapshotFile, await builtSchema());
