import assert from "node:assert/strict";
import { test } from "node:test";
import { readWeights, writeWeights } from "./weights-file.ts";

test("What was written is read back: columns of every kind and texts of every script.", () => {
  const file = readWeights(
    writeWeights(
      {
        a: Float32Array.of(0.5, -3),
        b: Int8Array.of(-1, 1, -128),
        c: Int16Array.of(-32768),
        d: Int32Array.of(-5, 1 << 30),
      },
      { names: ["café", "سوريا", "\u{1f3f4}", 'a"b\\c'] },
    ),
  );
  assert.deepEqual([...file.column("a", "f32")], [0.5, -3]);
  assert.deepEqual([...file.column("b", "i8")], [-1, 1, -128]);
  assert.deepEqual([...file.column("c", "i16")], [-32768]);
  assert.deepEqual([...file.column("d", "i32")], [-5, 1 << 30]);
  assert.deepEqual(file.texts("names"), ["café", "سوريا", "\u{1f3f4}", 'a"b\\c']);
});

test("A file that isn't one of weights is refused, and so is another version.", () => {
  assert.throws(() => readWeights(new ArrayBuffer(4)), /not weights/);
  assert.throws(() => readWeights(new TextEncoder().encode("some other file").buffer), /not weights/);
  const later = writeWeights({}, {});
  new DataView(later).setUint32(4, 9, true);
  assert.throws(() => readWeights(later), /version 9/);
});

test("A column that isn't there, or is of another kind, is named.", () => {
  const file = readWeights(writeWeights({ a: Int8Array.of(1) }, {}));
  assert.throws(() => file.column("b", "i8"), /no column b/);
  assert.throws(() => file.column("a", "i32"), /no column a/);
  assert.throws(() => file.texts("names"), /no texts names/);
});
