/** What tells some words from others: a pattern, or the set of the words it admits. */
export interface WordTest {
  test(word: string): boolean;
}

/** Groups, bars and question marks between letters, with nothing before or after. */
const plainPattern = /^\^[\p{L}'\- ()|?]*\$$/u;

/**
 * The same test with the words of a pattern written out, to look a word up in: hundreds of patterns are asked of a few
 * words each, and most run too seldom to be fast. What is more than a list of words stays a pattern.
 *
 * @example
 * writtenOut(/^(prox(y|ies)|tools?)$/).test("tools"); // true
 */
export function writtenOut(pattern: RegExp): WordTest {
  const { source, flags } = pattern;
  if (flags !== "" || !plainPattern.test(source)) return pattern;
  let at = 1;
  let depth = 0;
  let hasBareBar = false;
  const alternatives = (): string[] => {
    const all: string[] = [];
    let row = [""];
    for (;;) {
      const mark = source[at++] as string;
      if (mark === "$" || mark === ")") return [...all, ...row];
      if (mark === "|") {
        hasBareBar ||= depth === 0;
        all.push(...row);
        row = [""];
        continue;
      }
      let parts = [mark];
      if (mark === "(") {
        depth++;
        parts = alternatives();
        depth--;
      }
      if (source[at] === "?") {
        parts.push("");
        at++;
      }
      row = row.flatMap((start) => parts.map((part) => start + part));
    }
  };
  const words = new Set(alternatives());
  // "^a|b$" is no list of whole words.
  return hasBareBar ? pattern : { test: (word) => words.has(word) };
}
