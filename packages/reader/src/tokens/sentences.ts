import { correctTags } from "./correct-tags.ts";
import { isCapitalised, type Sentence, type Token } from "./token.ts";
import { formOf, testOfForm } from "./word-form.ts";
import { readableByWink, withPlainLetters, type RawTokens, type WinkTagger } from "./wink.ts";

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

/** Whether the tagger's value is nothing but white space; asked of every word, and most begin with a plain mark. */
const isEmpty = (value: string): boolean => {
  const unit = value.charCodeAt(0);
  return !(unit > 0x20 && unit < 0x7f) && value.trim() === "";
};

/**
 * Finds each value in what was tagged by scanning forward; what the tagger dropped is passed over. A token is written
 * as it stands at the same place of the original.
 */
function alignTokens(raw: RawTokens, text: string, original: string, offset: number): (Token | null)[] {
  const { values, tags, lemmas } = raw;
  const tokens: (Token | null)[] = [];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string;
    const found = isEmpty(value) ? -1 : placeOf(value, text, at);
    if (found < 0) {
      tokens.push(null);
      continue;
    }
    at = found + value.length;
    const form = formOf(text === original ? value : original.slice(found, at));
    const { text: written, lower } = form;
    const lemma = lemmas[i] || lower;
    tokens.push({
      text: written,
      lower,
      tag: tags[i] ?? "X",
      lemma,
      start: offset + found,
      end: offset + at,
      form,
    });
  }
  return tokens;
}

/** Where a value stands in the text from a place on, past white space, or −1. */
function placeOf(value: string, text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text, at) && !text.startsWith(value, at)) at++;
  if (text.startsWith(value, at)) return at;
  const found = text.indexOf(value, at);
  // A value far ahead is not this one: the tagger rewrote a character. Leave it out rather than lose the thread.
  return found - at > 200 ? -1 : found;
}

/** Whether there is the end of a line between two places; most often there is a plain blank or nothing. */
const hasLineEnd = (text: string, from: number, to: number): boolean =>
  to > from &&
  (to > from + 1 || text.charCodeAt(from) !== 0x20) &&
  /[\n\r\u2028\u2029]/.test(text.slice(from, to));

/** Whether white space with the end of a line between two tokens ends a paragraph or a line that stands alone (a heading, a list item). */
function isBreak(text: string, from: number, to: number, lineStart: number, next: Token): boolean {
  const gap = text.slice(from, to);
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

const hasOwnerEnding = testOfForm(({ lower }) => /\p{L}{2}'s$/u.test(lower));

/** "Haftar's," before a mark: the tagger leaves the ending on, and on the same word wherever it comes again. */
function withoutOwnerEnding(token: Token): readonly Token[] {
  if (!hasOwnerEnding(token) || !/^(PROPN|NOUN)$/.test(token.tag)) return [token];
  const cut = token.text.length - 2;
  const [word, ending] = [formOf(token.text.slice(0, cut)), formOf(token.text.slice(cut))];
  const middle = token.end - 2;
  return [
    { ...token, text: word.text, lower: word.lower, lemma: word.lower, end: middle, form: word },
    {
      ...token,
      text: ending.text,
      lower: ending.lower,
      tag: "PART",
      lemma: "'s",
      start: middle,
      form: ending,
    },
  ];
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
  const plain = withPlainLetters(text);
  const raw = tagger.tag(readableByWink(plain));
  const tokens = alignTokens(raw, plain, text, offset);
  const ends = raw.sentenceEnds;
  let ended = 0;
  const builder = new SentenceBuilder(paragraph);
  let previous: Token | null = null;
  let beforePrevious: Token | undefined;
  let lineStart = offset;
  let isEnded = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token) {
      if (previous) {
        const [from, to] = [previous.end - offset, token.start - offset];
        const gapHasLine = hasLineEnd(text, from, to);
        if (gapHasLine && isBreak(text, from, to, lineStart - offset, token)) {
          builder.end();
          builder.paragraph++;
        } else if (isEnded && !isFalseEnd(previous, beforePrevious, token)) builder.end();
        if (gapHasLine) lineStart = token.start;
      }
      isEnded = false;
      for (const part of withoutOwnerEnding(token)) builder.add(part);
      beforePrevious = previous ?? undefined;
      previous = token;
    }
    for (; ended < ends.length && (ends[ended] as number) <= i + 1; ended++)
      if (ends[ended] === i + 1) isEnded = true;
  }
  builder.end();
  return { sentences: builder.sentences, cuts: builder.cuts };
}
