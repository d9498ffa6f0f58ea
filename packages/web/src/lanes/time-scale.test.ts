import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, spanOf } from "@entente/claims";
import fc from "fast-check";
import { daysShown, ticksOf, timeScale } from "./time-scale.ts";

test("a day's place and a place's day are each other's inverse, and days outside stand at the ends", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9000, max: 20_000 }),
      fc.integer({ min: 400, max: 20_000 }),
      fc.nat(),
      (first, length, pick) => {
        const scale = timeScale({ start: first, end: first + length }, 40, 40 + length);
        const day = first + (pick % length);
        assert.equal(scale.day(scale.x(day)), day);
        assert.equal(scale.x(first - 1), scale.left);
        assert.equal(scale.x(first + length + 1), scale.right);
      },
    ),
  );
});

test("ticks stand at whole years with room for their words, and every fifth is written in full", () => {
  const ticks = ticksOf(timeScale({ start: dayNumber(1999, 2, 1), end: dayNumber(2018, 1, 1) }, 0, 1000));
  assert.deepEqual(
    ticks.slice(0, 3).map(({ text, isMajor }) => [text, isMajor]),
    [
      ["2000", true],
      ["’01", false],
      ["’02", false],
    ],
  );
});

test("ticks are never closer than their words, whatever the axis shows", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400_000 }),
      fc.integer({ min: 300, max: 3000 }),
      (length, width) => {
        const ticks = ticksOf(timeScale({ start: 0, end: length }, 0, width));
        for (const [index, tick] of ticks.entries()) {
          const next = ticks[index + 1];
          if (next) assert.ok(next.x - tick.x > 30, `${next.x - tick.x}`);
        }
      },
    ),
  );
});

test("a lone early date far from all others does not stretch the axis", () => {
  const days = [
    spanOf("0622").start,
    ...Array.from({ length: 60 }, (_, k) => dayNumber(2000 + (k % 18), 1, 1)),
  ];
  assert.equal(daysShown(days).start, dayNumber(2000, 1, 1));
  const few = [spanOf("0622").start, dayNumber(2000, 1, 1)];
  assert.equal(daysShown(few).start, spanOf("0622").start);
});

test("one day alone gets an axis of a year around it", () => {
  const { start, end } = daysShown([dayNumber(2017, 10, 20)]);
  assert.ok(start < dayNumber(2017, 6, 1) && end > dayNumber(2018, 1, 1));
});
