/**
 * Likeness of texts by minhash (Broder 1997) over sequences of words, and bands of it for finding candidates among
 * many (Leskovec, Rajaraman & Ullman, Mining of Massive Datasets, ch. 3).
 */

/** How many words make a sequence: long enough that two reports don't share one by chance. */
const sequenceLength = 5;
/** A text with fewer words is too short to say whose it is. */
const fewestWords = 25;
const permutations = 64;
/** 16 bands of 4: two texts that share half of their sequences meet in one with a probability of 0.64, 0.7: 0.99. */
const bandLength = 4;

/** One of a family of hash functions of 32 bits (the finaliser of MurmurHash3). */
function mixed(hash: number, seed: number): number {
  let h = Math.imul(hash ^ seed, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const seeds = Uint32Array.from({ length: permutations }, (_, i) => mixed(i + 1, 0x9e3779b9));

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** For each of 64 hash functions the smallest value over a text's sequences of words. */
export type Minima = Uint32Array;

/**
 * A text's signature.
 *
 * @param words of the text, folded.
 * @returns null where it is too short to be told from others.
 */
export function minimaOf(words: readonly string[]): Minima | null {
  if (words.length < fewestWords) return null;
  const hashes = Uint32Array.from(words, hashOf);
  const sequences = new Uint32Array(hashes.length - sequenceLength + 1);
  for (let at = 0; at < sequences.length; at++) {
    let sequence = 0;
    for (let i = 0; i < sequenceLength; i++) sequence = mixed(sequence ^ (hashes[at + i] ?? 0), 0x27d4eb2f);
    sequences[at] = sequence;
  }
  const minima = new Uint32Array(permutations);
  for (let i = 0; i < permutations; i++) minima[i] = smallest(sequences, seeds[i] as number);
  return minima;
}

/** Turns numbers of 32 bits so that their order without a sign is the order with one, which is quicker to compare. */
const turn = 0x80000000 | 0;

/** The smallest value of one hash function: {@link mixed}, written out because nothing else is asked so often. */
function smallest(sequences: Uint32Array, seed: number): number {
  let least = 0x7fffffff;
  for (let at = 0; at < sequences.length; at++) {
    let h = Math.imul((sequences[at] as number) ^ seed, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    const turned = h ^ (h >>> 16) ^ turn;
    if (turned < least) least = turned;
  }
  return least ^ turn;
}

/** The share of word sequences that two texts have in common, as far as their signatures tell; 0 to 1. */
export const likenessOf = (a: Minima, b: Minima): number =>
  a.filter((value, i) => value === b[i]).length / permutations;

const hex = (value: number): string => value.toString(16).padStart(8, "0");

/** Bands of a signature: two texts that share one are worth comparing. */
export function bandsOf(minima: Minima): string[] {
  const digits = Array.from(minima, hex);
  return Array.from({ length: permutations / bandLength }, (_, band) =>
    [band, ...digits.slice(band * bandLength, (band + 1) * bandLength)].join(" "),
  );
}

export const printMinima = (minima: Minima): string => Array.from(minima, hex).join("");
export const parseMinima = (text: string): Minima =>
  Uint32Array.from(text.match(/.{8}/g) ?? [], (digits) => Number.parseInt(digits, 16));
