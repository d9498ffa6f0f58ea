import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { ICruiseResult } from "dependency-cruiser";
import { cruise, unseenFiles } from "./check-imports.ts";

const packageNames = [
  "claims",
  "reader",
  "documents",
  "workspace",
  "analysis",
  "workbench",
  "server",
  "cli",
  "web",
];
const uses = (...names: string[]): string =>
  names.map((name) => `import ${JSON.stringify(name)};\n`).join("");

/** A checkout in small that keeps every rule… */
const sound: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({
    name: "planted",
    devDependencies: { vite: "1.0.0" },
    dependencies: { zod: "1.0.0" },
  }),
  "node_modules/vite/package.json": JSON.stringify({ name: "vite", version: "1.0.0", main: "index.js" }),
  "node_modules/vite/index.js": "export const a = 1;",
  "node_modules/zod/package.json": JSON.stringify({ name: "zod", version: "1.0.0", main: "index.js" }),
  "node_modules/zod/index.js": "export const a = 1;",
  "node_modules/hono/package.json": JSON.stringify({ name: "hono", version: "1.0.0", main: "index.js" }),
  "node_modules/hono/index.js": "export const a = 1;",
  "packages/claims/src/index.ts": uses("zod", "./claim.ts"),
  "packages/claims/src/claim.ts": "export const a = 1;",
  "packages/claims/src/claim.test.ts": uses("node:test", "node:fs", "./claim.ts", "vite"),
  "packages/reader/src/index.ts": uses("@entente/claims"),
  "packages/documents/src/index.ts": uses("@entente/claims", "node:fs"),
  "packages/workspace/src/index.ts": uses("@entente/claims", "node:sqlite"),
  "packages/analysis/src/index.ts": uses("@entente/claims"),
  "packages/workbench/src/index.ts": uses("@entente/reader", "@entente/documents", "@entente/workspace"),
  "packages/server/src/index.ts": uses("@entente/workbench", "./contract/index.ts", "node:http", "node:fs"),
  "packages/server/src/contract/index.ts": uses("@entente/claims", "zod"),
  "packages/cli/src/main.ts": uses("@entente/workbench", "@entente/server"),
  "packages/cli/bin/entente.js": "await import('../src/main.ts');",
  "packages/web/src/main.tsx": `${uses("@entente/claims", "@entente/analysis", "@entente/server/contract")}export const a = <p>b</p>;`,
  "tools/check.ts": uses("node:fs", "@entente/claims"),
};

/** …and what breaks each: the rule, the file that does it, and what the file holds. */
const planted: readonly (readonly [string, string, string])[] = [
  ["claims-stand-alone", "packages/claims/src/a.ts", uses("@entente/analysis")],
  ["parts-never-meet", "packages/analysis/src/a.ts", uses("@entente/reader")],
  [
    "parts-never-meet",
    "packages/documents/src/a.ts",
    "import type { A } from '@entente/workspace';\nexport type B = A;",
  ],
  ["workbench-below-its-users", "packages/workbench/src/a.ts", uses("@entente/server")],
  ["server-uses-workbench", "packages/server/src/a.ts", uses("@entente/workspace")],
  ["cli-uses-workbench", "packages/cli/src/a.ts", uses("@entente/reader")],
  ["web-speaks-the-contract", "packages/web/src/a.tsx", uses("@entente/server")],
  ["contract-is-plain", "packages/server/src/contract/a.ts", uses("hono")],
  ["contract-is-plain", "packages/server/src/contract/b.ts", uses("../c.ts")],
  ["through-the-door", "packages/workbench/src/b.ts", uses("../../claims/src/claim.ts")],
  ["through-the-door-from-outside", "tools/a.ts", uses("../packages/claims/src/claim.ts")],
  ["packages-know-no-tools", "packages/workbench/src/c.ts", uses("../../../tools/check.ts")],
  ["pure-core", "packages/claims/src/b.ts", uses("node:path")],
  [
    "pure-core",
    "packages/reader/src/b.ts",
    "import type { Hash } from 'node:crypto';\nexport type A = Hash;",
  ],
  ["browser-has-no-node", "packages/web/src/b.ts", uses("node:path")],
  ["browser-has-no-node", "packages/server/src/contract/d.ts", uses("node:path")],
  ["only-workspace-has-the-database", "packages/workbench/src/d.ts", uses("node:sqlite")],
  ["only-named-folders-touch-files", "packages/web/src/c.ts", uses("node:fs/promises")],
  ["only-server-has-the-network", "packages/documents/src/b.ts", uses("node:https")],
  ["no-cycles", "packages/workbench/src/e.ts", "import type { A } from './f.ts';\nexport type B = A;"],
  ["no-vague-names", "packages/workbench/src/date-utils.ts", uses("./g.ts")],
  ["no-vague-names-imported", "packages/workbench/src/h.ts", uses("./common/i.ts")],
  ["no-inner-barrels", "packages/workbench/src/j.ts", uses("./parts/index.ts")],
  ["not-to-unresolvable", "packages/workbench/src/k.ts", uses("./nowhere.ts")],
  ["declared-dependencies", "packages/workbench/src/l.ts", uses("hono")],
  ["no-dev-dependency-at-run-time", "packages/workbench/src/m.ts", uses("vite")],
  ["no-tests-imported", "packages/claims/src/c.ts", uses("./claim.test.ts")],
  ["no-orphans", "packages/workbench/src/n.ts", "export const a = 1;"],
  ["no-dead-modules", "packages/analysis/src/c.ts", uses("@entente/claims")],
];

