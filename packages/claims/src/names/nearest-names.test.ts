import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { editDistance, nearestNames } from "./nearest-names.ts";

const names = ["al-Nusra", "Hezbollah", "Islamic State", "Abu Bakr al-Baghdadi"];

test("a misspelt name suggests the one that was meant", () => {
  assert.deepEqual(nearestNames("Nusrah", names), ["al-Nusra"]);
  assert.deepEqual(nearestNames("hizbollah", names), ["Hezbollah"]);
});

test("one word of a longer name is enough", () => {
  assert.deepEqual(nearestNames("Bagdadi", names), ["Abu Bakr al-Baghdadi"]);
});

test("a name that is like none suggests none", () => {
  assert.deepEqual(nearestNames("Xyzzy", names), []);
  assert.deepEqual(nearestNames("Nusra", []), []);
});

test("suggestions are nearest first, no more than asked for, and each once", () => {
  assert.deepEqual(nearestNames("abcd", ["abcf", "abcd", "abcf", "abxx", "abce"], 3), [
    "abcd",
    "abce",
    "abcf",
  ]);
});

test("edit distance counts insertions, deletions and replacements", () => {
  assert.equal(editDistance("kitten", "sitting"), 3);
  assert.equal(editDistance("", "abc"), 3);
  assert.equal(editDistance("abc", ""), 3);
});

test("edit distance is a metric", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      assert.equal(editDistance(a, b), editDistance(b, a));
      assert.equal(editDistance(a, b) === 0, a === b);
      assert.ok(editDistance(a, c) <= editDistance(a, b) + editDistance(b, c));
    }),
    { numRuns: 300 },
  );
});
