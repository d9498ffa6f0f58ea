import type { TreebankSentence } from "./conllu.ts";

/**
 * Some sentences once more, written as headlines are: in capitals or with every word beginning with one, without the
 * last mark. Treebanks have few of these, reports begin with them.
 *
 * @param each one sentence in so many is taken in capitals, and another one in title case.
 */
export function asHeadlines(sentences: readonly TreebankSentence[], each: number): TreebankSentence[] {
  return sentences.flatMap((sentence, at) => {
    if (at % each === 0) return [rewritten(withoutLastMark(sentence), (word) => word.toUpperCase())];
    if (at % each === Math.floor(each / 2)) return [rewritten(withoutLastMark(sentence), titleCase)];
    return [];
  });
}

function titleCase(word: string): string {
  return word.length > 3 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

function rewritten(sentence: TreebankSentence, write: (word: string) => string): TreebankSentence {
  return { ...sentence, words: sentence.words.map(write) };
}

/** The sentence without the mark it ends in, if nothing hangs on that. */
function withoutLastMark(sentence: TreebankSentence): TreebankSentence {
  const last = sentence.words.length - 1;
  if (last < 1 || sentence.upos[last] !== "PUNCT" || sentence.heads.includes(last)) return sentence;
  if (sentence.heads[last] === sentence.words.length) return sentence;
  const shorter = <T>(items: readonly T[]): T[] => items.slice(0, last);
  return {
    ...sentence,
    words: shorter(sentence.words),
    lemmas: shorter(sentence.lemmas),
    upos: shorter(sentence.upos),
    xpos: shorter(sentence.xpos),
    labels: shorter(sentence.labels),
    heads: shorter(sentence.heads).map((head) => Math.min(head, last)),
  };
}
