import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "./seed.testing.ts";
import { OffsetMap } from "./text-offsets.ts";

const texts = fc
  .array(fc.constantFrom("a", " ", "é", "e\u0301", "𝒜", "🜁", "م", "\uD835", "\uDC9C", "\u2028"), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(""));

test("both ways agree with Array.from at every code point", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const map = new OffsetMap(text);
      const codePoints = Array.from(text);
      assert.equal(map.codePoints, codePoints.length);
      let utf16 = 0;
      for (let at = 0; at <= codePoints.length; at++) {
        assert.equal(map.toUtf16(at), utf16);
        assert.equal(map.toCodePoints(utf16), at);
        utf16 += codePoints[at]?.length ?? 0;
      }
    }),
    { numRuns: 300 },
  );
});

test("a quote cut by converted offsets is the quote that was marked", () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, x, y) => {
      const codePoints = Array.from(text);
      const [start, end] = [x % (codePoints.length + 1), y % (codePoints.length + 1)].toSorted(
        (a, b) => a - b,
      );
      const map = new OffsetMap(text);
      const quote = text.slice(map.toUtf16(start ?? 0), map.toUtf16(end ?? 0));
      assert.equal(quote, codePoints.slice(start, end).join(""));
    }),
  );
});

test("offsets never run backwards", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const map = new OffsetMap(text);
      for (let at = 1; at <= text.length; at++) {
        assert.ok(map.toCodePoints(at) >= map.toCodePoints(at - 1));
      }
    }),
  );
});
