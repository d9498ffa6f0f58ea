import { wordSet as set } from "../lexicon/word-facts.ts";
import type { Token } from "../tokens/token.ts";
import { isOneOf, testOfForm } from "../tokens/word-form.ts";

/** Words of grammar, in small letters. */
export const subordinators = set(
  "if unless because although though whereas while when whenever whether once lest provided",
);
export const relatives = set("who which whom whose where whereby");
export const conjunctions = set("and or but nor yet &");
export const possessives = set("its their his her our my your whose");
export const prepositions = set(
  "of in on at by for from to with against between among into onto over under within without through across towards toward around near after before since until till during despite about as than like via amid alongside including inside outside behind beyond upon per throughout following versus unlike besides except along",
);
export const pronouns = set(
  "he she it they him her them himself herself itself themselves i we you us me who these those this that both one others another many some several most few all each everyone someone nobody there neither none",
);

/** Prepositions before the members or examples of what stands before them. */
export const listingWords: ReadonlySet<string> = new Set(["such as", "including", "like"]);

/** Whether a word begins with a plain letter or digit, as nearly all do: then it is no mark of any kind. */
export function isPlainWord({ lower }: Token): boolean {
  const first = lower.charCodeAt(0);
  return (first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39);
}

/** A token of quotation marks only. */
export const isQuoteMark = testOfForm(({ text }) => /^["“”„«»‘’'`]+$/.test(text));
/** Marks of emphasis in plain-text formats. */
export const isEmphasis = testOfForm(({ text }) => /^[*_]+$/.test(text));

const hyphens = set("- – ‐ ‑");
export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 1 && hyphens.has(token.text);

const months =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
/** The beginnings of the words a date may begin with, so that other words cost one look. */
const mayBeginDate = testOfForm(({ lower }) =>
  /^(last|next|this|earlier|\d|[jfmasond](an|eb|ar|pr|ay|u[nlg]|ep|ct|ov|ec)|yes|to[dm]|mon|tue|wed|thu|fri|sat|sun)/.test(
    lower,
  ),
);
const isNear = isOneOf(set("last next this earlier"));
const periods = set("week month year decade century weekend summer spring autumn winter night");
const manyPeriods = set("days day weeks week months month years year decades hours");
const afterPeriods = set("later ago earlier");
const determiners = set("the a an its their his her these those");

/** "last week", "next month", "two days later", "three years ago": where it ends, or null. */
function relativeDateEnd(tokens: readonly Token[], at: number): number | null {
  const word = (k: number): string => tokens[at + k]?.lower ?? "";
  if (isNear(tokens[at] as Token)) {
    const isPeriod = periods.has(word(1)) || months.test(word(1));
    const isOwner = /^['’]s?$/.test(word(2)) || isHyphen(tokens[at + 2]);
    return isPeriod && !isOwner && !determiners.has(word(-1)) ? at + 2 : null;
  }
  return tokens[at]?.tag === "NUM" && manyPeriods.has(word(1)) && afterPeriods.has(word(2)) ? at + 3 : null;
}
const yearWord = /^(1[5-9]|20)\d\d$/;
const dayWord = /^\d{1,2}(st|nd|rd|th)?$/;

/**
 * Where a date that begins at a token ends, or null where none begins: "27 November 2024", "May 2011", "2014",
 * "yesterday", "last week", "two days later". A date is one chunk, so that a year is no part of a name after it.
 */
export function dateEnd(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (!first || (first.tag !== "NUM" && !mayBeginDate(first))) return null;
  const near = relativeDateEnd(tokens, at);
  if (near !== null || !mayBeginDate(first)) return near;
  const lower = (k: number): string => tokens[k]?.lower ?? "";
  let i = at;
  if (dayWord.test(lower(i))) {
    if (months.test(lower(i + 1))) i++;
    else if (lower(i + 1) === "of" && months.test(lower(i + 2))) i += 2;
  }
  const word = tokens[i];
  if (word && months.test(word.lower) && /^\p{Lu}/u.test(word.text)) {
    if (word.lower === "may" && word.tag === "AUX" && i === at) return null;
    i++;
    if (dayWord.test(lower(i))) i++;
    if (lower(i) === "," && yearWord.test(lower(i + 1))) return i + 2;
    return yearWord.test(lower(i)) ? i + 1 : i;
  }
  if (i !== at) return null;
  const isYear = /^(1[5-9]|20)\d\ds?$/.test(lower(i));
  if (isYear && tokens[i + 1]?.tag !== "NOUN" && !isHyphen(tokens[i + 1])) return i + 1;
  const isDay = /^(yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    lower(i),
  );
  return isDay ? i + 1 : null;
}

export const quantifying = set("over around about nearly almost approximately at more fewer less up as");
const isQuantifying = isOneOf(quantifying);

/** "over 60", "at least two", "as many as ten": how many words before a number are no preposition, or 0. */
export function quantifyingLength(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || !isQuantifying(first)) return 0;
  const word = (k: number): string => tokens[at + k]?.lower ?? "";
  const isNumber = (k: number): boolean => tokens[at + k]?.tag === "NUM" && !yearWord.test(word(k));
  if (/^(over|around|about|nearly|almost|approximately)$/.test(word(0))) return isNumber(1) ? 1 : 0;
  if (word(0) === "at" && /^(least|most)$/.test(word(1))) return isNumber(2) ? 2 : 0;
  if (/^(more|fewer|less)$/.test(word(0)) && word(1) === "than") return isNumber(2) ? 2 : 0;
  if (word(0) === "up" && word(1) === "to") return isNumber(2) ? 2 : 0;
  return word(0) === "as" && /^(many|much)$/.test(word(1)) && word(2) === "as" && isNumber(3) ? 3 : 0;
}
