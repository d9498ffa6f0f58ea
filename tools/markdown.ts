/** The little of Markdown that the checks of the documentation need. */

/** A fenced block of code. `line` is that of its first line of code, counted from 1. */
export interface Fence {
  readonly language: string;
  readonly line: number;
  readonly code: string;
}

/** A link or an image, and the line it stands in, counted from 1. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

const opening = /^( {0,3})(`{3,}|~{3,})\s*([\w-]*)/;

/** The text line by line, with the number of the fence a line belongs to, or null outside of all. */
function* linesWithFences(
  text: string,
): Generator<{ line: string; number: number; fence: RegExpExecArray | null; isEdge: boolean }> {
  let fence: RegExpExecArray | null = null;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const number = index + 1;
    if (fence === null) {
      fence = opening.exec(line);
      yield { line, number, fence, isEdge: fence !== null };
      continue;
    }
    const isEnd = new RegExp(`^ {0,3}${fence[2]?.[0]}{${fence[2]?.length},}\\s*$`).test(line);
    yield { line, number, fence, isEdge: isEnd };
    if (isEnd) fence = null;
  }
}

/** All fenced blocks, in order. */
export function fencesOf(text: string): Fence[] {
  const fences: { language: string; line: number; lines: string[] }[] = [];
  let last: RegExpExecArray | null = null;
  for (const { line, number, fence, isEdge } of linesWithFences(text)) {
    if (fence && fence !== last) fences.push({ language: fence[3] ?? "", line: number + 1, lines: [] });
    else if (fence && !isEdge) fences.at(-1)?.lines.push(line);
    last = fence;
  }
  return fences.map(({ language, line, lines }) => ({ language, line, code: lines.join("\n") }));
}

/** Lines outside fences, with code spans taken out. */
const proseOf = (text: string): { line: string; number: number }[] =>
  [...linesWithFences(text)]
    .filter(({ fence }) => fence === null)
    .map(({ line, number }) => ({ line: line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, ""), number }));

const inline = /\]\(\s*(?:<([^>]*)>|([^()\s]*(?:\([^()\s]*\)[^()\s]*)*))(?:\s+["'(][^)]*)?\s*\)/g;
const definition = /^ {0,3}\[[^\]]+\]:\s*<?([^>\s]+)>?/;
const attribute = /<(?:a|img)\b[^>]*?\b(?:href|src)="([^"]*)"/g;

/** All targets of links and images: inline, by definition, and in HTML. */
export function linksOf(text: string): Link[] {
  return proseOf(text).flatMap(({ line, number }) => {
    const targets = [...line.matchAll(inline)].map((match) => match[1] ?? match[2] ?? "");
    const defined = definition.exec(line)?.[1];
    if (defined !== undefined) targets.push(defined);
    for (const match of line.matchAll(attribute)) targets.push(match[1] ?? "");
    return targets.map((target) => ({ target, line: number }));
  });
}

/** The anchors that headings get when the page is shown on the web: lower case, no punctuation, hyphens for spaces. */
export function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const { line, fence } of linesWithFences(text)) {
    const heading = fence === null ? /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)?.[1] : undefined;
    if (heading !== undefined) addAnchor(anchors, heading);
  }
  return anchors;
}

function addAnchor(anchors: Set<string>, heading: string): void {
  const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
  const anchor = words.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
  let unique = anchor;
  for (let count = 1; anchors.has(unique); count++) unique = `${anchor}-${count}`;
  anchors.add(unique);
}
