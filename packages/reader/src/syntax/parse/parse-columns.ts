import { hashText } from "../words/mix.ts";
import type { WordAtoms } from "../words/word-atoms.ts";
import { closeColumn, passedPlace, type ParseAtoms } from "./parse-atoms.ts";

/** Makes the columns that a parser looks at out of words and their tags, in arrays that are kept. */
export class ParseColumns {
  readonly words: WordAtoms;
  readonly #names: readonly string[];
  readonly #uposAtoms: Int32Array;
  #upos = new Int32Array(256);
  #passed = new Int32Array(256);

  /** @param upos the universal part of speech of each tag. */
  constructor(words: WordAtoms, upos: readonly string[]) {
    this.words = words;
    this.#names = upos;
    this.#uposAtoms = Int32Array.from(upos, (name) => hashText(name));
  }

  /**
   * Fills the columns for a sentence that `words` took in.
   *
   * @param tags each word's tag.
   * @param tagAtoms the tags as hashes, followed by root and outside.
   */
  fill(sentence: readonly string[], tags: Uint8Array, tagAtoms: Int32Array): ParseAtoms {
    const { length } = sentence;
    if (length + 2 > this.#upos.length) {
      this.#upos = new Int32Array(length * 2 + 2);
      this.#passed = new Int32Array(length * 2 + 2);
    }
    let passed = 0;
    for (let at = 0; at < length; at++) {
      const tag = tags[at] as number;
      this.#upos[at] = this.#uposAtoms[tag] as number;
      this.#passed[at] = passed;
      const place = passedPlace(this.#names[tag] as string, sentence[at] as string);
      if (place >= 0) passed = (passed + (1 << place)) | 0;
    }
    this.#passed[length] = passed;
    this.#passed[length + 1] = passed;
    closeColumn(this.#upos, length);
    return { words: this.words, tags: tagAtoms, upos: this.#upos, passed: this.#passed };
  }
}
