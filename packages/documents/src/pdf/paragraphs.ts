import type { Line } from "./page-text.ts";

/** A line with the page it stands on. */
export interface PlacedLine extends Line {
  readonly page: number;
}

/** Lines that make one paragraph, perhaps over the end of a column or a page. */
export interface Paragraph {
  readonly lines: PlacedLine[];
  readonly size: number;
  /** Whether its last line reaches the end of its column, so that the paragraph may go on elsewhere. */
  readonly isOpen: boolean;
}

/** Parts of the letters' size: what counts as another size, and as an indent. */
const otherSize = 0.08;
const indent = 0.7;
/** The lines of a list's item stand to the right of its mark, by less than this. */
const hangingIndent = 3;
/** Lines further apart than this times the usual distance belong to two paragraphs. */
const wideSpacing = 1.3;
/** The usual distance where a block is too short to tell, in sizes of its letters. */
const usualSpacing = 1.35;
/** A line this much shorter than its column ends before the column does. */
const shortPart = 0.15;

const ended = /[.!?…:;؟۔。！？][\p{Pe}\p{Pf}"'’”]*$/u;
const listMark = /^(?:[•▪◦‣●○■□–—*·-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\p{L}/u;

/** A line of a table of contents, with dots to the number of a page. */
const contentsLine = /(?:[.…]\s?){5,}\s*[\p{N}ivxlc]{1,6}$/u;

/** Parts a block, which is a column or a stretch of the page, into paragraphs; lines of a table of contents are none. */
export function paragraphsOf(lines: readonly Line[], page: number): Paragraph[] {
  const block = lines.filter(({ text }) => !contentsLine.test(text));
  const edges = edgesOf(block);
  const paragraphs: PlacedLine[][] = [];
  let before: Line | null = null;
  for (const line of block) {
    const current = paragraphs.at(-1);
    if (current && before && !begins(line, before, edges)) current.push({ ...line, page });
    else paragraphs.push([{ ...line, page }]);
    before = line;
  }
  return paragraphs.map((placed) => {
    const [first, last] = [placed[0] as PlacedLine, placed.at(-1) as PlacedLine];
    return { lines: placed, size: first.size, isOpen: !isShort(last, edges) };
  });
}

interface Edges {
  /** Where most lines start, and how far the longest reaches, both counted in the direction of reading. */
  readonly start: number;
  readonly end: number;
  readonly spacing: number;
}

const startOf = (line: Line): number => (line.isRightToLeft ? -line.right : line.left);
const endOf = (line: Line): number => (line.isRightToLeft ? -line.left : line.right);

function edgesOf(block: readonly Line[]): Edges {
  const counts = new Map<number, number>();
  for (const line of block) {
    const start = Math.round(startOf(line) / 2) * 2;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  const gaps = block
    .slice(1)
    .map((line, i) => (block[i]?.y ?? line.y) - line.y)
    .filter((gap) => gap > 0);
  const median = gaps.toSorted((a, b) => a - b)[(gaps.length - 1) >> 1];
  const size = block[0]?.size ?? 0;
  return {
    start: most?.[0] ?? 0,
    end: Math.max(...block.map(endOf)),
    spacing: gaps.length >= 3 && median !== undefined ? Math.max(median, size) : usualSpacing * size,
  };
}

function begins(line: Line, before: Line, edges: Edges): boolean {
  if (line.isCell || before.isCell || isOtherSize(line.size, before.size)) return true;
  if (before.y - line.y > wideSpacing * edges.spacing) return true;
  if (listMark.test(line.text)) return true;
  if (/[-\u00ad]$/.test(before.text)) return false;
  const shift = (startOf(line) - startOf(before)) / line.size;
  const isBeforeAtStart = Math.abs(startOf(before) - edges.start) < indent * line.size;
  const isHanging = listMark.test(before.text) && shift > 0 && shift < hangingIndent;
  if (isBeforeAtStart && Math.abs(shift) > indent && !isHanging && !isCentred(line, edges)) return true;
  if (!isShort(before, edges)) return false;
  // A line that ends early ends its paragraph if it ends a sentence, or is a heading in letters of the same size.
  return (
    ended.test(before.text) || (widthPart(before, edges) < 0.6 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(line.text))
  );
}

/** Whether two sizes of letters are those of text and heading, or text and note. */
export const isOtherSize = (one: number, other: number): boolean => Math.abs(one - other) > otherSize * other;

const widthPart = (line: Line, { start, end }: Edges): number =>
  (endOf(line) - start) / Math.max(1, end - start);

const isShort = (line: Line, edges: Edges): boolean => widthPart(line, edges) < 1 - shortPart;

const isCentred = (line: Line, { start, end }: Edges): boolean =>
  Math.abs(startOf(line) - start - (end - endOf(line))) < line.size && end - endOf(line) > line.size;

/**
 * Joins what goes on in the next column or on the next page: a paragraph whose last line is full and ends no
 * sentence, and one that goes on in the middle of a sentence in letters of the same size. Notes at the foot of a
 * page are passed over.
 */
export function joinAcross(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const [first] = paragraph.lines;
    const at = first ? findOpen(joined, paragraph, first) : -1;
    const open = joined[at];
    if (!open) joined.push({ ...paragraph, lines: [...paragraph.lines] });
    else joined[at] = { ...open, lines: [...open.lines, ...paragraph.lines], isOpen: paragraph.isOpen };
  }
  return joined;
}

function findOpen(joined: readonly Paragraph[], next: Paragraph, first: PlacedLine): number {
  if (listMark.test(first.text) || first.isCell) return -1;
  for (let at = joined.length - 1; at >= 0; at--) {
    const before = joined[at] as Paragraph;
    const last = before.lines.at(-1) as PlacedLine;
    if (isOtherSize(before.size, next.size)) {
      // Smaller letters are a note, which the text may go on after; larger ones a heading, which ends it.
      if (before.size > next.size) return -1;
      continue;
    }
    if (last.page < first.page - 1) return -1;
    if (last.page === first.page && last.y > first.y && last.left < first.right && first.left < last.right)
      return -1;
    return goesOn(before, last, first) ? at : -1;
  }
  return -1;
}

function goesOn(before: Paragraph, last: PlacedLine, first: PlacedLine): boolean {
  if (!last.isCell && /\p{L}[-\u00ad]$/u.test(last.text) && /^\p{L}/u.test(first.text)) return true;
  if (ended.test(last.text) || last.isCell) return false;
  if (/^[\p{Ll}]/u.test(first.text)) return true;
  // Scripts without capitals, and names: only a full line can tell.
  return before.isOpen && /^[\p{Lo}]/u.test(first.text);
}
