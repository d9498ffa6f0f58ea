import assert from "node:assert/strict";
import { test } from "node:test";
import { OffsetMap } from "@entente/claims";
import { foundPieces } from "./found-pieces.ts";
import { foundPlace } from "./text-segments.ts";

test("the words that were looked for are told from the rest of the sentence, whatever stands before them", () => {
  const text = "𝔘 said: talks, talks.";
  assert.deepEqual(
    foundPieces({
      start: 100,
      text,
      words: [
        { start: 108, end: 113 },
        { start: 115, end: 120 },
      ],
    }),
    [
      { text: "𝔘 said: ", isWord: false },
      { text: "talks", isWord: true },
      { text: ", ", isWord: false },
      { text: "talks", isWord: true },
      { text: ".", isWord: false },
    ],
  );
});

test("a place in an address is a stretch of the text, or none", () => {
  const offsets = new OffsetMap("𝔘 said");
  assert.deepEqual(foundPlace("2-6", offsets), { start: 3, end: 7 });
  for (const at of [null, "", "6-2", "0-99", "a-b", "-1-3"]) assert.equal(foundPlace(at, offsets), null);
});
