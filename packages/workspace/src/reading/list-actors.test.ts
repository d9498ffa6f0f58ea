import assert from "node:assert/strict";
import { test } from "node:test";
import { actorId } from "@entente/claims";
import { openWorkspace, runsHere } from "../open-workspace.testing.ts";
import { noon, readingOf, type ActorNames, type ReportWords } from "../reading.testing.ts";
import { fc } from "../seed.testing.ts";
import type { Workspace } from "../workspace.ts";

async function workspaceOf(...reports: readonly (readonly ActorNames[])[]): Promise<Workspace> {
  const workspace = await openWorkspace(":memory:", { clock: noon });
  for (const [i, actors] of reports.entries()) await add(workspace, { text: `Report ${i}.`, actors });
  return workspace;
}

async function add(workspace: Workspace, report: ReportWords): Promise<void> {
  const { reading, text } = readingOf(report);
  await workspace.add(reading, text);
}

/** Each actor as the reports it appears in. */
const bySource = async (workspace: Workspace): Promise<string[]> =>
  (await workspace.actors()).map(({ sources }) => sources.join(" "));

test("one group under two names is one actor when a report gives both, with each name's sources and the reason", async () => {
  const workspace = await workspaceOf(
    [["organisation", "Jabhat al-Nusra"]],
    [["organisation", "Hay’at Tahrir al-Sham"]],
    [["organisation", "Hay'at Tahrir al-Shām", "HTS", "Jabhat al-Nusra"]],
  );
  const [actor, ...others] = await workspace.actors();
  assert.deepEqual(others, []);
  assert.equal(actor?.id, "a1");
  assert.deepEqual(actor.names, [
    { text: "Jabhat al-Nusra", sources: ["s1", "s3"] },
    { text: "Hay’at Tahrir al-Sham", sources: ["s2"] },
    { text: "Hay'at Tahrir al-Shām", sources: ["s3"] },
    { text: "HTS", sources: ["s3"] },
  ]);
  assert.deepEqual(actor.appearances, [
    { source: "s1", name: "Jabhat al-Nusra", reason: "name", by: "jabhat al nusra" },
    { source: "s2", name: "Hay’at Tahrir al-Sham", reason: "name", by: "hay'at tahrir al sham" },
    { source: "s3", name: "Hay'at Tahrir al-Shām", reason: "name", by: "hay'at tahrir al sham" },
  ]);
});

test("two persons of one surname, two armies and two abbreviations of two letters are never one", async () => {
  const workspace = await workspaceOf(
    [
      ["person", "al-Baghdadi"],
      ["organisation", "the army"],
      ["organisation", "AQ"],
    ],
    [
      ["person", "al-Baghdadi"],
      ["organisation", "the army"],
      ["organisation", "AQ"],
    ],
  );
  assert.deepEqual(await bySource(workspace), ["s1", "s1", "s1", "s2", "s2", "s2"]);
});

test("a surname beside a full name joins nobody by itself", async () => {
  const workspace = await workspaceOf(
    [["person", "Abu Bakr al-Baghdadi", "Baghdadi"]],
    [["person", "Abu Omar al-Baghdadi", "Baghdadi"]],
  );
  assert.deepEqual(await bySource(workspace), ["s1", "s2"]);
});

test("what is called the same but is of another type is another actor", async () => {
  assert.deepEqual(await bySource(await workspaceOf([["state", "Syria"]], [["place", "Syria"]])), [
    "s1",
    "s2",
  ]);
});

test("the printed name is the full name most sources use; of equals the first, and never a short one", async () => {
  const names = async (...reports: readonly (readonly ActorNames[])[]): Promise<string | undefined> =>
    (await (await workspaceOf(...reports)).actors())[0]?.name;
  assert.equal(
    await names([["organisation", "ISIL", "Islamic State"]], [["organisation", "ISIS", "Islamic State"]]),
    "Islamic State",
  );
  assert.equal(await names([["organisation", "ISIS", "Islamic State"]]), "ISIS");
  assert.equal(await names([["person", "Baghdadi", "Abu Bakr al-Baghdadi"]]), "Abu Bakr al-Baghdadi");
  assert.equal(await names([["person", "Joulani"]]), "Joulani");
  assert.equal(
    await names([["place", "ALEPPO"]], [["place", "Aleppo"]], [["place", "Aleppo"]]),
    "Aleppo",
    "of two spellings the one most sources write",
  );
});

