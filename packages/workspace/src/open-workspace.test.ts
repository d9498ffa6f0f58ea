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
function assertUntouched(folder: string, file: string, code: ProblemCode): void {
  const [bytes, files] = [readFileSync(file), readdirSync(folder)];
  assert.throws(() => openWorkspace(file, options), coded(code));
  assert.throws(() => openWorkspace(file, { ...options, mustExist: true }), coded(code));
  assert.deepEqual(readFileSync(file), bytes);
  assert.deepEqual(readdirSync(folder), files);
}

test("a new file is made, marked as ours, and holds what was added when it is opened again", (t) => {
  const file = join(temporaryFolder(t), "new.entente");
  const first = openWorkspace(file, options);
  const { reading, text } = readingOf({ text: "Nothing new." });
  first.add(reading, text);
  first.close();
  first.close();
  assert.equal(readFileSync(file).toString("latin1", 68, 72), "Ente");
  const again = openWorkspace(file, { ...options, mustExist: true });
  assert.equal(again.path, file);
  assert.equal(again.isReadOnly, false);
  assert.deepEqual(
    again.sources().map(({ name }) => name),
    ["report.txt"],
  );
  again.close();
});

test("a closed workspace is one file", (t) => {
  const folder = temporaryFolder(t);
  openWorkspace(join(folder, "one.entente"), options).close();
  assert.deepEqual(readdirSync(folder), ["one.entente"]);
});

test("an acknowledged change is synced to disk, and readers aren't kept waiting by a writer", (t) => {
  const file = join(temporaryFolder(t), "mode.entente");
  openWorkspace(file, options).close();
  const connection = new DatabaseSync(file);
  assert.equal(connection.prepare("PRAGMA journal_mode").get()?.["journal_mode"], "wal");
  connection.exec("BEGIN IMMEDIATE");
  const reader = openWorkspace(file, { ...options, waitMs: 0 });
  assert.deepEqual(reader.sources(), []);
  reader.close();
  connection.close();
});

test("a file of a newer version is not touched", (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, "newer.entente");
  openWorkspace(file, options).close();
  const connection = new DatabaseSync(file);
  connection.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
  connection.close();
  assertUntouched(folder, file, "ENT_WORKSPACE_TOO_NEW");
});

test("a newer version that still stands in the write-ahead log is seen as well", (t) => {
  const file = join(temporaryFolder(t), "newer.entente");
  openWorkspace(file, options).close();
  const connection = new DatabaseSync(file);
  connection.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
  assert.throws(() => openWorkspace(file, options), coded("ENT_WORKSPACE_TOO_NEW"));
  connection.close();
});

test("a file that is no SQLite file is not touched", (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, "letter.entente");
  writeFileSync(file, "Dear reader, this is a letter. ".repeat(100));
  assertUntouched(folder, file, "ENT_WORKSPACE_NOT_OURS");
  writeFileSync(file, "short");
  assertUntouched(folder, file, "ENT_WORKSPACE_NOT_OURS");
});

test("another program's SQLite file is not touched", (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, "other.entente");
  const connection = new DatabaseSync(file);
  connection.exec("CREATE TABLE sources (id)");
  connection.close();
  assertUntouched(folder, file, "ENT_WORKSPACE_NOT_OURS");
});

test("a folder is not a workspace", (t) => {
  const folder = temporaryFolder(t);
  mkdirSync(join(folder, "inner.entente"));
  assert.throws(() => openWorkspace(join(folder, "inner.entente"), options), coded("ENT_WORKSPACE_NOT_OURS"));
});

test("a file with our mark and nothing else of ours behind it is refused when it is read", (t) => {
  const file = join(temporaryFolder(t), "cut.entente");
  openWorkspace(file, options).close();
  writeFileSync(file, readFileSync(file).subarray(0, 4096).fill(0, 100));
  assert.throws(() => openWorkspace(file, options).sources());
});

test("a workspace that must exist and doesn't is named missing, and not made", (t) => {
  const folder = temporaryFolder(t);
  const mustExist = { ...options, mustExist: true };
  assert.throws(() => openWorkspace(join(folder, "none.entente"), mustExist), coded("ENT_WORKSPACE_MISSING"));
  assert.deepEqual(readdirSync(folder), []);
});

test("an empty file, as an interrupted making leaves, becomes a workspace", (t) => {
  const file = join(temporaryFolder(t), "empty.entente");
  writeFileSync(file, "");
  assert.throws(() => openWorkspace(file, { ...options, mustExist: true }), coded("ENT_WORKSPACE_MISSING"));
  const workspace = openWorkspace(file, options);
  assert.deepEqual(workspace.claims(), []);
  workspace.close();
});

test("a folder that isn't there is named", (t) => {
  const file = join(temporaryFolder(t), "no", "such.entente");
  assert.throws(() => openWorkspace(file, options), coded("ENT_FILE_MISSING"));
});

test("a writer that finds another one writing waits, then says who has the file", (t) => {
  const file = join(temporaryFolder(t), "busy.entente");
  const workspace = openWorkspace(file, { ...options, waitMs: 20 });
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const { reading, text } = readingOf({ text: "Nothing new." });
  assert.throws(() => workspace.add(reading, text), coded("ENT_WORKSPACE_BUSY"));
  other.exec("ROLLBACK");
  other.close();
  assert.equal(workspace.add(reading, text).added, true);
  workspace.close();
});

test("a file that another process has for itself is named busy", (t) => {
  const file = join(temporaryFolder(t), "busy.entente");
  openWorkspace(file, options).close();
  const other = new DatabaseSync(file);
  other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE");
  assert.throws(() => openWorkspace(file, { ...options, waitMs: 20 }), coded("ENT_WORKSPACE_BUSY"));
  other.close();
});
