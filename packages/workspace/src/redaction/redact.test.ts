import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { actorId, claimId, sourceId } from "@entente/claims";
import { Database } from "../engine/sqlite/database.ts";
import { openWorkspace } from "../open-workspace.ts";
import { readingOf, temporaryFolder, type ReportWords } from "../reading.testing.ts";
import type { Workspace } from "../workspace.ts";

let now = Date.parse("2020-01-01T00:00:00Z");
const clock = { now: () => new Date((now += 60_000)) };

const first: ReportWords = {
  name: "quokka-notes.txt",
  text: "Ali Omar leads the North River Front. A witness called Zebulon Quagmire saw the convoy leave Xanadu.\n\nThe North River Front fights the Blue Army.",
  actors: [
    ["person", "Ali Omar"],
    ["organisation", "North River Front"],
    ["person", "Zebulon Quagmire", "Quagmire"],
    ["organisation", "Blue Army"],
  ],
  claims: [
    { subject: "a1", predicate: "leads", object: "a2", quote: "Ali Omar leads the North River Front" },
    {
      subject: "a3",
      predicate: "located_in",
      object: "Xanadu",
      quote: "Zebulon Quagmire saw the convoy leave Xanadu",
    },
    { subject: "a2", predicate: "fights", object: "a4", quote: "The North River Front fights the Blue Army" },
  ],
};
const second: ReportWords = {
  name: "second.txt",
  text: "The Blue Army says that ZEBULON QUAGMIRE’S brother and Quagmire’s son stand with it. The Blue Army fights the North River Front.",
  actors: [
    ["organisation", "Blue Army"],
    ["person", "Zebulon Quagmire", "ZEBULON QUAGMIRE"],
    ["organisation", "North River Front"],
  ],
  claims: [
    { subject: "a1", predicate: "fights", object: "a3", quote: "The Blue Army fights the North River Front" },
    {
      subject: "a2",
      predicate: "allied_with",
      object: "a1",
      quote: "brother and Quagmire’s son stand with it",
    },
  ],
};

async function desk(file: string): Promise<Workspace> {
  const workspace = await openWorkspace(file, { clock, who: "R. Byrne" });
  for (const report of [first, second]) {
    const { reading, text } = readingOf(report);
    await workspace.add({ ...reading, source: { ...reading.source, title: `On ${report.name}` } }, text);
  }
  await workspace.review([claimId("c1"), claimId("c2"), claimId("c3")], "accepted", {
    why: "said by Zebulon Quagmire",
  });
  await workspace.editClaim(claimId("c2"), { object: "near Xanadu" });
  await workspace.createRecord({
    kind: "note",
    body: { quote: "Zebulon Quagmire saw the convoy leave Xanadu" },
  });
  return workspace;
}

/** Words that stand anywhere in the bytes of the file, its log and its shared memory, in any case. */
function standing(file: string, words: readonly string[]): string[] {
  const bytes = [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]
    .filter((one) => existsSync(one))
    .map((one) => readFileSync(one, "latin1").toLowerCase())
    .join("\n");
  return words.filter((word) => bytes.includes(Buffer.from(word, "utf8").toString("latin1").toLowerCase()));
}

test("a redacted person is nowhere in the file any more, and everything else stays", async (t) => {
  const file = join(temporaryFolder(t), "person.entente");
  const workspace = await desk(file);
  const words = ["Zebulon", "Quagmire", "zblnkkmr"];
  assert.deepEqual(standing(file, words.slice(0, 2)), words.slice(0, 2));
  const person = (await workspace.actors()).find(({ name }) => name === "Zebulon Quagmire");
  const entry = await workspace.redact(
    { actor: person?.id ?? actorId("") },
    { why: "asked by Zebulon Quagmire" },
  );
  assert.deepEqual(standing(file, words), []);
  assert.deepEqual([entry.kind, entry.who, entry.state], ["actor.redacted", "R. Byrne", null]);
  assert.equal(await workspace.text(sourceId("s2")).then((text) => text.includes("█")), true);
  assert.deepEqual(
    (await workspace.claims()).map(({ id }) => id),
    ["c1", "c3", "c4"],
  );
  assert.ok((await workspace.actors()).every(({ id }) => id !== person?.id));
  for (const claim of await workspace.claims()) {
    const text = [...(await workspace.text(claim.source))].slice(claim.start, claim.end).join("");
    assert.equal(text, claim.quote);
  }
  assert.deepEqual(await workspace.check(), []);
  assert.deepEqual(await workspace.search("quagmire"), []);
  assert.equal((await workspace.search("convoy")).length, 1);
  await workspace.close();
  assert.deepEqual(standing(file, words), []);
});

