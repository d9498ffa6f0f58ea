import { factOfForm } from "../tokens/word-form.ts";
import type { Token } from "../tokens/token.ts";

const folded = new Map<string, string>();
const foldedPhrases = new Map<string, string>();

/**
 * A word as names are compared: lower case, no accents, no apostrophes. The possessive ending stands apart, as the
 * tokeniser has it; marks that only join words become nothing.
 */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const result = word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N} ]+/gu, "")
    .trim();
  // Names recur; other words are short-lived. A bounded memory keeps a long report from filling it.
  if (folded.size > 50_000) folded.clear();
  folded.set(word, result);
  return result;
}

const foldedWord = factOfForm(({ text }) => foldWord(text));

/** A whole name as it is compared: its folded words, joined by single blanks. */
export function foldPhrase(name: string): string {
  const known = foldedPhrases.get(name);
  if (known !== undefined) return known;
  const result = name
    .replace(/['’‘ʼ]s\b/g, " s ")
    .split(/[\s\-–—/]+/u)
    .map(foldWord)
    .filter((word) => word !== "")
    .join(" ");
  if (foldedPhrases.size > 50_000) foldedPhrases.clear();
  foldedPhrases.set(name, result);
  return result;
}

/** Names of several words, found longest first in a row of tokens, in time that does not depend on how many there are. */
export class NameIndex<Value> {
  readonly #values = new Map<string, Value>();
  readonly #prefixes = new Set<string>();
  /** The folded word, where a name may begin with it; "" for most words. Names are added before any is looked for. */
  readonly #opening = factOfForm(({ text }) => {
    const key = foldWord(text);
    return this.#prefixes.has(key) || this.#values.has(key) ? key : "";
  });

  /** Adds a name. The first value given for a name stays. */
  add(name: string, value: Value): void {
    const key = foldPhrase(name);
    if (key === "" || this.#values.has(key)) return;
    this.#values.set(key, value);
    for (let at = key.indexOf(" "); at > 0; at = key.indexOf(" ", at + 1))
      this.#prefixes.add(key.slice(0, at));
  }

  get(name: string): Value | undefined {
    return this.#values.get(foldPhrase(name));
  }

  /** The longest name that begins at a token, and the token after its last. */
  longest(tokens: readonly Token[], from: number): { value: Value; end: number } | null {
    let key = this.#opening(tokens[from] as Token);
    if (key === "") return null;
    const alone = this.#values.get(key);
    let found = alone === undefined ? null : { value: alone, end: from + 1 };
    if (!this.#prefixes.has(key)) return found;
    for (let i = from + 1; i < tokens.length && i < from + 16; i++) {
      const word = foldedWord(tokens[i] as Token);
      if (word === "") continue;
      key = `${key} ${word}`;
      const value = this.#values.get(key);
      if (value !== undefined) found = { value, end: i + 1 };
      if (!this.#prefixes.has(key)) break;
    }
    return found;
  }
}
