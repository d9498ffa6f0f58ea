import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./checkout.ts";
import { chosenTests, closingLines } from "./run-tests.ts";

const files = [
  "e2e/walk.test.ts",
  "packages/claims/src/claim.test.ts",
  "packages/claims/src/claim.ts",
  "packages/claims/src/seed.testing.ts",
  "packages/claims/src/time/edtf.prop.test.ts",
  "packages/claims-extra/src/a.test.ts",
  "packages/reader/src/fixtures/planted.test.ts",
  "packages/web/bench/a.test.ts",
  "tools/markdown.test.ts",
];

test("without a path all tests run, and nothing that is no test", () => {
  assert.deepEqual(chosenTests(files, [], root), [
    "e2e/walk.test.ts",
    "packages/claims/src/claim.test.ts",
    "packages/claims/src/time/edtf.prop.test.ts",
    "packages/claims-extra/src/a.test.ts",
    "tools/markdown.test.ts",
  ]);
});

test("a path narrows to a folder, not to whatever begins alike", () => {
  assert.deepEqual(chosenTests(files, ["packages/claims/"], root), [
    "packages/claims/src/claim.test.ts",
    "packages/claims/src/time/edtf.prop.test.ts",
  ]);
});

test("a path may name one file, and is read from where the command was given", () => {
  const folder = join(root, "packages/claims");
  assert.deepEqual(chosenTests(files, ["src/claim.test.ts"], folder), ["packages/claims/src/claim.test.ts"]);
  assert.equal(chosenTests(files, ["."], root).length, 5);
  assert.deepEqual(chosenTests(files, ["nowhere"], root), []);
});

const closing = [
  "ℹ tests 3",
  "ℹ suites 0",
  "ℹ pass 2",
  "ℹ fail 1",
  "ℹ cancelled 0",
  "ℹ skipped 0",
  "ℹ todo 0",
  "ℹ duration_ms 12.5",
];

test("the closing lines are found before the list of failures, with colours or without", () => {
  const printed = [
    "✔ one",
    ...closing.map((line) => `\u001B[34m${line}\u001B[39m`),
    "",
    "✖ failing tests:",
    "✖ two",
  ];
  assert.deepEqual(closingLines(printed.join("\n")), closing);
});

test("the runner's own lines count, not those that a test printed", () => {
  assert.deepEqual(closingLines(["ℹ tests 99", "✔ one", ...closing].join("\n")), closing);
  assert.deepEqual(closingLines("nothing ran"), []);
});
