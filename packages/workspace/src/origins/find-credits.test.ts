import assert from "node:assert/strict";
import { test } from "node:test";
import { OffsetMap } from "@entente/claims";
import { foldWithOffsets } from "../search/fold-text.ts";
import { findCredits } from "./find-credits.ts";

/** What a text is credited with: how, to whom, and the words that are. */
function credits(text: string): [how: string, outlet: string, words: string][] {
  const folded = foldWithOffsets(text);
  const offsets = new OffsetMap(text);
  const words = folded.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = findCredits({ text, folded, words, offsets }, { author: null, url: null });
  return found.map(({ how, outlet, start, end }) => [
    how,
    outlet,
    text.slice(offsets.toUtf16(start), offsets.toUtf16(end)).trim(),
  ]);
}

for (const [text, outlet] of [
  ["ALEPPO (Reuters) – The road is open.", "Reuters"],
  ["DAMASCUS, 3 May / SANA / The road is open.", "SANA"],
  ["Agence France-Presse: the road is open.", "AFP"],
] as const) {
  test(`a report that begins “${text.slice(0, 22)}” has all of it from ${outlet}`, () => {
    assert.deepEqual(credits(text), [["opening", outlet, text]]);
  });
}

for (const [sentence, outlet] of [
  ["The road is open, according to the Syrian state news agency Reuters.", null],
  ["The road is open, according to the state news agency SANA.", "SANA"],
  ["The road is open, according to\nthe Syrian Observatory for Human Rights.", "SOHR"],
  ["An elder told Agence France-Presse that the road is open.", "AFP"],
  ["Fars news agency had earlier reported that the road is open.", "Fars"],
  ["وقالت المصادر نقلا عن وكالة الأناضول إن الطريق مفتوح.", "Anadolu"],
  ["الطريق مفتوح وفقا لرويترز.", "Reuters"],
  ["وأفادت وكالة سانا أن الطريق مفتوح.", "SANA"],
  ["The Reuters building stands near the road.", null],
  ["He read the Guardian on the road.", null],
] as const) {
  test(`“${sentence.replace("\n", " ")}” credits ${outlet ?? "nobody"}`, () => {
    const found = credits(`It rained all day. ${sentence}`);
    assert.deepEqual(new Set(found.map(([, by]) => by)), new Set(outlet === null ? [] : [outlet]));
    assert.ok(found.every(([how, , words]) => how === "sentence" && !words.includes("rained")));
  });
}
