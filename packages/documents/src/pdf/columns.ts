import type { Line } from "./page-text.ts";

/** The narrowest gap between columns, as a part of the letters' size. */
const narrowestGutter = 0.9;
/** Fewer rows side by side are no columns. */
const fewestRows = 3;
/** Shorter lines than this, on average, are cells of a table, which is read row by row. In characters. */
const shortestLine = 18;

interface Gutter {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly weight: number;
}

/**
 * The blocks of a page in the order in which they are read: what spans the columns first, then column by column,
 * then what stands below them. Within a block lines run from top to bottom. Where most text runs from right to left
 * the right column comes first.
 */
export function readingOrder(rows: readonly (readonly Line[])[]): Line[][] {
  const gutter = rows.length < fewestRows ? null : findGutter(rows);
  if (!gutter) {
    const block = setTogether(rows).flatMap(joinRow);
    return block.length === 0 ? [] : [block];
  }
  const within = rows.slice(gutter.first, gutter.last + 1);
  const left = within.map((row) => row.filter((line) => line.left < gutter.at)).filter(isFilled);
  const right = within.map((row) => row.filter((line) => line.left >= gutter.at)).filter(isFilled);
  const columns = isMostlyRightToLeft(within) ? [right, left] : [left, right];
  return [
    ...readingOrder(rows.slice(0, gutter.first)),
    ...columns.flatMap(readingOrder),
    ...readingOrder(rows.slice(gutter.last + 1)),
  ];
}

const isFilled = (row: readonly Line[]): boolean => row.length > 0;

/** The gap that parts the most text: over rows that follow each other, nothing stands in it, and text on both sides. */
function findGutter(rows: readonly (readonly Line[])[]): Gutter | null {
  const starts = new Set(rows.flatMap((row) => row.map(({ left }) => Math.round(left))));
  let best: Gutter | null = null;
  for (const start of starts) {
    const gutter = longestRun(rows, start);
    if (gutter && (!best || gutter.weight > best.weight)) best = gutter;
  }
  return best;
}

/** The weightiest stretch of rows that leaves the strip just left of `start` free. */
function longestRun(rows: readonly (readonly Line[])[], start: number): Gutter | null {
  let best: Gutter | null = null;
  let first = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row && !row.some((line) => crosses(line, start))) continue;
    const gutter = weigh(rows, first, at - 1, start);
    if (gutter && (!best || gutter.weight > best.weight)) best = gutter;
    first = at + 1;
  }
  return best;
}

const crosses = (line: Line, start: number): boolean =>
  line.left < start - 1 && line.right > start - 1 - narrowestGutter * line.size;

function weigh(all: readonly (readonly Line[])[], from: number, to: number, start: number): Gutter | null {
  const at = start - 1;
  const rows = withSidesTogether(all, from, to, at);
  let [first, last] = [-1, -1];
  for (let i = from; i <= to; i++) {
    // A title above the left column alone, or a last line below it, belongs to the columns only between such rows.
    if (!rows[i]?.some((line) => line.left >= at)) continue;
    if (first < 0) first = i;
    last = i;
  }
  if (first < 0) return null;
  [first, last] = withoutTables(rows, first, last);
  while (first > from && isBodyRow(rows, first - 1, first)) first--;
  while (last < to && isBodyRow(rows, last + 1, last)) last++;
  const lines = rows.slice(first, last + 1).flat();
  const left = lines.filter((line) => line.left < at);
  const right = lines.filter((line) => line.left >= at);
  if (left.length < fewestRows || right.length < fewestRows) return null;
  const [lettersLeft, lettersRight] = [lettersOf(left), lettersOf(right)];
  if (lettersLeft < shortestLine * left.length || lettersRight < shortestLine * right.length) return null;
  return { first, last, at, weight: Math.min(lettersLeft, lettersRight) };
}

/** In parts of the letters' size: how unlike the gaps of a line set wide may be, how wide, and how far it is indented. */
const gapDrift = 0.25;
const widestGap = 6;
const widestIndent = 3;

/**
 * A column's rows, with the words of a line that was set wide to fill the column as one line: all of its gaps are alike,
 * and it ends where the other lines do. The cells of a table's row are neither one word each nor so evenly spread.
 */
function setTogether(rows: readonly (readonly Line[])[]): (readonly Line[])[] {
  const whole = rows.flatMap((row) => (row.length === 1 ? row : []));
  if (whole.length < fewestRows) return [...rows];
  const left = Math.min(...whole.map((line) => line.left));
  const right = Math.max(...whole.map((line) => line.right));
  return rows.map((row) => {
    if (row.length < 2 || !isSetWide(row, left, right)) return row;
    const [first, ...others] = isMostlyRightToLeft([row]) ? row.toReversed() : row;
    return first ? [others.reduce(together, first)] : row;
  });
}

