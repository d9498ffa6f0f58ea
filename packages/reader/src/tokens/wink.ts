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
 * Blanks and controls that wink-nlp drops or trips over: controls except the line feed, the no-break and other wide
 * spaces, directional marks, line and paragraph separators, the byte order mark. Half a surrogate pair is one, too.
 */
const isTroublesome = (unit: number): boolean =>
  (unit < 0x20 && unit !== 0x0a) ||
  (unit >= 0x7f && unit <= 0xa0) ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200f) ||
  (unit >= 0x2028 && unit <= 0x202f) ||
  (unit >= 0x205f && unit <= 0x206f) ||
  unit === 0x3000 ||
  unit === 0xfeff;

const needsLook = /[^\n\x20-\x7E]/;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Troublesome characters become plain spaces, one for one, and runs that are too long are cut by a space. Tokens are
 * found in the original by scanning forward, so added spaces do no harm.
 */
export function readableByWink(text: string): string {
  const plain = needsLook.test(text)
    ? Array.from({ length: text.length }, (_, i) =>
        isTroublesome(text.charCodeAt(i)) ? " " : text.charAt(i),
      )
        .join("")
        .replace(loneSurrogate, " ")
    : text;
  return plain.replace(longRun, (run) =>
    Array.from(run, (unit, i) => (i > 0 && i % longestRun === 0 ? ` ${unit}` : unit)).join(""),
  );
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
      values: tokens.out(its.value),
      tags: tokens.out(its.pos as never) as unknown as Tag[],
      lemmas: tokens.out(its.lemma as never) as unknown as string[],
      sentenceEnds,
    };
  }
}
