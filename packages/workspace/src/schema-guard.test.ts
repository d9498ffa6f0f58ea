import assert from "node:assert/strict";
import { test } from "node:test";
import { Database } from "./engine/sqlite/database.ts";
import { sha256 } from "./history/sha256.ts";
import { SqliteEngine } from "./engine/sqlite/sqlite-engine.ts";
import { allMigrations, applicationId } from "./migrations/all-migrations.ts";
import { migrate } from "./migrations/migrate.ts";
import { builtSchema, readSnapshot, writeCommand } from "./schema.testing.ts";

test("the migrations build the schema that is checked in", async () => {
  const [built, snapshot] = [await builtSchema(), readSnapshot()];
  if (built === snapshot) return;
  const lost = snapshot.split("\n").filter((line) => !line.startsWith("PRAGMA") && !built.includes(line));
  assert.fail(
    lost.length > 0
      ? `A migration that was released must not change, and a new one may only add. No longer there:\n${lost.join("\n")}\nIf it was never released, run: ${writeCommand}`
      : `The schema has grown. Look at the change with git diff after running: ${writeCommand}`,
  );
});

/** sha256 of the statements of each migration that files were made with. */
const released = [
  "146b95420f0b8290ac60855aabc8db50b30a155f6c9c22e1c035d522f1e23a24",
  "ca7b65422103edef18c9153ea8d735008ed641a8dc75242fde9eb3d65597c68f",
  "4c8e86ff9563e350399d68c20c1983938b825091fc8848dcca5ef0bbad8d600f",
  "812ca593878df6a132eeb0cb4e7e40c1d438a40801fb79ad2ddd81664b3bc7ae",
  "88dee8217b96e513ce5a9fb3099da7880f8770f27cf68adb79a314eefab7a26b",
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
];

test("the schema of every version stays what files of it were made with", () => {
  assert.deepEqual(
    allMigrations.map(({ sql }) => sha256(sql)),
    released,
    "A migration that was released is never edited. A new one gets its line here.",
  );
});

test("migrations are numbered without gaps and only ever add", () => {
  for (const [i, { version, sql }] of allMigrations.entries()) {
    assert.equal(version, i + 1);
    assert.doesNotMatch(
      sql,
      /\b(?:DROP|RENAME|(?<!BEFORE )DELETE|REPLACE|ALTER TABLE \w+ (?!ADD COLUMN))\b/i,
    );
  }
});

test("a file made by the migrations up to each earlier version becomes the same as a new one", async () => {
  for (const { version } of allMigrations) {
    const database = new Database(":memory:", { isReadOnly: false, waitMs: 0 });
    for (const migration of allMigrations.slice(0, version)) database.execute(migration.sql);
    database.execute(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}`);
    await migrate(database, new SqliteEngine(database));
    assert.equal(
      database.get<{ user_version: number }>("PRAGMA user_version")?.user_version,
      allMigrations.length,
    );
    database.close();
  }
});
