import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { openWorkspace } from "../open-workspace.ts";
import { noon, temporaryFolder } from "../reading.testing.ts";
import { decidedWorkspace } from "../workspace.testing.ts";

test("a file of the third version opens with its review queue in the order it would have had all along", async (t) => {
  const file = join(temporaryFolder(t), "third.entente");
  const made = await decidedWorkspace(file);
  const before = await made.propositions({ review: ["proposed", "accepted"] });
  await made.close();
  const connection = new DatabaseSync(file);
  connection.exec(`DROP INDEX propositions_to_review; DROP INDEX propositions_by_pair; DROP INDEX propositions_by_object; DROP INDEX history_of_redactions; DROP INDEX propositions_reviewed;
    DROP TABLE mentions; ALTER TABLE propositions DROP COLUMN rank; ALTER TABLE propositions DROP COLUMN contested;
    PRAGMA user_version = 3`);
  connection.close();
  const opened = await openWorkspace(file, { clock: noon });
  assert.deepEqual(await opened.propositions({ review: ["proposed", "accepted"] }), before);
  assert.deepEqual(await opened.check(), []);
  await opened.close();
});
