import assert from "node:assert/strict";
import { test } from "node:test";
import { createSyntax } from "../src/syntax/syntax.ts";
import { buildWeights, type WeightsTraining } from "./build-weights.ts";
import { scoreSyntax } from "./evaluate.ts";
import { tinyTreebank } from "./tiny-treebank.ts";

const training: WeightsTraining = {
  net: {
    rounds: 40,
    batch: 60,
    rate: 0.01,
    dropout: { word: 0.1, layer: 0.1, role: 0.1, fixed: 0.05 },
    forget: 0.1,
    seed: 5,
  },
  sizes: { word: 32, first: 16, second: 16, role: 16, arc: 16, label: 16 },
  leastSeen: 1,
  leastForm: 2,
  leastPart: 2,
  otherForms: 10,
};

/** Made-up vectors: "leader", "army" and "groups" are alike, and so is "rebels", which the treebank doesn't have. */
const vectors = {
  words: ["army", "leader", "groups", "rebels", "attacked", "joined", "the"],
  size: 4,
  vectors: Float32Array.from([
    1, 0, 0, 0, 1, 0.1, 0, 0, 1, 0, 0.1, 0, 1, 0, 0, 0.1, 0, 1, 0, 0, 0, 1, 0.1, 0, 0, 0, 0, 1,
  ]),
};

function train(): ArrayBuffer {
  return buildWeights(tinyTreebank(), vectors, training, () => undefined);
}

const weights = train();

test("Training twice with one seed gives the same bytes.", () => {
  assert.deepEqual(new Uint8Array(train()), new Uint8Array(weights));
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

test("A sentence of 20,000 words is read in parts, their roots on the first one's.", () => {
  const syntax = createSyntax(weights);
  const some = ["the", "army", "attacked", "Homs", ",", "and", "left", "it", "in", "May"];
  const words = Array.from({ length: 20_000 }, (_, at) => some[(at * 7 + (at % 13)) % some.length] as string);
  const { heads } = syntax.analyse(words);
  const root = heads.indexOf(-1);
  assert.equal(heads.lastIndexOf(-1), root);
  const parts = heads.filter((head, at) => head === root && at - root > 160).length;
  assert.ok(parts >= 20_000 / 160 - 2 && parts < 250, `${parts} parts`);
});

test("One reader reads a sentence the same after having read others.", () => {
  const syntax = createSyntax(weights);
  const words = ["The", "groups", "left", "the", "town", "in", "May", "."];
  const first = syntax.analyse(words);
  syntax.analyse(["Amin", "leads", "."]);
  assert.deepEqual(syntax.analyse(words), first);
});
