import assert from "node:assert/strict";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { root, runScript, scripts } from "./checkout.ts";

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);
const asyncCall = "async function later() {\n  return 1;\n}\nexport function go() {\n  later();\n}\n";

/** A rule, the file that breaks it, and what the file holds. */
const planted: readonly (readonly [string, string, string])[] = [
  ["typescript/no-explicit-any", "packages/claims/src/a.ts", "export const a: any = 1;"],
  ["typescript/no-floating-promises", "packages/claims/src/b.ts", asyncCall],
  [
    "typescript/no-misused-promises",
    "packages/claims/src/c.ts",
    "export const c = (p: Promise<boolean>) => (p ? 1 : 2);",
  ],
  [
    "typescript/switch-exhaustiveness-check",
    "packages/claims/src/d.ts",
    "export function d(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}",
  ],
  ["import/no-default-export", "packages/claims/src/e.ts", "export default 1;"],
  ["eslint/max-lines", "packages/claims/src/f.ts", lines(401, "export {};")],
  [
    "eslint/max-lines-per-function",
    "packages/claims/src/g.ts",
    `export function g(n: number) {\n${lines(81, "  n += 1;")}  return n;\n}`,
  ],
  ["unicorn/filename-case", "packages/claims/src/BadName.ts", "export const a = 1;"],
  ["eslint/no-restricted-properties", "packages/claims/src/h.ts", "export const h = () => Date.now();"],
  ["eslint/no-restricted-properties", "packages/analysis/src/h.ts", "export const h = () => Math.random();"],
  ["eslint/no-restricted-globals", "packages/reader/src/i.ts", "export const i = () => process.cwd();"],
  ["entente/no-clock", "packages/exchange/src/j.ts", "export const j = () => new Date();"],
  ["eslint/no-console", "packages/claims/src/k.ts", "console.log(1);"],
  ["unicorn/no-process-exit", "packages/cli/src/l.ts", "process.exit(1);"],
  [
    "eslint/no-shadow",
    "packages/workbench/src/m.ts",
    "const x = 1;\nexport const m = (y: number) => {\n  const x = y;\n  return x;\n};\nexport { x };",
  ],
  [
    "react/jsx-no-script-url",
    "packages/web/src/Link.tsx",
    'export const Link = () => <a href="javascript:alert(1)">x</a>;',
  ],
];

/** What must not be reported. */
const allowed: Readonly<Record<string, string>> = {
  "packages/claims/src/a.test.ts":
    'import { test } from "node:test";\ntest("a clock is allowed in a test", () => {\n  console.log(Date.now(), new Date(), Math.random(), process.pid);\n});\n',
  "packages/claims/src/dated.ts": "export const dated = (days: number) => new Date(days);",
  "packages/claims/src/predicates.ts": `export const rows = 1;\n${lines(401, "// A row.")}`,
  "packages/web/src/TimelineView.tsx": "export const TimelineView = () => <p>x</p>;",
  "packages/web/vite.config.ts": "export default {};",
  "packages/workspace/src/clock.ts": "export const now = () => new Date();",
  "packages/cli/bin/entente.js": "process.exit(0);",
};

interface Finding {
  readonly code: string;
  readonly filename: string;
  readonly severity: string;
}

let folder: string;
let findings: readonly Finding[];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "entente-lint-"));
  copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  cpSync(join(root, "tools/lint"), join(folder, "tools/lint"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2024",
    jsx: "react-jsx",
    types: ["node"],
  };
  const files = Object.fromEntries(planted.map(([, file, text]) => [file, text]));
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["packages"] }));
  write(".gitignore", "node_modules\n");
  for (const [file, text] of Object.entries({ ...allowed, ...files })) write(file, text);
  const outcome = await runScript(scripts.oxlint, ["--type-aware", "--format", "json", "packages"], {
    cwd: folder,
  });
  findings = (JSON.parse(outcome.stdout) as { diagnostics: Finding[] }).diagnostics;
});
after(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** "eslint(max-lines)" is the rule eslint/max-lines. */
const rulesBrokenIn = (file: string): string[] =>
  findings
    .filter(({ filename, severity }) => filename === file && severity === "error")
    .map(({ code }) => code.replace(/^(.*)\((.*)\)$/, "$1/$2"));

for (const [rule, file] of planted) {
  test(`${rule} finds ${file}`, () => {
    assert.ok(
      rulesBrokenIn(file).includes(rule),
      `found there: ${rulesBrokenIn(file).join(", ") || "nothing"}`,
    );
  });
}

for (const file of Object.keys(allowed)) {
  test(`nothing is wrong with ${file}`, () => {
    assert.deepEqual(rulesBrokenIn(file), []);
  });
}
