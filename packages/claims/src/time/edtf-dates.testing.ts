import { fc } from "../seed.testing.ts";
import { daysInMonth } from "./days.ts";
import { tryParseEdtf, type Edtf, type PartialDate } from "./edtf.ts";
import type { Span } from "./span.ts";

/** Any year, with the odd ones (before 100, the last, before the common era) as often as the usual. */
export const years = fc.oneof(
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: 0, max: 99 }),
  fc.integer({ min: -9999, max: -1 }),
  fc.constantFrom(-9999, 0, 9999),
);

/** A date that the calendar has. */
export const calendarDates = fc
  .record({ year: years, month: fc.integer({ min: 1, max: 12 }), day: fc.nat({ max: 30 }) })
  .map(({ year, month, day }) => ({ year, month, day: (day % daysInMonth(year, month)) + 1 }));

/** A date of any precision, with any mark. */
export const partialDates: fc.Arbitrary<PartialDate> = fc
  .record({
    date: calendarDates,
    precision: fc.constantFrom("year", "month", "day"),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
  })
  .map(({ date, precision, approximate, uncertain }) => ({
    year: date.year,
    month: precision === "year" ? null : date.month,
    day: precision === "day" ? date.day : null,
    approximate,
    uncertain,
  }));

const digits = (value: number, width: number): string => String(Math.abs(value)).padStart(width, "0");

/** Written here a second time, so that the printer is tested against something other than itself. */
export const written = (date: PartialDate): string =>
  [
    date.year < 0 ? "-" : "",
    digits(date.year, 4),
    date.month === null ? "" : `-${digits(date.month, 2)}`,
    date.day === null ? "" : `-${digits(date.day, 2)}`,
    date.approximate && date.uncertain ? "%" : date.approximate ? "~" : date.uncertain ? "?" : "",
  ].join("");

/** Text that is a date of the subset: a single date, or an interval that is open or in order. */
export const edtfTexts: fc.Arbitrary<string> = fc.oneof(
  partialDates.map(written),
  partialDates.map((date) => `../${written(date)}`),
  partialDates.map((date) => `${written(date)}/..`),
  fc
    .tuple(partialDates, partialDates)
    .map(([from, to]) => `${written(from)}/${written(to)}`)
    .filter((text) => tryParseEdtf(text) !== null),
);

/** A parsed date of the subset. */
export const edtfs: fc.Arbitrary<Edtf> = edtfTexts.map((text) => tryParseEdtf(text) as Edtf);

const dayNumbers = fc.integer({ min: -50, max: 50 });

/** Spans close together, so that meeting, touching, containing and open ends all come up. */
export const spans: fc.Arbitrary<Span> = fc
  .record({
    start: dayNumbers,
    length: fc.integer({ min: 1, max: 40 }),
    open: fc.constantFrom("no", "no", "start", "end", "both"),
  })
  .map(({ start, length, open }) => ({
    start: open === "start" || open === "both" ? -Infinity : start,
    end: open === "end" || open === "both" ? Infinity : start + length,
  }));
