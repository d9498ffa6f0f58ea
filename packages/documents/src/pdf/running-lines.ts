import type { Line, PageText } from "./page-text.ts";

/** Rows at the head and at the foot of a page that may be running ones. */
const rowsLookedAt = 3;
/** How far from the head or foot of the text they may begin, as a part of the page's height. */
const marginPart = 0.14;
/** On so many pages the same line must stand: chapters have heads of their own. Few pages are enough of few. */
const [enoughPages, fewPages, enoughOfFew] = [3, 4, 2];

/**
 * Drops running heads, running feet and page numbers: rows at the same height at the head or foot of several pages
 * that say the same, numbers apart.
 */
export function dropRunningLines(pages: readonly PageText[]): PageText[] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(marginRows(page).map((row) => keyOf(row)));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const enough = pages.length > fewPages ? enoughPages : enoughOfFew;
  return pages.map((page) => {
    const running = new Set(marginRows(page).filter((row) => countNear(seen, row) >= enough));
    return { ...page, rows: page.rows.filter((row) => !running.has(row)) };
  });
}

function marginRows({ rows, top, bottom }: PageText): (readonly Line[])[] {
  const margin = marginPart * (top - bottom);
  const heightOf = (row: readonly Line[]): number => row[0]?.y ?? 0;
  return rows.filter(
    (row, at) =>
      (at < rowsLookedAt && heightOf(row) > top - margin) ||
      (at >= rows.length - rowsLookedAt && heightOf(row) < bottom + margin),
  );
}

const heightStep = 6;

function keyOf(row: readonly Line[], steps = 0): string {
  const words = row
    .map(({ text }) => text)
    .join(" ")
    .toLowerCase()
    .replace(/\p{N}+|\b[ivxlc]+\b/gu, "#");
  return `${Math.round((row[0]?.y ?? 0) / heightStep) + steps} ${words}`;
}

/** Heights are rounded, so a row's like may have fallen into the next step. */
const countNear = (seen: ReadonlyMap<string, number>, row: readonly Line[]): number =>
  [-1, 0, 1].reduce((sum, steps) => sum + (seen.get(keyOf(row, steps)) ?? 0), 0);
