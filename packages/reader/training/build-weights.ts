import { writeWeights, type Columns } from "../src/syntax/weights/weights-file.ts";
import { WordClasses, type WordClassColumns } from "../src/syntax/words/word-classes.ts";
import type { TreebankSentence } from "./conllu.ts";
import { jackknifeTags } from "./jackknife.ts";
import { JointTags } from "./joint-tags.ts";
import { learnLemmas } from "./lemma-training.ts";
import { packClasses, packMoves, type Packing } from "./pack-table.ts";
import { runHere, sumWeights, type ParserJob, type ParserRunner } from "./parser-job.ts";
import type { ParserTraining } from "./parser-training.ts";
import { trainTagger, type TaggerTraining } from "./tagger-training.ts";

/** All the numbers of a training. */
export interface WeightsTraining {
  readonly tagger: TaggerTraining;
  readonly parser: ParserTraining;
  /** One parser is trained with each seed, and their weights are added up: what one learns by chance fades. */
  readonly parserSeeds: readonly number[];
  /** Parts that the training sentences are split into to tag them (see `jackknifeTags`). */
  readonly folds: number;
  /** How often a joint tag or a label must be seen to be one of the set. */
  readonly leastSeen: number;
  readonly packing: { readonly tags: Packing; readonly moves: Packing; readonly labels: Packing };
}

/** The training that made the weights we ship. */
export const usualTraining: WeightsTraining = {
  tagger: { rounds: 6, margin: 8, least: 2, frequent: 100, seed: 1 },
  parser: { rounds: 10, beam: 4, labelMargin: 5, least: 4, labelLeast: 2, seed: 1 },
  parserSeeds: [1, 2],
  folds: 5,
  leastSeen: 5,
  packing: {
    tags: { scale: 32, leastRow: 0.6, least: 0.4 },
    moves: { scale: 8, leastRow: 3, least: 0 },
    labels: { scale: 32, leastRow: 1, least: 0.4 },
  },
};

/** Trains tagger, parser and lemmatiser and puts their weights into one file. */
export async function buildWeights(
  sentences: readonly TreebankSentence[],
  classColumns: WordClassColumns,
  training: WeightsTraining,
  report: (line: string) => void,
  runJobs: ParserRunner = runHere,
): Promise<ArrayBuffer> {
  const classes = new WordClasses(classColumns);
  const tags = new JointTags(sentences, training.leastSeen);
  const examples = sentences.map((sentence) => ({ words: sentence.words, tags: tags.of(sentence) }));
  report("lemmas");
  const lemmas = learnLemmas(sentences, (sentence) => tags.of(sentence));
  report("tagger");
  const tagger = trainTagger(examples, tags.names.length, classes, training.tagger, report);
  const guessed = jackknifeTags(
    examples,
    training.folds,
    tags.names.length,
    classes,
    training.tagger,
    report,
  );
  report("parser");
  const labels = labelNames(sentences, training.leastSeen);
  const base = { sentences, guessed, tagNames: tags.names, labels, classColumns };
  const jobs = training.parserSeeds.map((seed): ParserJob => ({
    ...base,
    options: { ...training.parser, seed },
  }));
  const parsers = await runJobs(jobs, report);
  const packing = {
    ...training.packing,
    moves: perSeed(training.packing.moves, jobs.length),
    labels: perSeed(training.packing.labels, jobs.length),
  };
  const columns: Record<string, Columns[keyof Columns]> = {
    "words.keys": classColumns.keys,
    ...named("words", Object.fromEntries(classColumns.columns.map((column, kind) => [String(kind), column]))),
    ...named("dictionary", { ...tagger.dictionary }),
    ...named("tags", packClasses(tagger.learner, training.packing.tags)),
    ...named("moves", { ...packMoves(sumWeights(parsers.map((one) => one.moves)), packing.moves) }),
    ...named("labels", packClasses(sumWeights(parsers.map((one) => one.labels)), packing.labels)),
    ...named("lemmas", { keys: lemmas.keys, rules: lemmas.rules }),
  };
  return writeWeights(columns, { tags: tags.names, labels, lemmas: lemmas.texts });
}

/** Sums of weights are packed like the weights of one: scaled down, and left out from the same size on. */
function perSeed(packing: Packing, seeds: number): Packing {
  return { scale: packing.scale / seeds, leastRow: packing.leastRow * seeds, least: packing.least * seeds };
}

/** Puts a name before the names of columns, and leaves out what isn't a column. */
function named(prefix: string, columns: object): Record<string, Columns[keyof Columns]> {
  const entries = Object.entries(columns).filter(([, column]) => typeof column !== "number");
  return Object.fromEntries(
    entries.map(([name, column]) => [`${prefix}.${name}`, column as Columns[keyof Columns]]),
  );
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
