import type { Line, PageText, TextRun } from "./page-text.ts";
import { rowsOf } from "./rows.ts";

/** What the library gives of a run of letters. */
export interface PdfItem {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  /** Scale and slant, then the place of the run's start, in points from the lower left corner. */
  readonly transform: readonly number[];
}

/** A page's size and place as `[left, bottom, right, top]`. */
export type PageBox = readonly number[];

/** Raised digits smaller than this, which browsers print at 0.83, are the marks of notes, which would spoil the words they stand at. */
const noteMarkSize = 0.85;

/** Ligatures, and Arabic and Hebrew letters in the form they take beside others: the letters themselves are meant. */
const drawnForms = /[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb4f\ufb50-\ufdcf\ufdf2\ufe70-\ufefc]/g;

/**
 * The rows of a page's text. The page is turned so that most of its text runs from left to right, whatever the
 * page's own rotation. Text that runs across it is given apart, and slanted text, which is a watermark, not at all.
 */
export function pageText(
  items: readonly PdfItem[],
  box: PageBox,
  number: number,
): PageText & { across: Line[][] } {
  const byAngle = Map.groupBy(
    items.filter(({ str }) => /\S/.test(str)),
    angleOf,
  );
  const lettersAt = (angle: number): number =>
    byAngle.get(angle)?.reduce((sum, { str }) => sum + str.length, 0) ?? 0;
  const [main = 0, ...others] = [...byAngle.keys()].toSorted((a, b) => lettersAt(b) - lettersAt(a));
  const heights = [0, 2].flatMap((x) => [1, 3].map((y) => turn(box[x] ?? 0, box[y] ?? 0, main).y));
  const rowsAt = (angle: number): Line[][] => rowsOf(runsOf(byAngle.get(angle) ?? [], angle));
  return {
    number,
    rows: rowsAt(main),
    across: others.filter((angle) => (angle - main) % 90 === 0).flatMap(rowsAt),
    top: Math.max(...heights),
    bottom: Math.min(...heights),
  };
}

/** In whole degrees. */
function angleOf({ transform }: PdfItem): number {
  const [a = 1, b = 0] = transform;
  return (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
}

function turn(x: number, y: number, angle: number): { x: number; y: number } {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return { x: x * cos + y * sin, y: y * cos - x * sin };
}

function runsOf(items: readonly PdfItem[], angle: number): TextRun[] {
  const runs: TextRun[] = [];
  // Some programs print bold letters by printing them twice.
  const seen = new Set<string>();
  for (const { str, dir, width, transform } of items) {
    const [, , c = 0, d = 0, e = 0, f = 0] = transform;
    const size = Math.hypot(c, d);
    if (!(size > 0)) continue;
    const { x, y } = turn(e, f, angle);
    const key = `${Math.round((3 * x) / size)} ${Math.round((3 * y) / size)} ${str}`;
    if (seen.has(key)) continue;
    seen.add(key);
    runs.push({
      text: str.replace(drawnForms, (sign) => sign.normalize("NFKC")),
      x,
      y,
      width: Math.abs(width),
      size,
      isRightToLeft: dir === "rtl",
    });
  }
  return withoutNoteMarks(runs);
}

/** The room of a mark stays with the word it stood at: else the gap there might pass for one between columns. */
function withoutNoteMarks(runs: readonly TextRun[]): TextRun[] {
  const kept: TextRun[] = [];
  for (const [i, run] of runs.entries()) {
    const before = kept.at(-1);
    if (!before || !isNoteMark(run, runs[i - 1])) kept.push(run);
    else kept[kept.length - 1] = { ...before, width: Math.max(before.width, run.x + run.width - before.x) };
  }
  return kept;
}

function isNoteMark(run: TextRun, before: TextRun | undefined): boolean {
  if (!before || !/^\s*\d{1,3}\s*$/.test(run.text)) return false;
  // Square kilometres.
  if (/\b[ck]?m\s*$/.test(before.text)) return false;
  const rise = run.y - before.y;
  return (
    run.size < noteMarkSize * before.size &&
    rise > 0.15 * before.size &&
    rise < before.size &&
    run.x >= before.x + before.width - before.size * 0.5
  );
}
