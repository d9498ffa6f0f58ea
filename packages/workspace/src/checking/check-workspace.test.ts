import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test, type TestContext } from "node:test";
import { claimId } from "@entente/claims";
import { openWorkspace } from "../open-workspace.ts";
import { noon, readingOf, temporaryFolder } from "../reading.testing.ts";
import { numberedReport } from "../workspace.testing.ts";
import type { Finding } from "./finding.ts";

/** What is found in a file after somebody changed it past us. */
async function findingsAfter(t: TestContext, statements: string): Promise<readonly Finding[]> {
  const file = join(temporaryFolder(t), "tampered.entente");
  const workspace = await openWorkspace(file, { clock: noon });
  for (const name of ["one", "two"]) {
    const { reading, text } = readingOf(numberedReport(name, 3));
    await workspace.add(reading, text);
  }
  await workspace.review([claimId("c2")], "accepted", { why: "seen" });
  assert.deepEqual(await workspace.check(), []);
  await workspace.close();
  const connection = new DatabaseSync(file);
  connection.exec(statements);
  connection.close();
  const again = await openWorkspace(file, { clock: noon });
  const findings = await again.check();
  await again.close();
  return findings;
}

const cases: readonly (readonly [
  what: string,
  statements: string,
  by: Finding["by"],
  thing: string | null,
])[] = [
  [
    "a changed quote",
    "UPDATE claims SET quote = replace(quote, 'leads', 'Leads') WHERE id = 5",
    "rows",
    "c5",
  ],
  ["a changed time", "UPDATE claims SET time_from = '2011' WHERE id = 1", "rows", "c1"],
  ["a changed text", "UPDATE texts SET text = text || '.' WHERE source = 2", "rows", "s2"],
  ["a text that is gone", "DELETE FROM texts WHERE source = 1", "rows", "s1"],
  ["a changed name", "UPDATE appearance_names SET text = 'X' WHERE appearance = 1", "rows", "entry 1"],
  ["a changed reason", "UPDATE history SET why = 'guessed' WHERE seq = 3", "chain", "entry 3"],
  [
    "a changed decision",
    "UPDATE history SET body = replace(body, 'accepted', 'rejected') WHERE seq = 3",
    "chain",
    "entry 3",
  ],
  [
    "a changed date of an entry",
    "DROP TRIGGER history_stays; UPDATE history SET at = '2001' WHERE seq = 2",
    "chain",
    "entry 2",
  ],
  [
    "an entry that is gone",
    "DROP TRIGGER history_is_kept; PRAGMA foreign_keys = OFF; DELETE FROM steps WHERE seq = 2; DELETE FROM touches WHERE seq = 2; DELETE FROM history WHERE seq = 2",
    "chain",
    "entry 3",
  ],
  ["a decision nobody took", "UPDATE reviews SET state = 'rejected' WHERE claim = 4", "state", "reviews"],
  [
    "a claim taken for another actor's",
    "UPDATE appearances SET actor = 1 WHERE id = 3",
    "state",
    "appearances",
  ],
  ["a row that points nowhere", "PRAGMA foreign_keys = OFF; DELETE FROM actors WHERE id = 1", "engine", null],
];
for (const [what, statements, by, thing] of cases) {
  test(`the check finds ${what}, and names it`, async (t) => {
    const findings = await findingsAfter(t, statements);
    assert.ok(
      findings.some((finding) => finding.by === by && finding.thing === thing),
      JSON.stringify(findings),
    );
  });
}

test("the history refuses to be changed or to lose an entry", async (t) => {
  for (const statement of ["UPDATE history SET who = 'x'", "DELETE FROM history"]) {
    await assert.rejects(() => findingsAfter(t, statement), /history is only added to/);
  }
});

test("what a rebuild derives is what was there, so that a broken state can be mended", async (t) => {
  const file = join(temporaryFolder(t), "mended.entente");
  const workspace = await openWorkspace(file, { clock: noon });
  const { reading, text } = readingOf(numberedReport("one", 3));
  await workspace.add(reading, text);
  await workspace.review([claimId("c2")], "accepted");
  const before = await workspace.claims();
  const connection = new DatabaseSync(file);
  connection.exec("UPDATE reviews SET state = 'rejected'; DELETE FROM names");
  connection.close();
  assert.equal((await workspace.check()).length > 0, true);
  await workspace.rebuild();
  assert.deepEqual(await workspace.check(), []);
  assert.deepEqual(await workspace.claims(), before);
  await workspace.close();
});
