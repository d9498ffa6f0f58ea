import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceParts } from "./sentence-parts.ts";

test("A sentence that isn't too long stays whole.", () => {
  assert.deepEqual(sentenceParts(["a", "b", "c"], 4), [0, 3]);
  assert.deepEqual(sentenceParts([], 4), [0, 0]);
});

test("A long sentence is cut after a mark in the second half of a part, or else where the part is full.", () => {
  assert.deepEqual(sentenceParts("a b c , d e f g".split(" "), 6), [0, 4, 8]);
  assert.deepEqual(sentenceParts("a , c d e f g".split(" "), 6), [0, 6, 7]);
});
