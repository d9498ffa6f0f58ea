import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { openWorkspace } from "../open-workspace.ts";
import { noon, temporaryFolder } from "../reading.testing.ts";
import { decidedWorkspace } from "../workspace.testing.ts";

const dump = (file: string): unknown[] => {
  const connection = new DatabaseSync(file, { readOnly: true });
  const rows = connection.prepare("SELECT * FROM propositions ORDER BY id").all();
  connection.close();
  return rows;
};

test("a file of the fifth version opens with its groups kept as they would have been all along", async (t) => {
  const file = join(temporaryFolder(t), "fifth.entente");
  const made = await decidedWorkspace(file);
  await made.close();
  const before = dump(file);
  const connection = new DatabaseSync(file);
  // As the fifth version wrote them: keys from the predicate on, and weights without an order among equals.
  connection.exec(
    "UPDATE propositions SET key = substr(key, instr(key, '|') + 1), rank = round(rank, 2); PRAGMA user_version = 5",
  );
  assert.match(
    String(
      connection.prepare("SELECT key FROM propositions WHERE object IS NOT NULL LIMIT 1").get()?.["key"],
    ),
    /^[a-z_]+\|a\d+\|a\d+\|positive\|said$/,
  );
  connection.close();
  const opened = await openWorkspace(file, { clock: noon });
  assert.deepEqual(await opened.check(), []);
  await opened.undo({ steps: 1 });
  await opened.redo({ steps: 1 });
  assert.deepEqual(await opened.check(), []);
  await opened.close();
  assert.deepEqual(dump(file), before);
});
