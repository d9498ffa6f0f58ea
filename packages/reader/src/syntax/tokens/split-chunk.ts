import { stopBehind } from "./abbreviations.ts";
import { isCapital, isClosing, isDigit, isLetter, isOpening, isQuote, isSign } from "./characters.ts";
import { joinedFlag, type TokenList } from "./token-list.ts";

/** What goes with a hyphen in front of a word and is not split from it. */
const prefixes = new Set(
  "e pro anti mid co re un multi inter non pre post semi sub ultra counter neo pan trans intra de bi vice x".split(
    " ",
  ),
);

/** Longest word that is looked at as a whole; a longer run of letters is one token. */
const longestWord = 64;

/** Splits a run of text without spaces into tokens. Time is linear in its length. */
export function splitChunk(text: string, start: number, end: number, flags: number, tokens: TokenList): void {
  if (isAddress(text, start, end)) {
    addAddress(text, start, end, flags, tokens);
    return;
  }
  let at = start;
  let now = flags;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const next = isWordUnit(text, at, end) ? wordEnd(text, at, end) : markEnd(text, at, end, unit);
    if (isWordUnit(text, at, end)) addWord(text, at, next, now, tokens);
    else tokens.add(at, next, now);
    now = 0;
    at = next;
  }
}

function isAddress(text: string, start: number, end: number): boolean {
  return (
    end - start > 6 &&
    (text.startsWith("http", start) ||
      text.startsWith("www.", start) ||
      /^[\w.+-]{1,64}@[\w-]{1,64}\.\w/.test(text.slice(start, Math.min(end, start + 140))))
  );
}

function addAddress(text: string, start: number, end: number, flags: number, tokens: TokenList): void {
  let last = end;
  while (last > start + 1 && /[.,;:!?)\]"'’”]/.test(text[last - 1] as string)) last--;
  tokens.add(start, last, flags);
  for (let at = last; at < end; at++) tokens.add(at, at + 1, 0);
}

/** Whether a token that is a word or number goes on or begins here. */
function isWordUnit(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if (isLetter(unit) || isDigit(unit) || unit === 64 || unit === 35 || unit === 38 || unit === 95)
    return true;
  return (
    unit === 46 &&
    at + 1 < end &&
    isDigit(text.charCodeAt(at + 1)) &&
    (at === 0 || !isLetter(text.charCodeAt(at - 1)))
  );
}

/** Where a mark or a run of one mark ("...", "--", "!!") ends. */
function markEnd(text: string, at: number, end: number, unit: number): number {
  let next = at + 1;
  const repeats =
    unit === 46 ||
    unit === 45 ||
    unit === 33 ||
    unit === 63 ||
    unit === 42 ||
    unit === 61 ||
    unit === 39 ||
    unit === 96;
  if (!repeats) return next;
  while (next < end && isSameRun(unit, text.charCodeAt(next))) next++;
  return next;
}

/** Whether two marks go into one token: the same mark, or "?" with "!". */
function isSameRun(unit: number, next: number): boolean {
  return next === unit || ((unit === 33 || unit === 63) && (next === 33 || next === 63));
}

/** Where a word ends: at a mark, a hyphen or a slash, with its own full stops and apostrophes. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === 46) {
      if (!stopIsInside(text, start, at, end)) break;
    } else if (unit === 44 || unit === 58) {
      if (!(
        at > start &&
        isDigit(text.charCodeAt(at - 1)) &&
        at + 1 < end &&
        isDigit(text.charCodeAt(at + 1))
      ))
        break;
    } else if (unit === 39 || unit === 0x2019) {
      if (!(at > start && at + 1 < end && isLetter(text.charCodeAt(at + 1)))) break;
    } else if (unit === 45 || unit === 0x2010 || unit === 0x2011) {
      if (!hyphenIsInside(text, start, at, end)) break;
    } else if (unit === 47) {
      if (!(
        at > start &&
        isDigit(text.charCodeAt(at - 1)) &&
        at + 1 < end &&
        isDigit(text.charCodeAt(at + 1))
      ))
        break;
    } else if (
      isSign(unit) ||
      isClosing(unit) ||
      isOpening(unit) ||
      isQuote(unit) ||
      !isWordUnit(text, at, end)
    ) {
      break;
    }
    at++;
  }
  return at > start ? at : start + 1;
}

/** Whether a full stop belongs to the word: in numbers, in abbreviations, behind initials. */
function stopIsInside(text: string, start: number, at: number, end: number): boolean {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
  if (next === 46) return false;
  if (isDigit(next)) return true;
  if (at - start > longestWord) return false;
  if (isLetter(next)) return isAbbreviating(text, start, at) || !isCapital(next);
  const word = text.slice(start, at);
  if (/^nos?$/i.test(word)) return at + 2 < text.length && isDigit(text.charCodeAt(at + 2));
  return stopBehind(word) !== "sentence";
}

/** Whether a word with full stops so far is letters and stops by turns. */
function isAbbreviating(text: string, start: number, at: number): boolean {
  return at - start === 1 || (at - start < 12 && text.charCodeAt(at - 2) === 46);
}

/** Whether a hyphen belongs to the word: behind a prefix, or between digits and in telephone-like numbers not. */
function hyphenIsInside(text: string, start: number, at: number, end: number): boolean {
  if (
    at === start ||
    at + 1 >= end ||
    (!isLetter(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 1)))
  )
    return false;
  return at - start <= 7 && prefixes.has(text.slice(start, at).toLowerCase());
}

/** Endings that are tokens of their own, longest first. */
const clitics: readonly string[] = ["n't", "'re", "'ve", "'ll", "'s", "'d", "'m"];

/** Adds a word, split as the treebanks do: "do" + "n't", "can" + "not", "5" + "pm", "militants" + "'". */
function addWord(text: string, start: number, end: number, flags: number, tokens: TokenList): void {
  const joined = hasInnerCapital(text, start, end) ? joinedFlag : 0;
  const length = end - start;
  if (length > longestWord || length < 3) {
    tokens.add(start, end, flags | joined);
    return;
  }
  const cut = cliticStart(text, start, end);
  if (cut <= start || cut >= end) {
    tokens.add(start, end, flags | joined);
    return;
  }
  tokens.add(start, cut, flags | joined);
  tokens.add(cut, end, 0);
}

function cliticStart(text: string, start: number, end: number): number {
  const lower = text
    .slice(Math.max(start, end - 6), end)
    .toLowerCase()
    .replaceAll("’", "'");
  for (const clitic of clitics) if (lower.endsWith(clitic)) return end - clitic.length;
  if (end - start === 6 && lower === "cannot") return start + 3;
  if (end - start === 5 && (lower === "gonna" || lower === "gotta" || lower === "wanna")) return start + 3;
  if (
    isDigit(text.charCodeAt(start)) &&
    /^(?:am|pm|a\.m\.|p\.m\.|km|kg|mm|cm|ft|mph|m|k|bn|mn)$/.test(lower.replace(/^[\d.,:]*/, ""))
  ) {
    let at = start;
    while (at < end && /[\d.,:]/.test(text[at] as string)) at++;
    return at;
  }
  return end;
}

/** Whether a capital follows a small letter, at least two letters on each side: "AbdallahAzzam", not "McCain" or "iPhone". */
function hasInnerCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 3; at + 1 < end; at++) {
    if (!isCapital(text.charCodeAt(at))) continue;
    const before = text.charCodeAt(at - 1);
    if (
      isLetter(before) &&
      !isCapital(before) &&
      isLetter(text.charCodeAt(at + 1)) &&
      !isCapital(text.charCodeAt(at + 1))
    )
      return true;
  }
  return false;
}
