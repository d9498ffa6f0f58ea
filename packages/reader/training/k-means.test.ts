import assert from "node:assert/strict";
import { test } from "node:test";
import { groupVectors } from "./k-means.ts";

test("Vectors that point the same way fall into one group, others into another.", () => {
  const vectors = Float32Array.from([1, 0.1, 0, 5, 0, 0, 0, 0, 2, 0, 0.1, 9, 3, 0, 0.1, 0, 7, 1]);
  const groups = groupVectors({ vectors, size: 3, groups: 2, rounds: 8, seed: 1 });
  assert.deepEqual(
    [groups[0] === groups[1], groups[2] === groups[3], groups[0] === groups[4], groups[0] === groups[2]],
    [true, true, true, false],
  );
});

test("The same seed gives the same groups.", () => {
  const vectors = Float32Array.from({ length: 400 }, (_, at) => Math.sin(at * 12.9898));
  const task = { vectors, size: 4, groups: 7, rounds: 5, seed: 3 };
  assert.deepEqual(groupVectors(task), groupVectors(task));
});
