import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { claimId, claimOrigins } from "@entente/claims";
import { openWorkspace } from "./open-workspace.ts";
import { noon, readingOf, temporaryFolder } from "./reading.testing.ts";
import { numberedReport } from "./workspace.testing.ts";

const page = readFileSync(
  fileURLToPath(new URL("../../../docs/workspace-format.md", import.meta.url)),
  "utf8",
);

/** What stands in the page in one language. */
const written = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "gs"))].map(([, code = ""]) => code);

async function makeFile(t: TestContext): Promise<string> {
  const file = join(temporaryFolder(t), "sample.entente");
  const workspace = await openWorkspace(file, { clock: noon });
  for (const name of ["one", "two — Idlib, إدلب"]) {
    const { reading, text } = readingOf(numberedReport(name, 3));
    await workspace.add(reading, text);
  }
  await workspace.review([claimId("c2")], "accepted", { why: "seen “there”" });
  await workspace.editClaim(claimId("c3"), { polarity: "negative" });
  await workspace.undo({ steps: 1 });
  await workspace.close();
  return file;
}

test("the page names every origin that a claim can have", () => {
  const row = page.split("\n").find((line) => line.startsWith("| `claims`")) ?? "";
  for (const origin of claimOrigins) assert.ok(row.includes(`\`${origin}\``), origin);
});

test("every query of the page about the file gives rows, and quotes stand where it says", async (t) => {
  const connection = new DatabaseSync(await makeFile(t), { readOnly: true });
  const answers = written("sql").map((query) => connection.prepare(query).all());
  connection.close();
  const [accepted, names, quotes, history] = answers;
  assert.deepEqual(
    accepted?.map(({ claim, subject, predicate }) => [claim, subject, predicate]),
    [["c2", "Ali Omar of one", "leads"]],
  );
  assert.ok(names?.some(({ name, reports }) => name === "North River Front" && reports === 2));
  assert.ok(quotes && quotes.length >= 6);
  for (const { quote, standing } of quotes) assert.equal(standing, quote);
  assert.deepEqual(
    history?.map(({ kind, state }) => [kind, state]),
    [
      ["source.added", "done"],
      ["source.added", "done"],
      ["claim.reviewed", "done"],
      ["claim.edited", "undone"],
      ["undo", null],
    ],
  );
});

test("the program on the page finds nothing wrong with a file, and a changed quote", async (t) => {
  // Debian's smallest Python comes without its library.
  if (spawnSync("python3", ["-c", "import hashlib, json, sqlite3"]).status !== 0)
    return t.skip("there is no Python with its library here");
  const file = await makeFile(t);
  const program = join(temporaryFolder(t), "check.py");
  writeFileSync(program, written("python")[0] ?? "");
  const run = (): string => {
    const { stdout, stderr } = spawnSync("python3", [program, file], { encoding: "utf8" });
    assert.equal(stderr, "");
    return stdout.trim();
  };
  assert.equal(run(), "nothing is wrong");
  const connection = new DatabaseSync(file);
  connection.exec("UPDATE claims SET quote = replace(quote, 'leads', 'Leads') WHERE id = 5");
  connection.close();
  assert.equal(run(), "claim 5\n1 wrong");
});
