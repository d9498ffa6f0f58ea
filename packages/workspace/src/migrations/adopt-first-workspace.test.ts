import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { claimId } from "@entente/claims";
import { openWorkspace } from "../open-workspace.ts";
import { noon, temporaryFolder } from "../reading.testing.ts";
import { firstWorkspace } from "./001-first-workspace.ts";
import { applicationId } from "./all-migrations.ts";

/** A file as the first version wrote it: two reports, one claim decided on. */
function writeFirstVersion(file: string): void {
  const connection = new DatabaseSync(file);
  connection.exec(firstWorkspace.sql);
  connection.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1`);
  const source = connection.prepare(
    `INSERT INTO sources (sha256, name, published, language, characters, captured, known_day, sharing, problems)
      VALUES (?, ?, '2017', 'en', ?, ?, 17167, 'quotes',
        '[{"severity":"note","code":"ENT_TEXT_NO_CLAIMS","message":"None.","start":null,"end":null}]')`,
  );
  const captured = ["2020-01-01T00:00:00.000Z", "2020-01-03T00:00:00.000Z"];
  for (const [i, text] of ["Nusra fights.", "Nusra talks."].entries()) {
    const hash = createHash("sha256").update(text).digest("hex");
    source.run(hash, `report ${i + 1}`, text.length, captured[i] ?? "");
  }
  connection.exec(`
    INSERT INTO texts VALUES (1, 'Nusra fights.'), (2, 'Nusra talks.');
    INSERT INTO passages VALUES (1, 1, 0, 13), (2, 2, 0, 12);
    INSERT INTO passage_words (rowid, words) VALUES (1, 'nusra fights.'), (2, 'nusra talks.');
    INSERT INTO actors VALUES (1, 'organisation'), (2, 'person');
    INSERT INTO appearances VALUES (1, 1, 'organisation', 1, 'name', 'organisation nusra'),
      (2, 2, 'organisation', 1, 'name', 'organisation nusra'), (3, 2, 'person', 2, 'first', NULL);
    INSERT INTO appearance_names VALUES (1, 0, 'Nusra', 'organisation nusra'), (2, 0, 'Nusra', 'organisation nusra'),
      (3, 0, 'Omar', NULL);
    INSERT INTO claims (source, predicate, subject, object_text, polarity, modality, attribution_kind, qualifiers, over,
      quote, start, end, prefix, suffix, confidence, origin) VALUES
      (1, 'seeks', 1, 'power', 'positive', 'asserted', 'author', '{}', 0, 'Nusra fights', 0, 12, '', '.', 0.5, 'reader'),
      (2, 'seeks', 2, 'power', 'positive', 'asserted', 'author', '{}', 0, 'Nusra talks', 0, 11, '', '.', 0.5, 'reader');
    INSERT INTO claim_words (rowid, words) VALUES (1, 'nusra fights'), (2, 'nusra talks');
    INSERT INTO reviews VALUES (1, 'accepted', '2020-01-02T00:00:00.000Z'), (2, 'proposed', NULL);`);
  connection.close();
}

test("a file of the first version opens with all that it held and with a history that leads to it", async (t) => {
  const file = join(temporaryFolder(t), "first.entente");
  writeFirstVersion(file);
  const workspace = await openWorkspace(file, { clock: noon });
  assert.deepEqual(
    (await workspace.claims()).map(({ id, subject, review }) => [id, subject, review]),
    [
      ["c1", "a1", "accepted"],
      ["c2", "a1", "proposed"],
    ],
  );
  assert.deepEqual(
    (await workspace.actors()).map(({ id, sources }) => [id, sources]),
    [
      ["a1", ["s1", "s2"]],
      ["a2", ["s2"]],
    ],
  );
  assert.deepEqual((await workspace.propositions({ review: ["accepted"] })).propositions[0]?.claims, [
    "c1",
    "c2",
  ]);
  assert.deepEqual(
    (await workspace.history()).map(({ kind, at, who }) => [kind, at.slice(0, 10), who]),
    [
      ["source.added", "2020-01-03", "unknown"],
      ["claim.reviewed", "2020-01-02", "unknown"],
      ["source.added", "2020-01-01", "unknown"],
    ],
  );
  assert.deepEqual(await workspace.check(), []);
  await workspace.close();
});

test("what was done before there was a history can be taken back, and be asked for as it was", async (t) => {
  const file = join(temporaryFolder(t), "first.entente");
  writeFirstVersion(file);
  const workspace = await openWorkspace(file, { clock: noon });
  const then = await workspace.asRecorded(new Date("2020-01-02T12:00:00Z"), (view) => view.claims());
  assert.deepEqual(
    then.map(({ id }) => id),
    ["c1"],
  );
  await workspace.undo({ steps: 2 });
  assert.deepEqual(
    (await workspace.claims()).map(({ review }) => review),
    ["proposed"],
  );
  await workspace.redo({ steps: 2 });
  assert.equal((await workspace.review([claimId("c2")], "accepted"))[0]?.review, "accepted");
  assert.deepEqual(await workspace.check(), []);
  await workspace.close();
});
