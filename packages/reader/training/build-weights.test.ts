import assert from "node:assert/strict";
import { test } from "node:test";
import { createSyntax } from "../src/syntax/syntax.ts";
import { buildWeights, type WeightsTraining } from "./build-weights.ts";
import { scoreSyntax } from "./evaluate.ts";
import { tinyTreebank } from "./tiny-treebank.ts";

const training: WeightsTraining = {
  tagger: { rounds: 4, margin: 1, least: 1, frequent: 1000, seed: 5 },
  parser: { rounds: 6, beam: 2, labelMargin: 1, least: 1, labelLeast: 1, seed: 5 },
  parserSeeds: [5, 6],
  folds: 2,
  leastSeen: 1,
  packing: {
    tags: { scale: 32, leastRow: 0, least: 0 },
    moves: { scale: 32, leastRow: 0, least: 0 },
    labels: { scale: 32, leastRow: 0, least: 0 },
  },
};
const noClasses = { keys: new Int32Array(0), columns: Array.from({ length: 7 }, () => new Uint16Array(0)) };

function train(): Promise<ArrayBuffer> {
  return buildWeights(tinyTreebank(), noClasses, training, () => undefined);
}

const weights = await train();

test("Training twice with one seed gives the same bytes.", async () => {
  assert.deepEqual(new Uint8Array(await train()), new Uint8Array(weights));
});

test("What was learned from a tiny treebank reads its sentences back without a mistake.", () => {
  const score = scoreSyntax(createSyntax(weights), tinyTreebank());
  assert.deepEqual([score.upos, score.xpos, score.lemmas, score.lasFull], [100, 100, 100, 100]);
});

test("A sentence the treebank doesn't have is read by what its words have in common with others.", () => {
  const syntax = createSyntax(weights);
  const { heads, labels, tags } = syntax.analyse(["The", "leader", "joined", "the", "army", "."]);
  assert.deepEqual([...heads], [1, 2, -1, 4, 2, 2]);
  assert.equal(syntax.labels[labels[1] as number], "nsubj");
  assert.equal(syntax.labels[labels[4] as number], "obj");
  assert.equal(syntax.upos[tags[2] as number], "VERB");
  assert.equal(syntax.lemma("joined", tags[2] as number), "join");
});

test("An empty sentence has no words, and a single word is the root.", () => {
  const syntax = createSyntax(weights);
  assert.equal(syntax.analyse([]).length, 0);
  assert.deepEqual([...syntax.analyse(["Palmyra"]).heads], [-1]);
});

test("Every sentence gets one root and no circle, whatever its words.", () => {
  const syntax = createSyntax(weights);
  for (const words of [
    ["", "", ""],
    ["...", "the", "the", "the", "\u0000"],
    "a b c d e f g . , ; ( )".split(" "),
    ["\ud800", "سوريا", "🏴"],
  ]) {
    const { heads } = syntax.analyse(words);
    assert.equal(heads.filter((head) => head === -1).length, 1);
    for (let word = 0; word < words.length; word++) {
      let steps = 0;
      for (let at = word; at !== -1; at = heads[at] as number) assert.ok(steps++ <= words.length);
    }
  }
});

test("A sentence of 20,000 words takes time in proportion to its length.", () => {
  const syntax = createSyntax(weights);
  const some = ["the", "army", "attacked", "Homs", ",", "and", "left", "it", "in", "May"];
  const words = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => some[(at * 7 + (at % 13)) % some.length] as string);
  const time = (count: number): number => {
    const sentence = words(count);
    const before = performance.now();
    syntax.analyse(sentence);
    return performance.now() - before;
  };
  time(5000);
  const short = Math.min(time(5000), time(5000));
  const long = Math.min(time(20000), time(20000));
  assert.ok(long < short * 12, `${long} ms against ${short} ms for a quarter of the words`);
});

test("One reader reads a sentence the same after having read others.", () => {
  const syntax = createSyntax(weights);
  const words = ["The", "groups", "left", "the", "town", "in", "May", "."];
  const first = syntax.analyse(words);
  syntax.analyse(["Amin", "leads", "."]);
  assert.deepEqual(syntax.analyse(words), first);
});
