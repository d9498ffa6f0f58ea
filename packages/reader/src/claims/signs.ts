import { factOfWord } from "../lexicon/word-facts.ts";
import { factOfForm } from "../tokens/word-form.ts";
import type { Statement } from "../statements/statement.ts";
import type { Token } from "../tokens/token.ts";

/** One bit: most kinds of claim are told by a few words, which most sentences have none of. */
export type Sign = number;

const mostSigns = 31;
const kindsOf: (readonly Words[])[] = [];

/** Words of a list, or all that a pattern fits. */
export type Words = ReadonlySet<string> | RegExp;

const isIn = (words: Words, word: string): boolean =>
  words instanceof RegExp ? words.test(word) : words.has(word);

/**
 * A sign that a kind of claim may be told: one of some words, as a token of the sentence in small letters or as the
 * lemma of a verb. Which signs a word is of is worked out once for each form, so asking for one costs next to nothing.
 *
 * @param kinds all the words that the kind can be told by: a sentence without any is not searched for it.
 * @throws Error where there are more signs than bits.
 * @example
 * const union = signOf(wordSet("coalition alliance"));
 * (signsIn(tokens, statements) & union) !== 0; // whether "coalition" or "alliance" stands there
 */
export function signOf(...kinds: readonly Words[]): Sign {
  if (kindsOf.length === mostSigns)
    throw new Error(`There are more than ${mostSigns} signs: join two of them.`);
  kindsOf.push(kinds);
  return 1 << (kindsOf.length - 1);
}

const signsOf = (word: string): number =>
  kindsOf.reduce(
    (signs, kinds, at) => (kinds.some((words) => isIn(words, word)) ? signs | (1 << at) : signs),
    0,
  );

const signsOfToken = factOfForm(({ lower }) => signsOf(lower));
const signsOfLemma = factOfWord(signsOf);

/** All signs in a sentence. */
export function signsIn(tokens: readonly Token[], statements: readonly Statement[]): number {
  let signs = 0;
  for (const token of tokens) signs |= signsOfToken(token);
  for (const { verb } of statements) signs |= signsOfLemma(verb.lemma);
  return signs;
}
