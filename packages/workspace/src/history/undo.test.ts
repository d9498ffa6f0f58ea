import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { claimId } from "@entente/claims";
import { openWorkspace } from "../open-workspace.testing.ts";
import { readingOf, temporaryFolder } from "../reading.testing.ts";
import { numberedReport } from "../workspace.testing.ts";
import type { Workspace } from "../workspace.ts";
import type { Batch } from "./append-entry.ts";

let now = Date.parse("2020-01-01T00:00:00Z");
const clock = { now: () => new Date((now += 60_000)) };

async function add(workspace: Workspace, name: string, batch?: Batch): Promise<void> {
  const { reading, text } = readingOf(numberedReport(name, 2));
  await workspace.add(reading, text, batch ? { batch } : {});
}

test("a step can be taken back and made again by another process, days later", async (t) => {
  const file = join(temporaryFolder(t), "later.entente");
  const first = await openWorkspace(file, { clock, who: "R. Byrne" });
  await add(first, "one");
  await first.review([claimId("c1"), claimId("c2")], "accepted");
  await first.close();
  const later = await openWorkspace(file, { clock, who: "M. Ito" });
  const [undone] = await later.undo({ steps: 1 }, { why: "too early" });
  assert.deepEqual([undone?.kind, undone?.state], ["claim.reviewed", "undone"]);
  assert.equal(await later.countClaims({ review: ["proposed"] }), 2);
  await later.close();
  const again = await openWorkspace(file, { clock });
  await again.redo({ steps: 1 });
  assert.equal(await again.countClaims({ review: ["accepted"] }), 2);
  assert.deepEqual(
    (await again.history()).map(({ number, kind, who, why, of }) => [number, kind, who, why, of]),
    [
      [4, "redo", "analyst", null, 2],
      [3, "undo", "M. Ito", "too early", 2],
      [2, "claim.reviewed", "R. Byrne", null, null],
      [1, "source.added", "R. Byrne", null, null],
    ],
  );
  await again.close();
});

test("a piece of work of many steps is taken back whole, and nothing of the work before it", async () => {
  const workspace = await openWorkspace(":memory:", { clock });
  await add(workspace, "before");
  const batch: Batch = { first: null };
  for (const name of ["one", "two", "three"]) await add(workspace, name, batch);
  assert.equal((await workspace.undo({ batch: true })).length, 3);
  assert.deepEqual(
    (await workspace.sources()).map(({ name }) => name),
    ["before"],
  );
  assert.equal((await workspace.redo({ batch: true })).length, 3);
  assert.equal((await workspace.sources()).length, 4);
  assert.equal((await workspace.undo({ steps: 99 })).length, 4);
  assert.deepEqual(await workspace.undo({ steps: 1 }), []);
  assert.deepEqual(
    [await workspace.sources(), await workspace.actors(), await workspace.claims()],
    [[], [], []],
  );
});

test("after a new step nothing is left to make again, and undo goes on before what was lost", async () => {
  const workspace = await openWorkspace(":memory:", { clock });
  await add(workspace, "one");
  await add(workspace, "two");
  await workspace.undo({ steps: 1 });
  await add(workspace, "three");
  assert.deepEqual(await workspace.redo({ steps: 1 }), []);
  await workspace.undo({ steps: 1 });
  assert.deepEqual(
    (await workspace.redo({ steps: 5 })).map(({ about }) => about["name"]),
    ["three"],
  );
  assert.deepEqual(
    (await workspace.undo({ steps: 5 })).map(({ about }) => about["name"]),
    ["three", "one"],
  );
  assert.deepEqual(
    (await workspace.history()).filter(({ state }) => state === "lost").map(({ about }) => about["name"]),
    ["two"],
  );
});

test("a report whose adding was taken back can come again, as it is read and dated then", async () => {
  const workspace = await openWorkspace(":memory:", { clock });
  await add(workspace, "one");
  await workspace.undo({ steps: 1 });
  const { reading, text } = readingOf({ ...numberedReport("one", 2), published: "2019" });
  const { source, added } = await workspace.add(reading, text);
  assert.deepEqual([source.id, source.published, added], ["s1", "2019", true]);
  assert.deepEqual(
    (await workspace.claims()).map(({ id }) => id),
    ["c3", "c4"],
  );
  assert.equal((await workspace.search("omar")).length, 2);
  assert.deepEqual(await workspace.check(), []);
});

test("a decision that changes nothing is no step", async () => {
  const workspace = await openWorkspace(":memory:", { clock });
  await add(workspace, "one");
  await workspace.review([claimId("c1")], "accepted");
  const before = await workspace.revision();
  await workspace.review([claimId("c1")], "accepted");
  await add(workspace, "one");
  assert.equal(await workspace.revision(), before);
});

test("what fails leaves no entry, and no head of a piece of work", async () => {
  const workspace = await openWorkspace(":memory:", { clock });
  await add(workspace, "one");
  const batch: Batch = { first: null };
  await assert.rejects(() => workspace.review([claimId("c1"), claimId("c9")], "accepted", { batch }), {
    code: "ENT_CLAIM_UNKNOWN",
  });
  assert.equal(batch.first, null);
  assert.equal((await workspace.history()).length, 1);
  assert.equal(await workspace.countClaims({ review: ["accepted"] }), 0);
});

test("other parts keep their own records through the same history", async () => {
  const workspace = await openWorkspace(":memory:", { clock });
  const made = await workspace.createRecord({
    kind: "forecast",
    body: { event: "a merger", probability: 0.3 },
  });
  assert.equal(made.id, "forecast1");
  const { kind, id } = made;
  await workspace.changeRecord(
    { kind, id, body: { event: "a merger", probability: 0.4 } },
    { why: "new report" },
  );
  await workspace.removeRecord({ kind, id });
  assert.deepEqual(await workspace.records("forecast"), []);
  await workspace.undo({ steps: 2 });
  assert.deepEqual((await workspace.record(kind, id))?.body, { event: "a merger", probability: 0.3 });
  assert.deepEqual(
    (await workspace.history({ record: { kind, id } })).map((entry) => entry.kind),
    ["undo", "undo", "record.removed", "record.changed", "record.created"],
  );
  await assert.rejects(() => workspace.createRecord({ kind, id, body: 1 }), { code: "ENT_INVALID" });
  await assert.rejects(() => workspace.removeRecord({ kind, id: "none" }), { code: "ENT_INVALID" });
});

test("two asked at once get their turns, and neither sees the other half done", async () => {
  const workspace = await openWorkspace(":memory:", { clock });
  const adding = ["one", "two", "three"].map((name) => add(workspace, name));
  const counts = [workspace.countClaims(), workspace.countClaims()];
  await Promise.all(adding);
  for (const count of await Promise.all(counts)) assert.equal(count % 2, 0);
  assert.deepEqual(await workspace.check(), []);
});
