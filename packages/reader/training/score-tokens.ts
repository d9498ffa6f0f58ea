import { sentenceFlag } from "../src/syntax/tokens/token-list.ts";
import { tokenise } from "../src/syntax/tokens/tokenise.ts";
import type { TreebankSentence } from "./conllu.ts";

/** How well tokens and sentences were found, as F1 in per cent. */
export interface TokenScore {
  readonly tokens: number;
  readonly sentences: number;
}

/**
 * Tokenises a treebank's raw text and compares. The raw text is the sentences one after the other, a space between
 * them, an empty line between paragraphs (documents if the treebank has no paragraphs).
 */
export function scoreTokens(
  sentences: readonly TreebankSentence[],
  onMiss?: (said: string, gold: string) => void,
): TokenScore {
  const { text, spans, starts } = rawText(sentences);
  const found = tokenise(text);
  const said = new Set<string>();
  const saidStarts = new Set<number>();
  for (let at = 0; at < found.length; at++) {
    said.add(`${found.starts[at]}-${found.ends[at]}`);
    if (((found.flags[at] as number) & sentenceFlag) !== 0) saidStarts.add(found.starts[at] as number);
  }
  if (onMiss !== undefined) reportMisses(text, spans, said, onMiss);
  return {
    tokens: f1(spans.filter(([start, end]) => said.has(`${start}-${end}`)).length, said.size, spans.length),
    sentences: f1(sentencesRight(starts, saidStarts), saidStarts.size, starts.length),
  };
}

interface RawText {
  readonly text: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly starts: readonly number[];
}

function rawText(sentences: readonly TreebankSentence[]): RawText {
  let text = "";
  const spans: [number, number][] = [];
  const starts: number[] = [];
  sentences.forEach((sentence, at) => {
    if (at > 0) text += sentence.startsParagraph || sentence.startsDocument ? "\n\n" : " ";
    starts.push(text.length);
    let place = text.length;
    text += sentence.text;
    for (const word of sentence.words) {
      while (place < text.length && /\s/.test(text[place] as string)) place++;
      spans.push([place, Math.min(text.length, place + word.length)]);
      place += word.length;
    }
  });
  return { text, spans, starts };
}

/** Sentences whose beginning and end (the next one's beginning) are both right. */
function sentencesRight(starts: readonly number[], said: ReadonlySet<number>): number {
  const order = [...said].toSorted((a, b) => a - b);
  const next = new Map(order.map((start, at) => [start, order[at + 1] ?? -1]));
  return starts.filter((start, at) => next.get(start) === (starts[at + 1] ?? -1)).length;
}

function f1(right: number, said: number, gold: number): number {
  return Math.round((20000 * right) / Math.max(1, said + gold)) / 100;
}

function reportMisses(
  text: string,
  spans: readonly (readonly [number, number])[],
  said: ReadonlySet<string>,
  onMiss: (said: string, gold: string) => void,
): void {
  for (const [start, end] of spans) {
    if (!said.has(`${start}-${end}`))
      onMiss(text.slice(Math.max(0, start - 12), end + 12), text.slice(start, end));
  }
}
