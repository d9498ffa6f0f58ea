import { closeColumn } from "../src/syntax/parse/parse-atoms.ts";
import { ParseColumns } from "../src/syntax/parse/parse-columns.ts";
import { tagAtom } from "../src/syntax/tags/tag-set.ts";
import { WordAtoms } from "../src/syntax/words/word-atoms.ts";
import { WordClasses, type WordClassColumns } from "../src/syntax/words/word-classes.ts";
import type { TreebankSentence } from "./conllu.ts";
import { goldMoves } from "./gold-moves.ts";
import { Learner, type LearnedRow, type LearnedWeights } from "./learner.ts";
import { trainParser, type ParserTraining } from "./parser-training.ts";

/** All that the training of one parser needs, as plain data that a worker thread can be given. */
export interface ParserJob {
  readonly sentences: readonly TreebankSentence[];
  /** Tags as the tagger would give them (see `jackknifeTags`). */
  readonly guessed: readonly Uint8Array[];
  readonly tagNames: readonly string[];
  readonly labels: readonly string[];
  readonly classColumns: WordClassColumns;
  readonly options: ParserTraining;
}

/** Learned weights as plain columns. */
export interface FlatWeights {
  readonly classes: number;
  readonly keys: Int32Array;
  readonly counts: Uint8Array;
  readonly classOf: Uint8Array;
  readonly weights: Float32Array;
}

/** What a job gives. */
export interface ParserResult {
  readonly moves: FlatWeights;
  readonly labels: FlatWeights;
}

/** Runs jobs, here or elsewhere, and gives their results in order. */
export type ParserRunner = (
  jobs: readonly ParserJob[],
  report: (line: string) => void,
) => Promise<ParserResult[]>;

/** Runs jobs one after the other in this thread. */
export const runHere: ParserRunner = (jobs, report) =>
  Promise.resolve(jobs.map((job) => runParserJob(job, report)));

/** Trains a parser. */
export function runParserJob(job: ParserJob, report: (line: string) => void): ParserResult {
  const index = new Map(job.labels.map((label, at) => [label, at]));
  const place = (label: string): number => index.get(label) ?? index.get(label.split(":")[0] as string) ?? 0;
  const words = new WordAtoms(new WordClasses(job.classColumns));
  const columns = new ParseColumns(
    words,
    job.tagNames.map((name) => name.split(" ")[0] as string),
  );
  const trained = trainParser(
    {
      labelCount: job.labels.length,
      trees: job.sentences.map(({ heads, labels }) => ({
        heads,
        labels: labels.map(place),
        moves: goldMoves(heads),
      })),
      atomsOf: (at) => {
        const sentence = (job.sentences[at] as TreebankSentence).words;
        const guessed = job.guessed[at] as Uint8Array;
        const tagAtoms = new Int32Array(sentence.length + 2);
        guessed.forEach((tag, word) => (tagAtoms[word] = tagAtom(tag)));
        closeColumn(tagAtoms, sentence.length);
        words.take(sentence);
        return columns.fill(sentence, guessed, tagAtoms);
      },
    },
    job.options,
    (line) => report(`seed ${job.options.seed}, ${line}`),
  );
  return { moves: flatten(trained.moves), labels: flatten(trained.labels) };
}

function flatten(learned: LearnedWeights): FlatWeights {
  const keys: number[] = [];
  const counts: number[] = [];
  const classOf: number[] = [];
  const weights: number[] = [];
  for (const row of learned.rows(0)) {
    keys.push(row.key);
    counts.push(row.classes.length);
    row.classes.forEach((c, at) => {
      classOf.push(c);
      weights.push(row.weights[at] as number);
    });
  }
  return {
    classes: learned.classes,
    keys: Int32Array.from(keys),
    counts: Uint8Array.from(counts),
    classOf: Uint8Array.from(classOf),
    weights: Float32Array.from(weights),
  };
}

function* rowsOf(flat: FlatWeights): Generator<LearnedRow> {
  let start = 0;
  for (let row = 0; row < flat.keys.length; row++) {
    const end = start + (flat.counts[row] as number);
    yield {
      key: flat.keys[row] as number,
      classes: [...flat.classOf.subarray(start, end)],
      weights: [...flat.weights.subarray(start, end)],
    };
    start = end;
  }
}

/** Adds up the weights of several trainings. */
export function sumWeights(parts: readonly FlatWeights[]): LearnedWeights {
  const sum = new Learner(parts[0]?.classes ?? 0);
  for (const part of parts) sum.addWeights({ classes: part.classes, rows: () => rowsOf(part) });
  return sum;
}
