import assert from "node:assert/strict";
import { after, before, test, type TestContext } from "node:test";
import { sourceId } from "@entente/claims";
import { openWorkspace } from "../../open-workspace.ts";
import { schemaVersion } from "../../migrations/all-migrations.ts";
import { startPostgres, type PostgresServer } from "../../postgres-server.testing.ts";
import { noon, readingOf } from "../../reading.testing.ts";
import { numberedReport } from "../../workspace.testing.ts";
import type { Workspace } from "../../workspace.ts";
import { readAddress } from "./address.ts";
import { numberedMarks } from "./numbered-marks.ts";
import { wordVector } from "./word-vector.ts";

let server: PostgresServer | null = null;
before(async () => {
  server = await startPostgres();
});
after(async () => await server?.stop());

function serverOr(t: TestContext): PostgresServer | null {
  if (!server) t.skip("PostgreSQL not here");
  return server;
}

const add = async (workspace: Workspace, name: string): Promise<string> => {
  const { reading, text } = readingOf(numberedReport(name));
  return (await workspace.add(reading, text)).source.id;
};

/** An address with another user. */
function as(user: string, address: string): string {
  const url = new URL(address);
  url.searchParams.set("user", user);
  return url.href;
}

test("an address names the server, the database and the workspace, and is shown without its password", () => {
  const read = readAddress(
    "postgres://desk:open-sesame@db.example:5433/reports?workspace=levant&sslmode=require",
  );
  assert.equal(read.schema, "entente_levant");
  assert.equal(read.database, "reports");
  assert.equal(read.shown, "postgres://desk@db.example:5433/reports?workspace=levant&sslmode=require");
  assert.equal(read.connection, "postgres://desk:open-sesame@db.example:5433/reports?sslmode=require");
  const socket = readAddress("postgres://desk:open-sesame@/reports?host=/run/postgresql");
  assert.deepEqual([socket.schema, socket.database], ["entente_main", "reports"]);
  assert.doesNotMatch(socket.shown, /open-sesame/);
  for (const wrong of ["postgres://", "postgres://host", "postgres://h/d?workspace=Drop Table"]) {
    assert.throws(() => readAddress(wrong), { code: "ENT_DATABASE_ADDRESS" }, wrong);
  }
});

test("question marks become numbers, and those inside quoted text stay", () => {
  const { text } = numberedMarks("SELECT ? WHERE a = 'why?' AND b IN (?, ?)");
  assert.equal(text, "SELECT $1 WHERE a = 'why?' AND b IN ($2, $3)");
});

test("words are those between anything that is no letter or digit, each with its places", () => {
  assert.equal(wordVector("peace-talks: talks' \\ 12"), "'peace':1 'talks':2,3 '12':4");
  assert.equal(wordVector("x".repeat(3_000)), `'${"x".repeat(500)}':1`);
});

test("a workspace is there for whoever opens it next, and workspaces of one database know nothing of each other", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  const first = await openWorkspace(desk.address("one"), { clock: noon });
  assert.equal(await add(first, "north"), "s1");
  await first.close();
  const again = await openWorkspace(desk.address("one"), { clock: noon, mustExist: true });
  assert.equal(await add(again, "south"), "s2");
  const other = await openWorkspace(desk.address("two"), { clock: noon });
  assert.deepEqual(await other.sources(), []);
  await again.close();
  await other.close();
});

test("several connections write at once without losing a step, and read on meanwhile", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  const address = desk.address("many");
  // All of them make it at once, too.
  const open = (i: number): Promise<Workspace> =>
    openWorkspace(address, { clock: noon, who: `person ${i}`, waitMs: 60_000 });
  const people = await Promise.all([1, 2, 3].map(open));
  await Promise.all(
    people.flatMap((workspace, i) => [0, 1, 2].map((n) => add(workspace, `report ${i} ${n}`))),
  );
  const [one] = people;
  assert.ok(one);
  const history = await one.history();
  assert.deepEqual(
    history.map(({ number }) => number),
    [9, 8, 7, 6, 5, 4, 3, 2, 1],
  );
  assert.equal(history.filter(({ who }) => who === "person 2").length, 3);
  assert.deepEqual(await one.check(), []);
  for (const workspace of people) await workspace.close();
});