test("a redacted source leaves its hash and who took it out, and can't come again", async (t) => {
  const file = join(temporaryFolder(t), "source.entente");
  const workspace = await desk(file);
  await workspace.redact({ source: sourceId("s1") }, { why: "endangers a witness" });
  const words = ["quokka", "Xanadu", "convoy", "Ali Omar", "witness called"];
  assert.deepEqual(standing(file, words), []);
  assert.equal(await workspace.source("s1"), null);
  assert.deepEqual(
    (await workspace.claims()).map(({ source }) => source),
    ["s2", "s2"],
  );
  assert.deepEqual(await workspace.check(), []);
  const [redaction] = await workspace.redactions();
  assert.deepEqual(
    [redaction?.kind, redaction?.who, redaction?.why, redaction?.things],
    ["source.redacted", "R. Byrne", "endangers a witness", []],
  );
  assert.equal((await workspace.sourceRedaction("s1"))?.number, redaction?.number);
  const { reading, text } = readingOf(first);
  await assert.rejects(() => workspace.add(reading, text), { code: "ENT_REDACTED" });
  const again = await workspace.redact({ source: sourceId("s1") });
  assert.equal(again.number, redaction?.number);
  await workspace.close();
});

test("a redacted passage is blanked, with the claims that touch it and the names that stand nowhere else", async (t) => {
  const file = join(temporaryFolder(t), "passage.entente");
  const workspace = await desk(file);
  const start = first.text.indexOf("A witness");
  const end = first.text.indexOf("\n\n");
  await workspace.redact({ source: sourceId("s1"), start, end });
  assert.deepEqual(standing(file, ["Xanadu", "convoy", "witness called"]), []);
  const text = await workspace.text(sourceId("s1"));
  assert.equal(text.length, first.text.length);
  assert.ok(text.startsWith("Ali Omar leads the North River Front. █"));
  assert.deepEqual(
    (await workspace.claims({ source: sourceId("s1") })).map(({ id, quote }) => [id, quote]),
    [
      ["c1", "Ali Omar leads the North River Front"],
      ["c3", "The North River Front fights the Blue Army"],
    ],
  );
  const person = (await workspace.actors()).find(({ name }) => name === "Zebulon Quagmire");
  assert.deepEqual(person?.sources, ["s2"]);
  assert.deepEqual(await workspace.check(), []);
  await assert.rejects(() => workspace.redact({ source: sourceId("s1"), start: 5, end: 5 }), {
    code: "ENT_INVALID",
  });
  await workspace.close();
});

test("undo stops at a redaction and says so; going on past it brings nothing back", async () => {
  const workspace = await desk(":memory:");
  await workspace.redact({ source: sourceId("s1") });
  await assert.rejects(() => workspace.undo({ steps: 1 }), { code: "ENT_REDACTED" });
  await workspace.review([claimId("c4")], "rejected");
  assert.equal((await workspace.undo({ steps: 5 })).length, 1);
  const before = (await workspace.history()).filter(({ state }) => state === "done").length;
  assert.equal((await workspace.undo({ steps: 99, pastRedaction: true })).length, before);
  assert.deepEqual(await workspace.claims(), []);
  await workspace.redo({ steps: 99 });
  assert.deepEqual(
    (await workspace.sources()).map(({ id }) => id),
    ["s2"],
  );
  assert.deepEqual(await workspace.check(), []);
});

test("what is asked as of before a redaction lacks what was redacted, and a second redaction is checked like the first", async () => {
  const workspace = await desk(":memory:");
  const at = new Date(now);
  await workspace.redact({ source: sourceId("s1"), start: 0, end: 8 });
  await workspace.redact({ source: sourceId("s1") });
  assert.deepEqual(await workspace.check(), []);
  const sources = await workspace.asRecorded(at, (view) => view.sources());
  assert.deepEqual(
    sources.map(({ id }) => id),
    ["s2"],
  );
  await workspace.rebuild();
  assert.deepEqual(await workspace.check(), []);
});

test("only persons can be redacted as actors", async () => {
  const workspace = await desk(":memory:");
  const army = (await workspace.actors()).find(({ name }) => name === "Blue Army");
  await assert.rejects(() => workspace.redact({ actor: army?.id ?? actorId("") }), { code: "ENT_INVALID" });
  await assert.rejects(() => workspace.redact({ actor: actorId("a99") }), { code: "ENT_ACTOR_UNKNOWN" });
});

test("where another process reads the file it says so, and redacting again makes the file forget", async (t) => {
  const file = join(temporaryFolder(t), "shared.entente");
  const workspace = await desk(file);
  const other = new Database(file, { isReadOnly: true, waitMs: 0 });
  other.execute("BEGIN");
  other.all("SELECT text FROM texts");
  await workspace.close();
  const impatient = await openWorkspace(file, { clock, waitMs: 50 });
  await assert.rejects(() => impatient.redact({ source: sourceId("s1") }), { code: "ENT_WORKSPACE_BUSY" });
  other.close();
  assert.equal(await impatient.source("s1"), null);
  await impatient.redact({ source: sourceId("s1") });
  assert.deepEqual(standing(file, ["quokka", "Xanadu"]), []);
  assert.equal((await impatient.redactions()).length, 1);
  await impatient.close();
});
