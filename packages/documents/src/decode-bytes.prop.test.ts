import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeBytes } from "./decode-bytes.ts";
import { fc } from "./seed.testing.ts";

const texts = fc
  .string({ unit: "binary", maxLength: 60 })
  .filter((text) => !text.includes("\0") && !text.startsWith("\ufeff"));

test("text written as UTF-8, with or without its mark, comes back as it was", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("", "\ufeff"), (text, mark) => {
      const bytes = new TextEncoder().encode(mark + text);
      assert.deepEqual(decodeBytes("a.txt", bytes), { text, problems: [] });
    }),
    { numRuns: 500 },
  );
});

test("text written as UTF-16 with its mark comes back as it was, in either order of bytes", () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, isBig) => {
      const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
      assert.deepEqual(decodeBytes("a.txt", isBig ? bytes.swap16() : bytes), { text, problems: [] });
    }),
    { numRuns: 500 },
  );
});

test("any bytes without a zero become well-formed text, and a guess is always said", () => {
  fc.assert(
    fc.property(fc.uint8Array({ min: 1, maxLength: 60 }), (bytes) => {
      const { text, problems } = decodeBytes("a.txt", bytes);
      assert.ok(text.isWellFormed());
      const isMarked =
        text.length > 0 && [0xfe, 0xff].includes(bytes[0] ?? 0) && [0xfe, 0xff].includes(bytes[1] ?? 0);
      if (problems.length > 0 || isMarked) return;
      assert.deepEqual(
        [...new TextEncoder().encode(text)],
        [...bytes].slice(bytes.length - utf8Length(text)),
      );
    }),
    { numRuns: 500 },
  );
});

test("every byte of Windows-1252 but zero has its letter", () => {
  const bytes = Uint8Array.from({ length: 255 }, (_, at) => at + 1);
  const { text } = decodeBytes("a.txt", bytes);
  assert.equal(text.length, 255);
  assert.equal(text.slice(0x7f, 0x9f), "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");
  assert.equal(text.slice(0x9f), String.fromCharCode(...bytes.subarray(0x9f)));
});

const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
