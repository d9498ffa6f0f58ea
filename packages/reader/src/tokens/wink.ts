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
const troublesome =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x09\x0B-\x1F\x7F-\xA0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Letters beyond those of Western Europe, which wink-nlp cuts words at: "Mladić", "Karayılan", "Ceaușescu". */
const rareLetters = /[\u0100-\u024F\u0259\u1E00-\u1EFF]/g;
/** Those that have no plain letter as their base. */
const bareLetters: Readonly<Record<string, string>> = {
  ı: "i",
  đ: "d",
  Đ: "D",
  ł: "l",
  Ł: "L",
  ə: "e",
  Ə: "E",
  œ: "o",
  Œ: "O",
  ħ: "h",
  Ħ: "H",
  ŋ: "n",
};

/** Rare letters by plain ones, one for one, so that what is found in one text stands at the same place in the other. */
export const withPlainLetters = (text: string): string =>
  text.replace(rareLetters, (letter) => {
    const base = bareLetters[letter] ?? letter.normalize("NFD")[0] ?? letter;
    return base.length === 1 ? base : letter;
  });

/** A name that ends in a number, before what is said of it after a hyphen. */
const numberedName = /\b(\p{Lu}\p{L}?-?\d{1,3})-(?=\p{Ll}{3})/gu;

/** Whether some run without blanks may be too long: a scan by code units is much faster than looking for the run. */
function mayHaveLongRun(text: string): boolean {
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a) continue;
    if (at - last > longestRun) return true;
    last = at;
  }
  return text.length - last > longestRun;
}

/**
 * Troublesome characters become plain spaces, one for one, and runs that are too long are cut by a space. Tokens are
 * found in the original by scanning forward, so added spaces do no harm.
 */
export function readableByWink(text: string): string {
  const whole = text.replace(troublesome, " ");
  // wink-nlp takes the end of "(1996 to 2002):" for a sad face.
  const unsmiling = whole.includes("):") || whole.includes(");") ? whole.replace(/\)(?=[:;])/g, ") ") : whole;
  // "M23-held" is one word to wink-nlp, "RSF-held" three.
  const plain = /\d-/.test(unsmiling) ? unsmiling.replace(numberedName, "$1 - ") : unsmiling;
  if (!mayHaveLongRun(plain)) return plain;
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
