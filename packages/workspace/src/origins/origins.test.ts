import assert from "node:assert/strict";
import { test } from "node:test";
import { claimId, sourceId } from "@entente/claims";
import { openWorkspace } from "../open-workspace.testing.ts";
import { noon, readingOf, type ActorNames } from "../reading.testing.ts";
import type { Workspace } from "../workspace.ts";
import type { Origins } from "./count-origins.ts";

const said = "The Red Front is allied with the Green Brigades";
const actors: readonly ActorNames[] = [
  ["organisation", "Red Front"],
  ["organisation", "Green Brigades"],
  ["organisation", "Reuters"],
];
const story =
  "Fighters entered the town on Monday after two days of shelling, residents said by telephone. Shops were closed and the road to the north was blocked by lorries, while families walked towards the river with what they could carry.";
const other =
  "A council of elders asked both sides to keep the mill working through the winter. Its chairman said that nobody had answered him so far, and that flour would last for three weeks at most.";

async function report(
  workspace: Workspace,
  text: string,
  options: { author?: string; attribution?: string } = {},
): Promise<void> {
  const { attribution } = options;
  const claim = { subject: "a1", predicate: "allied_with", object: "a2", quote: said } as const;
  const { reading } = readingOf({
    text,
    actors,
    claims: [attribution === undefined ? claim : { ...claim, attribution }],
  });
  await workspace.add({ ...reading, source: { ...reading.source, author: options.author ?? null } }, text);
}

const open = (): Promise<Workspace> => openWorkspace(":memory:", { clock: noon });
async function origins(workspace: Workspace): Promise<Origins> {
  const [proposition, more] = (await workspace.propositions()).propositions;
  assert.equal(more, undefined);
  assert.ok(proposition);
  return proposition.origins;
}

test("a near-copy of a report is no second origin, and says how much is alike", async () => {
  const workspace = await open();
  await report(workspace, `${said}. ${story}`);
  await report(workspace, `Update: ${said}. ${story} The agency has more.`);
  await report(workspace, `${said}. ${other}`);
  const { count, groups } = await origins(workspace);
  assert.equal(count, 2);
  assert.deepEqual(
    groups.map(({ sources }) => sources),
    [["s1", "s2"], ["s3"]],
  );
  assert.match(groups[0]?.why.join() ?? "", /s1 and s2 have \d+ % of their word sequences in common/);
});

test("reports that name an outlet as their source have one origin with that outlet's own", async () => {
  const workspace = await open();
  await report(workspace, `${said}.`, { author: "Reuters" });
  await report(workspace, `ALEPPO (Reuters) – ${said}. ${other}`);
  await report(workspace, `${story} According to the news agency Reuters, ${said}.`);
  await report(workspace, `${said}, it is reported from the east. ${other.replaceAll("winter", "spring")}`, {
    attribution: "a3",
  });
  const { count, groups } = await origins(workspace);
  assert.equal(count, 1);
  assert.equal(groups[0]?.outlet, "Reuters");
  const why = groups[0]?.why.join("; ") ?? "";
  for (const part of [
    "s1 is by Reuters",
    "s2 opens with a credit",
    "c3’s sentence names",
    "c4 is attributed to",
  ])
    assert.ok(why.includes(part), why);
});

test("a credit in another sentence says nothing of a claim", async () => {
  const workspace = await open();
  await report(workspace, `${said}. SANA reported that rain had fallen. ${other}`);
  await report(workspace, `${said}. ${story} SANA said that schools would open.`);
  assert.equal((await origins(workspace)).count, 2);
});

test("a person can say that two reports are one origin or two, and take it back", async () => {
  const workspace = await open();
  await report(workspace, `${said}. ${story}`);
  await report(workspace, `${said}. ${story} More follows.`);
  await report(workspace, `${said}. ${other}`);
  const [one, two, three] = [sourceId("s1"), sourceId("s2"), sourceId("s3")];
  await workspace.decideOrigin(two, one, "apart", { why: "each had its own reporter" });
  assert.equal((await origins(workspace)).count, 3);
  await workspace.decideOrigin(one, three, "same");
  assert.equal((await origins(workspace)).count, 2);
  assert.match((await origins(workspace)).groups[0]?.why.join() ?? "", /decided by a person/);
  await workspace.undo({ steps: 2 });
  assert.equal((await origins(workspace)).count, 2);
  assert.deepEqual(await workspace.check(), []);
  await assert.rejects(() => workspace.decideOrigin(one, one, "same"), { code: "ENT_INVALID" });
  await assert.rejects(() => workspace.decideOrigin(one, sourceId("s9"), "same"), {
    code: "ENT_SOURCE_UNKNOWN",
  });
});

test("a report that was taken back counts for nothing, and claims tell the origins of their proposition", async () => {
  const workspace = await open();
  await report(workspace, `${said}. ${story}`);
  await report(workspace, `${said}. ${other}`);
  assert.deepEqual([...(await workspace.claimOrigins([claimId("c1"), claimId("c9")]))], [["c1", 2]]);
  const found = await workspace.originOfClaims();
  assert.deepEqual([...found.keys()], ["c1", "c2"]);
  assert.notEqual(found.get("c1"), found.get("c2"));
  await workspace.undo({ steps: 1 });
  assert.deepEqual([...(await workspace.claimOrigins([claimId("c1")]))], [["c1", 1]]);
});
