import assert from "node:assert/strict";
import { test } from "node:test";
import { fromEach } from "./from-each.ts";

test("what is found in each item comes in the order of the items, told their places", () => {
  assert.deepEqual(
    fromEach(["a", "", "bc"], (text, at) => [...text].map((letter) => `${letter}${at}`)),
    ["a0", "b2", "c2"],
  );
  assert.deepEqual(
    fromEach([], () => ["never"]),
    [],
  );
});
