import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { Desk } from "./desk.testing.ts";

test("rescue writes what is left of a damaged workspace to a new file and says what was lost", async (t) => {
  const desk = new Desk();
  t.after(() => desk.clear());
  desk.file(
    "a.txt",
    "The Red Front is led by Omar Haddad. In May 2014 the Red Front attacked the Blue Army.\n",
  );
  await desk.run(["add", "a.txt", "--workspace", "w.entente"]);
  const connection = new DatabaseSync(join(desk.folder, "w.entente"));
  connection.exec("UPDATE claims SET quote = quote || '?' WHERE id = 1");
  connection.close();
  const run = await desk.run(["rescue", "w.entente", "--out", "new.entente"]);
  assert.equal(run.status, 1);
  assert.match(run.stdout, /new\.entente: 1 source/);
  assert.match(run.stdout, /lost: claim c1: its row isn't what was written/);
  assert.equal((await desk.run(["check", "--workspace", "new.entente"])).status, 0);
  const again = await desk.run(["rescue", "w.entente", "--out", "new.entente"]);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /there is a file already/);
});
