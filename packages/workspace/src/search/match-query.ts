import { foldText } from "./fold-text.ts";

/** Words shorter than this are looked for as they are; longer ones also as the beginning of a word. */
const shortestBeginning = 3;

/**
 * What a person typed, as a full-text query: all of the words must be there, each also as the beginning of a
 * longer one where it has three letters or more. Nothing typed is ever read as an operator.
 *
 * @returns null where there is no word in it.
 * @example
 * matchQuery('Peace AND talk"'); // "peace"* "and"* "talk"*
 */
export function matchQuery(words: string): string | null {
  const terms = foldText(words).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (terms.length === 0) return null;
  return terms.map((term) => `"${term}"${[...term].length >= shortestBeginning ? "*" : ""}`).join(" ");
}
