import { outsideAtom, rootAtom, type WordAtoms } from "../words/word-atoms.ts";

/** The columns that the parser's features are made of: a sentence's words with their tags. */
export interface ParseAtoms {
  readonly words: WordAtoms;
  /** Joint tags as hashes; root and outside follow the words, as in all columns. */
  readonly tags: Int32Array;
  /** Universal parts of speech as hashes. */
  readonly upos: Int32Array;
  /** For each place, what was passed before it: verbs, commas, conjunctions and other marks, counted in one number. */
  readonly passed: Int32Array;
}

/** How the kinds of words in between are counted in one number: five bits each. */
export const passedBits = { verb: 0, comma: 6, conjunction: 12, mark: 18 } as const;

/** Which place of `passed` a word counts at, or -1. */
export function passedPlace(upos: string, word: string): number {
  if (upos === "VERB") return passedBits.verb;
  if (upos === "CCONJ") return passedBits.conjunction;
  if (upos === "PUNCT") return word === "," ? passedBits.comma : passedBits.mark;
  return -1;
}

/** Makes the columns for root and outside. */
export function closeColumn(column: Int32Array, length: number): void {
  column[length] = rootAtom;
  column[length + 1] = outsideAtom;
}

/** Distance of two places as a small number; 0 if one is not there. */
export function distance(before: number, behind: number, nothing: number): number {
  if (before === nothing || behind === nothing) return 0;
  const words = behind - before;
  return words < 5 ? words : words < 8 ? 5 : words < 13 ? 6 : 7;
}

/** What lies between two places: verbs, commas, conjunctions and other marks, each up to 3, in one number. */
export function between(atoms: ParseAtoms, before: number, behind: number, nothing: number): number {
  if (before === nothing || behind === nothing) return -1;
  const counted = (atoms.passed[behind] as number) - (atoms.passed[before + 1] as number);
  const verbs = counted & 63;
  const commas = (counted >> passedBits.comma) & 63;
  const conjunctions = (counted >> passedBits.conjunction) & 63;
  const marks = (counted >> passedBits.mark) & 63;
  return (
    (verbs > 3 ? 3 : verbs) |
    ((commas > 3 ? 3 : commas) << 2) |
    ((conjunctions > 3 ? 3 : conjunctions) << 4) |
    ((marks > 3 ? 3 : marks) << 6)
  );
}
