import type { ActorType } from "../actor.ts";
import { alignWords } from "./align-words.ts";
import { matchBodies } from "./match-bodies.ts";
import { matchPersons } from "./match-persons.ts";
import { readName, type NameForm, type NameWord } from "./read-name.ts";
import { speaksAgainst, speaksFor } from "./reasons.ts";
import type { NameMatch } from "./verdict.ts";
import { compareWhole } from "./whole-names.ts";

export type { NameMatch } from "./verdict.ts";
export type { NameReason } from "./reasons.ts";

const isBodyWord = ({ role, given, kunya }: NameWord): boolean =>
  (role === "head" || role === "loose") && given === undefined && kunya === "";
const isPersonWord = (word: NameWord): boolean =>
  word.kunya !== "" ||
  word.patronym ||
  word.given !== undefined ||
  word.affix === "abd" ||
  word.affix === "din" ||
  word.affix === "shah" ||
  word.title;

/** Two words or more of which nothing is known are most often somebody's. */
const isBare = ({ words }: NameForm): boolean =>
  words.length > 1 && words.every(({ role, land }) => role === "name" && land === undefined);

/** What names are taken for where nobody says: a word for a kind of body makes a body, a given name or a title a person. */
function isPerson(a: NameForm, b: NameForm, type: ActorType | undefined): boolean {
  if (type !== undefined) return type === "person";
  const words = [...a.words, ...b.words];
  if (words.some(isBodyWord)) return false;
  return words.some(isPersonWord) || [a, b].every(isBare);
}

function matchForms(a: NameForm, b: NameForm, type: ActorType | undefined): NameMatch {
  if (type !== "person") {
    const whole = compareWhole(a.key, b.key);
    if (whole === "same") return { score: 0.95, reasons: [speaksFor("two names of one body or place")] };
    if (whole === "different")
      return { score: 0.1, reasons: [speaksAgainst("names of two known bodies or places")] };
  }
  const alignment = alignWords(a, b);
  return isPerson(a, b, type) ? matchPersons(a, b, alignment) : matchBodies(a, b, alignment);
}

const rounded = (score: number): number => Math.round(Math.min(Math.max(score, 0), 0.99) * 1000) / 1000;

/**
 * Whether two spellings are one name: of a person, an organisation or a place, across transliterations, translations
 * of common words, acronyms and word order. It weighs names alone: two actors may share one, and one actor may have
 * two that nothing but the world joins.
 *
 * @param options.type what bears the names, where it is known; otherwise it is judged by their words.
 * @returns a score of 0 to 1, which 0.5 divides, and what speaks for and against. The same whichever name is first.
 * @example
 * matchNames("Abu Muhammad al-Julani", "Abou Mohammed al-Golani").score > 0.5; // true
 * matchNames("Abu Bakr al-Baghdadi", "Abu Omar al-Baghdadi").score > 0.5; // false
 */
export function matchNames(a: string, b: string, options: { readonly type?: ActorType } = {}): NameMatch {
  const readA = readName(a);
  const readB = readName(b);
  if (readA.folded === readB.folded) return { score: 1, reasons: [speaksFor("written the same")] };
  const [first, second] = readA.folded < readB.folded ? [readA, readB] : [readB, readA];
  let best: NameMatch = { score: 0, reasons: [speaksAgainst("one of them has no letter or digit")] };
  for (const x of first.forms) {
    for (const y of second.forms) {
      const match = matchForms(x, y, options.type);
      if (match.score > best.score || best.score === 0) best = match;
    }
  }
  return { score: rounded(best.score), reasons: best.reasons };
}
