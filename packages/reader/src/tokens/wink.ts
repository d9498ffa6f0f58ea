import wink from "wink-nlp";
import type { Model, WinkMethods } from "wink-nlp";
import type { Tag } from "./token.ts";

/** The language model wink-nlp works with; passed in, so that whoever puts the parts together decides how it is loaded. */
export type WinkModel = Model;

/** What wink-nlp says of a stretch of text: parallel arrays, one entry a token, and where its sentences end. */
export interface RawTokens {
  readonly values: readonly string[];
  readonly tags: readonly Tag[];
  readonly lemmas: readonly string[];
  /** How many tokens stand before the end of each sentence. */
  readonly sentenceEnds: readonly number[];
}

/** wink-nlp spends quadratic time on a run without blanks, so a longer run is cut first. */
const longestRun = 80;
const longRun = new RegExp(`\\S{${longestRun + 1},}`, "gu");

/**
 * Blanks and controls that wink-nlp drops or trips over become plain spaces, one for one, and runs that are too
 * long are cut by a space. Tokens are found in the original by scanning forward, so added spaces do no harm.
 */
export function readableByWink(text: string): string {
  return text
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/g, " ")
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, " ")
    .replace(longRun, (run) => [...run].map((unit, i) => (i > 0 && i % longestRun === 0 ? ` ${unit}` : unit)).join(""));
}

/** The one place that knows wink-nlp's types and accessors. */
export class WinkTagger {
  readonly #nlp: WinkMethods;

  constructor(model: WinkModel) {
    this.#nlp = wink(model, ["sbd", "pos"]);
  }

  /** Tokenises, tags and lemmatises. `text` should have been through {@link readableByWink}. */
  tag(text: string): RawTokens {
    const its = this.#nlp.its;
    const doc = this.#nlp.readDoc(text);
    const tokens = doc.tokens();
    const sentenceEnds: number[] = [];
    let before = 0;
    doc.sentences().each((sentence: { tokens(): { length(): number } }) => {
      before += sentence.tokens().length();
      sentenceEnds.push(before);
    });
    return {
      values: tokens.out(its.value) as string[],
      tags: tokens.out(its.pos as never) as unknown as Tag[],
      lemmas: tokens.out(its.lemma as never) as unknown as string[],
      sentenceEnds,
    };
  }
}
