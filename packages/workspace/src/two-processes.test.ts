import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { text as readAll } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { actorId, claimId } from "@entente/claims";
import { Database } from "./engine/sqlite/database.ts";
import { openWorkspace } from "./open-workspace.ts";
import { noon, readingOf, temporaryFolder } from "./reading.testing.ts";
import { numberedReport } from "./workspace.testing.ts";

const script = fileURLToPath(new URL("workspace.testing.ts", import.meta.url));

function start(task: string, file: string): ChildProcess {
  return spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, task, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function finish(child: ChildProcess): Promise<string> {
  const said = child.stdout ? readAll(child.stdout) : "";
  const [code] = (await once(child, "exit")) as [number | null];
  assert.equal(code, 0);
  return said;
}

function assertWhole(file: string): void {
  const database = new Database(file, { isReadOnly: false, waitMs: 1_000 });
  assert.equal(database.get<{ integrity_check: string }>("PRAGMA integrity_check")?.integrity_check, "ok");
  assert.deepEqual(database.all("PRAGMA foreign_key_check"), []);
  database.execute("INSERT INTO passage_words (passage_words) VALUES ('integrity-check')");
  database.execute("INSERT INTO claim_words (claim_words) VALUES ('integrity-check')");
  database.close();
}

test("two processes make one file and add to it at once; nothing is lost and common actors are joined", async (t) => {
  const file = join(temporaryFolder(t), "both.entente");
  await Promise.all([start("addTen", file), start("addTen", file)].map(finish));
  const workspace = await openWorkspace(file, { clock: noon, mustExist: true });
  assert.equal((await workspace.sources()).length, 20);
  assert.equal(await workspace.countClaims(), 20);
  assert.deepEqual(
    (await workspace.actors())
      .filter(({ name }) => name === "North River Front")
      .map(({ sources }) => sources.length),
    [20],
  );
  await workspace.close();
  assertWhole(file);
});

test("while another process writes, a merge and an undo wait, and are told where it takes too long", async (t) => {
  const file = join(temporaryFolder(t), "waits.entente");
  const workspace = await openWorkspace(file, { clock: noon, waitMs: 50 });
  for (const name of ["one", "two"]) {
    const { reading, text } = readingOf(numberedReport(name));
    await workspace.add(reading, text);
  }
  const other = new Database(file, { isReadOnly: false, waitMs: 1_000 });
  other.execute("BEGIN IMMEDIATE");
  await assert.rejects(workspace.undo({ steps: 1 }), { code: "ENT_WORKSPACE_BUSY" });
  await assert.rejects(workspace.mergeActors(actorId("a1"), actorId("a3")), { code: "ENT_WORKSPACE_BUSY" });
  assert.equal((await workspace.sources()).length, 2);
  assert.deepEqual(
    (await workspace.history()).map(({ kind }) => kind),
    ["source.added", "source.added"],
  );
  other.execute("ROLLBACK");
  other.close();
  await workspace.mergeActors(actorId("a1"), actorId("a3"));
  await workspace.undo({ steps: 1 });
  assert.deepEqual(await workspace.check(), []);
  await workspace.close();
});

test("two processes that take back and make again at once take turns, and every step is in the history", async (t) => {
  const file = join(temporaryFolder(t), "turns.entente");
  await finish(start("addTen", file));
  await Promise.all([start("undoAndRedo", file), start("undoAndRedo", file)].map(finish));
  const workspace = await openWorkspace(file, { clock: noon, mustExist: true });
  const kinds = Map.groupBy(await workspace.history(), ({ kind }) => kind);
  assert.equal((kinds.get("undo")?.length ?? 0) - (kinds.get("redo")?.length ?? 0), 0);
  assert.equal(kinds.get("undo")?.length, 20);
  assert.equal((await workspace.sources()).length, 10);
  assert.deepEqual(await workspace.check(), []);
  await workspace.close();
});

test("what another process adds is seen without opening the file again", async (t) => {
  const file = join(temporaryFolder(t), "seen.entente");
  const workspace = await openWorkspace(file, { clock: noon });
  assert.equal((await workspace.sources()).length, 0);
  const before = await workspace.revision();
  assert.equal(await workspace.revision(), before);
  await finish(start("addTen", file));
  assert.equal((await workspace.sources()).length, 10);
  const after = await workspace.revision();
  assert.notEqual(after, before);
  await workspace.review([claimId("c1")], "accepted");
  assert.notEqual(await workspace.revision(), after);
  await workspace.close();
});

test("a process killed while it adds leaves a whole file without the half-added report", async (t) => {
  const file = join(temporaryFolder(t), "killed.entente");
  for (const afterMs of [0, 15, 60]) {
    const child = start("addLong", file);
    assert.ok(child.stdout);
    await once(child.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    child.kill("SIGKILL");
    await once(child, "exit");
    assertWhole(file);
    const workspace = await openWorkspace(file, { clock: noon, mustExist: true });
    assert.ok([0, 3_000].includes(await workspace.countClaims()));
    assert.equal((await workspace.sources()).length, (await workspace.countClaims()) / 3_000);
    assert.equal((await workspace.actors()).length, (await workspace.sources()).length * 2);
    await workspace.close();
  }
});

for (const [what, fileMode, folderMode] of [
  ["file that can't be written", 0o444, 0o777],
  ["file in a folder that can't be written", 0o666, 0o555],
] as const) {
  test(`a ${what} opens for reading, and writing says so`, async (t) => {
    const folder = temporaryFolder(t);
    const file = join(folder, "report #1?.entente");
    const workspace = await openWorkspace(file, { clock: noon });
    const { reading, text } = readingOf(numberedReport("one", 2));
    await workspace.add(reading, text);
    await workspace.close();
    assert.equal(existsSync(`${file}-wal`), false);
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    assert.deepEqual(JSON.parse(await finish(start("readAsNobody", file))), {
      isReadOnly: true,
      claims: 2,
      hits: 2,
      add: "ENT_WORKSPACE_READ_ONLY",
      review: "ENT_WORKSPACE_READ_ONLY",
    });
    chmodSync(folder, 0o755);
  });
}
