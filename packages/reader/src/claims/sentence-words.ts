import type { Token } from "../tokens/token.ts";

const oddBlanks = /[^\S ]| {2}/;

/** The words of one sentence as the report has them. */
export class SentenceWords {
  readonly #tokens: readonly Token[];
  readonly #text: (start: number, end: number) => string;
  #hasOddBlanks: boolean | null = null;

  constructor(tokens: readonly Token[], text: (start: number, end: number) => string) {
    this.#tokens = tokens;
    this.#text = text;
  }

  /** Words of a token span, blanks made plain. */
  between(first: number, end: number): string {
    const from = this.#tokens[first];
    const to = this.#tokens[end - 1];
    if (!from || !to || end <= first) return "";
    const words = this.#text(from.start, to.end);
    // Few sentences have other blanks: one look at the whole spares one at each span.
    this.#hasOddBlanks ??= oddBlanks.test(
      this.#text(this.#tokens[0]?.start ?? 0, this.#tokens.at(-1)?.end ?? 0),
    );
    return this.#hasOddBlanks && oddBlanks.test(words) ? words.replace(/\s+/g, " ") : words;
  }
}