test("claims are counted once for each actor they are about", async () => {
  const workspace = await openWorkspace(":memory:", { clock: noon });
  await add(workspace, {
    text: "Ali Omar leads North Front. North Front fights itself.",
    actors: [
      ["person", "Ali Omar"],
      ["organisation", "North River Front"],
      ["place", "Nowhere Land"],
    ],
    claims: [
      { subject: "a1", predicate: "leads", object: "a2", quote: "Ali Omar leads North Front" },
      { subject: "a2", predicate: "fights", object: "a2", quote: "North Front fights itself" },
    ],
  });
  assert.deepEqual(
    (await workspace.actors()).map(({ claims }) => claims),
    [1, 2, 0],
  );
  for (const { id, claims } of await workspace.actors())
    assert.equal(await workspace.countClaims({ actor: id }), claims);
});

test("claims follow their appearances: what two reports say of a joined actor is found under one id", async () => {
  const workspace = await openWorkspace(":memory:", { clock: noon });
  const report = (name: string, text: string, other: ActorNames[] = []): Promise<void> =>
    add(workspace, {
      text,
      actors: [["organisation", name], ...other],
      claims: [{ subject: "a1", predicate: "seeks", object: "power", quote: text }],
    });
  await report("Jabhat al-Nusra", "Nusra seeks power.");
  await report("Fath al-Sham", "Fath seeks power.");
  assert.equal(await workspace.countClaims({ actor: actorId("a1") }), 1);
  await add(workspace, { text: "Renamed.", actors: [["organisation", "Fath al-Sham", "Jabhat al-Nusra"]] });
  assert.deepEqual(
    (await workspace.claims({ actor: actorId("a1") })).map(({ subject }) => subject),
    ["a1", "a1"],
  );
  assert.equal(await workspace.countClaims({ actor: actorId("a2") }), 0);
  // A report that keeps them apart takes them apart again; the first keeps its id and no number is used twice.
  await add(workspace, {
    text: "Two.",
    actors: [
      ["organisation", "Fath al-Sham"],
      ["organisation", "Jabhat al-Nusra"],
    ],
  });
  assert.deepEqual(
    (await workspace.actors()).map(({ id, sources }) => [id, sources.join(" ")]),
    [
      ["a1", "s1 s4"],
      ["a3", "s2 s4"],
      ["a4", "s3"],
    ],
  );
  assert.equal((await workspace.claim("c2"))?.subject, "a3");
});

const anyNames = fc.uniqueArray(fc.constantFrom("ISIS", "Nusra", "Fath", "Hizb", "Ansar"), {
  minLength: 1,
  maxLength: 3,
});
const anyReports = fc
  .array(fc.array(anyNames, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .chain((reports) => {
    const numbered = reports.map((actors, i) => ({ actors, name: `report ${i}` }));
    return fc.tuple(fc.constant(numbered), fc.shuffledSubarray(numbered, { minLength: numbered.length }));
  });

test("the order in which reports are added never changes who is taken for whom, nor what it is called because of", async () => {
  const partition = async (
    reports: readonly { name: string; actors: readonly string[][] }[],
  ): Promise<string[]> => {
    const workspace = await openWorkspace(":memory:", { clock: noon });
    for (const { name, actors } of reports) {
      const named = actors.map((names): ActorNames => ["organisation", names[0] ?? "", ...names.slice(1)]);
      await add(workspace, { name, text: name, actors: named });
    }
    const nameOf = new Map((await workspace.sources()).map(({ id, name }) => [id, name]));
    const actors = (await workspace.actors()).map(({ appearances }) =>
      appearances
        .map(({ source, name, reason, by }) => `${nameOf.get(source)}: ${name} ${reason} ${by}`)
        .toSorted()
        .join("; "),
    );
    await workspace.close();
    return actors.toSorted();
  };
  await fc.assert(
    fc.asyncProperty(anyReports, async ([reports, shuffled]) => {
      assert.deepEqual(await partition(shuffled), await partition(reports));
    }),
    { numRuns: runsHere(60) },
  );
});
