import { correctTags } from "./correct-tags.ts";
import { isCapitalised, type Sentence, type Token } from "./token.ts";
import { readableByWink, type RawTokens, type WinkTagger } from "./wink.ts";

/** A sentence longer than this (in tokens) is read in pieces: every later stage is bounded by it. */
export const longestSentence = 240;

/** Shortenings after which a full stop ends no sentence. */
const shortenings = new Set(
  "mr mrs ms dr prof gen lt col maj brig capt sgt cpl adm cmdr hon rev sen rep gov st jr sr no nos vs etc approx est fig vol al jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.g i.e a.k.a d.c".split(
    " ",
  ),
);

export interface SentenceRun {
  readonly sentences: readonly Sentence[];
  /** Stretches without a sentence end that were cut, in UTF-16 offsets. */
  readonly cuts: readonly { readonly start: number; readonly end: number }[];
}

/** Whether white space stands at a place; most of it is a plain space. */
const isBlank = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || ((unit < 0x21 || unit > 0x7e) && /\s/.test(text[at] as string));
};

const typographic = /[’‘ʼ]/;

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return typographic.test(lower) ? lower.replace(/[’‘ʼ]/g, "'") : lower;
}

/** Finds each value in the original by scanning forward; what the tagger dropped is passed over. */
function alignTokens(raw: RawTokens, text: string, offset: number): (Token | null)[] {
  const tokens: (Token | null)[] = [];
  let at = 0;
  raw.values.forEach((value, i) => {
    if (value.trim() === "") return tokens.push(null);
    while (at < text.length && isBlank(text, at) && !text.startsWith(value, at)) at++;
    let found = text.startsWith(value, at) ? at : text.indexOf(value, at);
    // A value far ahead is not this one: the tagger rewrote a character. Leave it out rather than lose the thread.
    if (found < 0 || found - at > 200) found = -1;
    if (found < 0) return tokens.push(null);
    const lower = lowered(value);
    at = found + value.length;
    return tokens.push({
      text: value,
      lower,
      tag: raw.tags[i] ?? "X",
      lemma: raw.lemmas[i] || lower,
      start: offset + found,
      end: offset + at,
    });
  });
  return tokens;
}

/** Whether the white space between two tokens ends a paragraph or a line that stands alone (a heading, a list item). */
function isBreak(text: string, from: number, to: number, lineStart: number, next: Token): boolean {
  const gap = text.slice(from, to);
  if (!/[\n\r\u2028\u2029]/.test(gap)) return false;
  if (/(\r?\n[^\S\n]*){2,}|\u2029/.test(gap)) return true;
  if (/\p{Ll}/u.test(next.text[0] ?? "")) return false;
  // A single line end: hard-wrapped prose goes on, a short line or a whole paragraph on one line does not.
  const line = from - lineStart;
  return line < 50 || line > 120 || /[.!?:;”"’)\]]$/.test(text.slice(lineStart, from));
}

/** Whether a sentence end found by the tagger is only a shortening or an initial. */
function isFalseEnd(last: Token, before: Token | undefined, next: Token): boolean {
  const word = last.text === "." ? before : last;
  if (!word) return false;
  const stem = word.lower.replace(/\.$/, "");
  const isShort =
    shortenings.has(stem) ||
    /^\p{Lu}$/u.test(stem.toUpperCase() === stem ? stem : word.text.replace(/\.$/, ""));
  if (!isShort || (last.text !== "." && !last.text.endsWith(".")))
    return !/[.!?…:"”’)\]]$/.test(last.text) && !isCapitalised(next.text);
  // "the U.S. The army": a shortening may still be the last word.
  return !/^(the|a|an|in|on|at|it|he|she|they|this|but|however)$/.test(next.lower) || stem.length === 1;
}

class SentenceBuilder {
  readonly sentences: Sentence[] = [];
  readonly cuts: { start: number; end: number }[] = [];
  #tokens: Token[] = [];
  #runStart = -1;
  paragraph: number;

  constructor(paragraph: number) {
    this.paragraph = paragraph;
  }

  add(token: Token): void {
    if (this.#tokens.length >= longestSentence) {
      if (this.#runStart < 0) this.#runStart = this.#tokens[0]?.start ?? token.start;
      this.#flush();
    }
    this.#tokens.push(token);
  }

  end(): void {
    const last = this.#tokens.at(-1);
    if (this.#runStart >= 0 && last) this.cuts.push({ start: this.#runStart, end: last.end });
    this.#runStart = -1;
    this.#flush();
  }

  #flush(): void {
    const first = this.#tokens[0];
    const last = this.#tokens.at(-1);
    if (!first || !last) return;
    this.sentences.push({
      tokens: correctTags(this.#tokens),
      start: first.start,
      end: last.end,
      paragraph: this.paragraph,
    });
    this.#tokens = [];
  }
}

/**
 * Reads a stretch of a report into sentences of tagged tokens.
 *
 * @param offset where the stretch begins in the report, in UTF-16 units.
 * @param paragraph number of the first paragraph in it.
 */
export function readSentences(tagger: WinkTagger, text: string, offset = 0, paragraph = 0): SentenceRun {
  const raw = tagger.tag(readableByWink(text));
  const tokens = alignTokens(raw, text, offset);
  const ends = new Set(raw.sentenceEnds);
  const builder = new SentenceBuilder(paragraph);
  let previous: Token | null = null;
  let beforePrevious: Token | undefined;
  let lineStart = offset;
  let isEnded = false;
  tokens.forEach((token, i) => {
    if (token) {
      if (previous) {
        const gap = text.slice(previous.end - offset, token.start - offset);
        const gapHasLine = gap !== "" && gap !== " " && /[\n\r\u2028\u2029]/.test(gap);
        const breaks =
          gapHasLine && isBreak(text, previous.end - offset, token.start - offset, lineStart - offset, token);
        if (breaks) {
          builder.end();
          builder.paragraph++;
        } else if (isEnded && !isFalseEnd(previous, beforePrevious, token)) builder.end();
        if (gapHasLine) lineStart = token.start;
      }
      isEnded = false;
      builder.add(token);
      beforePrevious = previous ?? undefined;
      previous = token;
    }
    if (ends.has(i + 1)) isEnded = true;
  });
  builder.end();
  return { sentences: builder.sentences, cuts: builder.cuts };
}
