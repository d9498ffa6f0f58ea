import type { WordForm } from "./word-form.ts";

/** The coarse parts of speech of Universal Dependencies, as the tagger gives them. */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

/** One word or mark. `start` and `end` are UTF-16 offsets into the report's text; `text` stands between them. */
export interface Token {
  readonly text: string;
  /** `text` in lower case, with typographic apostrophes made plain. */
  readonly lower: string;
  readonly tag: Tag;
  readonly lemma: string;
  readonly start: number;
  readonly end: number;
  /** The form of `text`, which keeps what is the same wherever the word stands. */
  readonly form: WordForm;
}

/** Words that belong together, in order. Offsets are UTF-16 into the report's text. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Counts paragraphs through the report, from 0. */
  readonly paragraph: number;
}

/** Whether a word begins with a capital letter of any script that has them. */
export function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0);
  // Asked of every word, and most begin with a plain letter or mark.
  if (first < 0x80 && first !== 0x27) return first >= 0x41 && first <= 0x5a;
  return /^['’‘ʿʾ]?\p{Lu}/u.test(text);
}

/** Whether a word is written in capitals: at least two letters, none of them small, digits allowed ("M23", "UK"). */
export const isAllCaps = (text: string): boolean =>
  text.length > 1 && !isSmallLetter(text.charCodeAt(1)) && /^(?=.*\p{Lu})[\p{Lu}\d]{2,}$/u.test(text);

/** Whether a code unit is a plain small letter, as the second of most words is: the cheapest way to pass them over. */
export const isSmallLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
