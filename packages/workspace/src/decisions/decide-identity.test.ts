import assert from "node:assert/strict";
import { test } from "node:test";
import { actorId, sourceId } from "@entente/claims";
import { openWorkspace } from "../open-workspace.testing.ts";
import { noon, readingOf, type ActorNames } from "../reading.testing.ts";
import type { Workspace } from "../workspace.ts";

async function add(workspace: Workspace, name: string, ...actors: readonly ActorNames[]): Promise<void> {
  const claims = actors.map((_, i) => ({
    subject: `a${i + 1}`,
    predicate: "seeks" as const,
    object: "power",
    quote: name,
  }));
  const { reading, text } = readingOf({ name, text: `${name}.`, actors, claims });
  await workspace.add(reading, text);
}

async function workspaceOf(...reports: readonly (readonly ActorNames[])[]): Promise<Workspace> {
  const workspace = await openWorkspace(":memory:", { clock: noon });
  for (const [i, actors] of reports.entries()) await add(workspace, `Report ${i + 1}`, ...actors);
  return workspace;
}

const body = (...names: readonly [string, ...string[]]): ActorNames => ["organisation", ...names];
const [a1, a2, a3] = [actorId("a1"), actorId("a2"), actorId("a3")];

/** Each actor as the reports it appears in. */
const who = async (workspace: Workspace): Promise<string[]> =>
  (await workspace.actors()).map(({ id, sources }) => `${id}: ${sources.join(" ")}`);

test("merged actors are one under the first's id, with every name and the source it comes from", async () => {
  const workspace = await workspaceOf([body("Jabhat al-Nusra")], [body("Fath al-Sham")]);
  await workspace.mergeActors(a2, a1, { why: "renamed in 2016" });
  const [actor, ...others] = await workspace.actors();
  assert.deepEqual(others, []);
  assert.equal(actor?.id, "a2");
  assert.deepEqual(actor.names, [
    { text: "Jabhat al-Nusra", sources: ["s1"] },
    { text: "Fath al-Sham", sources: ["s2"] },
  ]);
  assert.deepEqual(
    actor.appearances.map(({ reason }) => reason),
    ["decided", "decided"],
  );
  assert.equal(await workspace.countClaims({ actor: a2 }), 2);
  assert.equal((await workspace.history({ actor: a2 }))[0]?.why, "renamed in 2016");
});

test("what comes later by either name joins the merged actor", async () => {
  const workspace = await workspaceOf([body("Jabhat al-Nusra")], [body("Fath al-Sham")]);
  await workspace.mergeActors(a1, a2);
  await add(workspace, "Report 3", body("Fath al-Sham"));
  await add(workspace, "Report 4", body("Jabhat al-Nusra"));
  assert.deepEqual(await who(workspace), ["a1: s1 s2 s3 s4"]);
});

test("a split gives back exactly what was merged, whatever was done since", async () => {
  const workspace = await workspaceOf(
    [body("Jabhat al-Nusra")],
    [body("Fath al-Sham")],
    [body("Ahrar al-Sham")],
  );
  await workspace.mergeActors(a1, a2);
  await add(workspace, "Report 4", body("Fath al-Sham"));
  await workspace.mergeActors(a3, a1);
  assert.equal(await workspace.splitActor(a3), a1);
  assert.equal(await workspace.splitActor(a1), a2);
  assert.deepEqual(await who(workspace), ["a1: s1", "a2: s2 s4", "a3: s3"]);
  await assert.rejects(() => workspace.splitActor(a1), { code: "ENT_INVALID", message: /never merged/ });
});

test("two that are said to be distinct are never taken for one, even by a report that gives both names to one", async () => {
  const workspace = await workspaceOf([body("Jabhat al-Nusra")], [body("Fath al-Sham")]);
  await workspace.distinguishActors(a1, a2);
  for (const report of ["Report 3", "Report 4", "Report 5"]) {
    await add(workspace, report, body("Fath al-Sham", "Jabhat al-Nusra"));
  }
  const [one, other] = await who(workspace);
  assert.deepEqual([one, other], ["a1: s1", "a2: s2"]);
  assert.deepEqual(await workspace.check(), []);
});

test("what some sources call by an actor's name can be another actor, and stays so", async () => {
  const workspace = await workspaceOf([body("National Liberation Army")], [body("National Liberation Army")]);
  assert.deepEqual(await who(workspace), ["a1: s1 s2"]);
  const other = await workspace.splitActor(a1, [sourceId("s2")]);
  assert.deepEqual(await who(workspace), ["a1: s1", `${other}: s2`]);
  await add(workspace, "Report 3", body("National Liberation Army"));
  const actors = await workspace.actors();
  assert.deepEqual(
    actors.map(({ sources, appearances }) => [sources.join(), appearances[0]?.reason]),
    [
      ["s1", "decided"],
      ["s2", "decided"],
      ["s3", "ambiguous"],
    ],
  );
  await assert.rejects(() => workspace.splitActor(a1, [sourceId("s1")]), { code: "ENT_INVALID" });
});

