import type { Scorer } from "../weights/scorer.ts";
import { outsideAtom, rootAtom, type WordAtoms } from "../words/word-atoms.ts";
import type { TagDictionary } from "./tag-dictionary.ts";
import { maxTagFeatures, writeTagFeatures } from "./tag-features.ts";
import { tagAtom } from "./tag-set.ts";

/** Tags sentences from left to right, keeping its arrays between them. */
export class Tagger {
  /** The tag of each word of the last sentence. */
  tags = new Uint8Array(256);
  /** Hashes that stand for the tags in features; root and outside follow the words. */
  atoms = new Int32Array(256);
  readonly #scorer: Scorer;
  readonly #dictionary: TagDictionary;
  readonly #features = new Int32Array(maxTagFeatures);
  readonly #scores: Int32Array | Float64Array;

  constructor(scorer: Scorer, dictionary: TagDictionary) {
    this.#scorer = scorer;
    this.#dictionary = dictionary;
    this.#scores = scorer.makeScores();
  }

  /** Tags the words that `words` holds. */
  tag(words: WordAtoms): void {
    const { length } = words;
    if (length + 2 > this.atoms.length) {
      this.tags = new Uint8Array(length * 2 + 2);
      this.atoms = new Int32Array(length * 2 + 2);
    }
    for (let at = 0; at < length; at++) {
      const tag = this.#tagOf(words, at);
      this.tags[at] = tag;
      this.atoms[at] = tagAtom(tag);
    }
    this.atoms[length] = rootAtom;
    this.atoms[length + 1] = outsideAtom;
  }

  #tagOf(words: WordAtoms, at: number): number {
    const candidates = this.#dictionary.tagsOf(words.form[at] as number);
    if (candidates !== undefined && candidates.length === 1) return candidates[0] as number;
    const count = writeTagFeatures(words, this.atoms, at, this.#features);
    this.#scorer.score(this.#features, count, this.#scores);
    return bestTag(this.#scores, candidates, -1);
  }
}

/**
 * The tag with the best score, the first of several.
 *
 * @param candidates the tags to choose from; all if undefined.
 * @param except a tag that may not be chosen, or -1.
 * @returns the tag, or -1 if there is none to choose.
 */
export function bestTag(
  scores: Int32Array | Float64Array,
  candidates: Uint8Array | undefined,
  except: number,
): number {
  let best = -1;
  const count = candidates === undefined ? scores.length : candidates.length;
  for (let at = 0; at < count; at++) {
    const tag = candidates === undefined ? at : (candidates[at] as number);
    if (tag !== except && (best < 0 || (scores[tag] as number) > (scores[best] as number))) best = tag;
  }
  return best;
}
