import { formPlace, keyCount } from "../../src/syntax/words/word-keys.ts";
import type { TreebankSentence } from "../conllu.ts";
import { shuffle } from "../random.ts";
import type { Batch } from "./batch.ts";
import type { Span } from "./gate-layer.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A sentence as the net sees it, and what it is to say of it. */
export interface Example {
  readonly length: number;
  readonly keyRows: Int32Array;
  readonly fixed: Int32Array;
  readonly tags: Uint8Array;
  readonly heads: readonly number[];
  readonly labels: Uint8Array;
}

/** Makes an example of a sentence; a label that isn't among the names becomes its first part, or "dep". */
export function makeExample(
  sentence: TreebankSentence,
  tags: Uint8Array,
  labels: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): Example {
  const nearest = (label: string): number =>
    labels.get(label) ?? labels.get(label.split(":")[0] as string) ?? labels.get("dep") ?? 0;
  return {
    ...vocabulary.rowsOf(sentence.words),
    length: sentence.words.length,
    tags,
    heads: sentence.heads,
    labels: Uint8Array.from(sentence.labels, nearest),
  };
}

/** Puts examples into batches of about so many words each, in a random order if one is given. */
export function makeBatches(
  examples: readonly Example[],
  words: number,
  random: (() => number) | null,
): Batch[] {
  const order = [...examples];
  if (random !== null) shuffle(order, random);
  const batches: Batch[] = [];
  let batch: Example[] = [];
  let count = 0;
  for (const example of order) {
    if (count > 0 && count + example.length > words * 1.2) {
      batches.push(joinExamples(batch));
      batch = [];
      count = 0;
    }
    batch.push(example);
    count += example.length;
  }
  if (count > 0) batches.push(joinExamples(batch));
  return batches;
}

function joinExamples(examples: readonly Example[]): Batch {
  const spans: Span[] = [];
  let count = 0;
  for (const { length } of examples) {
    spans.push({ start: count, length });
    count += length;
  }
  const rows = Math.ceil(count / 4) * 4;
  const batch = {
    spans,
    rows,
    keyRows: new Int32Array(rows * keyCount).fill(-1),
    fixed: new Int32Array(rows).fill(-1),
    tags: new Uint8Array(rows),
    heads: new Int32Array(rows),
    labels: new Uint8Array(rows),
  };
  examples.forEach((example, at) => {
    const { start } = spans[at] as Span;
    batch.keyRows.set(example.keyRows, start * keyCount);
    batch.fixed.set(example.fixed, start);
    batch.tags.set(example.tags, start);
    batch.heads.set(example.heads, start);
    batch.labels.set(example.labels, start);
  });
  return batch;
}

/** A batch in which frequent words keep the rows of their forms more often than rare ones; the others count as unknown. */
export function forgetForms(batch: Batch, counts: Int32Array, strength: number, random: () => number): Batch {
  const keyRows = batch.keyRows.slice();
  for (let place = formPlace; place < keyRows.length; place += keyCount) {
    const row = keyRows[place] as number;
    if (row > 0 && random() < strength / (strength + (counts[row] as number))) keyRows[place] = 0;
  }
  return { ...batch, keyRows };
}
