import { bestTag } from "../src/syntax/tags/tagger.ts";
import type { TagDictionaryColumns } from "../src/syntax/tags/tag-dictionary.ts";
import { TagDictionary } from "../src/syntax/tags/tag-dictionary.ts";
import { maxTagFeatures, writeTagFeatures } from "../src/syntax/tags/tag-features.ts";
import { tagAtom } from "../src/syntax/tags/tag-set.ts";
import { WordAtoms } from "../src/syntax/words/word-atoms.ts";
import type { WordClasses } from "../src/syntax/words/word-classes.ts";
import { FeatureCounts } from "./feature-counts.ts";
import { Learner } from "./learner.ts";
import { seededRandom, shuffle } from "./random.ts";

/** A sentence to learn from: words and their joint tags. */
export interface TaggerExample {
  readonly words: readonly string[];
  readonly tags: Uint8Array;
}

/** How to train a tagger. */
export interface TaggerTraining {
  readonly rounds: number;
  /** By how much the right tag must lead. */
  readonly margin: number;
  /** How often a feature must be seen to be used. */
  readonly least: number;
  /** How often a form must be seen for its tags to be listed in the dictionary. */
  readonly frequent: number;
  readonly seed: number;
}

/** A trained tagger. */
export interface TrainedTagger {
  readonly learner: Learner;
  readonly dictionary: TagDictionaryColumns;
}

/** Trains a tagger: an averaged perceptron that tags from left to right on top of its own tags. */
export function trainTagger(
  examples: readonly TaggerExample[],
  tagCount: number,
  classes: WordClasses,
  options: TaggerTraining,
  report: (line: string) => void,
): TrainedTagger {
  const dictionary = countDictionary(examples, classes, options.frequent);
  const session = new TaggerSession(tagCount, classes, new TagDictionary(dictionary), options);
  if (options.least > 1) for (const example of examples) session.count(example);
  const random = seededRandom(options.seed);
  const order = [...examples];
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (const example of order) session.learn(example);
    report(`round ${round + 1}: ${session.summary()}`);
  }
  session.learner.finish();
  return { learner: session.learner, dictionary };
}

/** Lists the tags of frequent forms; tags seen but once or in one case of a thousand are taken for mistakes. */
function countDictionary(
  examples: readonly TaggerExample[],
  classes: WordClasses,
  frequent: number,
): TagDictionaryColumns {
  const atoms = new WordAtoms(classes);
  const counts = new Map<number, Map<number, number>>();
  for (const { words, tags } of examples) {
    atoms.take(words);
    tags.forEach((tag, at) => {
      const form = atoms.form[at] as number;
      const row = counts.get(form) ?? new Map<number, number>();
      counts.set(form, row.set(tag, (row.get(tag) ?? 0) + 1));
    });
  }
  const forms: number[] = [];
  const lengths: number[] = [];
  const tags: number[] = [];
  for (const [form, row] of counts) {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0);
    if (total < frequent) continue;
    const usual = [...row].filter(([, count]) => count >= 2 && count * 1000 >= total).map(([tag]) => tag);
    forms.push(form);
    lengths.push(usual.length);
    tags.push(...usual);
  }
  return { forms: Int32Array.from(forms), counts: Uint8Array.from(lengths), tags: Uint8Array.from(tags) };
}

class TaggerSession {
  readonly learner: Learner;
  readonly #words: WordAtoms;
  readonly #dictionary: TagDictionary;
  readonly #counts: FeatureCounts;
  readonly #margin: number;
  readonly #features = new Int32Array(maxTagFeatures);
  readonly #scores: Float64Array;
  #atoms = new Int32Array(4096);
  #total = 0;
  #mistakes = 0;

  constructor(tagCount: number, classes: WordClasses, dictionary: TagDictionary, options: TaggerTraining) {
    this.learner = new Learner(tagCount);
    this.#words = new WordAtoms(classes);
    this.#dictionary = dictionary;
    this.#counts = new FeatureCounts(options.least > 1 ? options.least : 0);
    this.#margin = options.margin;
    this.#scores = new Float64Array(tagCount);
  }

  summary(): string {
    const line = `${((100 * this.#mistakes) / Math.max(1, this.#total)).toFixed(2)} % wrong, ${JSON.stringify(this.learner.size())}`;
    this.#total = this.#mistakes = 0;
    return line;
  }

  #begin(example: TaggerExample): void {
    this.#words.take(example.words);
    if (this.#atoms.length < example.words.length + 2) this.#atoms = new Int32Array(example.words.length * 2);
  }

  /** Counts the features of the right tags. */
  count(example: TaggerExample): void {
    this.#begin(example);
    example.tags.forEach((tag, at) => (this.#atoms[at] = tagAtom(tag)));
    for (let at = 0; at < example.tags.length; at++) {
      this.#counts.count(this.#features, writeTagFeatures(this.#words, this.#atoms, at, this.#features));
    }
  }

  learn(example: TaggerExample): void {
    this.#begin(example);
    for (let at = 0; at < example.tags.length; at++) {
      const right = example.tags[at] as number;
      const said = this.#learnWord(at, right);
      this.#total++;
      if (said !== right) this.#mistakes++;
      this.#atoms[at] = tagAtom(said);
    }
  }

  #learnWord(at: number, right: number): number {
    const candidates = this.#dictionary.tagsOf(this.#words.form[at] as number);
    if (candidates !== undefined && candidates.length === 1) return candidates[0] as number;
    const written = writeTagFeatures(this.#words, this.#atoms, at, this.#features);
    const count = this.#counts.keepFrequent(this.#features, written);
    this.learner.score(this.#features, count, this.#scores);
    this.learner.tick();
    const wrong = bestTag(this.#scores, candidates, right);
    const lead = (this.#scores[right] as number) - (this.#scores[wrong] as number);
    if (lead <= this.#margin) {
      this.learner.adjust(this.#features, count, right, 1);
      this.learner.adjust(this.#features, count, wrong, -1);
    }
    return lead > 0 ? right : wrong;
  }
}