test("a merge ends a former decision that they are two, and undo brings that back", async () => {
  const workspace = await workspaceOf([body("Jabhat al-Nusra")], [body("Nusra Front")]);
  await workspace.distinguishActors(a1, a2);
  assert.deepEqual(await workspace.actorProposals(), []);
  await workspace.mergeActors(a1, a2);
  assert.equal((await workspace.actors()).length, 1);
  await workspace.undo({ steps: 1 });
  assert.equal((await workspace.actors()).length, 2);
  assert.deepEqual(await workspace.actorProposals(), []);
  await workspace.undo({ steps: 1 });
  assert.equal((await workspace.actorProposals()).length, 1);
});

test("an actor is no other actor than itself, and no person is a state", async () => {
  const workspace = await workspaceOf([body("Jabhat al-Nusra"), ["person", "Abu Bakr al-Baghdadi"]]);
  await assert.rejects(() => workspace.mergeActors(a1, a1), { code: "ENT_INVALID" });
  await assert.rejects(() => workspace.mergeActors(a1, a2), { code: "ENT_INVALID", message: /person/ });
  await assert.rejects(() => workspace.mergeActors(a1, actorId("a9")), { code: "ENT_ACTOR_UNKNOWN" });
});

test("pairs that may be one are proposed with reasons: names, a leader of both, and against it a report that speaks of two", async () => {
  const workspace = await openWorkspace(":memory:", { clock: noon });
  const { reading, text } = readingOf({
    text: "Omar Haddad leads Red Banner Front. Omar Haddad leads Red Banner Movement.",
    actors: [["person", "Omar Haddad"], body("Red Banner Front"), body("Red Banner Movement")],
    claims: [
      { subject: "a1", predicate: "leads", object: "a2", quote: "Omar Haddad leads Red Banner Front" },
      { subject: "a1", predicate: "leads", object: "a3", quote: "Omar Haddad leads Red Banner Movement" },
    ],
  });
  await workspace.add(reading, text);
  await add(workspace, "Report 2", body("Jabhat al-Nusra"));
  await add(workspace, "Report 3", body("Nusra Front"));
  const proposals = await workspace.actorProposals();
  const nusra = proposals.find(({ one }) => one === "a4");
  assert.equal(nusra?.other, "a5");
  assert.ok(nusra.score > 0.9);
  const banner = proposals.find(({ one, other }) => one === "a2" && other === "a3");
  const reasons = banner?.reasons.map(({ speaks, text: why }) => `${speaks} ${why}`).join("\n") ?? "";
  assert.match(reasons, /for Omar Haddad leads or founded both/);
  assert.match(reasons, /against s1 speaks of them as two/);
  assert.ok((banner?.score ?? 1) < nusra.score);
});

test("what two reports only describe alike, as “the government”, is no reason to take two for one", async () => {
  const workspace = await workspaceOf(
    [["state", "Colombian state", "the government"]],
    [["state", "British government", "the government"]],
    [body("army")],
    [body("army")],
  );
  assert.deepEqual(await workspace.actorProposals(), []);
});

test("an actor can be added and renamed by hand, and is found by the name that was chosen", async () => {
  const workspace = await workspaceOf([body("Jabhat al-Nusra")]);
  const id = await workspace.addActor({ type: "organisation", name: "Levant Front", mentions: ["LF"] });
  const actor = (await workspace.actors()).find((one) => one.id === id);
  assert.deepEqual([actor?.name, actor?.mentions, actor?.sources], ["Levant Front", ["LF"], ["s2"]]);
  assert.equal(await workspace.text(sourceId("s2")), "organisation: Levant Front, LF");
  assert.equal((await workspace.source("s2"))?.sharing, "private");
  await workspace.renameActor(a1, "The Nusra Front");
  const [renamed] = await workspace.actors();
  assert.equal(renamed?.name, "The Nusra Front");
  assert.deepEqual(renamed.names[0], { text: "The Nusra Front", sources: [] });
  await workspace.renameActor(a1, null);
  assert.equal((await workspace.actors())[0]?.name, "Jabhat al-Nusra");
  assert.equal(await workspace.addActor({ type: "organisation", name: "Jabhat al-Nusra" }), "a1");
  await workspace.undo({ steps: 1 });
  assert.deepEqual((await workspace.actors())[0]?.sources, ["s1"]);
});
