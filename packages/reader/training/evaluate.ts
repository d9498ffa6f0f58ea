import type { Syntax } from "../src/syntax/syntax.ts";
import type { TreebankSentence } from "./conllu.ts";

/** How well sentences were read, in per cent of their words. Punctuation counts. */
export interface SyntaxScore {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  /** Lemmas, upper and lower case the same. */
  readonly lemmas: number;
  /** Heads right. */
  readonly uas: number;
  /** Heads and labels right, labels without subtypes. */
  readonly las: number;
  /** Heads and whole labels right. */
  readonly lasFull: number;
  /** As `uas` and `las`, punctuation left out. */
  readonly uasWords: number;
  readonly lasWords: number;
}

/** Reads sentences given their words, and compares with the treebank. */
export function scoreSyntax(syntax: Syntax, sentences: readonly TreebankSentence[]): SyntaxScore {
  const right = {
    words: 0,
    upos: 0,
    xpos: 0,
    lemmas: 0,
    uas: 0,
    las: 0,
    lasFull: 0,
    uasWords: 0,
    lasWords: 0,
  };
  let marks = 0;
  for (const sentence of sentences) {
    const { heads, labels, tags } = syntax.analyse(sentence.words);
    sentence.words.forEach((word, at) => {
      const tag = tags[at] as number;
      const label = syntax.labels[labels[at] as number] as string;
      const gold = sentence.labels[at] as string;
      const headRight = (heads[at] === -1 ? sentence.words.length : heads[at]) === sentence.heads[at];
      const labelRight = headRight && base(label) === base(gold);
      const isMark = base(gold) === "punct";
      right.words++;
      if (syntax.upos[tag] === sentence.upos[at]) right.upos++;
      if (syntax.xpos[tag] === sentence.xpos[at]) right.xpos++;
      if (syntax.lemma(word, tag).toLowerCase() === (sentence.lemmas[at] as string).toLowerCase())
        right.lemmas++;
      if (headRight) right.uas++;
      if (labelRight) right.las++;
      if (headRight && label === gold) right.lasFull++;
      if (isMark) {
        marks++;
        return;
      }
      if (headRight) right.uasWords++;
      if (labelRight) right.lasWords++;
    });
  }
  const share = (count: number, of: number): number => Math.round((10000 * count) / Math.max(1, of)) / 100;
  const { words } = right;
  return {
    words,
    upos: share(right.upos, words),
    xpos: share(right.xpos, words),
    lemmas: share(right.lemmas, words),
    uas: share(right.uas, words),
    las: share(right.las, words),
    lasFull: share(right.lasFull, words),
    uasWords: share(right.uasWords, words - marks),
    lasWords: share(right.lasWords, words - marks),
  };
}

function base(label: string): string {
  return label.split(":")[0] as string;
}
