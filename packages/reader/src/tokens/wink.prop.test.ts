import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readableByWink } from "./wink.ts";

const seed = 20171012;
console.log(`fast-check seed: ${seed}`);

/** What wink-nlp can't take: controls, wide blanks, marks of direction, halves of surrogate pairs. */
const inItsWay = /[\p{Cc}\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF\p{Cs}]/u;

const pieces = fc.oneof(
  fc.constantFrom(" ", "\n", "a", "Abu", "é", "“", "–", "ا", "a".repeat(79)),
  fc.constantFrom(
    "\t",
    "\r",
    "\u00A0",
    "\u200B",
    "\u2028",
    "\u202E",
    "\u3000",
    "\uFEFF",
    "\uD800",
    "\uDC00",
    "😀",
  ),
  fc.string({ unit: "binary", maxLength: 4 }),
);

test("a text for the tagger has nothing in its way, no run too long, and every other character in its place", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const readable = readableByWink(text);
      assert.ok(!inItsWay.test(readable.replaceAll("\n", "")), JSON.stringify(readable));
      assert.ok(!/\S{160,}/u.test(readable), JSON.stringify(readable));
      // Blanks may be added and stand for what was in the way; the rest is the same, in the same order.
      const visible = (all: string): string =>
        all.replace(new RegExp(inItsWay.source, "gu"), "").replace(/\s/gu, "");
      assert.equal(visible(readable), visible(text));
    }),
    { seed, numRuns: 2000 },
  );
});

test("a text with nothing in the tagger's way is given as it is", () => {
  const text = "Abu Bakr’s men — “the group” — left Şırnak.\n".repeat(3);
  assert.equal(readableByWink(text), text);
});
