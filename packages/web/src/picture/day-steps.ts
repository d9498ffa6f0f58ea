import { calendarDate, dayNumber, daysInMonth } from "@entente/claims";
import { dateWords } from "../wording/date-words.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** A day as a full date. Example: `isoDay(0) === "1970-01-01"`. */
export function isoDay(days: number): string {
  const { year, month, day } = calendarDate(days);
  const printed = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${printed}-${two(month)}-${two(day)}`;
}

/** A day in words. Example: `dayWords(0) === "1 Jan 1970"`. */
export const dayWords = (day: number): string => dateWords(isoDay(day));

/** The same day so many months later or earlier, or the month's last day where it is shorter. */
export function plusMonths(days: number, months: number): number {
  const { year, month, day } = calendarDate(days);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/**
 * Where a key moves the day: arrows by a month, with Shift by a day, Page keys by a year, Home and End to the ends.
 * Null for any other key.
 */
export function dayAfterKey(
  key: string,
  shift: boolean,
  day: number,
  limits: { first: number; last: number },
): number | null {
  const forward = key === "ArrowRight" || key === "ArrowUp";
  const back = key === "ArrowLeft" || key === "ArrowDown";
  const moved =
    forward || back
      ? shift
        ? day + (forward ? 1 : -1)
        : plusMonths(day, forward ? 1 : -1)
      : key === "PageUp"
        ? plusMonths(day, 12)
        : key === "PageDown"
          ? plusMonths(day, -12)
          : key === "Home"
            ? limits.first
            : key === "End"
              ? limits.last
              : null;
  return moved === null ? null : Math.min(limits.last, Math.max(limits.first, moved));
}
