import { hashText, mix } from "../words/mix.ts";

/** How lemma rules are stored. */
export interface LemmaColumns {
  /** Hashes of a form or an ending with a tag (see `formKey`, `endingKey`). */
  readonly keys: Int32Array;
  /** The rule of each key. */
  readonly rules: Int16Array;
  /** The rules: "3y" takes three letters off and adds "y"; "=be" replaces the whole form. */
  readonly texts: readonly string[];
}

/** Longest ending that has rules of its own. */
export const longestEnding = 5;

/** The key of a whole form, in lower case unless it is a name. */
export function formKey(form: string, tag: number): number {
  return mix(mix(hashText(form), tag), 1);
}

/** The key of a form's last letters. */
export function endingKey(ending: string, tag: number): number {
  return mix(mix(hashText(ending), tag), 2);
}

/** The form that lemma rules start from: names keep their capitals. */
export function lemmaBase(word: string, upos: string): string {
  return upos === "PROPN" ? word : word.toLowerCase();
}

/** Carries out a lemma rule. */
export function applyLemmaRule(base: string, rule: string): string {
  if (rule.startsWith("=")) return rule.slice(1);
  const cut = rule.charCodeAt(0) - 48;
  return cut >= base.length && rule.length === 1 ? base : base.slice(0, base.length - cut) + rule.slice(1);
}

/** Gives words their lemmas: by the form if it is known with that tag, else by the longest known ending. */
export class Lemmatiser {
  readonly #rules = new Map<number, string>();

  constructor(columns: LemmaColumns) {
    columns.keys.forEach((key, at) =>
      this.#rules.set(key, columns.texts[columns.rules[at] as number] as string),
    );
  }

  /**
   * The lemma of a word.
   *
   * @param tag its joint tag.
   */
  lemma(word: string, upos: string, tag: number): string {
    const base = lemmaBase(word, upos);
    const known = this.#rules.get(formKey(base, tag));
    if (known !== undefined) return applyLemmaRule(base, known);
    for (let length = Math.min(longestEnding, base.length); length >= 0; length--) {
      const rule = this.#rules.get(endingKey(base.slice(base.length - length), tag));
      if (rule !== undefined) return applyLemmaRule(base, rule);
    }
    return base;
  }
}
