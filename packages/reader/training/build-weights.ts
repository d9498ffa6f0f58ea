import type { NetSizes } from "../src/syntax/net/net-sizes.ts";
import { writeWeights } from "../src/syntax/weights/weights-file.ts";
import type { TreebankSentence } from "./conllu.ts";
import { JointTags } from "./joint-tags.ts";
import { learnLemmas } from "./lemma-training.ts";
import { makeExample } from "./net/examples.ts";
import { exportNet } from "./net/export-net.ts";
import { learnNet, type NetTraining } from "./net/learn-net.ts";
import { Vocabulary } from "./net/vocabulary.ts";
import type { WordVectors } from "./word-vectors.ts";

/** All the numbers of a training. */
export interface WeightsTraining {
  readonly net: NetTraining;
  /** How large the net is; the numbers of tags and labels come from the treebank. */
  readonly sizes: Omit<NetSizes, "tags" | "labels">;
  /** How often a joint tag or a label must be seen to be one of the set. */
  readonly leastSeen: number;
  /** How often a form must be seen to have a vector of its own, and how often its beginnings, endings and shapes. */
  readonly leastForm: number;
  readonly leastPart: number;
  /** How many frequent forms to keep that have a fixed vector but aren't in the treebank often enough. */
  readonly otherForms: number;
}

/** The training that made the weights we ship. */
export const usualTraining: WeightsTraining = {
  net: {
    rounds: 9,
    batch: 300,
    rate: 0.0025,
    dropout: { word: 0.2, layer: 0.2, role: 0.2, fixed: 0.05 },
    forget: 0.25,
    seed: 1,
  },
  sizes: { word: 96, first: 80, second: 72, role: 80, arc: 64, label: 64 },
  leastSeen: 5,
  leastForm: 2,
  leastPart: 5,
  otherForms: 50_000,
};

/** Trains tagger, parser and lemmatiser and puts their weights into one file. */
export function buildWeights(
  sentences: readonly TreebankSentence[],
  vectors: WordVectors,
  training: WeightsTraining,
  report: (line: string) => void,
): ArrayBuffer {
  const tags = new JointTags(sentences, training.leastSeen);
  const labels = labelNames(sentences, training.leastSeen);
  const places = new Map(labels.map((label, at) => [label, at]));
  const fixed = { size: vectors.size, vectors: evenLengths(vectors) };
  const words = sentences.flatMap((sentence) => sentence.words);
  const vocabulary = new Vocabulary(words, vectors, training.leastForm, training.leastPart);
  const examples = sentences.map((sentence) => makeExample(sentence, tags.of(sentence), places, vocabulary));
  report(`${sentences.length} sentences, ${words.length} words, ${vocabulary.keys.length} rows`);
  const sizes = { ...training.sizes, tags: eights(tags.names.length), labels: eights(labels.length) };
  const network = learnNet(examples, vocabulary.counts, sizes, fixed, training.net, report);
  const lemmas = learnLemmas(sentences, (sentence) => tags.of(sentence));
  return writeWeights(
    {
      ...exportNet(network, vocabulary, fixed, training.otherForms),
      "lemmas.keys": lemmas.keys,
      "lemmas.rules": lemmas.rules,
    },
    { tags: tags.names, labels, lemmas: lemmas.texts },
  );
}

/** Vectors scaled so that their numbers have a mean square of 1. */
function evenLengths({ vectors, size }: WordVectors): Float32Array {
  const scaled = vectors.slice();
  for (let start = 0; start < scaled.length; start += size) {
    const row = scaled.subarray(start, start + size);
    const sum = row.reduce((total, value) => total + value * value, 0);
    const factor = sum > 0 ? Math.sqrt(size / sum) : 0;
    for (let i = 0; i < size; i++) row[i] = (row[i] as number) * factor;
  }
  return scaled;
}

function eights(count: number): number {
  return Math.ceil(count / 8) * 8;
}

function labelNames(sentences: readonly TreebankSentence[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { labels } of sentences)
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([label]) => label);
}
