/** A stretch of text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longer paragraphs are cut, so that a hit is something to read and a text without line ends stays usable. */
const longestPassage = 1_500;

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/u.test(character);

const isBlank = (text: string): boolean => !/\S/u.test(text);

/** Where to cut a stretch that is too long: after the last line, else word, that fits, else inside a word. */
function findCut(text: string, start: number): number {
  const limit = start + longestPassage;
  const line = text.lastIndexOf("\n", limit - 1);
  if (line > start) return line + 1;
  for (let at = limit; at > start; at--) if (isSpace(text[at - 1])) return at;
  const isInsidePair = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? "");
  return isInsidePair ? limit - 1 : limit;
}

function* trimmed(text: string, start: number, end: number): Generator<Stretch> {
  let [from, to] = [start, end];
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  if (from < to) yield { start: from, end: to };
}

function* cut(text: string, start: number, end: number): Generator<Stretch> {
  let from = start;
  while (end - from > longestPassage) {
    const to = findCut(text, from);
    yield* trimmed(text, from, to);
    from = to;
  }
  yield* trimmed(text, from, end);
}

/**
 * The paragraphs of a text, in order: what stands between blank lines, without the space around it. Together
 * they hold everything that is not white space.
 */
export function* splitPassages(text: string): Generator<Stretch> {
  let start = 0;
  let line = 0;
  while (line < text.length) {
    const newline = text.indexOf("\n", line);
    const next = newline === -1 ? text.length : newline + 1;
    if (isBlank(text.slice(line, next))) {
      yield* cut(text, start, line);
      start = next;
    }
    line = next;
  }
  yield* cut(text, start, text.length);
}