/** What the planted files import. */
const bystanders: Readonly<Record<string, string>> = {
  "packages/server/src/c.ts": "export const a = 1;",
  "packages/workbench/src/f.ts": "import type { B } from './e.ts';\nexport type A = B;",
  "packages/workbench/src/g.ts": "export const a = 1;",
  "packages/workbench/src/common/i.ts": "export const a = 1;",
  "packages/workbench/src/parts/index.ts": "export const a = 1;",
};

const folders: string[] = [];

function layOut(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-imports-"));
  folders.push(folder);
  for (const name of packageNames) {
    const exports = {
      ".": name === "cli" ? "./src/main.ts" : "./src/index.ts",
      "./contract": "./src/contract/index.ts",
    };
    write(folder, `packages/${name}/package.json`, JSON.stringify({ name: `@entente/${name}`, exports }));
    mkdirSync(join(folder, "node_modules/@entente"), { recursive: true });
    symlinkSync(join(folder, "packages", name), join(folder, "node_modules/@entente", name), "junction");
  }
  for (const [file, text] of Object.entries(files)) write(folder, file, text);
  return folder;
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

let broken: ICruiseResult;
before(async () => {
  const files = Object.fromEntries(planted.map(([, file, text]) => [file, text]));
  broken = await cruise(layOut({ ...sound, ...bystanders, ...files }), ["packages", "tools"]);
});
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test("a checkout that keeps the rules passes, with every file seen", async () => {
  const folder = layOut(sound);
  const result = await cruise(folder, ["packages", "tools"]);
  const found = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  assert.deepEqual(found, []);
  assert.deepEqual(unseenFiles(result, folder), []);
});

for (const [rule, file] of planted) {
  test(`${rule} finds ${file}`, () => {
    // An unreachable module is reported as the end of the way that does not lead to it.
    const at = broken.summary.violations.filter(
      (violation) => violation.from === file || violation.to === file,
    );
    assert.ok(
      at.some((violation) => violation.rule.name === rule && violation.rule.severity === "error"),
      JSON.stringify(at.map((violation) => violation.rule.name)),
    );
  });
}

test("every rule is planted here", () => {
  const rules = broken.summary.ruleSetUsed?.forbidden?.map((rule) => rule.name) ?? [];
  assert.deepEqual(
    rules.filter((name) => !planted.some(([rule]) => rule === name)),
    [],
  );
});

test("every rule says what to do", () => {
  for (const { comment } of broken.summary.ruleSetUsed?.forbidden ?? [])
    assert.match(comment ?? "", /\. [A-Z].*\.$/);
});

test("a file whose imports were not parsed counts as unseen, and so does one that was not visited", async () => {
  const folder = layOut(sound);
  const result = await cruise(folder, ["packages", "tools"]);
  const [first, ...others] = result.modules.filter((module) => module.source === "tools/check.ts");
  assert.ok(first && others.length === 0);
  first.dependencies = [];
  result.modules = result.modules.filter((module) => module.source !== "packages/claims/src/claim.ts");
  assert.deepEqual(unseenFiles(result, folder), ["packages/claims/src/claim.ts", "tools/check.ts"]);
});
