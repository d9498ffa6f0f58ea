import { isCapitalised, type Sentence, type Token } from "../tokens/token.ts";
import { testOfForm } from "../tokens/word-form.ts";

/**
 * How the report writes its words: a word that also stands in small letters is no name only because it begins a
 * sentence; a word that is capitalised inside sentences probably is one.
 */
export class WordHabits {
  readonly #small = new Set<string>();
  readonly #capital = new Set<string>();

  learn(sentences: readonly Sentence[]): void {
    // A bounded memory: a report of millions of different words is no report.
    if (this.#small.size > 200_000) this.#small.clear();
    for (const { tokens } of sentences) {
      if (isShouted(tokens)) continue;
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i] as Token;
        if (!isCapitalised(token.text)) this.#small.add(token.lower);
        else if (i > 0 && mayGoBeforeName(tokens[i - 1] as Token)) this.#capital.add(token.lower);
      }
    }
  }

  isSmall(lower: string): boolean {
    return this.#small.has(lower);
  }

  isCapital(lower: string): boolean {
    return this.#capital.has(lower);
  }
}

/** Whether two letters stand side by side. */
const hasTwoLetters = testOfForm(({ text }) => /\p{L}{2}/u.test(text));
const hasNoSmallLetter = testOfForm(({ text }) => text === text.toUpperCase());
const mayGoBeforeName = testOfForm(({ text }) => /[\p{L},]$/u.test(text));

/** Whether a sentence is set in capitals, so that capitals say nothing about its words. */
export function isShouted(tokens: Sentence["tokens"]): boolean {
  let words = 0;
  let shouted = 0;
  for (const token of tokens) {
    if (!hasTwoLetters(token)) continue;
    words++;
    if (hasNoSmallLetter(token)) shouted++;
  }
  if (words >= 5) return shouted / words > 0.7;
  return shouted === words && isHeading(tokens, words);
}

/** "OVERVIEW", "CRACKS IN THE EAST": a line of capitals without an end is a heading; "ELN" alone may be a name. */
const isHeading = (tokens: Sentence["tokens"], words: number): boolean =>
  !/^[.!?…]$/.test(tokens.at(-1)?.text ?? "") && (words > 1 || (tokens[0]?.text.length ?? 0) > 6);
