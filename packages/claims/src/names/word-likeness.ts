import { isVowel } from "./sound.ts";

/**
 * What it costs to read one sound for another, 0 to 1: how often the conventions for writing one language's names in
 * another's letters swap the two. Pairs that are not listed are different sounds, at 1.
 */
const swaps: readonly (readonly [string, number])[] = [
  ["ae", 0.12],
  ["ei", 0.1],
  ["ou", 0.06],
  ["ai", 0.28],
  ["ao", 0.28],
  ["au", 0.32],
  ["eo", 0.35],
  ["eu", 0.4],
  ["io", 0.5],
  ["iu", 0.5],
  ["kg", 0.25],
  ["gJ", 0.2],
  ["kX", 0.25],
  ["Xh", 0.15],
  ["gX", 0.4],
  ["gh", 0.3],
  ["kh", 0.6],
  ["kC", 0.4],
  ["ks", 0.6],
  ["sS", 0.25],
  ["SC", 0.25],
  ["sC", 0.4],
  ["sz", 0.2],
  ["JS", 0.5],
  ["JC", 0.4],
  ["Ji", 0.3],
  ["Jz", 0.35],
  ["kJ", 0.6],
  ["Jh", 0.6],
  ["dt", 0.3],
  ["dz", 0.3],
  ["ts", 0.4],
  ["tz", 0.6],
  ["wv", 0.1],
  ["wu", 0.1],
  ["wo", 0.2],
  ["vb", 0.35],
  ["vf", 0.35],
  ["pb", 0.3],
  ["pf", 0.4],
  ["mn", 0.6],
  ["cs", 0.1],
  ["cJ", 0.25],
  ["cC", 0.2],
  ["cS", 0.3],
  ["cz", 0.25],
  ["XC", 0.35],
];

const swapCosts = new Map(
  swaps.flatMap(([pair, cost]) => [
    [pair, cost] as const,
    [`${pair[1] ?? ""}${pair[0] ?? ""}`, cost] as const,
  ]),
);
const otherSound = 1;
const size = 128;
const swapTable = new Float64Array(size * size).fill(otherSound);
for (const [pair, cost] of swapCosts) swapTable[pair.charCodeAt(0) * size + pair.charCodeAt(1)] = cost;

const swapCost = (x: number, y: number): number => {
  if (x === y) return 0;
  return x < size && y < size ? (swapTable[x * size + y] ?? otherSound) : otherSound;
};

/** What it costs that the other spelling lacks the sound at a place. */
function dropCost(word: string, i: number): number {
  const sound = word[i] ?? "";
  const before = word[i - 1] ?? "";
  const after = word[i + 1] ?? "";
  if (isVowel(sound)) {
    if (before === "") return 0.5;
    if (after === "") return isVowel(before) ? 0.35 : 0.4;
    if (isVowel(before) || isVowel(after)) return sound === "i" || sound === "u" ? 0.15 : 0.22;
    return 0.25;
  }
  if (sound === "h") return 0.45;
  if (sound === "w") return 0.6;
  // Ta marbuta, read "a" alone and "at" before another word.
  if (sound === "t" && after === "" && word.length > 4 && (before === "a" || before === "e")) return 0.3;
  // A plural, or the name of a people: "the Houthis".
  if (sound === "s" && after === "" && word.length > 4) return 0.35;
  return 1;
}

/** The sounds of a word with what comparing them needs, worked out once. */
export interface SoundShape {
  readonly sound: string;
  readonly codes: readonly number[];
  readonly drops: readonly number[];
  /** How much the word has to be told by: a consonant counts for one, a vowel for half. */
  readonly weight: number;
  /** Without vowels and w: all that Arabic script is sure to write. */
  readonly consonants: string;
}

/** @param sound as `soundOf` gives it. */
export function shapeOf(sound: string): SoundShape {
  const codes: number[] = [];
  const drops: number[] = [];
  let weight = 0;
  let consonants = "";
  for (let i = 0; i < sound.length; i++) {
    const letter = sound[i] ?? "";
    codes.push(sound.charCodeAt(i));
    drops.push(dropCost(sound, i));
    weight += isVowel(letter) ? 0.5 : 1;
    if (!isVowel(letter) && letter !== "w") consonants += letter;
  }
  return { sound, codes, drops, weight, consonants };
}

/** Below this two words are too unlike for it to matter how unlike: the likeness given is then 0. */
export const leastLikeness = 0.75;

// No word has that many sounds; rows of that length are kept for the work, which is done by the million.
const mostSounds = 120;
let row = new Float64Array(mostSounds + 1);
let next = new Float64Array(mostSounds + 1);

/**
 * How alike two words sound, 0 to 1: an edit distance in which a swap costs what the swap of those two sounds is
 * worth, over what the longer word has to be told by. Symmetric; 1 only for the same sounds; 0 for all that is below
 * {@link leastLikeness}.
 */
export function wordLikeness(a: SoundShape, b: SoundShape): number {
  if (a.sound === b.sound) return 1;
  const whole = Math.max(a.weight, b.weight);
  const most = whole * (1 - leastLikeness);
  const columns = b.codes.length;
  if (Math.abs(a.weight - b.weight) > whole * 0.5 || Math.max(a.codes.length, columns) > mostSounds) return 0;
  row[0] = 0;
  for (let j = 0; j < columns; j++) row[j + 1] = (row[j] ?? 0) + (b.drops[j] ?? 1);
  for (let i = 0; i < a.codes.length; i++) {
    const dropA = a.drops[i] ?? 1;
    const codeA = a.codes[i] ?? 0;
    let left = (row[0] ?? 0) + dropA;
    let least = left;
    next[0] = left;
    for (let j = 0; j < columns; j++) {
      const swap = (row[j] ?? 0) + swapCost(codeA, b.codes[j] ?? 0);
      left = Math.min(swap, (row[j + 1] ?? 0) + dropA, left + (b.drops[j] ?? 1));
      if (left < least) least = left;
      next[j + 1] = left;
    }
    if (least > most) return 0;
    [row, next] = [next, row];
  }
  const cost = row[columns] ?? whole;
  return cost > most ? 0 : 1 - cost / whole;
}
