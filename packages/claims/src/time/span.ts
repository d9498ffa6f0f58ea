import { calendarDate, dayNumber, daysInMonth } from "./days.ts";
import { parseEdtf, type Edtf, type PartialDate } from "./edtf.ts";

/**
 * The days a date can mean, as a half-open interval of day numbers: `start` is the first day it may be,
 * `end` the first day it can no longer be. Open ends are ±Infinity. Never empty: `start` is before `end`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything: a date nobody gave. */
export const alwaysSpan: Span = { start: -Infinity, end: Infinity };

const shiftedMonth = (year: number, month: number, by: number): [number, number] => {
  const index = year * 12 + (month - 1) + by;
  return [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
};

/** Years have four digits, so that "about 9999" ends with that year: a day beyond it could not be printed. */
const firstDay = dayNumber(-9999, 1, 1);
const pastLastDay = dayNumber(10_000, 1, 1);

/**
 * The days one partial date can mean. "About" (`~`) and "not sure" (`?`) widen it by one unit of its own
 * precision on each side: `2014~` may be any day of 2013 to 2015. That is a convention of this program;
 * the standard leaves the width open.
 */
function dateSpan(date: PartialDate): Span {
  const { start, end } = widenedSpan(date);
  return { start: Math.max(start, firstDay), end: Math.min(end, pastLastDay) };
}

function widenedSpan(date: PartialDate): Span {
  const slack = date.approximate || date.uncertain ? 1 : 0;
  if (date.month === null) {
    return { start: dayNumber(date.year - slack, 1, 1), end: dayNumber(date.year + slack + 1, 1, 1) };
  }
  if (date.day === null) {
    const first = shiftedMonth(date.year, date.month, -slack);
    const past = shiftedMonth(date.year, date.month, slack + 1);
    return { start: dayNumber(first[0], first[1], 1), end: dayNumber(past[0], past[1], 1) };
  }
  const day = dayNumber(date.year, date.month, date.day);
  return { start: day - slack, end: day + slack + 1 };
}

/**
 * The days a date can mean.
 *
 * @example
 * spanOf("2011"); // { start: dayNumber(2011, 1, 1), end: dayNumber(2012, 1, 1) }
 * spanOf("../2011").start; // -Infinity
 */
export function spanOf(date: string | Edtf): Span {
  const edtf = typeof date === "string" ? parseEdtf(date) : date;
  if (edtf.kind === "date") return dateSpan(edtf.date);
  return {
    start: edtf.from ? dateSpan(edtf.from).start : -Infinity,
    end: edtf.to ? dateSpan(edtf.to).end : Infinity,
  };
}

/** Whether every day of `a` lies before every day of `b`. */
export const isCertainlyBefore = (a: Span, b: Span): boolean => a.end <= b.start;

/** Whether some day of `a` lies before some day of `b`. Never false where {@link isCertainlyBefore} is true. */
export const isPossiblyBefore = (a: Span, b: Span): boolean => a.start < b.end - 1;

/** Whether the two share a day. */
export const doOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether every day of `inner` is a day of `outer`. */
export const doesContain = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The days both can mean, or null where there are none. */
export function intersectSpans(a: Span, b: Span): Span | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}

/** Orders by first possible day, then by last: a total order for lists and stories. */
export const compareSpans = (a: Span, b: Span): number =>
  a.start === b.start ? (a.end === b.end ? 0 : a.end - b.end) : a.start - b.start;

const printDay = (days: number): string => {
  const { year, month, day } = calendarDate(days);
  const printed = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${printed}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

/**
 * The shortest date that means exactly these days, or null for {@link alwaysSpan}: a whole year prints as
 * a year, a whole month as a month, anything else as days. `spanOf(printSpan(s))` is `s` again.
 */
export function printSpan(span: Span): string | null {
  const { start, end } = span;
  if (start === -Infinity && end === Infinity) return null;
  if (start === -Infinity) return `../${printDay(end - 1)}`;
  if (end === Infinity) return `${printDay(start)}/..`;
  const first = calendarDate(start);
  if (end === start + 1) return printDay(start);
  if (first.day === 1 && end === start + daysInMonth(first.year, first.month))
    return printDay(start).slice(0, -3);
  if (first.day === 1 && first.month === 1 && end === dayNumber(first.year + 1, 1, 1))
    return printDay(start).slice(0, -6);
  return `${printDay(start)}/${printDay(end - 1)}`;
}
