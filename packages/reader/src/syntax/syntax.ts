import { Lemmatiser } from "./lemmas/lemmatiser.ts";
import type { SearchWidth } from "./parse/beam-search.ts";
import { Parser } from "./parse/parser.ts";
import { TagDictionary } from "./tags/tag-dictionary.ts";
import { Tagger } from "./tags/tagger.ts";
import { ClassTable } from "./weights/class-table.ts";
import { MoveTable } from "./weights/move-table.ts";
import { readWeights, type WeightsFile } from "./weights/weights-file.ts";
import { classKinds, WordAtoms } from "./words/word-atoms.ts";
import { WordClasses } from "./words/word-classes.ts";

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

/** How widely the parser searches unless told otherwise. A beam of 3 loses 0.2 points of LAS, one of 2 half a point; 2 is nearly twice as fast. */
const usualWidth: SearchWidth = { beam: 4 };

/**
 * Makes a tagger, parser and lemmatiser out of a weights file. Keeps its arrays from sentence to sentence: use one per thread.
 *
 * @param buffer the weights as `training/train.ts` writes them, unpacked. Throws if it is something else.
 * @example
 * const syntax = createSyntax(weights);
 * const { heads, labels } = syntax.analyse(["ISIS", "lost", "Palmyra", "."]);
 * heads[0]; // 1
 * syntax.labels[labels[0]]; // "nsubj"
 */
export function createSyntax(buffer: ArrayBuffer, width: SearchWidth = usualWidth): Syntax {
  const file = readWeights(buffer);
  const words = new WordAtoms(readWordClasses(file));
  const dictionary = new TagDictionary({
    forms: file.column("dictionary.forms", "i32"),
    counts: file.column("dictionary.counts", "u8"),
    tags: file.column("dictionary.tags", "u8"),
  });
  const upos = file.texts("tags").map((name) => name.split(" ")[0] as string);
  const xpos = file.texts("tags").map((name) => name.split(" ")[1] as string);
  const labels = file.texts("labels");
  const tagger = new Tagger(readClassTable(file, "tags", upos.length), dictionary);
  const moves = new MoveTable({
    checks: file.column("moves.checks", "u16"),
    codes: file.column("moves.codes", "i8"),
  });
  const parser = new Parser(
    { moves, labels: readClassTable(file, "labels", labels.length) },
    width,
    words,
    upos,
  );
  const lemmatiser = new Lemmatiser({
    keys: file.column("lemmas.keys", "i32"),
    rules: file.column("lemmas.rules", "u16"),
    texts: file.texts("lemmas"),
  });
  return {
    upos,
    xpos,
    labels,
    analyse: (sentence) => {
      words.take(sentence);
      tagger.tag(words);
      parser.parse(sentence, tagger.tags, tagger.atoms);
      const { length } = sentence;
      return {
        length,
        tags: tagger.tags.slice(0, length),
        heads: parser.heads.slice(0, length),
        labels: parser.labels.slice(0, length),
      };
    },
    lemma: (word, tag) => lemmatiser.lemma(word, upos[tag] as string, tag),
  };
}

function readWordClasses(file: WeightsFile): WordClasses {
  const columns = Array.from({ length: classKinds }, (_, kind) => file.column(`words.${kind}`, "u16"));
  return new WordClasses({ keys: file.column("words.keys", "i32"), columns });
}

function readClassTable(file: WeightsFile, name: string, classes: number): ClassTable {
  return new ClassTable({
    classes,
    checks: file.column(`${name}.checks`, "u16"),
    counts: file.column(`${name}.counts`, "u8"),
    classOf: file.column(`${name}.classOf`, "u8"),
    codes: file.column(`${name}.codes`, "i8"),
  });
}
