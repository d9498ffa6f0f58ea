import { arabicStem, isElision, isLatinArticle } from "./articles.ts";

/** Folded text, and where each unit of it comes from. All offsets are UTF-16 units. */
export interface FoldedText {
  readonly folded: string;
  /** For each unit of the folded text, where the character it comes from begins and ends (with its marks). */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Letters that no decomposition takes apart, and forms of one Arabic letter. */
const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ŧ: "t",
  ə: "e",
  // Alef, yeh, kaf, heh and waw in the forms of Arabic, Persian, Urdu and Kurdish; teh marbuta is read as heh.
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ڪ: "ك",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  // Tatweel and a hamza on its own are written or left out at will.
  ـ: "",
  ء: "",
};

/** Signs inside words that are written or left out at will: apostrophes, ayn and hamza of transliterations. */
const apostrophes = new Set("'’‘‛`´′ʻʼʽʾʿˈ");
const isDropped = (character: string): boolean =>
  apostrophes.has(character) || /^[\p{M}\p{Cf}]$/u.test(character);
const isWordCharacter = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
const digitZeros = [0x660, 0x6f0];

/** One character, folded: "" where it's left out. */
function foldCharacter(character: string): string {
  let folded = "";
  for (const part of character.normalize("NFKD").toLowerCase().normalize("NFKD")) {
    if (isDropped(part)) continue;
    const code = part.codePointAt(0) ?? 0;
    const zero = digitZeros.find((from) => code >= from && code < from + 10);
    folded += zero === undefined ? (letters[part] ?? part) : String(code - zero);
  }
  return folded;
}

/** A character, as folding looks at it. */
interface KnownCharacter {
  readonly folded: string;
  readonly kind: "word" | "separator" | "apostrophe" | "mark";
}

const known = new Map<string, KnownCharacter>();
/** Of what stands in most texts, each character is looked at once. */
function lookAt(character: string): KnownCharacter {
  const found = known.get(character);
  if (found !== undefined) return found;
  const kind = apostrophes.has(character)
    ? "apostrophe"
    : isDropped(character)
      ? "mark"
      : isWordCharacter(character)
        ? "word"
        : "separator";
  const looked = { folded: kind === "apostrophe" ? "" : foldCharacter(character), kind } as const;
  if (known.size < 10_000) known.set(character, looked);
  return looked;
}

/** Writes folded text word by word, because an article is known only when its word is whole. */
class Folding {
  folded = "";
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  #wordAt = 0;

  push(folded: string, start: number, end: number): void {
    this.folded += folded;
    for (let i = 0; i < folded.length; i++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** Marks after a character are of it. */
  stretch(end: number): void {
    const last = this.ends.length - 1;
    const start = this.starts[last];
    for (let i = last; i >= 0 && this.starts[i] === start; i--) this.ends[i] = end;
  }

  get word(): string {
    return this.folded.slice(this.#wordAt);
  }

  endWord(): void {
    // Only Arabic words are looked at any further.
    if (!(this.folded.charCodeAt(this.#wordAt) >= 0x600)) return;
    const stem = arabicStem(this.word);
    if (stem !== this.word) this.#cut(this.#wordAt, this.word.length - stem.length);
    this.#wordAt = this.folded.length;
  }

  /** Takes the word that just ended away again, with the separator after it. */
  dropWord(): void {
    this.#cut(this.#wordAt, this.word.length);
  }

  #cut(at: number, count: number): void {
    this.folded = this.folded.slice(0, at) + this.folded.slice(at + count);
    this.starts.splice(at, count);
    this.ends.splice(at, count);
  }

  beginWord(): void {
    this.#wordAt = this.folded.length;
  }
}

/** The folded character at a place; "" at the end. */
function foldedAt(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? "" : lookAt(String.fromCodePoint(point)).folded;
}

/**
 * Folds text to what is searched, and keeps where each letter comes from. Case, accents, Arabic vowel marks, tatweel,
 * forms of one letter, joiners, apostrophes and the articles al- and wal- are gone; words stay words, in their order.
 *
 * @example
 * const { folded, starts } = foldWithOffsets("Hay’at Taḥrīr al-Shām"); // folded: "hayat tahrir sham"
 * starts[folded.indexOf("sham")]; // 17
 */
export function foldWithOffsets(text: string): FoldedText {
  const folding = new Folding();
  let at = 0;
  for (const character of text) {
    const [start, end] = [at, at + character.length];
    at = end;
    const { folded, kind } = lookAt(character);
    if (kind === "word") {
      folding.push(folded, start, end);
      continue;
    }
    if (kind === "mark") {
      folding.stretch(end);
      continue;
    }
    if (kind === "apostrophe") {
      if (!isElision(folding.word)) continue;
      folding.endWord();
      folding.push(" ", start, end);
      folding.beginWord();
      continue;
    }
    if (character === "-" && isLatinArticle(folding.word, foldedAt(text, end))) {
      folding.dropWord();
      continue;
    }
    folding.endWord();
    folding.push(folded, start, end);
    folding.beginWord();
  }
  folding.endWord();
  const { folded, starts, ends } = folding;
  return { folded, starts, ends };
}

/**
 * Folds text to what is searched; see {@link foldWithOffsets}.
 *
 * @example
 * foldText("Hay’at Taḥrīr al-Shām"); // "hayat tahrir sham"
 */
export const foldText = (text: string): string => foldWithOffsets(text).folded;
