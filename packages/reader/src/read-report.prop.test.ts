import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readingSchema } from "@entente/claims";
import { read } from "./testing/read.testing.ts";

const words = fc.constantFrom(
  "Hamas",
  "ISIS",
  "Abu Bakr al-Baghdadi",
  "he",
  "it",
  "the group",
  "both groups",
  "its leader",
  "attacked",
  "was killed by",
  "will lose",
  "is expected to",
  "said that",
  "denied",
  "If",
  "unless",
  "had",
  "Syria",
  "Idlib",
  "Syrian",
  "-backed",
  "militias",
  "in 2014",
  "on 8 March",
  "since",
  "(",
  ")",
  "“",
  "”",
  ",",
  ".",
  ";",
  "and",
  "of",
  "who",
  "\n\n",
  "😀",
  "’s",
  "leader of",
  "known as",
  "formerly",
  "between",
  "truce",
  "no",
  "not",
  "to",
  "M23",
  "الجيش",
  "**",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
);

test("for any text: no throw, a whole reading, and every quote at its offsets", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = read(text);
      readingSchema.parse(reading);
      const points = [...text];
      const ids = new Set<string>(reading.actors.map(({ id }) => id));
      for (const { quote, start, end, subject, attribution } of reading.claims) {
        assert.equal(points.slice(start, end).join(""), quote);
        assert.ok(ids.has(subject) && (attribution === null || ids.has(attribution)));
      }
      for (const { mentions } of reading.actors) for (const mention of mentions) assert.ok(mention !== "");
    }),
    { seed: 7, numRuns: 600 },
  );
});
