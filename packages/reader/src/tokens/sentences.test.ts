import assert from "node:assert/strict";
import { test } from "node:test";
import model from "wink-eng-lite-web-model";
import { longestSentence, readSentences } from "./sentences.ts";
import { WinkTagger } from "./wink.ts";

const tagger = new WinkTagger(model);
const sentencesOf = (text: string): string[] =>
  readSentences(tagger, text).sentences.map(({ start, end }) => text.slice(start, end));

test("every token stands letter for letter at its offsets", () => {
  const text =
    "The “Islamic State” (ISIS) couldn’t hold Deir ez-Zor — it cannot.\n\nHay'at Tahrir al-Sham's men left.";
  for (const { tokens } of readSentences(tagger, text).sentences)
    for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
});

test("names with letters past Latin-1 are whole words, as they are written", () => {
  const { sentences } = readSentences(tagger, "Cemil Bayık met Zoran Đinđić and Şahin on İmralı.");
  const words = sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text));
  assert.deepEqual(words, ["Cemil", "Bayık", "met", "Zoran", "Đinđić", "and", "Şahin", "on", "İmralı", "."]);
});

test("characters the tagger drops keep later offsets right", () => {
  const text = "\uFEFFHamas\u2028met\u3000Fatah\fin Cairo.  \uFEFF They left. 😀 The army came.";
  const words = readSentences(tagger, text).sentences.flatMap(({ tokens }) =>
    tokens.map((token) => text.slice(token.start, token.end)),
  );
  assert.deepEqual(words, [
    "Hamas",
    "met",
    "Fatah",
    "in",
    "Cairo",
    ".",
    "They",
    "left",
    ".",
    "😀",
    "The",
    "army",
    "came",
    ".",
  ]);
});

test("offsets count from where the stretch begins in the report", () => {
  const [first] = readSentences(tagger, "Hamas left.", 100).sentences;
  assert.deepEqual([first?.start, first?.end], [100, 111]);
});

test("ranks, initials and countries' letters end no sentence", () => {
  assert.deepEqual(sentencesOf("Gen. Michel Aoun met Elijah J. Magnier. The U.S. Army stayed."), [
    "Gen. Michel Aoun met Elijah J. Magnier.",
    "The U.S. Army stayed.",
  ]);
});

test("a heading without full stop is a sentence of its own", () => {
  assert.deepEqual(sentencesOf("Background\n\nThe army came."), ["Background", "The army came."]);
  assert.deepEqual(sentencesOf("Background\nThe army came."), ["Background", "The army came."]);
});

test("a line end inside wrapped prose ends no sentence", () => {
  const text =
    "The group, which has been active in the north of the country since the\nfall of the regime, left.";
  assert.deepEqual(sentencesOf(text), [text]);
});

test("paragraphs are numbered across sentences", () => {
  const { sentences } = readSentences(tagger, "One came. Two came.\n\nThree came.", 0, 7);
  assert.deepEqual(
    sentences.map(({ paragraph }) => paragraph),
    [7, 7, 8],
  );
});

test("a stretch without sentence end is cut and reported", () => {
  const text = "rebels and soldiers ".repeat(400);
  const { sentences, cuts } = readSentences(tagger, text);
  assert.ok(sentences.every(({ tokens }) => tokens.length <= longestSentence));
  assert.equal(cuts.length, 1);
  assert.equal(text.slice(cuts[0]?.start, cuts[0]?.end).trim(), text.trim());
});

test("a run of 300,000 letters is read in a moment", () => {
  const started = performance.now();
  readSentences(tagger, `The army ${"x".repeat(300_000)} came.`);
  assert.ok(performance.now() - started < 5_000);
});

test("a word with rare letters is one token, written as it stands", () => {
  const text = "Karayılan met Mladić, Ceaușescu and Hồ.";
  const tokens = readSentences(tagger, text).sentences.flatMap((sentence) => sentence.tokens);
  assert.deepEqual(
    tokens.map(({ start, end }) => text.slice(start, end)),
    ["Karayılan", "met", "Mladić", ",", "Ceaușescu", "and", "Hồ", "."],
  );
  assert.ok(tokens.every(({ text: written, start, end }) => written === text.slice(start, end)));
});
