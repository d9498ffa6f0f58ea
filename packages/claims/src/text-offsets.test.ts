import assert from "node:assert/strict";
import { test } from "node:test";
import { OffsetMap } from "./text-offsets.ts";

test("an astral character is two units inside and one code point outside", () => {
  const text = "a𝒜b";
  const map = new OffsetMap(text);
  assert.equal(map.codePoints, 3);
  assert.deepEqual(
    [0, 1, 3, 4].map((at) => map.toCodePoints(at)),
    [0, 1, 2, 3],
  );
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => map.toUtf16(at)),
    [0, 1, 3, 4],
  );
});

test("an index inside a surrogate pair counts the pair as begun", () => {
  assert.equal(new OffsetMap("a𝒜b").toCodePoints(2), 2);
});

test("combining marks and lone surrogates count as one each", () => {
  assert.equal(new OffsetMap("e\u0301").codePoints, 2);
  assert.equal(new OffsetMap("\uD835x").codePoints, 2);
  assert.equal(new OffsetMap("\uDC9C\uD835").codePoints, 2);
});

test("an empty text has one offset, 0", () => {
  const map = new OffsetMap("");
  assert.equal(map.codePoints, 0);
  assert.equal(map.toUtf16(0), 0);
  assert.equal(map.toCodePoints(0), 0);
});
