import assert from "node:assert/strict";
import { test } from "node:test";
import { givenNameInArabic, givenNameOf, givenNameSpellings } from "./given-names.ts";
import { sharedWordLines, sharedWordOf } from "./name-words.ts";
import { ownNameLines } from "./own-names.ts";
import { landLines, landOf, placeLines } from "./place-names.ts";
import { readName } from "./read-name.ts";
import { soundOf } from "./sound.ts";
import { createSpellingIndex } from "./spelling-index.ts";
import { compareWhole } from "./whole-names.ts";

const isLatin = (word: string): boolean => /^[a-z]+$/.test(word);

const tables: readonly (readonly [
  string,
  readonly (readonly string[])[],
  (word: string) => string | undefined,
])[] = [
  [
    "given names",
    givenNameSpellings,
    (word) => (isLatin(word) ? givenNameOf(soundOf(word)) : givenNameInArabic(word)),
  ],
  ["shared words", sharedWordLines.map(({ words }) => words), (word) => sharedWordOf(soundOf(word))?.meaning],
  ["lands", landLines, (word) => landOf(soundOf(word))],
];

for (const [what, lines, find] of tables) {
  test(`${what}: each spelling is found in its own line`, () => {
    for (const line of lines) for (const word of line) assert.equal(find(word), line[0], word);
  });

  test(`${what}: no spelling is listed without which all would be found just so`, () => {
    const latin = lines.map((line) => line.filter(isLatin));
    for (const line of latin) {
      for (const word of line.slice(1)) {
        const rest = createSpellingIndex(
          latin.flatMap((words) =>
            words.filter((other) => other !== word).map((other) => [other, words[0]] as const),
          ),
        );
        const isNeeded = latin.some((words) => words.some((other) => rest.find(soundOf(other)) !== words[0]));
        assert.ok(isNeeded, word);
      }
    }
  });
}

for (const [what, lines] of [
  ["places", placeLines],
  ["bodies", ownNameLines],
] as const) {
  test(`${what}: all names of a line are one, and no two lines share a name`, () => {
    const keyOf = (name: string): string => readName(name).forms[0]?.key ?? "";
    for (const line of lines)
      for (const name of line) assert.equal(compareWhole(keyOf(line[0] ?? ""), keyOf(name)), "same", name);
  });
}
