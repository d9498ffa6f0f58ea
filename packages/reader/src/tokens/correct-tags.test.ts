import assert from "node:assert/strict";
import { test } from "node:test";
import model from "wink-eng-lite-web-model";
import { tagRules } from "./correct-tags.ts";
import { readSentences } from "./sentences.ts";
import { WinkTagger } from "./wink.ts";

const tagger = new WinkTagger(model);
const tagOf = (text: string, word: string): string | undefined =>
  readSentences(tagger, text)
    .sentences.flatMap(({ tokens }) => tokens)
    .find(({ lower }) => lower === word)?.tag;

for (const { example, word, becomes } of tagRules) {
  test(`“${word}” in “${example}” is ${becomes}`, () => assert.equal(tagOf(example, word), becomes));
}

test("a sentence in which the tagger found no verb gets the one it missed", () => {
  assert.equal(tagOf("Katiba Macina spread into Burkina Faso.", "spread"), "VERB");
  assert.equal(tagOf("The Arakan Army fights the Tatmadaw in Rakhine.", "fights"), "VERB");
});
