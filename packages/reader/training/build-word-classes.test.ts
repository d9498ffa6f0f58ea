import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { WordAtoms } from "../src/syntax/words/word-atoms.ts";
import { WordClasses } from "../src/syntax/words/word-classes.ts";
import { buildWordClasses, type Grouping } from "./build-word-classes.ts";
import { tinyTreebank } from "./tiny-treebank.ts";
import { readWordNet } from "./wordnet.ts";

const folder = mkdtempSync(join(tmpdir(), "word-classes-"));
after(() => rmSync(folder, { recursive: true }));

/** Word vectors of our own, in the layout of the package. */
const vectors = {
  army: [1, 0.1],
  group: [1, 0],
  leader: [0.9, 0.1],
  attacked: [0, 1],
  joined: [0.1, 1],
  left: [0, 0.9],
};
writeFileSync(
  join(folder, "vectors.json"),
  JSON.stringify({ dimensions: 2, words: Object.keys(vectors), vectors }),
);

/** A dictionary of our own, in the layout of WordNet's files. */
const licence = "  1 This is a line of licence.\n";
const files = {
  "index.noun": "group n 1 0 1 0 00000001\n",
  "data.noun": "00000001 14 n 01 group 0 000 | a number of people\n",
  "index.verb": "attack v 1 0 1 0 00000002\n",
  "data.verb": "00000002 33 v 01 attack 0 000 02 + 08 00 + 09 00 | go against\n",
  "index.adj": "",
  "data.adj": "",
  "index.adv": "",
  "data.adv": "",
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), licence + text);

const grouping: Grouping = {
  byBehaviour: [
    { groups: 2, rounds: 3, seed: 1 },
    { groups: 3, rounds: 3, seed: 1 },
  ],
  byVector: [
    { groups: 2, rounds: 5, seed: 2 },
    { groups: 3, rounds: 5, seed: 2 },
  ],
  behaviour: { hidden: 4, rounds: 2, rate: 0.05, seed: 1 },
};

test("Words with like vectors share a group, and words without a vector have none.", () => {
  const sources = { vectors: join(folder, "vectors.json"), wordnet: folder, limit: 100 };
  const classes = new WordClasses(buildWordClasses(tinyTreebank(), sources, grouping, () => undefined));
  const atoms = new WordAtoms(classes);
  atoms.take(["army", "group", "attacked", "joined", "Attack", "Palmyra"]);
  const [army, group, attacked, joined, attack, unknown] = atoms.classes[1] as Int32Array;
  assert.equal(army, group);
  assert.equal(attacked, joined);
  assert.notEqual(army, attacked);
  assert.deepEqual([attack, unknown], [0, 0]);
});

test("WordNet's facts reach inflected forms by their endings.", () => {
  const wordnet = readWordNet(folder);
  assert.deepEqual(wordnet.facts("attacked"), { parts: 64, senses: 34, frames: 2 });
  assert.deepEqual(wordnet.facts("groups"), { parts: 16, senses: 15 * 64, frames: 0 });
  assert.deepEqual(wordnet.facts("palmyra"), { parts: 0, senses: 0, frames: 0 });
});
