/** Forms remembered at most; a report has far fewer that recur. */
const mostForms = 50_000;

/** How many facts are asked of forms; each has its place in `WordForm.facts`. */
let factCount = 0;

const typographic = /[’‘ʼ]/;

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return typographic.test(lower) ? lower.replace(/[’‘ʼ]/g, "'") : lower;
}

/**
 * How a word is written: one object for all places where it is written so, which keeps what its form alone decides.
 * A stage that asks the same of every word finds the answer here instead of working it out, or looking it up in a
 * table of words, at each place.
 */
export class WordForm {
  readonly text: string;
  /** `text` in lower case, with typographic apostrophes made plain. */
  readonly lower: string;
  /** What has been worked out of it, by the fact's number; see `factOfForm`. */
  readonly facts: unknown[];
  /** Which yes-or-no questions have been asked of it and which it answers with yes, a bit each; see `testOfForm`. */
  asked = 0;
  holds = 0;
  askedMore = 0;
  holdsMore = 0;

  constructor(text: string) {
    this.text = text;
    this.lower = lowered(text);
    this.facts = Array.from({ length: factCount });
  }
}

const forms = new Map<string, WordForm>();

/** The form of a word. The same text gives the same object, as long as memory for forms lasts. */
export function formOf(text: string): WordForm {
  const known = forms.get(text);
  if (known !== undefined) return known;
  const form = new WordForm(text);
  if (forms.size >= mostForms) forms.clear();
  forms.set(text, form);
  return form;
}

/** Anything written in a form: a token, say. */
export interface Written {
  readonly form: WordForm;
}

/**
 * A fact about a word that its form alone decides, for what is asked of every word: worked out once for each form and
 * kept with it. For facts about names and other texts that are no tokens there is `factOfWord`.
 *
 * @param workOut pure: the same form always gives the same fact, never undefined.
 * @example
 * const isOrdinal = factOfForm(({ lower }) => /^\d+(st|nd|rd|th)$/.test(lower));
 * isOrdinal(token); // true for "33rd"
 */
export function factOfForm<Fact>(workOut: (form: WordForm) => Fact): (word: Written) => Fact {
  const at = factCount++;
  return ({ form }) => {
    const known = form.facts[at];
    if (known !== undefined) return known as Fact;
    const found = workOut(form);
    form.facts[at] = found;
    return found;
  };
}

/** How many tests are asked of forms: as many as fit into two numbers. */
let testCount = 0;
const bitsOfANumber = 30;

/**
 * A yes or no that a word's form alone decides, kept as a bit of the form: what is asked of every word most often.
 *
 * @param test pure: the same form always gives the same answer.
 * @throws Error where there are more tests than bits: the rest are for `factOfForm`.
 * @example
 * const isOrdinal = testOfForm(({ lower }) => /^\d+(st|nd|rd|th)$/.test(lower));
 * isOrdinal(token); // true for "33rd"
 */
export function testOfForm(test: (form: WordForm) => boolean): (word: Written) => boolean {
  const at = testCount++;
  if (at >= 2 * bitsOfANumber) throw new Error(`More than ${2 * bitsOfANumber} tests are asked of words.`);
  const bit = 1 << (at % bitsOfANumber);
  if (at < bitsOfANumber)
    return ({ form }) => {
      if ((form.asked & bit) !== 0) return (form.holds & bit) !== 0;
      const found = test(form);
      form.asked |= bit;
      if (found) form.holds |= bit;
      return found;
    };
  return ({ form }) => {
    if ((form.askedMore & bit) !== 0) return (form.holdsMore & bit) !== 0;
    const found = test(form);
    form.askedMore |= bit;
    if (found) form.holdsMore |= bit;
    return found;
  };
}

/** Whether a word, in lower case, is one of a set; for sets that every word is looked up in. */
export const isOneOf = (...sets: readonly ReadonlySet<string>[]): ((word: Written) => boolean) =>
  testOfForm(({ lower }) => sets.some((words) => words.has(lower)));
