import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fitText, sharedArea, textWidth, wrapText } from "../drawing/boxes.ts";
import { standApart } from "./stand-apart.ts";
import { tailSlots } from "./tail-slots.ts";

test("uprights that overlap in height never stand closer than the gap while there is room", () => {
  const upright = fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    top: fc.nat(300),
    height: fc.integer({ min: 5, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(upright, { maxLength: 15 }), (list) => {
      const uprights = list.map(({ x, top, height }) => ({ x, top, bottom: top + height }));
      const xs = standApart(uprights, 10, { left: 0, right: 1000 });
      for (const [i, a] of uprights.entries()) {
        for (const [j, b] of uprights.entries()) {
          if (i >= j || a.bottom <= b.top || b.bottom <= a.top) continue;
          assert.ok(Math.abs((xs[i] ?? 0) - (xs[j] ?? 0)) >= 10);
        }
      }
    }),
  );
});

test("an upright that stands alone keeps its place", () => {
  assert.deepEqual(standApart([{ x: 50, top: 0, bottom: 9 }], 10, { left: 0, right: 100 }), [50]);
  assert.deepEqual(standApart([{ x: -5, top: 0, bottom: 9 }], 10, { left: 0, right: 100 }), [0]);
});

test("tails that overlap on one edge run in slots of their own, those on other edges don't matter", () => {
  const slots = tailSlots(
    [
      { edge: "a", x1: 0, x2: 50 },
      { edge: "a", x1: 40, x2: 60 },
      { edge: "b", x1: 0, x2: 50 },
      { edge: "a", x1: 55, x2: 90 },
      { edge: "a", x1: 45, x2: 58 },
    ],
    2,
    2,
  );
  assert.deepEqual(slots, [0, 1, 0, 0, 1]);
});

test("a text is cut to a width with an ellipsis, and wrapped at spaces", () => {
  const letters = { size: 11 };
  assert.equal(fitText("short", letters, 200), "short");
  const cut = fitText("a very long text indeed", letters, 60);
  assert.ok(cut.endsWith("…") && textWidth(cut, letters) <= 60);
  const lines = wrapText("will lose the rest of its territory in Syria and Iraq", letters, 130, 2);
  assert.equal(lines.length, 2);
  assert.ok(lines.every((line) => textWidth(line, letters) <= 130));
  assert.deepEqual(wrapText("one", letters, 130, 2), ["one"]);
});

test("wide letters, capitals and bold ones take more room than narrow ones", () => {
  const letters = { size: 10 };
  assert.ok(textWidth("illicit", letters) < textWidth("account", letters));
  assert.ok(textWidth("account", letters) < textWidth("ACCOUNT", letters));
  assert.ok(textWidth("account", letters) < textWidth("account", { size: 10, isBold: true }));
  assert.equal(fitText("account", { size: 10, isBold: true }, 1), "…");
});

test("rectangles that only touch share nothing", () => {
  assert.equal(sharedArea({ x1: 0, x2: 5, y1: 0, y2: 5 }, { x1: 5, x2: 9, y1: 0, y2: 5 }), 0);
  assert.equal(sharedArea({ x1: 0, x2: 5, y1: 0, y2: 5 }, { x1: 3, x2: 9, y1: 4, y2: 9 }), 2);
});
