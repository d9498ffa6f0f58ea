import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber } from "./days.ts";
import {
  alwaysSpan,
  compareSpans,
  doesContain,
  doOverlap,
  intersectSpans,
  isCertainlyBefore,
  isPossiblyBefore,
  printSpan,
  spanOf,
} from "./span.ts";

test("a year is all of that year, not its first day", () => {
  assert.deepEqual(spanOf("2011"), { start: dayNumber(2011, 1, 1), end: dayNumber(2012, 1, 1) });
  assert.deepEqual(spanOf("2012-02"), { start: dayNumber(2012, 2, 1), end: dayNumber(2012, 3, 1) });
  assert.deepEqual(spanOf("2011-05-03"), { start: dayNumber(2011, 5, 3), end: dayNumber(2011, 5, 4) });
});

test("“about” widens a date by one unit of its own precision on each side", () => {
  assert.deepEqual(spanOf("2014~"), { start: dayNumber(2013, 1, 1), end: dayNumber(2016, 1, 1) });
  assert.deepEqual(spanOf("2014-01~"), { start: dayNumber(2013, 12, 1), end: dayNumber(2014, 3, 1) });
  assert.deepEqual(spanOf("2014-12?"), { start: dayNumber(2014, 11, 1), end: dayNumber(2015, 2, 1) });
  assert.deepEqual(spanOf("2014-03-01%"), { start: dayNumber(2014, 2, 28), end: dayNumber(2014, 3, 3) });
});

test("an interval runs from the first possible day of its start to the last of its end", () => {
  assert.deepEqual(spanOf("2012/2014-05"), { start: dayNumber(2012, 1, 1), end: dayNumber(2014, 6, 1) });
  assert.deepEqual(spanOf("../2011"), { start: -Infinity, end: dayNumber(2012, 1, 1) });
  assert.deepEqual(spanOf("2011/.."), { start: dayNumber(2011, 1, 1), end: Infinity });
});

test("May 2011 is possibly but not certainly before a day in May 2011", () => {
  const month = spanOf("2011-05");
  const day = spanOf("2011-05-16");
  assert.equal(isPossiblyBefore(month, day), true);
  assert.equal(isCertainlyBefore(month, day), false);
  assert.equal(isPossiblyBefore(day, month), true);
  assert.equal(isCertainlyBefore(spanOf("2011-04"), month), true);
  assert.equal(isPossiblyBefore(spanOf("2011-06"), month), false);
});

test("the last day of a month is not before that month, and its first day may not be after", () => {
  assert.equal(isPossiblyBefore(spanOf("2011-05-31"), spanOf("2011-05")), false);
  assert.equal(isPossiblyBefore(spanOf("2011-05"), spanOf("2011-05-01")), false);
});

test("spans that only touch share no day", () => {
  assert.equal(doOverlap(spanOf("2011"), spanOf("2012")), false);
  assert.equal(intersectSpans(spanOf("2011"), spanOf("2012")), null);
  assert.deepEqual(intersectSpans(spanOf("2011/2012"), spanOf("2012/2013")), spanOf("2012"));
});

test("a span prints as the shortest date that means it", () => {
  assert.equal(printSpan(spanOf("2011-01-01/2011-12-31")), "2011");
  assert.equal(printSpan(spanOf("2012-02-01/2012-02-29")), "2012-02");
  assert.equal(printSpan(spanOf("2011-05-03/2011-05-03")), "2011-05-03");
  assert.equal(printSpan(spanOf("2014~")), "2013-01-01/2015-12-31");
  assert.equal(printSpan(spanOf("../2011")), "../2011-12-31");
  assert.equal(printSpan(spanOf("-0044-03")), "-0044-03");
  assert.equal(printSpan(alwaysSpan), null);
});

test("“about” the first or last year that can be written stays within them (regression)", () => {
  assert.equal(printSpan(spanOf("9999~")), "9998-01-01/9999-12-31");
  assert.equal(printSpan(spanOf("-9999-01-01?")), "-9999-01-01/-9999-01-02");
});

test("a list in order has the earliest start first, and of equal starts the shorter first", () => {
  const dates = ["2013", "2012/..", "2012", "2012-01", "../2012"];
  const sorted = dates.toSorted((a, b) => compareSpans(spanOf(a), spanOf(b)));
  assert.deepEqual(sorted, ["../2012", "2012-01", "2012", "2012/..", "2013"]);
});

test("everything contains every span", () => {
  assert.equal(doesContain(alwaysSpan, spanOf("2011")), true);
  assert.equal(doesContain(spanOf("2011"), alwaysSpan), false);
});
