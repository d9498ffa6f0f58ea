import { Lemmatiser } from "./lemmas/lemmatiser.ts";
import { longestPart, SentenceNet } from "./net/sentence-net.ts";
import { sentenceParts } from "./parse/sentence-parts.ts";
import { makeTree } from "./parse/spanning-tree.ts";
import { readWeights } from "./weights/weights-file.ts";

/** What is read off one sentence, word by word. */
export interface SentenceSyntax {
  readonly length: number;
  /** Each word's tag, as a place in `Syntax.upos` and `Syntax.xpos`. */
  readonly tags: Uint8Array;
  /** Each word's head, -1 for the root. */
  readonly heads: Int32Array;
  /** Each word's label, as a place in `Syntax.labels`. */
  readonly labels: Uint8Array;
}

/** Tags, lemmas and trees of English sentences. */
export interface Syntax {
  /** For each tag its universal part of speech ("VERB") and its English tag ("VBD"). */
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** The labels of arcs, with subtypes ("nsubj:pass"). */
  readonly labels: readonly string[];
  /**
   * Tags and parses one sentence, in time linear in its length. Never throws, whatever the words. Words are those of
   * the Universal Dependencies treebanks: "do" and "n't", "Obama" and "'s", "al", "-" and "Nusra" stand apart.
   */
  analyse(words: readonly string[]): SentenceSyntax;
  /** The lemma of a word under its tag. */
  lemma(word: string, tag: number): string;
}

/**
 * Makes a tagger, parser and lemmatiser out of a weights file. Keeps its memory (some 35 MB) from sentence to sentence:
 * use one per thread. A sentence of more than 160 words is read in parts; the roots of the later parts hang on the first's.
 *
 * @param buffer the weights as `training/train.ts` writes them. Throws if it is something else.
 * @example
 * const syntax = createSyntax(weights);
 * const { heads, labels } = syntax.analyse(["ISIS", "lost", "Palmyra", "."]);
 * heads[0]; // 1
 * syntax.labels[labels[0]]; // "nsubj"
 */
export function createSyntax(buffer: ArrayBuffer): Syntax {
  const file = readWeights(buffer);
  const upos = file.texts("tags").map((name) => name.split(" ")[0] as string);
  const xpos = file.texts("tags").map((name) => name.split(" ")[1] as string);
  const labels = file.texts("labels");
  const net = new SentenceNet(file);
  const beside = Math.max(0, labels.indexOf("parataxis"));
  const lemmatiser = new Lemmatiser({
    keys: file.column("lemmas.keys", "i32"),
    rules: file.column("lemmas.rules", "i16"),
    texts: file.texts("lemmas"),
  });
  return {
    upos,
    xpos,
    labels,
    analyse: (words) => analyse(net, words, beside),
    lemma: (word, tag) => lemmatiser.lemma(word, upos[tag] as string, tag),
  };
}

/** Reads a sentence part by part. */
function analyse(net: SentenceNet, words: readonly string[], beside: number): SentenceSyntax {
  const { length } = words;
  const tags = new Uint8Array(length);
  const heads = new Int32Array(length);
  const labels = new Uint8Array(length);
  const bounds = sentenceParts(words, longestPart);
  const own = new Int32Array(longestPart);
  let root = -1;
  for (let part = 0; part + 1 < bounds.length; part++) {
    const start = bounds[part] as number;
    const size = (bounds[part + 1] as number) - start;
    if (size === 0) continue;
    net.read(words, start, size);
    makeTree({ floats: net.floats, at: net.scores, width: net.scoreWidth }, size, own);
    net.label(own);
    tags.set(net.tags.subarray(0, size), start);
    labels.set(net.labels.subarray(0, size), start);
    for (let at = 0; at < size; at++) {
      const head = own[at] as number;
      if (head < size) heads[start + at] = start + head;
      else {
        heads[start + at] = root;
        if (root < 0) root = start + at;
        else labels[start + at] = beside;
      }
    }
  }
  return { length, tags, heads, labels };
}
