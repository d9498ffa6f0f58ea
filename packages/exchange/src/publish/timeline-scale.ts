import { calendarDate, dayNumber, spanOf, tryParseEdtf } from "@entente/claims";

/** The day a date is drawn at: its first, or of one that is open before, its last; null where it has neither. */
export function drawnDay(edtf: string | null): number | null {
  if (edtf === null || !tryParseEdtf(edtf)) return null;
  const { start, end } = spanOf(edtf);
  return Number.isFinite(start) ? start : Number.isFinite(end) ? end - 1 : null;
}

/** The last day a date may mean; null where it is open or there is none. */
export function lastDay(edtf: string | null): number | null {
  if (edtf === null || !tryParseEdtf(edtf)) return null;
  const { end } = spanOf(edtf);
  return Number.isFinite(end) ? end - 1 : null;
}

/** From days to places along an axis of whole years. */
export interface TimeScale {
  readonly x: (day: number) => number;
  /** The first day of the axis, and the day after its last. */
  readonly days: readonly [start: number, end: number];
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** An axis over some days, between two places. */
export function timeScale(days: readonly number[], left: number, right: number): TimeScale {
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
  const [from, to] =
    days.length === 0 ? [2000, 2001] : [calendarDate(first).year, calendarDate(last).year + 1];
  const [start, end] = [dayNumber(from, 1, 1), dayNumber(to, 1, 1)];
  const x = (day: number): number => left + ((day - start) / (end - start)) * (right - left);
  const step = steps.find((size) => (to - from) / size <= 12) ?? 1000;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => year % step === 0);
  return { x, days: [start, end], ticks: years.map((year) => ({ year, x: x(dayNumber(year, 1, 1)) })) };
}
