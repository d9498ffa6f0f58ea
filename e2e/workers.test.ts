/** Several people and several workers on one PostgreSQL server, each a process of its own. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { after, before, test, type TestContext } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startPostgres, type PostgresServer } from "@entente/workspace/postgres-server";

const command = fileURLToPath(new URL("../packages/cli/bin/entente.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-workers-"));
let server: PostgresServer | null = null;

before(async () => {
  server = await startPostgres();
});
after(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function serverOr(t: TestContext): PostgresServer | null {
  if (!server) t.skip("PostgreSQL not here");
  return server;
}

const start = (args: readonly string[], user = "desk"): ChildProcess =>
  spawn(process.execPath, [command, ...args], {
    cwd: folder,
    env: { ...process.env, ENTENTE_USER: user },
    stdio: ["ignore", "pipe", "pipe"],
  });

async function finish(child: ChildProcess): Promise<string> {
  const [out, err] = [child.stdout ? readAll(child.stdout) : "", child.stderr ? readAll(child.stderr) : ""];
  const [code] = (await once(child, "exit")) as [number | null];
  assert.equal(code, 0, await err);
  return out;
}

const run = (...args: readonly string[]): Promise<string> => finish(start(args));

/** Reports of their own text each, in a folder. */
function reports(name: string, count: number, sentences: number): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (let i = 0; i < count; i++) {
    const lines = Array.from(
      { length: sentences },
      (_, line) =>
        `On ${(line % 27) + 1} May 2014 the Red Banner Front attacked the River Guard near Hill ${name} ${i} ${line}.`,
    );
    writeFileSync(join(path, `report-${i}.txt`), lines.join("\n\n"));
  }
  return path;
}

interface Entry {
  readonly number: number;
  readonly who: string;
  readonly kind: string;
}

async function history(workspace: string): Promise<Entry[]> {
  const printed = await run("history", "--json", "--workspace", workspace);
  return (JSON.parse(printed) as { history: Entry[] }).history;
}

test("two people add to one workspace at once; each change bears its person's name, in one chain", async (t) => {
  const address = serverOr(t)?.address("people");
  if (address === undefined) return;
  const add = (name: string, user: string): Promise<string> =>
    finish(start(["add", reports(name, 4, 2), "--workspace", address], user));
  await Promise.all([add("north", "R. Byrne"), add("south", "M. Ito")]);
  const entries = await history(address);
  assert.deepEqual(
    entries.map(({ number }) => number).toSorted((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
  const by = Map.groupBy(entries, ({ who }) => who);
  assert.deepEqual([by.get("R. Byrne")?.length, by.get("M. Ito")?.length], [4, 4]);
  await run("check", "--workspace", address);
});

test("three workers read what is in line; one is killed, and each report is there once all the same", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  const address = desk.address("line");
  const put = await finish(
    start(["add", reports("line", 9, 40), "--queue", "--workspace", address], "R. Byrne"),
  );
  assert.match(put, /^9 reports put in line, 0 known already/);
  assert.match(
    await run("add", join(folder, "line"), "--queue", "--workspace", address),
    /^0 reports put in line, 9/,
  );
  const workers = [1, 2, 3].map((i) =>
    start(["worker", "--until-empty", "--json", "--workspace", address], `worker ${i}`),
  );
  const active = (): number =>
    Number(desk.psql("SELECT count(*) FROM entente_line_jobs.job WHERE state = 'active'"));
  while (active() < 3) await pause(20);
  const [killed, ...living] = workers;
  killed?.kill("SIGKILL");
  const printed = (await Promise.all(living.map(finish))).join("");
  const done = printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { kind: string; isNew: boolean });
  assert.ok(done.every(({ kind }) => kind === "read"));
  const entries = await history(address);
  assert.equal(entries.length, 9);
  assert.ok(entries.every(({ who, kind }) => who === "R. Byrne" && kind === "source.added"));
  assert.equal(desk.psql("SELECT count(*) FROM entente_line_jobs.job WHERE state = 'completed'"), "9");
  await run("check", "--workspace", address);
});

test("a worker that is told to stop ends by itself and leaves nothing half done", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  const address = desk.address("stop");
  await run("add", reports("stop", 2, 2), "--queue", "--workspace", address);
  const worker = start(["worker", "--workspace", address]);
  const states = (): string =>
    desk.psql("SELECT string_agg(state::text, ',' ORDER BY state) FROM entente_stop_jobs.job");
  while (states() !== "completed,completed") await pause(50);
  worker.kill("SIGINT");
  await finish(worker);
  assert.equal((await history(address)).length, 2);
});

test("a database that can't be used is named in one sentence, without its password", async (t) => {
  const desk = serverOr(t);
  if (!desk) return;
  const say = async (address: string): Promise<string> => {
    const child = start(["sources", "--workspace", address]);
    const said = child.stderr ? readAll(child.stderr) : "";
    const [code] = (await once(child, "exit")) as [number | null];
    assert.equal(code, 1);
    return said;
  };
  const missing = await say(desk.address("main", "no_such_database"));
  assert.match(missing, /^entente: There is no database “no_such_database” .*createdb/);
  const away = await say("postgres://desk:open-sesame@127.0.0.1:1/reports");
  assert.match(away, /cannot be reached/);
  assert.doesNotMatch(away, /open-sesame/);
  assert.match(await say(desk.address("nothing_here")), /There is no workspace/);
});
