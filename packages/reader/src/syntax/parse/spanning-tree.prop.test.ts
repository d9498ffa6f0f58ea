import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeTree } from "./spanning-tree.ts";

/** Heads chosen by scores: a row for each word, the root's score last. */
function treeOf(rows: readonly (readonly number[])[]): number[] {
  const width = rows.length + 1;
  const heads = new Int32Array(rows.length);
  makeTree({ floats: Float32Array.from(rows.flat()), at: 0, width }, rows.length, heads);
  return [...heads];
}

test("Best heads that make a tree are taken as they are.", () => {
  assert.deepEqual(
    treeOf([
      [0, 5, 1, 0],
      [1, 0, 1, 9],
      [1, 4, 0, 0],
    ]),
    [1, 3, 1],
  );
});

test("Of two roots the one that would lose most without it stays.", () => {
  assert.deepEqual(
    treeOf([
      [0, 3, 4],
      [1, 0, 8],
    ]),
    [1, 2],
  );
});

test("A circle is opened where that costs least.", () => {
  assert.deepEqual(
    treeOf([
      [0, 9, 2, 0],
      [9, 0, 7, 0],
      [0, 0, 0, 9],
    ]),
    [1, 2, 3],
  );
});

test("Where no word wants to be the root, the one that minds least is.", () => {
  assert.deepEqual(
    treeOf([
      [0, 5, -1],
      [5, 0, 2],
    ]),
    [1, 2],
  );
});

test("Whatever the scores, there is one root and every word leads to it (property).", () => {
  const rows = fc.integer({ min: 1, max: 9 }).chain((length) =>
    fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: length + 1, maxLength: length + 1 }), {
      minLength: length,
      maxLength: length,
    }),
  );
  fc.assert(
    fc.property(rows, (scores) => {
      const heads = treeOf(scores);
      const root = scores.length;
      assert.equal(heads.filter((head) => head === root).length, 1);
      heads.forEach((_, word) => {
        let at = word;
        for (let steps = 0; at !== root; steps++) {
          assert.ok(steps <= root);
          at = heads[at] as number;
        }
      });
    }),
  );
});
