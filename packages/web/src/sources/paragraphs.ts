/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of a report's text, in order, without the white space between them. They are set apart by blank
 * lines; where a text has none, each line is a paragraph.
 */
export function paragraphsOf(text: string): Stretch[] {
  const trimmed = text.trim();
  const gap = /\n[^\S\n]*\n/.test(trimmed) ? /\s*\n[^\S\n]*\n\s*/g : /\s*\n\s*/g;
  const paragraphs: Stretch[] = [];
  let start = text.length - text.trimStart().length;
  const last = text.trimEnd().length;
  for (const match of text.matchAll(gap)) {
    if (match.index <= start) continue;
    if (match.index >= last) break;
    paragraphs.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < last) paragraphs.push({ start, end: last });
  return paragraphs;
}

/** Whether a line break inside a paragraph was meant: lines of a hard-wrapped text end where the page did. */
export function areBreaksMeant(paragraph: string): boolean {
  const lines = paragraph.split("\n");
  if (lines.length < 2) return false;
  const longest = Math.max(...lines.map((line) => line.length));
  return longest > 100 || longest < 40;
}

/** Paragraphs put together to parts of about so many characters, so that a very long report is shown in parts. */
export function partsOf(paragraphs: readonly Stretch[], characters = 80_000): Stretch[][] {
  const parts: Stretch[][] = [];
  let current: Stretch[] = [];
  for (const paragraph of paragraphs) {
    const first = current[0];
    if (first && paragraph.end - first.start > characters) {
      parts.push(current);
      current = [];
    }
    current.push(paragraph);
  }
  if (current.length > 0) parts.push(current);
  return parts;
}

/** Which part holds a place; the first where none does. */
export function partAt(parts: readonly (readonly Stretch[])[], place: number): number {
  const found = parts.findIndex((part) => place < (part.at(-1)?.end ?? 0));
  return Math.max(found, 0);
}
