import assert from "node:assert/strict";
import { test } from "node:test";
import { RowIndex } from "./row-index.ts";
import { formPlace, keyCount, writeWordKeys } from "./word-keys.ts";

function keysOf(word: string): number[] {
  const keys = new Int32Array(keyCount);
  writeWordKeys(word, keys);
  return [...keys];
}

test("Words that differ only in capitals or digits have one form, but not one shape or spelling.", () => {
  const [small, capital] = [keysOf("palmyra"), keysOf("Palmyra")];
  assert.equal(small[formPlace], capital[formPlace]);
  assert.notEqual(small[1], capital[1]);
  assert.notEqual(small[9], capital[9]);
  assert.equal(keysOf("2017")[formPlace], keysOf("1998")[formPlace]);
});

test("Words with the same beginning or ending share its keys only.", () => {
  const [a, b] = [keysOf("attacking"), keysOf("walking")];
  assert.deepEqual(a.slice(5, 9), b.slice(5, 9));
  assert.notEqual(a[2], b[2]);
  const [c, d] = [keysOf("pledge"), keysOf("plea")];
  assert.deepEqual(c.slice(2, 5), d.slice(2, 5));
});

test("A short word has no longer beginnings and endings, an empty one hardly any key.", () => {
  assert.deepEqual(
    keysOf("of").map((key) => key !== 0),
    [true, true, true, true, false, true, true, false, false, true, true],
  );
  assert.equal(
    keysOf("")
      .slice(2, 9)
      .every((key) => key === 0),
    true,
  );
});

test("A row is found by its key, and a key without one is told from those with.", () => {
  const keys = Int32Array.from({ length: 500 }, (_, at) => Math.imul(at - 250, 0x9e3779b1));
  const index = new RowIndex(keys);
  keys.forEach((key, row) => assert.equal(index.find(key), row));
  assert.equal(index.find(12345), -1);
});
