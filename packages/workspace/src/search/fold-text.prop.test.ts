import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { foldText, foldWithOffsets } from "./fold-text.ts";

const piece = fc.oneof(
  fc.constantFrom(
    "al-",
    "an-N",
    "’",
    "ß",
    "İ",
    "ﷺ",
    "ال",
    "وال",
    "ـ",
    "\u200c",
    "\u0301",
    "َ",
    "😀",
    "ﬁ",
    "한",
    "٣",
    " ",
    "-",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join("").toWellFormed());

test("every unit of folded text comes from one place, in order, and never from inside a character", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded, starts, ends } = foldWithOffsets(text);
      assert.equal(starts.length, folded.length);
      assert.equal(ends.length, folded.length);
      for (const [i, start] of starts.entries()) {
        const end = ends[i] ?? 0;
        assert.ok(start < end && end <= text.length);
        assert.ok(start >= (starts[i - 1] ?? 0));
        assert.ok(text.slice(start, end).isWellFormed());
      }
    }),
  );
});

test("what a unit leads back to folds to what holds it", () => {
  const letters = fc.string({
    unit: fc.constantFrom("a", "é", "ñ", "ß", "ø", "ł", "Ä", "中", "ن", "ة", "ي", "ک"),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, (text) => {
      const { folded, starts, ends } = foldWithOffsets(text);
      for (let i = 0; i < folded.length; i++) {
        const letter = foldText(text.slice(starts[i], ends[i]));
        assert.ok(letter.includes(folded[i] ?? ""), `${letter} holds ${folded[i]}`);
      }
    }),
  );
});

test("nothing depends on whether accents are composed", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.equal(foldText(text.normalize("NFC")), foldText(text.normalize("NFD")));
    }),
  );
});
