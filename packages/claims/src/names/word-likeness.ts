import { isVowel } from "./sound.ts";

/**
 * What it costs to read one sound for another, 0 to 1: how often the conventions for writing one language's names in
 * another's letters swap the two. Pairs that are not listed are different sounds, at 1.
 */
const swaps: readonly (readonly [string, number])[] = [
  ["ae", 0.12], ["ei", 0.1], ["ou", 0.06], ["ai", 0.28], ["ao", 0.28], ["au", 0.32], ["eo", 0.35], ["eu", 0.4], ["io", 0.5], ["iu", 0.5],
  ["kg", 0.25], ["gJ", 0.2], ["kX", 0.25], ["Xh", 0.15], ["gX", 0.4], ["gh", 0.3], ["kh", 0.6], ["kC", 0.4], ["ks", 0.6],
  ["sS", 0.25], ["SC", 0.25], ["sC", 0.4], ["sz", 0.2], ["JS", 0.5], ["JC", 0.4], ["Ji", 0.3], ["Jz", 0.35], ["kJ", 0.6], ["Jh", 0.6],
  ["dt", 0.3], ["dz", 0.3], ["ts", 0.4], ["tz", 0.6], ["wv", 0.1], ["wu", 0.1], ["wo", 0.2], ["vb", 0.35], ["vf", 0.35], ["pb", 0.3],
  ["pf", 0.4], ["mn", 0.6],
];

const swapCosts = new Map(swaps.flatMap(([pair, cost]) => [
  [pair, cost] as const,
  [`${pair[1] ?? ""}${pair[0] ?? ""}`, cost] as const,
]));
const size = 128;
const swapTable = new Float64Array(size * size).fill(1);
for (const [pair, cost] of swapCosts) swapTable[pair.charCodeAt(0) * size + pair.charCodeAt(1)] = cost;

const swapCost = (a: string, i: number, b: string, j: number): number => {
  const x = a.charCodeAt(i);
  const y = b.charCodeAt(j);
  if (x === y) return 0;
  return x < size && y < size ? (swapTable[x * size + y] ?? 1) : 1;
};

/** What it costs that the other spelling lacks the sound at a place. */
function dropCost(word: string, i: number): number {
  const sound = word[i] ?? "";
  const before = word[i - 1] ?? "";
  const after = word[i + 1] ?? "";
  if (isVowel(sound)) {
    if (isVowel(before) || isVowel(after)) return sound === "i" || sound === "u" ? 0.15 : 0.22;
    return before === "" || after === "" ? 0.4 : 0.25;
  }
  if (sound === "h") return 0.45;
  if (sound === "w") return 0.6;
  // Ta marbuta, read "a" alone and "at" before another word.
  if (sound === "t" && after === "" && word.length > 4 && (before === "a" || before === "e")) return 0.3;
  // A plural, or the name of a people: "the Houthis".
  if (sound === "s" && after === "" && word.length > 4) return 0.35;
  return 1;
}

const dropCosts = (word: string): number[] => Array.from(word, (_, i) => dropCost(word, i));

/** How much a word has to be told by: a consonant counts for one, a vowel for half. */
function weightOf(word: string): number {
  let weight = 0;
  for (const sound of word) weight += isVowel(sound) ? 0.5 : 1;
  return weight;
}

/**
 * How alike two words sound, 0 to 1: an edit distance in which a swap costs what the swap of those two sounds is
 * worth, over what the longer word has to be told by. Symmetric; 1 only for the same sounds.
 *
 * @param a sounds, as `soundOf` gives them; `b` likewise.
 */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const whole = Math.max(weightOf(a), weightOf(b));
  if (whole === 0 || Math.abs(weightOf(a) - weightOf(b)) > whole * 0.5) return 0;
  const dropA = dropCosts(a);
  const dropB = dropCosts(b);
  let previous = [0];
  for (const cost of dropB) previous.push((previous.at(-1) ?? 0) + cost);
  for (let i = 0; i < a.length; i++) {
    const row = [(previous[0] ?? 0) + (dropA[i] ?? 1)];
    for (let j = 0; j < b.length; j++) {
      const swap = (previous[j] ?? 0) + swapCost(a, i, b, j);
      row.push(Math.min(swap, (previous[j + 1] ?? 0) + (dropA[i] ?? 1), (row[j] ?? 0) + (dropB[j] ?? 1)));
    }
    previous = row;
  }
  return Math.max(0, 1 - (previous.at(-1) ?? whole) / whole);
}
