/**
 * Days as whole numbers since 1970-01-01 in the proleptic Gregorian calendar, so that comparing dates is
 * comparing integers. Years run from −9999 to 9999; there is no time of day and no time zone.
 */
const dayMs = 86_400_000;

/** Day number of a calendar date; `month` and `day` count from 1. Example: `dayNumber(1970, 1, 2) === 1`. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayMs);
}

/** How many days a month has. Example: `daysInMonth(2012, 2) === 29`. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The calendar date of a day number. Example: `calendarDate(1)` is `{ year: 1970, month: 1, day: 2 }`. */
export function calendarDate(days: number): { year: number; month: number; day: number } {
  const date = new Date(days * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
