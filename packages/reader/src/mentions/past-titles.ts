import { isGivenName } from "../lexicon/given-names.ts";
import { knownNames } from "../lexicon/known-names.ts";
import { creedWords } from "../lexicon/nouns.ts";
import { isCapitalised, type Token } from "../tokens/token.ts";
import { startsName } from "./name-shape.ts";
import { isTitleWord, personKinds } from "./titles.ts";

/** "Secretary-General", "Lt. Gen.", "Defence Minister": where the titles at the head of a run end. */
export function pastTitles(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while (at < end) {
    const token = tokens[at] as Token;
    const isJoint =
      /^[-–]$/.test(token.text) &&
      at > first &&
      isTitleWord((tokens[at + 1]?.lower ?? "").replace(/\.$/, ""));
    // "Home Minister Amit Shah"
    const isOffice = /^(minister|secretary)$/.test(tokens[at + 1]?.lower ?? "") && at + 2 < end;
    if (!isTitleWord(token.lower.replace(/\.$/, "")) && !isJoint && !(isOffice && at === first)) break;
    at++;
  }
  while (at > first && at < end && !isCapitalised((tokens[at] as Token).text) && !startsName(tokens, at))
    at++;
  return at;
}

/** Words of creed and adjectives of states before a name describe it: "Egyptian Sayed Qutb", "Sunni cleric". */
export function pastCreeds(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  const isDescribing = (word: string): boolean =>
    creedWords.has(word) ||
    /^(century|ad|bc|by|in|on|at|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      word,
    ) ||
    (knownNames.get(word)?.isAdjective ?? false);
  // "Sufi Muhammad": what may describe may be a given name.
  while (
    at < end &&
    isDescribing((tokens[at] as Token).lower) &&
    !(at + 2 === end && isGivenName((tokens[at] as Token).text))
  )
    at++;
  return at + 1 < end && personKinds.has((tokens[at] as Token).lower) ? at + 1 : at;
}
