import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { edtfs, partialDates, spans, written } from "./edtf-dates.testing.ts";
import { parseEdtf } from "./edtf.ts";
import {
  compareSpans,
  doesContain,
  doOverlap,
  intersectSpans,
  isCertainlyBefore,
  isPossiblyBefore,
  printSpan,
  spanOf,
  type Span,
} from "./span.ts";

/** The days of a bounded span, to check the interval arithmetic against plain enumeration. */
const daysOf = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);
const bounded = spans.filter(({ start, end }) => Number.isFinite(start) && Number.isFinite(end));

test("every date of the subset means at least one day", () => {
  fc.assert(fc.property(edtfs, (edtf) => spanOf(edtf).start < spanOf(edtf).end));
});

test("certainly before is what it says: each day of the one before each day of the other", () => {
  fc.assert(
    fc.property(bounded, bounded, (a, b) => {
      const each = daysOf(a).every((x) => daysOf(b).every((y) => x < y));
      assert.equal(isCertainlyBefore(a, b), each);
    }),
  );
});

test("possibly before is what it says: some day of the one before some day of the other", () => {
  fc.assert(
    fc.property(bounded, bounded, (a, b) => {
      const some = daysOf(a).some((x) => daysOf(b).some((y) => x < y));
      assert.equal(isPossiblyBefore(a, b), some);
    }),
  );
});

test("certainly before implies possibly before, and rules out the reverse", () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      if (!isCertainlyBefore(a, b)) return;
      assert.equal(isPossiblyBefore(a, b), true);
      assert.equal(isPossiblyBefore(b, a), false);
      assert.equal(doOverlap(a, b), false);
    }),
  );
});

test("no span is certainly before itself", () => {
  fc.assert(fc.property(spans, (a) => !isCertainlyBefore(a, a)));
});

test("a single day is not even possibly before itself", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      (day) => !isPossiblyBefore({ start: day, end: day + 1 }, { start: day, end: day + 1 }),
    ),
  );
});

test("certainly before is transitive", () => {
  fc.assert(
    fc.property(spans, spans, spans, (a, b, c) => {
      if (isCertainlyBefore(a, b) && isCertainlyBefore(b, c)) assert.equal(isCertainlyBefore(a, c), true);
    }),
    { numRuns: 2000 },
  );
});

test("of two spans one is certainly before the other, or they share a day", () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      const cases = [isCertainlyBefore(a, b), isCertainlyBefore(b, a), doOverlap(a, b)];
      assert.equal(cases.filter(Boolean).length, 1);
    }),
  );
});

const meet = (a: Span | null, b: Span | null): Span | null => a && b && intersectSpans(a, b);

test("intersection is commutative, associative and idempotent", () => {
  fc.assert(
    fc.property(spans, spans, spans, (a, b, c) => {
      assert.deepEqual(meet(a, b), meet(b, a));
      assert.deepEqual(meet(meet(a, b), c), meet(a, meet(b, c)));
      assert.deepEqual(meet(a, a), a);
    }),
  );
});

test("an intersection lies in both, and exists exactly where the two share a day", () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      const both = intersectSpans(a, b);
      assert.equal(both !== null, doOverlap(a, b));
      if (both) assert.equal(doesContain(a, both) && doesContain(b, both), true);
    }),
  );
});

test("containing is a partial order, and a span contains exactly what it meets in full", () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      assert.equal(doesContain(a, a), true);
      if (doesContain(a, b) && doesContain(b, a)) assert.deepEqual(a, b);
      const isMetInFull = compareSpans(intersectSpans(a, b) ?? { start: 0, end: 0 }, b) === 0;
      assert.equal(doesContain(a, b), isMetInFull);
    }),
  );
});

test("a printed span is a date, and means the same days", () => {
  fc.assert(
    fc.property(edtfs, (edtf) => {
      const span = spanOf(edtf);
      const printed = printSpan(span);
      assert.notEqual(printed, null);
      assert.deepEqual(spanOf(parseEdtf(printed ?? "")), span);
    }),
  );
});

test("an approximate or uncertain date contains the exact one", () => {
  fc.assert(
    fc.property(partialDates, (date) => {
      const exact = spanOf(written({ ...date, approximate: false, uncertain: false }));
      assert.equal(doesContain(spanOf(written(date)), exact), true);
    }),
  );
});

test("a month contains its days and a year its months", () => {
  fc.assert(
    fc.property(partialDates, (date) => {
      const year = spanOf(written({ ...date, month: null, day: null }));
      const month = spanOf(written({ ...date, day: null }));
      assert.equal(doesContain(year, month), true);
      assert.equal(doesContain(month, spanOf(written(date))), true);
    }),
  );
});

test("the order of spans is total: connected, antisymmetric, transitive", () => {
  fc.assert(
    fc.property(spans, spans, spans, (a, b, c) => {
      assert.equal(Math.sign(compareSpans(a, b)) + Math.sign(compareSpans(b, a)), 0);
      assert.equal(compareSpans(a, b) === 0, a.start === b.start && a.end === b.end);
      if (compareSpans(a, b) <= 0 && compareSpans(b, c) <= 0) assert.equal(compareSpans(a, c) <= 0, true);
    }),
    { numRuns: 1000 },
  );
});
