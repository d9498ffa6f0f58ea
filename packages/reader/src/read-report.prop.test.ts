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

/** Sentences that say something, of which a mangled report is made. */
const plain = fc.constantFrom(
  "Hamas attacked Israel in 2014.",
  "M23 leader Bertrand Bisimwa said that Rwanda would not support the group.",
  "On 8 March the FARC (Revolutionary Armed Forces of Colombia) signed a ceasefire with the Colombian government.",
  "If ISIS loses Mosul, it will retreat to Syria.",
);
const foreign = fc.constantFrom(
  "أعلنت الحكومة وقف إطلاق النار في المدينة",
  "\u202bأعلنت حركة حماس\u202c",
  "Правительство объявило о перемирии",
  "停火协议已经生效",
  "\u200f\u200e\u202a\u2066",
);
const marks = fc.constantFrom(
  "\u0000",
  "\u0007",
  "\u200b",
  "\ufeff",
  "\u2028",
  "\ud800",
  "\udc00",
  "\u00ad",
  "\u001b[31m",
  "\r",
  "\t",
);
const mangled: Readonly<Record<string, (text: string) => string>> = {
  capitals: (text) => text.toUpperCase(),
  "small letters": (text) => text.toLowerCase(),
  "no punctuation": (text) => text.replace(/[^\p{L}\p{N} ]/gu, ""),
  table: (text) => text.split(" ").join("\t| "),
  list: (text) =>
    text
      .split(". ")
      .map((line) => `• ${line}`)
      .join("\n"),
  "one word a line": (text) => text.split(" ").join("\n"),
  "joined words": (text) => text.replaceAll(" ", ""),
  "as it is": (text) => text,
};
const mixed = fc
  .tuple(
    fc.array(fc.oneof(plain, plain, foreign, marks), { minLength: 1, maxLength: 14 }),
    fc.constantFrom(" ", "", "\n", "\n\n", "\u00a0", "\u200f "),
    fc.constantFrom(...Object.keys(mangled)),
    fc.array(fc.tuple(fc.nat(400), marks), { maxLength: 6 }),
  )
  .map(([parts, joint, way, put]) => {
    let text = (mangled[way] as (text: string) => string)(parts.join(joint));
    for (const [at, mark] of put) text = text.slice(0, at) + mark + text.slice(at);
    return text;
  });

test("mixed scripts, marks without width, tables, lists, capitals: no throw, and quotes and problems at their offsets", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const reading = read(text);
      readingSchema.parse(reading);
      const points = [...text];
      for (const { quote, start, end } of reading.claims)
        assert.equal(points.slice(start, end).join(""), quote);
      for (const { start, end } of reading.problems)
        assert.ok(start === null || (end !== null && end > start && end <= points.length));
    }),
    { seed: 23, numRuns: 400 },
  );
});

test("what stands in another script is told with its span, and the English around it is read", () => {
  const arabic = "أعلنت الحكومة وقف إطلاق النار في المدينة";
  const text = `😀 Hamas attacked Israel. ${arabic}. Fatah criticised Hamas.`;
  const { claims, problems } = read(text);
  assert.equal(claims.length, 2);
  const told = problems.find(({ code }) => code === "ENT_SCRIPT_UNREAD");
  const points = Array.from(text);
  assert.equal(points.slice(told?.start ?? 0, told?.end ?? 0).join(""), arabic);
});

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
