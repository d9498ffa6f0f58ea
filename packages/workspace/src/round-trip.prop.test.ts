import assert from "node:assert/strict";
import { test } from "node:test";
import {
  actorId,
  claimId,
  claimRecordSchema,
  sourceSchema,
  type ClaimRecord,
  type Reading,
} from "@entente/claims";
import { anyReading } from "./any-reading.testing.ts";
import { openWorkspace, runsHere } from "./open-workspace.testing.ts";
import { noon } from "./reading.testing.ts";
import { fc } from "./seed.testing.ts";
import type { Workspace } from "./workspace.ts";

/** Adds to the numbers of all ids in a claim, wherever they stand, and leaves words alone. */
function renumber(
  claim: Reading["claims"][number],
  actors: number,
  claims: number,
): Reading["claims"][number] {
  const actor = <Id extends string | null>(id: Id): Id =>
    id !== null && /^a\d$/.test(id) ? (actorId(`a${Number(id.slice(1)) + actors}`) as string as Id) : id;
  const later = <Id extends string | null>(id: Id): Id =>
    id === null ? id : (claimId(`c${Number(id.slice(1)) + claims}`) as string as Id);
  const { where, via, into, jointlyWith, because, ...others } = claim.qualifiers;
  return {
    ...claim,
    id: later(claim.id),
    subject: actor(claim.subject),
    object: actor(claim.object),
    attribution: actor(claim.attribution),
    condition: claim.condition && {
      words: claim.condition.words,
      about: claim.condition.about && {
        predicate: claim.condition.about.predicate,
        subject: actor(claim.condition.about.subject),
        object: actor(claim.condition.about.object),
      },
    },
    qualifiers: {
      ...others,
      ...(where === undefined ? {} : { where: actor(where) }),
      ...(via === undefined ? {} : { via: actor(via) }),
      ...(into === undefined ? {} : { into: actor(into) }),
      ...(jointlyWith === undefined ? {} : { jointlyWith: jointlyWith.map((id) => actor(id)) }),
      ...(because === undefined ? {} : { because: later(because) }),
    },
    time: { ...claim.time, after: later(claim.time.after), before: later(claim.time.before) },
  };
}

function withoutContext(record: ClaimRecord): Reading["claims"][number] {
  const { source: _source, review, origin, credibility, prefix: _prefix, suffix: _suffix, ...claim } = record;
  assert.deepEqual([review, origin, credibility], ["proposed", "reader", null]);
  return claim;
}

async function assertHolds(
  workspace: Workspace,
  id: string,
  { reading, text }: { reading: Reading; text: string },
  before: { actors: number; claims: number },
): Promise<void> {
  const source = await workspace.source(id);
  assert.ok(source);
  assert.ok(sourceSchema.safeParse(source).success);
  assert.equal(await workspace.text(source.id), text);
  const { id: _id, captured, reliability, sharing, problems, ...given } = source;
  assert.deepEqual([captured, reliability, sharing], ["2020-01-02T12:00:00.000Z", null, "quotes"]);
  assert.deepEqual(given, reading.source);
  assert.deepEqual(problems, reading.problems);

  const records = await workspace.claims({ source: source.id });
  const expected = reading.claims
    .map((claim) => renumber(claim, before.actors, before.claims))
    .toSorted((a, b) => a.start - b.start);
  assert.deepEqual(records.map(withoutContext), expected);
  const points = [...text];
  for (const record of records) {
    assert.ok(claimRecordSchema.safeParse(record).success);
    assert.equal(record.prefix, points.slice(Math.max(0, record.start - 60), record.start).join(""));
    assert.equal(record.suffix, points.slice(record.end, record.end + 60).join(""));
  }

  const actors = (await workspace.actors()).slice(before.actors, before.actors + reading.actors.length);
  for (const [i, actor] of reading.actors.entries()) {
    assert.equal(actors[i]?.type, actor.type);
    assert.deepEqual(actors[i]?.mentions, [...new Set(actor.mentions)]);
    assert.equal(actors[i]?.appearances[0]?.name, actor.name);
  }
}

test("any two readings that share no name are given back as they were, with the workspace's own ids", async () => {
  await fc.assert(
    fc.asyncProperty(anyReading("one"), anyReading("two"), async (one, two) => {
      const workspace = await openWorkspace(":memory:", { clock: noon });
      assert.equal((await workspace.add(one.reading, one.text)).added, true);
      assert.equal((await workspace.add(two.reading, two.text)).added, true);
      await assertHolds(workspace, "s1", one, { actors: 0, claims: 0 });
      const before = { actors: one.reading.actors.length, claims: one.reading.claims.length };
      await assertHolds(workspace, "s2", two, before);
      assert.equal(await workspace.countClaims(), before.claims + two.reading.claims.length);
      await workspace.close();
    }),
    { numRuns: runsHere(100) },
  );
});
