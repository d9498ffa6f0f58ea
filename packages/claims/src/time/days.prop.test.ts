import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { calendarDate, dayNumber, daysInMonth } from "./days.ts";
import { calendarDates, years } from "./edtf-dates.testing.ts";

test("a calendar date comes back from its day number, in every year from -9999 to 9999", () => {
  fc.assert(
    fc.property(calendarDates, ({ year, month, day }) => {
      assert.deepEqual(calendarDate(dayNumber(year, month, day)), { year, month, day });
    }),
  );
});

test("a day number comes back from its calendar date", () => {
  const range = { min: dayNumber(-9999, 1, 1), max: dayNumber(9999, 12, 31) };
  fc.assert(
    fc.property(fc.integer(range), (days) => {
      const { year, month, day } = calendarDate(days);
      assert.equal(dayNumber(year, month, day), days);
    }),
  );
});

test("the months of a year add up to the year, and a leap year has one day more", () => {
  fc.assert(
    fc.property(years, (year) => {
      const months = Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
      const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      assert.equal(
        months.reduce((sum, days) => sum + days, 0),
        isLeap ? 366 : 365,
      );
    }),
  );
});

test("day 0 is the first of January 1970, and years 0 to 99 are not taken for 1900 to 1999", () => {
  assert.equal(dayNumber(1970, 1, 1), 0);
  assert.equal(dayNumber(1970, 1, 2), 1);
  assert.deepEqual(calendarDate(dayNumber(70, 1, 1)), { year: 70, month: 1, day: 1 });
  assert.deepEqual(calendarDate(dayNumber(0, 2, 29)), { year: 0, month: 2, day: 29 });
  assert.equal(daysInMonth(2012, 2), 29);
  assert.equal(daysInMonth(1900, 2), 28);
});
