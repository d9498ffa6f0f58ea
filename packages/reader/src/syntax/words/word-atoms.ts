import { mix } from "./mix.ts";
import type { WordClasses } from "./word-classes.ts";

/** Hash a text's hash starts from. */
const textStart = 0x2c1b3c6d;

/** Stands for the root in every column. */
export const rootAtom = 0x3ad8025f;

/** Stands for any place outside the sentence in every column. */
export const outsideAtom = 0x51ed270b;

/** How many kinds of word classes there are: groups by behaviour (coarse), by vector (coarse, fine), WordNet's parts of speech, topics and verb frames, groups by behaviour (fine). */
export const classKinds = 7;

/**
 * The atoms that tagger and parser make their features of, for the words of one sentence.
 * The arrays are filled anew for each sentence and grow when a longer one comes.
 */
export class WordAtoms {
  /** Lower-case form with every digit as 0. */
  form = new Int32Array(0);
  /** The form as written. */
  exact = new Int32Array(0);
  prefix1 = new Int32Array(0);
  prefix2 = new Int32Array(0);
  prefix3 = new Int32Array(0);
  suffix1 = new Int32Array(0);
  suffix2 = new Int32Array(0);
  suffix3 = new Int32Array(0);
  suffix4 = new Int32Array(0);
  /** Capitals, digits, hyphens and the like as one number. */
  shape = new Int32Array(0);
  /** The kinds of characters in a row, repeats left out. */
  pattern = new Int32Array(0);
  /** For each kind of class, the class of each word as a hash (0: none). */
  readonly classes: Int32Array[] = [];
  length = 0;
  readonly #words: WordClasses;
  #capacity = 0;

  constructor(words: WordClasses) {
    this.#words = words;
    for (let kind = 0; kind < classKinds; kind++) this.classes.push(new Int32Array(0));
  }

  /**
   * Takes in a sentence's words. Two places follow the words: the root (at `length`) and what lies outside the
   * sentence (at `length + 1`), so that readers of the columns need no bounds checks.
   */
  take(words: readonly string[]): void {
    const length = words.length;
    this.length = length;
    if (length + 2 > this.#capacity) this.#grow(length + 2);
    for (let at = 0; at < length; at++) this.#fillWord(words[at] as string, at);
    for (const column of this.#columns()) {
      column[length] = rootAtom;
      column[length + 1] = outsideAtom;
    }
  }

  #columns(): Int32Array[] {
    const { form, exact, prefix1, prefix2, prefix3, suffix1, suffix2, suffix3, suffix4, shape, pattern } =
      this;
    return [
      form,
      exact,
      prefix1,
      prefix2,
      prefix3,
      suffix1,
      suffix2,
      suffix3,
      suffix4,
      shape,
      pattern,
      ...this.classes,
    ];
  }

  #grow(length: number): void {
    const capacity = Math.max(256, length * 2);
    this.#capacity = capacity;
    this.form = new Int32Array(capacity);
    this.exact = new Int32Array(capacity);
    this.prefix1 = new Int32Array(capacity);
    this.prefix2 = new Int32Array(capacity);
    this.prefix3 = new Int32Array(capacity);
    this.suffix1 = new Int32Array(capacity);
    this.suffix2 = new Int32Array(capacity);
    this.suffix3 = new Int32Array(capacity);
    this.suffix4 = new Int32Array(capacity);
    this.shape = new Int32Array(capacity);
    this.pattern = new Int32Array(capacity);
    for (let kind = 0; kind < classKinds; kind++) this.classes[kind] = new Int32Array(capacity);
  }

  #fillWord(word: string, at: number): void {
    const length = word.length;
    let form = textStart;
    let exact = textStart;
    let pattern = textStart;
    let previousKind = -1;
    let kinds = 0;
    let capitals = 0;
    for (let i = 0; i < length; i++) {
      const unit = word.charCodeAt(i);
      exact = mix(exact, unit);
      const lower = lowerUnit(word, i, unit);
      const kind = kindOf(unit, lower);
      form = mix(form, kind === digitKind ? 48 : lower);
      if (kind !== previousKind) pattern = mix(pattern, kind);
      previousKind = kind;
      kinds |= 1 << kind;
      if (kind === capitalKind) capitals++;
      if (i === 0) this.prefix1[at] = mix(form, 1);
      else if (i === 1) this.prefix2[at] = mix(form, 2);
      else if (i === 2) this.prefix3[at] = mix(form, 3);
    }
    if (length < 2) this.prefix2[at] = 0;
    if (length < 3) this.prefix3[at] = 0;
    this.form[at] = form;
    this.exact[at] = exact;
    this.pattern[at] = pattern;
    const first = length > 0 ? word.charCodeAt(0) : 0;
    const startsCapital = kindOf(first, lowerUnit(word, 0, first)) === capitalKind ? 1 : 0;
    const allCapitals = capitals > 1 && capitals === length ? 1 : 0;
    this.shape[at] = mix(
      textStart,
      kinds | (startsCapital << 16) | (allCapitals << 17) | (Math.min(length, 4) << 18),
    );
    this.#fillSuffixes(word, at);
    const row = this.#words.find(form);
    for (let kind = 0; kind < classKinds; kind++) {
      const found = row < 0 ? 0 : ((this.#words.columns[kind] as Uint16Array)[row] as number);
      (this.classes[kind] as Int32Array)[at] = found === 0 ? 0 : Math.imul(found, 0x9e3779b1);
    }
  }

  #fillSuffixes(word: string, at: number): void {
    const length = word.length;
    let hash = textStart;
    for (let back = 1; back <= 4; back++) {
      const suffixes =
        back === 1 ? this.suffix1 : back === 2 ? this.suffix2 : back === 3 ? this.suffix3 : this.suffix4;
      if (length < back) {
        suffixes[at] = 0;
        continue;
      }
      const unit = word.charCodeAt(length - back);
      const lower = lowerUnit(word, length - back, unit);
      hash = mix(hash, lower >= 48 && lower <= 57 ? 48 : lower);
      suffixes[at] = hash;
    }
  }
}

const lowerKind = 0;
const capitalKind = 1;
const digitKind = 2;
const hyphenKind = 3;
const stopKind = 4;
const apostropheKind = 5;
const otherLetterKind = 6;
const markKind = 7;
const slashKind = 8;
const atKind = 9;

function lowerUnit(word: string, at: number, unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit === 0x2019 || unit === 0x2018) return 39;
  if (unit === 0x201c || unit === 0x201d) return 34;
  if (unit === 0x2013) return 45;
  return (word[at] as string).toLowerCase().charCodeAt(0);
}

function kindOf(unit: number, lower: number): number {
  if (unit >= 97 && unit <= 122) return lowerKind;
  if (unit >= 65 && unit <= 90) return capitalKind;
  if (unit >= 48 && unit <= 57) return digitKind;
  if (lower === 45) return hyphenKind;
  if (lower === 46) return stopKind;
  if (lower === 39) return apostropheKind;
  if (lower === 47) return slashKind;
  if (lower === 64) return atKind;
  if (unit >= 0xc0 && unit < 0x2000) return unit === lower ? otherLetterKind : capitalKind;
  if (unit >= 0x2c00) return otherLetterKind;
  return markKind;
}
