import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { openWorkbench, type Workbench } from "@entente/workbench";
import { root, runScript, scripts } from "../checkout.ts";
import { checkSaid } from "./check.ts";
import { importsFor, libraryExamples, withChecks, type LibraryExample } from "./examples.ts";
import { libraryParts } from "./parts.ts";
import * as scope from "./example-scope.ts";

/** Compiled like the others, but they need a PostgreSQL server (whose own tests run them) or a file that is damaged. */
const notRun = new Set(["workbench/queueReports", "workbench/workQueue", "workbench/rescueWorkspace"]);
const folder = join(root, "node_modules/.cache/entente-examples");
const fileOf = ({ of }: LibraryExample): string => `${of.replace("/", "-")}.ts`;

function moduleOf(example: LibraryExample): string {
  const own = new Set(
    [...example.code.matchAll(/\b(?:const|let)\s+(\{[^}]*\}|\w+)/g)].flatMap(
      ([, one = ""]) => one.match(/\w+/g) ?? [],
    ),
  );
  const given = ["workbench", ...Object.keys(scope)].filter(
    (name) => new RegExp(`\\b${name}\\b`).test(example.code) && !own.has(name),
  );
  const values = given.filter((name) => name !== "workbench");
  const here = relative(folder, import.meta.dirname);
  return [
    ...importsFor(example, (part) => `@entente/${part}`),
    `import { ${values.join(", ")} } from "${here}/example-scope.ts";`,
    `import type { Workbench } from "@entente/workbench";`,
    `export async function run({ check, workbench }: { check: (value: unknown, said: string) => void; workbench: Workbench }): Promise<void> {`,
    "{",
    withChecks(example.code),
    "}}",
  ].join("\n");
}

// Examples are read from the declarations, which have to be those of the sources as they are.
const built = await runScript(scripts.tsc, ["-b", "packages/server"]);
assert.equal(built.status, 0, built.stdout);
const examples = libraryExamples();

describe("the examples of the library's doc comments", () => {
  let desk: string;
  let workbench: Workbench;
  const launchFolder = process.cwd();

  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const example of examples) writeFileSync(join(folder, fileOf(example)), moduleOf(example));
    desk = mkdtempSync(join(tmpdir(), "entente-examples-"));
    for (const name of ["reports", "more"]) mkdirSync(join(desk, name));
    cpSync(join(root, "samples/colombia-1964-2022.html"), join(desk, "more/briefing.html"));
    const short = "The Red Front attacked the Blue Army. Omar Haddad leads the Red Front.";
    for (const name of ["briefing.txt", "reports/briefing.html"]) writeFileSync(join(desk, name), short);
    writeFileSync(join(desk, "mails.mbox"), `From a@b Thu Oct 12 08:00:00 2017\nSubject: News\n\n${short}\n`);
    process.chdir(desk);
    workbench = await openWorkbench({ path: ":memory:" });
  });
  after(async () => {
    await workbench.close();
    process.chdir(launchFolder);
    rmSync(desk, { recursive: true, force: true });
  });

  it("compile", async () => {
    const compilerOptions = {
      composite: false,
      declaration: false,
      emitDeclarationOnly: false,
      noEmit: true,
      types: ["node"],
      noUnusedLocals: false,
      noUnusedParameters: false,
    };
    const references = libraryParts.map(({ part }) => ({
      path: relative(folder, join(root, "packages", part)),
    }));
    const tsconfig = {
      extends: relative(folder, join(root, "tsconfig.base.json")),
      compilerOptions,
      references,
    };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ ...tsconfig, files: examples.map(fileOf) }),
    );
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    const { status, stdout } = await runScript(scripts.tsc, ["-p", folder, "--pretty", "false"]);
    assert.equal(status, 0, stdout);
  });

  it("run, and give what their comments say", async (t) => {
    let checked = 0;
    const failures: string[] = [];
    t.mock.method(console, "log", () => undefined);
    for (const example of examples.filter(({ of }) => !notRun.has(of))) {
      const file = join(folder, fileOf(example)).replace(/\.ts$/, ".js");
      writeFileSync(file, stripTypeScriptTypes(moduleOf(example)));
      const { run } = (await import(pathToFileURL(file).href)) as { run: (given: unknown) => Promise<void> };
      const check = (value: unknown, said: string): void => void (checkSaid(value, said) && checked++);
      try {
        await run({ check, workbench });
      } catch (error) {
        failures.push(`the example of ${example.of}: ${String(error)}`);
      }
    }
    assert.deepEqual(failures, []);
    t.diagnostic(`${examples.length - notRun.size} examples run, ${checked} values of theirs compared`);
    assert.ok(checked > 40);
  });
});

it("a value that an example's comment says wrongly is noticed", () => {
  assert.throws(() => checkSaid(2, "3"));
  assert.throws(() => checkSaid({ a: 1, b: 2 }, "{ a: 1 }"));
  assert.throws(() => checkSaid({ a: 1 }, "{ a: 2, … }"));
  assert.throws(() => checkSaid(["x"], '["y", …]'));
  assert.ok(checkSaid({ a: 1, b: [1, 2] }, "{ a: 1, … }"));
  assert.ok(checkSaid(0.2781, "0.278…"));
  assert.equal(checkSaid(1, "whatever it is"), false);
});
