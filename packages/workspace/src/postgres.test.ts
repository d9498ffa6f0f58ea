/** The tests that hold on every engine, run once more on a real PostgreSQL server. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startPostgres, type PostgresServer } from "./postgres-server.testing.ts";

const suites = [
  "decisions/decide-identity.test.ts",
  "decisions/write-claim.test.ts",
  "history/undo.test.ts",
  "model.prop.test.ts",
  "origins/origins.test.ts",
  "propositions/list-propositions.test.ts",
  "reading/list-actors.test.ts",
  "round-trip.prop.test.ts",
  "search/search-probes.test.ts",
  "stored-workspace.test.ts",
];

let server: PostgresServer | null = null;
before(async () => {
  server = await startPostgres();
});
after(async () => await server?.stop());

interface Outcome {
  readonly printed: string;
  readonly passed: number;
  readonly failed: number;
}

function run(suite: string, address: string): Promise<Outcome> {
  const file = fileURLToPath(new URL(suite, import.meta.url));
  const { NODE_TEST_CONTEXT: _ours, ...env } = process.env;
  const args = ["--disable-warning=ExperimentalWarning", "--test-reporter=tap", file];
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  execFile(
    process.execPath,
    args,
    { env: { ...env, ENTENTE_TEST_POSTGRES: address }, maxBuffer: 1e8 },
    (_, out, err) => {
      const count = (what: string): number =>
        Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(out)?.[1] ?? -1);
      resolve({ printed: `${out}\n${err}`, passed: count("pass"), failed: count("fail") });
    },
  );
  return promise;
}

for (const suite of suites) {
  test(`${suite} holds on PostgreSQL too`, async (t) => {
    if (!server) {
      t.skip("PostgreSQL not here");
      return;
    }
    const { printed, passed, failed } = await run(suite, server.address("main"));
    assert.ok(passed > 0 && failed === 0, printed);
    // Everything it did, it did there: a suite that opened files instead would leave no schema behind.
    const made = Number(server.psql("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'entente\\_t%'"));
    assert.ok(made > 0);
    server.psql("DROP DATABASE desk WITH (FORCE)", "postgres");
    server.psql("CREATE DATABASE desk", "postgres");
  });
}
