import { stopBehind } from "./abbreviations.ts";
import { isCapital, isClosing, isDigit, isLetter, isOpening, isQuote, isSpace } from "./characters.ts";
import { splitChunk } from "./split-chunk.ts";
import { paragraphFlag, sentenceFlag, TokenList } from "./token-list.ts";

/**
 * Splits a text into tokens, as the Universal Dependencies treebanks of English do, and into sentences. Time is linear
 * in the text's length, whatever the text. A blank line ends paragraph and sentence.
 *
 * @example
 * const tokens = tokenise("Elijah J. Magnier writes. He isn't sure.");
 * tokens.length; // 10: Elijah · J. · Magnier · writes · . · He · is · n't · sure · .
 */
export function tokenise(text: string): TokenList {
  const tokens = new TokenList();
  let at = 0;
  let newlines = 2;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      if (unit === 10 || unit === 0x2029) newlines++;
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
    splitChunk(text, at, end, newlines >= 2 ? paragraphFlag | sentenceFlag : 0, tokens);
    newlines = 0;
    at = end;
  }
  markSentences(text, tokens);
  return tokens;
}

/** Finds where sentences begin: behind a full stop, question or exclamation mark and what closes with it. */
function markSentences(text: string, tokens: TokenList): void {
  let ends = false;
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.starts[at] as number;
    const end = tokens.ends[at] as number;
    const flags = tokens.flags[at] as number;
    const unit = text.charCodeAt(start);
    const isSpaced = at === 0 || (tokens.ends[at - 1] as number) < start;
    if (ends && isSpaced && canBegin(text, start)) tokens.flags[at] = flags | sentenceFlag;
    const closes =
      !isSpaced && (isClosing(unit) || isQuote(unit)) && unit !== 44 && unit !== 58 && unit !== 59;
    if (ends && closes) continue;
    ends = endsSentence(text, tokens, at, start, end);
  }
}

function canBegin(text: string, start: number): boolean {
  const unit = text.charCodeAt(start);
  return (
    isCapital(unit) ||
    isDigit(unit) ||
    isOpening(unit) ||
    isQuote(unit) ||
    unit === 45 ||
    unit === 0x2022 ||
    unit >= 0x590 ||
    unit === 42
  );
}

/** Whether a sentence can end with a token. */
function endsSentence(text: string, tokens: TokenList, at: number, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (end - start === 1 || !isLetter(text.charCodeAt(start))) {
    return last === 46 || last === 33 || last === 63 || last === 0x2026 || last === 0x61f || last === 0x3002;
  }
  if (last !== 46 || end - start > 24 || stopBehind(text.slice(start, end - 1)) !== "either") return false;
  return (
    at + 1 < tokens.length &&
    beginsLikeSentence(text, tokens.starts[at + 1] as number, tokens.ends[at + 1] as number)
  );
}

/** Words that begin sentences but are no part of names: behind "U.S." they tell that a sentence has ended. */
const firstWords = new Set(
  "The A An In On At But And Or So He She It They We I You His Her Its Their This That These Those There When While If As After Before Since For From With By Although However Meanwhile Yet Both Some Many Most All No Not What Who How Why Where".split(
    " ",
  ),
);

function beginsLikeSentence(text: string, start: number, end: number): boolean {
  return end - start < 10 && firstWords.has(text.slice(start, end));
}
