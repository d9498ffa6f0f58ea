import type { NameWord } from "./read-name.ts";
import { soundOf } from "./sound.ts";
import { shapeOf, wordLikeness } from "./word-likeness.ts";

/** From here on two words that aren't known are taken for one; words of one or two consonants have less to go by. */
const sameFrom = 0.8;
const sameShortFrom = 0.85;

const hangingArticle = /[aeu][lrdsntz]$/;
const joinedArticle = /^(?:al|el|ul)(?=[a-z]{3})|^[aeiu]([zsdrntl])(?=\1)/;

/** "Ezzor" beside "al-Zour": the article may be written as one with its word. */
function withoutArticle(word: NameWord, other: NameWord): number {
  if (!other.article || word.article) return 0;
  const article = joinedArticle.exec(word.text)?.[0];
  return article === undefined
    ? 0
    : wordLikeness(shapeOf(soundOf(word.text.slice(article.length))), other.whole);
}

/** "Ziaul Haq" beside "Zia ul-Haq": or with the word before it. */
function withoutHanging(word: NameWord, other: NameWord): number {
  if (!other.beforeArticle || word.beforeArticle || word.text.length < 5 || !hangingArticle.test(word.text))
    return 0;
  return wordLikeness(shapeOf(soundOf(word.text.slice(0, -2))), other.whole);
}

function unvowelledLikeness(a: NameWord, b: NameWord): number {
  const x = a.stem.consonants;
  const y = b.stem.consonants;
  if (x === y) return x.length > 1 ? 0.92 : wordLikeness(a.stem, b.stem);
  return x.length > 2 && y.length > 2 ? wordLikeness(shapeOf(x), shapeOf(y)) : 0;
}

/** What two words that are both known say: one, two, or nothing. */
function known(a: NameWord, b: NameWord): number | undefined {
  if (a.role === "number" || b.role === "number") return a.shared === b.shared ? 1 : 0;
  let isKnown = false;
  for (const kind of ["given", "shared", "land"] as const) {
    if (a[kind] === undefined || b[kind] === undefined) continue;
    if (a[kind] === b[kind]) return 1;
    // "Brigade" and "Brigades" have each their translations, and are each other's too.
    if (`${a.text}s` === b.text || `${b.text}s` === a.text) return 0.98;
    isKnown = true;
  }
  return isKnown ? 0 : undefined;
}

/**
 * Whether two words are one, 0 to 1: by what is known of them, otherwise by sound. 0 where
 * they are too unlike to be taken for one.
 */
export function compareWords(a: NameWord, b: NameWord, unvowelled: boolean): number {
  const likeness = likenessOf(a, b, unvowelled);
  const isShort =
    likeness < sameShortFrom && Math.min(a.stem.consonants.length, b.stem.consonants.length) < 3;
  return likeness < (isShort ? sameShortFrom : sameFrom) ? 0 : likeness;
}

/** Letters that stand for words have no sound of their own: "HTS". */
const isLetters = ({ whole }: NameWord): boolean =>
  whole.sound.length > 1 && whole.consonants.length === whole.sound.length;

function likenessOf(a: NameWord, b: NameWord, unvowelled: boolean): number {
  if (a.kunya !== b.kunya) return 0;
  if (a.text === b.text) return 1;
  const verdict = known(a, b);
  if (verdict !== undefined) return verdict;
  if (a.affix !== b.affix && (a.affix === "shah" || b.affix === "shah")) return 0;
  if (unvowelled) return unvowelledLikeness(a, b);
  if (isLetters(a) || isLetters(b)) return 0;
  // "Hizbul" is a party's, "Hezbollah" one word.
  if (a.affix !== b.affix && (a.shared !== undefined || b.shared !== undefined)) return 0;
  if (a.affix === b.affix) return byStem(a, b);
  return wordLikeness(a.whole, b.whole);
}

function byStem(a: NameWord, b: NameWord): number {
  const likeness = wordLikeness(a.stem, b.stem);
  if (likeness >= sameFrom || a.affix !== "") return likeness;
  return Math.max(
    likeness,
    withoutArticle(a, b),
    withoutArticle(b, a),
    withoutHanging(a, b),
    withoutHanging(b, a),
  );
}