test("who waits too long for another writer is told so, and nobody reads half of what is being written", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  const [one, other] = await Promise.all([
    openWorkspace(desk.address("busy"), { clock: noon }),
    openWorkspace(desk.address("busy"), { clock: noon, waitMs: 50 }),
  ]);
  await add(one, "first");
  await one.asRecorded(new Date("2019-01-01"), async (view) => {
    assert.deepEqual(await view.sources(), []);
    assert.equal((await other.sources()).length, 1);
    await assert.rejects(() => add(other, "second"), { code: "ENT_WORKSPACE_BUSY" });
  });
  assert.equal(await add(other, "second"), "s2");
  await one.close();
  await other.close();
});

test("the server itself refuses to change or remove history, and check names what was changed behind its back", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  const workspace = await openWorkspace(desk.address("kept"), { clock: noon });
  await add(workspace, "kept");
  for (const change of [
    "UPDATE entente_kept.history SET who = 'x'",
    "DELETE FROM entente_kept.history",
    "TRUNCATE entente_kept.history CASCADE",
  ]) {
    assert.throws(() => desk.psql(change), /history is only added to/, change);
  }
  desk.psql("UPDATE entente_kept.texts SET text = 'other'");
  assert.match((await workspace.check())[0]?.why ?? "", /isn't the one that was read/);
  await workspace.close();
});

test("a user who may only read opens it for reading; one without rights is refused", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  await (await openWorkspace(desk.address("shown"), { clock: noon })).close();
  desk.psql("CREATE ROLE guest LOGIN");
  const guest = as("guest", desk.address("shown"));
  await assert.rejects(() => openWorkspace(guest, { clock: noon }), { code: "ENT_DATABASE_REFUSED" });
  desk.psql(
    "GRANT USAGE ON SCHEMA entente_shown TO guest; GRANT SELECT ON ALL TABLES IN SCHEMA entente_shown TO guest",
  );
  const reader = await openWorkspace(guest, { clock: noon });
  assert.equal(reader.isReadOnly, true);
  assert.deepEqual(await reader.sources(), []);
  await assert.rejects(() => add(reader, "x"), { code: "ENT_WORKSPACE_READ_ONLY" });
  await reader.close();
});

test("a schema that is too new, or not ours, is not touched; a database that isn't there is named", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  const opened = (name: string, database?: string) => () =>
    openWorkspace(desk.address(name, database), { clock: noon });
  const open = await opened("newer")();
  desk.psql(`UPDATE entente_newer.workspace SET version = ${schemaVersion + 1}`);
  await assert.rejects(opened("newer"), { code: "ENT_WORKSPACE_TOO_NEW" });
  // It was brought up while somebody had it open.
  await assert.rejects(() => add(open, "x"), { code: "ENT_WORKSPACE_TOO_NEW" });
  await open.close();
  desk.psql("CREATE SCHEMA entente_foreign; CREATE TABLE entente_foreign.things (id int)");
  await assert.rejects(opened("foreign"), { code: "ENT_WORKSPACE_NOT_OURS" });
  await assert.rejects(opened("main", "nowhere"), { code: "ENT_DATABASE_MISSING" });
  const mustExist = openWorkspace(desk.address("nothing"), { clock: noon, mustExist: true });
  await assert.rejects(() => mustExist, { code: "ENT_WORKSPACE_MISSING" });
});

test("a workspace of the fifth version is brought to this one when it is opened", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  const open = (): Promise<Workspace> => openWorkspace(desk.address("fifth"), { clock: noon });
  const made = await open();
  for (const name of ["north", "south"]) await add(made, name);
  await made.close();
  // As that version wrote them: keys from the predicate on.
  desk.psql(`UPDATE entente_fifth.propositions SET key = substr(key, strpos(key, '|') + 1), rank = 1;
    UPDATE entente_fifth.workspace SET version = 5`);
  const opened = await open();
  assert.deepEqual(await opened.check(), []);
  await add(opened, "east");
  assert.deepEqual(await opened.check(), []);
  await opened.close();
  assert.equal(Number(desk.psql("SELECT version FROM entente_fifth.workspace")), schemaVersion);
});

test("what was redacted is in no row of any table", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  const workspace = await openWorkspace(desk.address("redacted"), { clock: noon });
  await add(workspace, "Secretville");
  await add(workspace, "elsewhere");
  await workspace.redact({ source: sourceId("s1") });
  const tables = desk
    .psql("SELECT tablename FROM pg_tables WHERE schemaname = 'entente_redacted'")
    .split("\n");
  assert.ok(tables.length > 10);
  for (const table of tables) {
    assert.doesNotMatch(desk.psql(`SELECT * FROM entente_redacted.${table}`), /secretville/i, table);
  }
  assert.deepEqual(await workspace.check(), []);
  await workspace.close();
});
