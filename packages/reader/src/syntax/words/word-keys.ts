import { mix } from "./mix.ts";

/** Hash a text's hash starts from. */
const textStart = 0x2c1b3c6d;

/** How many keys a word has: lower-case form, form as written, prefixes of 1–3, suffixes of 1–4 letters, shape, pattern. */
export const keyCount = 11;

/** The place of the form's key among a word's keys. */
export const formPlace = 0;

/** Key of what stands for all words that aren't known. */
export const unknownKey = 0x51ed270b;

/**
 * The keys by which a word finds its vectors: hashes of its form, its beginnings and endings, its shape (capitals,
 * digits, hyphens) and its pattern (kinds of characters in a row). A key of 0 means that the word has none.
 *
 * @param keys `keyCount` numbers, filled anew.
 */
export function writeWordKeys(word: string, keys: Int32Array): void {
  const length = word.length;
  let form = textStart;
  let exact = textStart;
  let pattern = textStart;
  let previousKind = -1;
  let kinds = 0;
  let capitals = 0;
  keys.fill(0);
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
    if (i < 3) keys[2 + i] = mix(form, 2 + i);
  }
  keys[formPlace] = form;
  keys[1] = mix(exact, 1);
  const first = length > 0 ? word.charCodeAt(0) : 0;
  const startsCapital = kindOf(first, lowerUnit(word, 0, first)) === capitalKind ? 1 : 0;
  const allCapitals = capitals > 1 && capitals === length ? 1 : 0;
  const shape = kinds | (startsCapital << 16) | (allCapitals << 17) | (Math.min(length, 4) << 18);
  keys[9] = mix(mix(textStart, shape), 9);
  keys[10] = mix(pattern, 10);
  writeSuffixes(word, keys);
}

function writeSuffixes(word: string, keys: Int32Array): void {
  let hash = textStart;
  for (let back = 1; back <= Math.min(4, word.length); back++) {
    const unit = word.charCodeAt(word.length - back);
    const lower = lowerUnit(word, word.length - back, unit);
    hash = mix(hash, lower >= 48 && lower <= 57 ? 48 : lower);
    keys[4 + back] = mix(hash, 4 + back);
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
