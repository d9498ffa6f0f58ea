import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import type { ProblemCode } from "@entente/claims";
import { schemaVersion } from "./migrations/all-migrations.ts";
import { openWorkspace } from "./open-workspace.ts";
import { noon, readingOf, temporaryFolder } from "./reading.testing.ts";

const options = { clock: noon };
const coded = (code: ProblemCode): { code: ProblemCode } => ({ code });

/** That opening fails with the code and leaves the file's bytes and its folder as they were. */
async function assertUntouched(folder: string, file: string, code: ProblemCode): Promise<void> {
  const [bytes, files] = [readFileSync(file), readdirSync(folder)];
  await assert.rejects(() => openWorkspace(file, options), coded(code));
  await assert.rejects(() => openWorkspace(file, { ...options, mustExist: true }), coded(code));
  assert.deepEqual(readFileSync(file), bytes);
  assert.deepEqual(readdirSync(folder), files);
}

test("a new file is made, marked as ours, and holds what was added when it is opened again", async (t) => {
  const file = join(temporaryFolder(t), "new.entente");
  const first = await openWorkspace(file, options);
  const { reading, text } = readingOf({ text: "Nothing new." });
  await first.add(reading, text);
  await first.close();
  await first.close();
  assert.equal(readFileSync(file).toString("latin1", 68, 72), "Ente");
  const again = await openWorkspace(file, { ...options, mustExist: true });
  assert.equal(again.path, file);
  assert.equal(again.isReadOnly, false);
  assert.deepEqual(
    (await again.sources()).map(({ name }) => name),
    ["report.txt"],
  );
  await again.close();
});

test("a closed workspace is one file", async (t) => {
  const folder = temporaryFolder(t);
  await (await openWorkspace(join(folder, "one.entente"), options)).close();
  assert.deepEqual(readdirSync(folder), ["one.entente"]);
});

test("an acknowledged change is synced to disk, and readers aren't kept waiting by a writer", async (t) => {
  const file = join(temporaryFolder(t), "mode.entente");
  await (await openWorkspace(file, options)).close();
  const connection = new DatabaseSync(file);
  assert.equal(connection.prepare("PRAGMA journal_mode").get()?.["journal_mode"], "wal");
  connection.exec("BEGIN IMMEDIATE");
  const reader = await openWorkspace(file, { ...options, waitMs: 0 });
  assert.deepEqual(await reader.sources(), []);
  await reader.close();
  connection.close();
});

test("a file of a newer version is not touched", async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, "newer.entente");
  await (await openWorkspace(file, options)).close();
  const connection = new DatabaseSync(file);
  connection.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
  connection.close();
  await assertUntouched(folder, file, "ENT_WORKSPACE_TOO_NEW");
});

test("a newer version that still stands in the write-ahead log is seen as well", async (t) => {
  const file = join(temporaryFolder(t), "newer.entente");
  await (await openWorkspace(file, options)).close();
  const connection = new DatabaseSync(file);
  connection.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
  await assert.rejects(() => openWorkspace(file, options), coded("ENT_WORKSPACE_TOO_NEW"));
  connection.close();
});

test("a file that is no SQLite file is not touched", async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, "letter.entente");
  writeFileSync(file, "Dear reader, this is a letter. ".repeat(100));
  await assertUntouched(folder, file, "ENT_WORKSPACE_NOT_OURS");
  writeFileSync(file, "short");
  await assertUntouched(folder, file, "ENT_WORKSPACE_NOT_OURS");
});

test("another program's SQLite file is not touched", async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, "other.entente");
  const connection = new DatabaseSync(file);
  connection.exec("CREATE TABLE sources (id)");
  connection.close();
  await assertUntouched(folder, file, "ENT_WORKSPACE_NOT_OURS");
});

test("a folder is not a workspace", async (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, "inner.entente"));
  await assert.rejects(
    () => openWorkspace(join(folder, "inner.entente"), options),
    coded("ENT_WORKSPACE_NOT_OURS"),
  );
});

test("a file with our mark and nothing else of ours behind it is refused when it is read", async (t) => {
  const file = join(temporaryFolder(t), "cut.entente");
  await (await openWorkspace(file, options)).close();
  writeFileSync(file, readFileSync(file).subarray(0, 4096).fill(0, 100));
  await assert.rejects(async () => (await openWorkspace(file, options)).sources());
});

test("a workspace that must exist and doesn't is named missing, and not made", async (t) => {
  const folder = temporaryFolder(t);
  const mustExist = { ...options, mustExist: true };
  await assert.rejects(
    () => openWorkspace(join(folder, "none.entente"), mustExist),
    coded("ENT_WORKSPACE_MISSING"),
  );
  assert.deepEqual(readdirSync(folder), []);
});

test("an empty file, as an interrupted making leaves, becomes a workspace", async (t) => {
  const file = join(temporaryFolder(t), "empty.entente");
  writeFileSync(file, "");
  await assert.rejects(
    () => openWorkspace(file, { ...options, mustExist: true }),
    coded("ENT_WORKSPACE_MISSING"),
  );
  const workspace = await openWorkspace(file, options);
  assert.deepEqual(await workspace.claims(), []);
  await workspace.close();
});

test("a folder that isn't there is named", async (t) => {
  const file = join(temporaryFolder(t), "no", "such.entente");
  await assert.rejects(() => openWorkspace(file, options), coded("ENT_FILE_MISSING"));
});

test("a writer that finds another one writing waits, then says who has the file", async (t) => {
  const file = join(temporaryFolder(t), "busy.entente");
  const workspace = await openWorkspace(file, { ...options, waitMs: 20 });
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const { reading, text } = readingOf({ text: "Nothing new." });
  await assert.rejects(() => workspace.add(reading, text), coded("ENT_WORKSPACE_BUSY"));
  other.exec("ROLLBACK");
  other.close();
  assert.equal((await workspace.add(reading, text)).added, true);
  await workspace.close();
});

test("a file that another process has for itself is named busy", async (t) => {
  const file = join(temporaryFolder(t), "busy.entente");
  await (await openWorkspace(file, options)).close();
  const other = new DatabaseSync(file);
  other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE");
  await assert.rejects(() => openWorkspace(file, { ...options, waitMs: 20 }), coded("ENT_WORKSPACE_BUSY"));
  other.close();
});
