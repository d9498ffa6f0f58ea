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

/** What follows the words so far: a name that ends here, if any, and the words that names go on with. */
interface Branch<Value> {
  value: Value | undefined;
  next: Map<string, Branch<Value>> | null;
}

/** Names of several words, found longest first in a row of tokens, in time that does not depend on how many there are. */
export class NameIndex<Value> {
  readonly #values = new Map<string, Value>();
  readonly #roots = new Map<string, Branch<Value>>();
  /** What a name goes on with that begins with this word; null for most words. Names are added before any is looked for. */
  readonly #opening = factOfForm(({ text }) => this.#roots.get(foldWord(text)) ?? null);

  /** Adds a name. The first value given for a name stays. */
  add(name: string, value: Value): void {
    const key = foldPhrase(name);
    if (key === "" || this.#values.has(key)) return;
    this.#values.set(key, value);
    let level = this.#roots;
    const words = key.split(" ");
    for (const [i, word] of words.entries()) {
      const branch = level.get(word) ?? { value: undefined, next: null };
      level.set(word, branch);
      if (i === words.length - 1) branch.value = value;
      else level = branch.next ??= new Map();
    }
  }

  get(name: string): Value | undefined {
    return this.#values.get(foldPhrase(name));
  }

  /** The longest name that begins at a token, and the token after its last. */
  longest(tokens: readonly Token[], from: number): { value: Value; end: number } | null {
    let branch = this.#opening(tokens[from] as Token);
    if (branch === null) return null;
    let found = branch.value === undefined ? null : { value: branch.value, end: from + 1 };
    for (let i = from + 1; branch.next !== null && i < tokens.length && i < from + 16; i++) {
      const word = foldedWord(tokens[i] as Token);
      if (word === "") continue;
      const longer: Branch<Value> | undefined = branch.next.get(word);
      if (longer === undefined) break;
      branch = longer;
      if (branch.value !== undefined) found = { value: branch.value, end: i + 1 };
    }
    return found;
  }
}
