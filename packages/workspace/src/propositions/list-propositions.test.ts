import assert from "node:assert/strict";
import { test } from "node:test";
import { actorId, claimId } from "@entente/claims";
import { openWorkspace } from "../open-workspace.testing.ts";
import { noon, readingOf, type ActorNames, type ClaimWords } from "../reading.testing.ts";
import type { Workspace } from "../workspace.ts";

const actors: readonly ActorNames[] = [
  ["organisation", "North River Front"],
  ["organisation", "River Guard Brigade"],
  ["person", "Ali Omar"],
];
type Said = Omit<ClaimWords, "quote">;

/** A report that says these things, a sentence each. */
async function report(workspace: Workspace, name: string, ...said: readonly Said[]): Promise<void> {
  const sentences = said.map((_, i) => `${name} says ${i}.`);
  const claims = said.map((words, i) => ({ ...words, quote: sentences[i] ?? "" }));
  const { reading, text } = readingOf({ name, text: sentences.join(" "), actors, claims });
  await workspace.add(reading, text);
}

const fights: Said = { subject: "a1", predicate: "fights", object: "a2" };
const fightsBack: Said = { subject: "a2", predicate: "fights", object: "a1" };
const inYear = (from: string): Pick<ClaimWords, "time"> => ({ time: { from, to: from } });
const open = (): Promise<Workspace> => openWorkspace(":memory:", { clock: noon });
const grouped = async (workspace: Workspace): Promise<string[]> =>
  (await workspace.propositions()).propositions.map(({ claims }) => claims.join(" ")).toSorted();

test("claims of several reports that say the same are one proposition, with its sources and the reasons", async () => {
  const workspace = await open();
  await report(workspace, "one", fights);
  await report(workspace, "two", fightsBack);
  const { propositions, total } = await workspace.propositions();
  assert.equal(total, 1);
  const [proposition] = propositions;
  assert.deepEqual(proposition?.claims, ["c1", "c2"]);
  assert.equal(proposition.id, "p1");
  assert.deepEqual(proposition.sources, ["s1", "s2"]);
  assert.deepEqual(proposition.reviews, { proposed: 2, accepted: 0, rejected: 0 });
  assert.match(proposition.grouped.join("; "), /either order.*each is said.*none says when/);
  assert.deepEqual(await workspace.proposition("c2"), proposition);
  assert.equal(await workspace.proposition("p99"), null);
});

test("what is foreseen, denied or said of another time is another proposition", async () => {
  const workspace = await open();
  const attacked: Said = { ...fights, predicate: "attacked" };
  await report(
    workspace,
    "one",
    attacked,
    { ...attacked, modality: "predicted" },
    { ...attacked, polarity: "negative" },
  );
  await report(
    workspace,
    "two",
    { ...attacked, ...inYear("2011") },
    { ...attacked, ...inYear("2014") },
    { ...attacked, ...inYear("2014-05") },
  );
  assert.deepEqual(await grouped(workspace), ["c1", "c2", "c3", "c4", "c5 c6"]);
});

test("a claim without a time goes with those of one time, and with nobody where there are several", async () => {
  const workspace = await open();
  const attacked: Said = { ...fights, predicate: "attacked" };
  await report(workspace, "one", attacked, { ...attacked, ...inYear("2011") });
  assert.deepEqual(await grouped(workspace), ["c1 c2"]);
  await report(workspace, "two", { ...attacked, ...inYear("2014") });
  assert.deepEqual(await grouped(workspace), ["c1", "c2", "c3"]);
  await workspace.undo({ steps: 1 });
  assert.deepEqual(await grouped(workspace), ["c1 c2"]);
});

test("who is who decides what says the same: a merge groups, a split and an undo take apart", async () => {
  const workspace = await open();
  await report(workspace, "one", fights);
  const other: readonly ActorNames[] = [
    ["organisation", "Guards of the River Valley"],
    ["organisation", "North River Front"],
  ];
  const claims = [{ subject: "a2", predicate: "fights" as const, object: "a1", quote: "They fight" }];
  const { reading, text } = readingOf({ text: "They fight.", actors: other, claims });
  await workspace.add(reading, text);
  assert.deepEqual(await grouped(workspace), ["c1", "c2"]);
  await workspace.mergeActors(actorId("a2"), actorId("a4"));
  assert.deepEqual(await grouped(workspace), ["c1 c2"]);
  await workspace.undo({ steps: 1 });
  assert.deepEqual(await grouped(workspace), ["c1", "c2"]);
});

test("a person can keep a claim apart from its group, and let it back", async () => {
  const workspace = await open();
  await report(workspace, "one", fights);
  await report(workspace, "two", fights);
  await report(workspace, "three", fights);
  await workspace.separateClaims([claimId("c2"), claimId("c3")]);
  assert.deepEqual(await grouped(workspace), ["c1", "c2 c3"]);
  await workspace.regroupClaims([claimId("c2")]);
  assert.deepEqual(await grouped(workspace), ["c1 c2", "c3"]);
  await workspace.undo({ steps: 2 });
  assert.deepEqual(await grouped(workspace), ["c1 c2 c3"]);
});

test("first comes what would change the picture most: who stands with whom, said by many and contested", async () => {
  const workspace = await open();
  await report(
    workspace,
    "one",
    { subject: "a1", predicate: "located_in", object: "the north" },
    { ...fights, modality: "predicted", predicate: "merged_with" },
    { subject: "a3", predicate: "leads", object: "a1" },
    { ...fights, predicate: "allied_with" },
  );
  await report(workspace, "two", { ...fights, predicate: "allied_with" }, fights);
  const { propositions } = await workspace.propositions();
  assert.deepEqual(
    propositions.map(({ predicate, weight }) => [predicate, weight.doubt]),
    [
      ["allied_with", 2],
      ["fights", 2],
      ["leads", 1],
      ["merged_with", 1],
      ["located_in", 1],
    ],
  );
  for (const { weight } of propositions) {
    const { kind, reach, origins, doubt, total } = weight;
    assert.equal(total, kind * (1 + reach) * origins * doubt);
  }
});

test("the queue holds what waits, of one actor where one is given, and no more than asked for", async () => {
  const workspace = await open();
  await report(workspace, "one", fights, { subject: "a3", predicate: "leads", object: "a1" });
  await workspace.review([claimId("c1")], "accepted");
  assert.deepEqual(await grouped(workspace), ["c2"]);
  const of = async (id: string): Promise<number> =>
    (await workspace.propositions({ actor: actorId(id), review: ["accepted", "proposed"] })).propositions
      .length;
  assert.deepEqual([await of("a1"), await of("a2"), await of("a3")], [2, 1, 1]);
  assert.equal(
    (await workspace.propositions({ review: ["accepted", "proposed"], limit: 1 })).propositions.length,
    1,
  );
});
