import assert from "node:assert/strict";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { judge, loadPairs } from "./pairs.testing.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const reference = join(import.meta.dirname, "../../../../../shared/evaluation/names/pairs.csv");

const sets: readonly (readonly [string, string, number])[] = [
  ["pairs of our own from many conflicts", join(fixtures, "pairs.csv"), 0.95],
  ["pairs written after the rules", join(fixtures, "blind-pairs.csv"), 0.92],
  ["the reference pairs", reference, 0.95],
];

for (const [what, path, least] of sets) {
  for (const isTyped of [true, false]) {
    const by = isTyped ? "given what bears them" : "by the names alone";
    test(`at least ${least * 100} % of ${what} are told right, ${by}`, (t: TestContext) => {
      const pairs = loadPairs(path);
      if (!pairs) {
        t.skip("reference data not here");
        return;
      }
      const { right, wrong } = judge(pairs, isTyped);
      assert.ok(right >= least, `${(right * 100).toFixed(1)} %; wrong: ${wrong.join("; ")}`);
    });
  }
}
