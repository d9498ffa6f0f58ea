import type { Line, TextRun } from "./page-text.ts";

/** Parts of the letters' size: how far baselines of one row may differ, and which gaps part words and lines. */
const baselineDrift = 0.45;
const wordGap = 0.17;
const lineGap = 0.95;

/** Puts runs into rows from top to bottom, and a row's runs into lines from left to right. */
export function rowsOf(runs: readonly TextRun[]): Line[][] {
  const rows: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - run.y <= baselineDrift * Math.max(first.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map(linesOf);
}

function linesOf(row: readonly TextRun[]): Line[] {
  const lines: TextRun[][] = [];
  let right = -Infinity;
  for (const run of row.toSorted((a, b) => a.x - b.x)) {
    const line = lines.at(-1);
    const size = line ? Math.max(run.size, line[0]?.size ?? 0) : run.size;
    if (line && run.x - right <= lineGap * size) line.push(run);
    else lines.push([run]);
    right = Math.max(lines.at(-1)?.length === 1 ? -Infinity : right, run.x + run.width);
  }
  return lines.map(joinRuns);
}

function joinRuns(runs: readonly TextRun[]): Line {
  const letters = (isRight: boolean): number =>
    runs.reduce((sum, run) => sum + (run.isRightToLeft === isRight ? run.text.length : 0), 0);
  const isRightToLeft = letters(true) > letters(false);
  const size = mainSize(runs);
  const ordered = isRightToLeft ? readRightToLeft(runs) : runs;
  let text = "";
  let before: TextRun | null = null;
  for (const run of ordered) {
    if (before && gapBetween(before, run) > wordGap * size && !/\s$/.test(text) && !/^\s/.test(run.text)) {
      text += " ";
    }
    text += run.text;
    before = run;
  }
  return {
    text: text.replace(/\s+/gu, " ").trim(),
    left: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
    y: Math.max(...runs.map(({ y }) => y)),
    size,
    isRightToLeft,
  };
}

/** A bracket in right-to-left text is drawn as the other one of its pair, and the file says what was drawn. */
const mirrored: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
};

/** The runs of a right-to-left line as they are read: from the right, stretches of the other direction turned back. */
function readRightToLeft(runs: readonly TextRun[]): TextRun[] {
  const ordered: TextRun[] = [];
  let stretch: TextRun[] = [];
  for (const run of runs.toReversed()) {
    if (run.isRightToLeft || !/[\p{L}\p{N}]/u.test(run.text)) {
      ordered.push(...stretch.toReversed());
      stretch = [];
      ordered.push({ ...run, text: run.text.replace(/[()[\]{}<>«»‹›]/g, (sign) => mirrored[sign] ?? sign) });
    } else stretch.push(run);
  }
  return [...ordered, ...stretch.toReversed()];
}

const gapBetween = (a: TextRun, b: TextRun): number => Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));

/** The size that most letters have: a raised note mark doesn't make a line small. */
function mainSize(runs: readonly TextRun[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