function isSetWide(row: readonly Line[], left: number, right: number): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.some(({ text }) => /\s/.test(text))) return false;
  const gaps = row.slice(1).map((line, i) => (line.left - (row[i]?.right ?? line.left)) / first.size);
  const [narrowest, widest] = [Math.min(...gaps), Math.max(...gaps)];
  const isRightToLeft = isMostlyRightToLeft([row]);
  const [before, after] = [(first.left - left) / first.size, (right - last.right) / first.size];
  return (
    widest - narrowest < gapDrift &&
    widest < widestGap &&
    (isRightToLeft ? after : before) < widestIndent &&
    (isRightToLeft ? before : after) < 0.5
  );
}

/** Rows as they are, and those of a stretch with what stands on either side of a gap set together. */
function withSidesTogether(
  rows: readonly (readonly Line[])[],
  from: number,
  to: number,
  at: number,
): (readonly Line[])[] {
  const within = rows.slice(from, to + 1);
  const left = setTogether(within.map((row) => row.filter((line) => line.left < at)));
  const right = setTogether(within.map((row) => row.filter((line) => line.left >= at)));
  return [
    ...rows.slice(0, from),
    ...within.map((_, i) => [...(left[i] ?? []), ...(right[i] ?? [])]),
    ...rows.slice(to + 1),
  ];
}

/** A stretch of rows without the tables at its beginning and end, whose cells happen to leave the gap free too. */
function withoutTables(rows: readonly (readonly Line[])[], from: number, to: number): [number, number] {
  const bands: { first: number; last: number }[] = [];
  for (let at = from; at <= to; at++) {
    const band = bands.at(-1);
    if (band && isBodyRow(rows, at, at - 1)) band.last = at;
    else bands.push({ first: at, last: at });
  }
  const isTable = ({ first, last }: { first: number; last: number }): boolean => {
    const band = rows.slice(first, last + 1);
    const cells = band.flat();
    return band.every(({ length }) => length > 1) && lettersOf(cells) < shortestLine * cells.length;
  };
  const kept = bands.slice(
    Math.max(
      0,
      bands.findIndex((band) => !isTable(band)),
    ),
    bands.findLastIndex((band) => !isTable(band)) + 1,
  );
  return [kept[0]?.first ?? from, kept.at(-1)?.last ?? to];
}

/** Whether a row follows its neighbour as closely as lines of one paragraph do, in letters of its size. */
function isBodyRow(rows: readonly (readonly Line[])[], at: number, neighbour: number): boolean {
  const [one, other] = [rows[at]?.[0], rows[neighbour]?.[0]];
  if (!one || !other) return false;
  return Math.abs(one.y - other.y) < 1.6 * one.size && Math.abs(one.size - other.size) < 0.1 * other.size;
}

const lettersOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

const isMostlyRightToLeft = (rows: readonly (readonly Line[])[]): boolean =>
  lettersOf(rows.flat().filter((line) => line.isRightToLeft)) * 2 > lettersOf(rows.flat());

/** The widest gap within a line, as a part of the letters' size. */
const widestSpace = 1.6;
/** What may stand before a wider gap: the mark or number of a list's item or a heading. */
const leadingMark =
  /^(?:[^\p{L}\p{N}]{1,2}|\(?(?:\p{N}{1,2}|\p{L})[.)]?|(?:\p{N}{1,2}\.)+(?:\p{N}{1,2}\.?)?)$/u;

/**
 * A row outside columns: one line if it was only set wide, or has a mark or number before it; else the cells of a
 * table, in the order in which they are read.
 */
function joinRow(row: readonly Line[]): Line[] {
  const [first, ...others] = isMostlyRightToLeft([row]) ? row.toReversed() : row;
  if (!first) return [];
  const joined: [Line, ...Line[]] = [first];
  for (const line of others) {
    const before = joined.at(-1) ?? first;
    const gap = Math.max(line.left - before.right, before.left - line.right);
    if (gap > widestSpace * before.size && !leadingMark.test(before.text)) joined.push(line);
    else joined[joined.length - 1] = together(before, line);
  }
  return joined.length === 1 ? joined : joined.map((line) => ({ ...line, isCell: true }));
}

const together = (one: Line, other: Line): Line => ({
  ...one,
  text: `${one.text} ${other.text}`,
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
  size: Math.max(one.size, other.size),
});
