import { Tagger } from "../src/syntax/tags/tagger.ts";
import { TagDictionary } from "../src/syntax/tags/tag-dictionary.ts";
import { WordAtoms } from "../src/syntax/words/word-atoms.ts";
import type { WordClasses } from "../src/syntax/words/word-classes.ts";
import {
  trainTagger,
  type TaggerExample,
  type TaggerTraining,
  type TrainedTagger,
} from "./tagger-training.ts";

/** Most sentences in a row that go into one fold together, so that most documents stay whole. */
const largestBlock = 200;

/**
 * Tags the training sentences as the tagger would if it had not seen them: each part is tagged by a tagger trained on
 * the others. The parser learns on these tags, so that it learns to live with the tagger's mistakes.
 */
export function jackknifeTags(
  examples: readonly TaggerExample[],
  folds: number,
  tagCount: number,
  classes: WordClasses,
  options: TaggerTraining,
  report: (line: string) => void,
): Uint8Array[] {
  const blockSize = Math.min(largestBlock, Math.ceil(examples.length / folds));
  const foldOf = (at: number): number => Math.floor(at / blockSize) % folds;
  const result: Uint8Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    report(`fold ${fold + 1} of ${folds}`);
    const others = examples.filter((_, at) => foldOf(at) !== fold);
    const tag = taggerOf(
      trainTagger(others, tagCount, classes, options, () => undefined),
      classes,
    );
    examples.forEach((example, at) => {
      if (foldOf(at) === fold) result[at] = tag(example.words);
    });
  }
  return result;
}

/** A function that tags sentences with a tagger just trained. */
export function taggerOf(
  trained: TrainedTagger,
  classes: WordClasses,
): (words: readonly string[]) => Uint8Array {
  const atoms = new WordAtoms(classes);
  const tagger = new Tagger(trained.learner, new TagDictionary(trained.dictionary));
  return (words) => {
    atoms.take(words);
    tagger.tag(atoms);
    return tagger.tags.slice(0, words.length);
  };
}
