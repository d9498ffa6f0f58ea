import assert from "node:assert/strict";
import { test } from "node:test";
import { SentenceNet } from "../../src/syntax/net/sentence-net.ts";
import { readWeights, writeWeights } from "../../src/syntax/weights/weights-file.ts";
import { JointTags } from "../joint-tags.ts";
import { tinyTreebank } from "../tiny-treebank.ts";
import { makeBatches, makeExample } from "./examples.ts";
import { exportNet } from "./export-net.ts";
import { Network } from "./network.ts";
import { Vocabulary } from "./vocabulary.ts";

const sentences = tinyTreebank().slice(0, 6);
const tags = new JointTags(sentences, 1);
const labels = new Map(
  [...new Set(sentences.flatMap((sentence) => sentence.labels))].map((label, at) => [label, at]),
);
const forms = [...new Set(sentences.flatMap((one) => one.words.map((word) => word.toLowerCase())))];
const fixed = {
  size: 8,
  vectors: Float32Array.from({ length: forms.length * 8 }, (_, at) => Math.sin(at * 7)),
};
const vocabulary = new Vocabulary(
  sentences.flatMap((sentence) => sentence.words),
  { words: forms, ...fixed },
  1,
  1,
);
const sizes = { word: 16, first: 8, second: 8, role: 8, arc: 8, label: 8, tags: 24, labels: 24 };
const examples = sentences.map((one) => makeExample(one, tags.of(one), labels, vocabulary));
const everything = { word: 0, layer: 0, role: 0, fixed: 0 };
const network = new Network(sizes, vocabulary.keys.length, fixed, everything, 1);
const [batch] = makeBatches(examples, 1000, null);

test("Every gradient is the slope of the loss.", () => {
  assert.ok(batch !== undefined);
  const { floats } = network.kernels;
  const [dependent, head] = network.roles;
  const matrices = [
    network.words.turn,
    network.first.weights,
    network.second.weights,
    network.tagging[0],
    network.labels.weights,
    network.arcs.distances,
    network.arcs.root,
    ...[dependent, head].flatMap((role) => [role.hidden[0], role.output[0]]),
  ];
  const step = 5e-4;
  for (const matrix of matrices) {
    const place = matrix.at + 3;
    for (const { at, gradient, rows, columns } of matrices)
      floats.fill(0, at + gradient, at + gradient + rows * columns);
    network.run(batch, true);
    const said = (floats[place + matrix.gradient] as number) / batch.rows;
    const before = floats[place] as number;
    floats[place] = before + step;
    const more = network.run(batch, true).loss;
    floats[place] = before - step;
    const less = network.run(batch, true).loss;
    floats[place] = before;
    assert.ok(Math.abs((more - less) / (2 * step) - said) < 2e-4, `${matrix.rows} × ${matrix.columns}`);
  }
});

test("The net of small whole numbers that is shipped says what the one that learned says.", () => {
  const file = readWeights(writeWeights(exportNet(network, vocabulary, fixed, 10), {}));
  const net = new SentenceNet(file);
  let same = 0;
  let all = 0;
  sentences.forEach((sentence, at) => {
    const { length } = sentence.words;
    const [one] = makeBatches(examples.slice(at, at + 1), 1000, null);
    assert.ok(one !== undefined);
    const said = network.run(one, false);
    net.read(sentence.words, 0, length);
    net.label(said.heads);
    for (let word = 0; word < length; word++) {
      all += 3;
      if (net.tags[word] === said.tags[word]) same++;
      if (net.labels[word] === said.labels[word]) same++;
      const scores = net.floats.subarray(
        net.scores + word * net.scoreWidth,
        net.scores + word * net.scoreWidth + length + 1,
      );
      const others = scores.filter((_, place) => place !== word);
      if (scores[said.heads[word] as number] === Math.max(...others)) same++;
    }
  });
  assert.ok(same > all * 0.97, `${same} of ${all}`);
});

test("A net that leaves nothing out says the same each time it is asked.", () => {
  assert.ok(batch !== undefined);
  const first = network.run(batch, false);
  const copy = [first.tags.slice(), first.heads.slice(), first.labels.slice()];
  const again = network.run(batch, false);
  assert.deepEqual([again.tags, again.heads, again.labels], copy);
});
