import assert from "node:assert/strict";
import { test } from "node:test";
import { actorId, claimId, claimRecordSchema, sourceId, undated } from "@entente/claims";
import { openWorkspace } from "../open-workspace.testing.ts";
import { noon, readingOf } from "../reading.testing.ts";
import type { Workspace } from "../workspace.ts";

async function fightingWorkspace(): Promise<Workspace> {
  const workspace = await openWorkspace(":memory:", { clock: noon, who: "R. Byrne" });
  const { reading, text } = readingOf({
    text: "😀 North Front fights River Guard. Ali Omar leads North Front. North Front fights on.",
    actors: [
      ["organisation", "North River Front", "North Front"],
      ["organisation", "River Guard Brigade", "River Guard"],
      ["person", "Ali Omar"],
    ],
    claims: [
      { subject: "a1", predicate: "fights", object: "a2", quote: "North Front fights River Guard" },
      {
        subject: "a3",
        predicate: "leads",
        object: "a1",
        quote: "Ali Omar leads North Front",
        time: { after: claimId("c1") },
      },
    ],
  });
  await workspace.add(reading, text);
  return workspace;
}
const c1 = claimId("c1");
const [a1, a2, a3] = [actorId("a1"), actorId("a2"), actorId("a3")];

test("an edited claim keeps its id, its words, its review and whoever refers to it; its former version is history", async () => {
  const workspace = await fightingWorkspace();
  const before = await workspace.claim("c1");
  await workspace.review([c1], "accepted");
  const edited = await workspace.editClaim(
    c1,
    {
      predicate: "allied_with",
      subject: a2,
      object: a1,
      time: { ...undated, from: "2014-05" },
      credibility: 2,
    },
    { why: "misread" },
  );
  assert.deepEqual(edited, {
    ...before,
    predicate: "allied_with",
    subject: "a2",
    object: "a1",
    time: { ...undated, from: "2014-05" },
    credibility: 2,
    review: "accepted",
  });
  assert.deepEqual(
    (await workspace.claims()).map(({ id }) => id),
    ["c1", "c2"],
  );
  assert.equal((await workspace.claim("c2"))?.time.after, "c1");
  assert.equal((await workspace.claims({ text: "guard" }))[0]?.predicate, "allied_with");
  const entries = await workspace.history({ claim: c1 });
  assert.deepEqual(
    entries.map(({ kind, why, who }) => [kind, why, who]),
    [
      ["claim.edited", "misread", "R. Byrne"],
      ["claim.reviewed", null, "R. Byrne"],
      ["source.added", null, "R. Byrne"],
    ],
  );
  await workspace.undo({ steps: 2 });
  assert.deepEqual(await workspace.claim("c1"), before);
});

test("a claim can be edited again and again, and decided about in between", async () => {
  const workspace = await fightingWorkspace();
  await workspace.editClaim(c1, { predicate: "rival_of" });
  await workspace.review([c1], "rejected");
  await workspace.editClaim(c1, { predicate: "truce_with" });
  assert.deepEqual(await workspace.claim("c3"), null);
  const claim = await workspace.claim("c1");
  assert.deepEqual([claim?.predicate, claim?.review], ["truce_with", "rejected"]);
  await workspace.undo({ steps: 1 });
  assert.equal((await workspace.claim("c1"))?.predicate, "rival_of");
  assert.deepEqual(await workspace.check(), []);
});

test("an edit that would make no claim, or name nobody, is refused and changes nothing", async () => {
  const workspace = await fightingWorkspace();
  const before = [await workspace.claims(), await workspace.revision()];
  for (const edit of [{ attributionKind: "named" as const }, { object: "" }]) {
    await assert.rejects(() => workspace.editClaim(c1, edit), { code: "ENT_INVALID" });
  }
  await assert.rejects(() => workspace.editClaim(c1, { object: "a9" }), { code: "ENT_ACTOR_UNKNOWN" });
  await assert.rejects(() => workspace.editClaim(claimId("c9"), {}), { code: "ENT_CLAIM_UNKNOWN" });
  assert.deepEqual([await workspace.claims(), await workspace.revision()], before);
});

test("a claim added with a quote stands in its source, accepted, as the analyst's", async () => {
  const workspace = await fightingWorkspace();
  const draft = {
    predicate: "rival_of",
    subject: a1,
    object: "a2",
    source: sourceId("s1"),
    quote: "North Front fights",
  } as const;
  const claim = await workspace.addClaim(draft);
  assert.ok(claimRecordSchema.safeParse(claim).success);
  assert.deepEqual([claim.origin, claim.review, claim.source, claim.start], ["analyst", "accepted", "s1", 2]);
  assert.equal(claim.prefix, "😀 ");
  const later = await workspace.addClaim({ ...draft, start: 62 });
  assert.deepEqual([later.start, later.suffix], [62, " on."]);
  await assert.rejects(() => workspace.addClaim({ ...draft, quote: "South Front" }), { code: "ENT_INVALID" });
  await assert.rejects(() => workspace.addClaim({ ...draft, start: 5 }), { code: "ENT_INVALID" });
  await assert.rejects(() => workspace.addClaim({ ...draft, source: sourceId("s9") }), {
    code: "ENT_SOURCE_UNKNOWN",
  });
});

test("what only the analyst says is kept as a note of theirs, which the claim cites", async () => {
  const workspace = await fightingWorkspace();
  const draft = { predicate: "died", subject: a3, says: "A relative told me on the phone." } as const;
  const claim = await workspace.addClaim(draft);
  assert.deepEqual([claim.quote, claim.source, claim.origin], [draft.says, "s2", "analyst"]);
  const note = await workspace.source("s2");
  assert.deepEqual([note?.author, note?.sharing, note?.published], ["R. Byrne", "private", null]);
  assert.equal((await workspace.addClaim({ ...draft, predicate: "seeks", object: "peace" })).source, "s2");
  await workspace.undo({ steps: 2 });
  assert.equal(await workspace.source("s2"), null);
  assert.deepEqual(await workspace.search("relative"), []);
  await workspace.redo({ steps: 1 });
  assert.equal((await workspace.search("relative")).length, 1);
  await assert.rejects(() => workspace.addClaim({ ...draft, says: " " }), { code: "ENT_INVALID" });
});
