import assert from "node:assert/strict";
import { test } from "node:test";
import { gluedFlag, joinedFlag, paragraphFlag, sentenceFlag, type TokenList } from "./token-list.ts";
import { tokenise } from "./tokenise.ts";

function words(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.length }, (_, at) => text.slice(tokens.starts[at], tokens.ends[at]));
}

function flagged(text: string, flag: number): string[] {
  const tokens: TokenList = tokenise(text);
  return words(text).filter((_, at) => ((tokens.flags[at] as number) & flag) !== 0);
}

test("Marks stand apart from words.", () => {
  assert.deepEqual(words('He said: "No" (twice), then left.'), [
    "He",
    "said",
    ":",
    '"',
    "No",
    '"',
    "(",
    "twice",
    ")",
    ",",
    "then",
    "left",
    ".",
  ]);
});

test("Typographic quotes and apostrophes are read like straight ones.", () => {
  assert.deepEqual(words("“It isn’t Qatar’s,” he wrote."), [
    "“",
    "It",
    "is",
    "n’t",
    "Qatar",
    "’s",
    ",",
    "”",
    "he",
    "wrote",
    ".",
  ]);
});

test("Verbs and what is drawn together with them are two tokens.", () => {
  assert.deepEqual(words("They've gone; she'll stay and cannot leave."), [
    "They",
    "'ve",
    "gone",
    ";",
    "she",
    "'ll",
    "stay",
    "and",
    "can",
    "not",
    "leave",
    ".",
  ]);
});

test("An initial's full stop belongs to it and ends no sentence.", () => {
  assert.deepEqual(words("Elijah J. Magnier wrote."), ["Elijah", "J.", "Magnier", "wrote", "."]);
  assert.deepEqual(flagged("Elijah J. Magnier wrote.", sentenceFlag), ["Elijah"]);
});

test("A title's full stop ends no sentence, but a full stop behind a word does.", () => {
  assert.deepEqual(flagged("Gen. Haftar met Dr. Salamé. Mr. Bathily left.", sentenceFlag), ["Gen.", "Mr."]);
});

test("Behind U.S. a sentence ends only if the next word looks like a beginning.", () => {
  assert.deepEqual(flagged("Troops left the U.S. The Army stayed. The U.S. Army stayed.", sentenceFlag), [
    "Troops",
    "The",
    "The",
  ]);
});

test("A sentence may begin with a quote, and ends with the quote that closes it.", () => {
  assert.deepEqual(flagged("“We won.” “You lost,” he said.", sentenceFlag), ["“", "“"]);
});

test("An empty line begins a paragraph, a single line break doesn't.", () => {
  assert.deepEqual(flagged("A title\n\nThe first\nsentence. The second.", paragraphFlag), ["A", "The"]);
  assert.deepEqual(flagged("A title\n\nThe first\nsentence. The second.", sentenceFlag), ["A", "The", "The"]);
});

test("Hyphens part words, but not prefixes; parts know that no space stands before them.", () => {
  assert.deepEqual(words("al-Nusra fought pro-government Iran-backed men."), [
    "al",
    "-",
    "Nusra",
    "fought",
    "pro-government",
    "Iran",
    "-",
    "backed",
    "men",
    ".",
  ]);
  assert.deepEqual(flagged("al-Nusra left", gluedFlag), ["-", "Nusra"]);
});

test("Numbers keep their points and commas; units, currencies and per cent stand apart.", () => {
  assert.deepEqual(words("$5,000.50 or 12.5% at 5pm on 3/4"), [
    "$",
    "5,000.50",
    "or",
    "12.5",
    "%",
    "at",
    "5",
    "pm",
    "on",
    "3/4",
  ]);
});

test("Addresses stay whole.", () => {
  assert.deepEqual(words("See https://example.org/a-b?c=d."), ["See", "https://example.org/a-b?c=d", "."]);
});

test("Words written as one are flagged, names like McCain aren't.", () => {
  assert.deepEqual(flagged("AbdallahAzzam met McCain and DeVos.", joinedFlag), ["AbdallahAzzam"]);
});

test("Every unit that isn't space is in exactly one token, in order.", () => {
  for (const text of [
    "a.b..c...d",
    "((((",
    "'''",
    "x-y-z--w",
    "\u0000\u0007a\ud800b",
    "١٢٣ العربية، نعم؟",
    "...,,;;",
    "U.S..",
    "'tis 'em",
    "a/b//c",
    "@@##",
    "5pm'sn't",
  ]) {
    const tokens = tokenise(text);
    let seen = "";
    for (let at = 0; at < tokens.length; at++) {
      assert.ok((tokens.starts[at] as number) < (tokens.ends[at] as number));
      if (at > 0) assert.ok((tokens.starts[at] as number) >= (tokens.ends[at - 1] as number));
      seen += text.slice(tokens.starts[at], tokens.ends[at]);
    }
    assert.equal(seen, [...text].filter((character) => character.charCodeAt(0) > 32).join(""));
  }
});

test(
  "Long runs without a space are read to their end without being searched again and again.",
  { timeout: 60_000 },
  () => {
    for (const piece of ["a", "a.", "-", "'", "A", "1,", "(", "x-"]) {
      const text = piece.repeat(100_000);
      const tokens = tokenise(text);
      assert.equal(tokens.ends[tokens.length - 1], text.length, piece);
    }
  },
);
