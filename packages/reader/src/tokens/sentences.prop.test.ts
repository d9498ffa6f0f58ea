import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import model from "wink-eng-lite-web-model";
import { cutBlocks } from "./blocks.ts";
import { readSentences } from "./sentences.ts";
import { WinkTagger } from "./wink.ts";

const tagger = new WinkTagger(model);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "Hamas",
        "’s",
        "\n\n",
        " ",
        "“",
        "(",
        "U.S.",
        "al-",
        "\u2028",
        "\uD83D",
        "killed",
        "😀",
        ".",
        "é",
      ),
    )
    .map((parts) => parts.join("")),
);

test("for any text, tokens stand at their offsets, in order and apart", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { tokens } of readSentences(tagger, text).sentences) {
        for (const token of tokens) {
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.ok(token.start >= at && token.end > token.start);
          at = token.end;
        }
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});

test("blocks cover any text without gaps, are bounded, and cut no character in two", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 500 }),
      fc.integer({ min: 4, max: 60 }),
      (text, length) => {
        const blocks = cutBlocks(text, length);
        assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join(""), text);
        for (const { start, end } of blocks) {
          assert.ok(end > start && end - start <= length);
          if (text.isWellFormed()) assert.ok(text.slice(start, end).isWellFormed());
        }
      },
    ),
    { seed: 12, numRuns: 300 },
  );
});
