/** Words after which a long sentence may be cut. */
const cuts: ReadonlySet<string> = new Set([";", ",", ":", ".", "—", "–", "-", ")", "|"]);

/**
 * Cuts a sentence that is too long to be read at once, after a mark near the end of each part if there is one.
 *
 * @param longest most words of a part.
 * @returns where each part begins, and the sentence's length last.
 */
export function sentenceParts(words: readonly string[], longest: number): number[] {
  const bounds = [0];
  let start = 0;
  while (words.length - start > longest) {
    let end = start + longest;
    const least = start + Math.floor(longest / 2);
    while (end > least && !cuts.has(words[end - 1] as string)) end--;
    start = end > least ? end : start + longest;
    bounds.push(start);
  }
  bounds.push(words.length);
  return bounds;
}
