import assert from "node:assert/strict";
import { test } from "node:test";
import { formPlace, keyCount } from "../../src/syntax/words/word-keys.ts";
import { seededRandom } from "../random.ts";
import { tinyTreebank } from "../tiny-treebank.ts";
import { forgetForms, makeBatches, makeExample } from "./examples.ts";
import { Vocabulary } from "./vocabulary.ts";

const sentences = tinyTreebank().slice(0, 6);
const vectors = { words: ["army", "rebels"], size: 4, vectors: new Float32Array(8) };
const words = sentences.flatMap((sentence) => sentence.words);
const vocabulary = new Vocabulary(words, vectors, 2, 2);
const labels = new Map(["det", "nsubj", "obj", "dep"].map((label, at) => [label, at]));
const examples = sentences.map((one) =>
  makeExample(one, new Uint8Array(one.words.length), labels, vocabulary),
);

test("A form seen often enough has a row of its own, all others share the first; vectors are found by the form.", () => {
  const { keyRows, fixed } = vocabulary.rowsOf(["Army", "says", "rebels"]);
  const formRows = [0, 1, 2].map((word) => keyRows[word * keyCount + formPlace] as number);
  assert.ok((formRows[0] as number) > 0);
  assert.deepEqual(formRows.slice(1), [0, 0]);
  assert.deepEqual([...fixed], [0, -1, 1]);
});

test("A label that isn't in the set becomes its first part, or the one for what can't be told.", () => {
  const second = examples[1];
  assert.deepEqual([...(second?.labels ?? [])].slice(0, 3), [0, 1, 3]);
});

test("Batches hold every sentence once, are about as large as asked and rounded up to four rows.", () => {
  const batches = makeBatches(examples, 14, seededRandom(3));
  assert.equal(
    batches.flatMap(({ spans }) => spans).reduce((sum, span) => sum + span.length, 0),
    words.length,
  );
  for (const { rows, spans } of batches) {
    const last = spans.at(-1);
    assert.ok(last !== undefined);
    assert.equal(rows, Math.ceil((last.start + last.length) / 4) * 4);
    assert.ok(rows <= 20);
  }
});

test("Rare forms count as unknown more often than frequent ones.", () => {
  const [batch] = makeBatches(examples, 1000, null);
  assert.ok(batch !== undefined);
  const random = seededRandom(1);
  const lost = new Map<number, number>();
  for (let round = 0; round < 200; round++) {
    const { keyRows } = forgetForms(batch, vocabulary.counts, 1, random);
    for (let place = formPlace; place < keyRows.length; place += keyCount) {
      const row = batch.keyRows[place] as number;
      if (row > 0 && keyRows[place] === 0)
        lost.set(row, (lost.get(row) ?? 0) + 1 / (vocabulary.counts[row] as number));
    }
  }
  const share = (word: string): number =>
    lost.get(vocabulary.rowsOf([word]).keyRows[formPlace] as number) ?? 0;
  assert.ok(share("groups") > 2 * share("the"), `${share("groups")} and ${share("the")}`);
});
