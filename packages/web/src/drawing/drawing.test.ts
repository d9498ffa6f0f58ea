import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ClaimId, SourceId } from "@entente/claims";
import { BoxGrid, sharedArea } from "./boxes.ts";
import { citationsOf, mostCited } from "./citations.ts";
import {
  draggedBy,
  fitView,
  fromWindow,
  parseFlatView,
  printFlatView,
  shiftBetween,
  toWindow,
  zoomedAt,
} from "./flat-view.ts";
import { laidOver, readPalette } from "./palette.ts";
import { circle, line } from "./pen.ts";
import { fileName } from "./save.ts";
import { layOutSheet } from "./sheet.ts";
import { escapeXml, SvgPen } from "./svg-pen.ts";

const claim = (id: string, source: string, quote = `says ${id}`) => ({
  id: id as ClaimId,
  source: source as SourceId,
  quote,
});
const source = (id: string, sharing: "full" | "quotes" | "private" = "full") => ({
  id: id as SourceId,
  name: `${id}.txt`,
  title: `Title ${id}`,
  author: null,
  published: "2014-05",
  url: null,
  sharing,
});

test("sources are numbered as lines cite them, and each line says which of them stand behind it", () => {
  const lines = [
    { key: "one", words: "A fights B", claims: ["c1", "c2"] },
    { key: "two", words: "A fights C", claims: ["c3"] },
    { key: "three", words: "D", claims: ["gone"] },
  ];
  const claims = [claim("c1", "s2"), claim("c2", "s1"), claim("c3", "s2")];
  const { list, numbers, leftOut } = citationsOf(lines, claims, [source("s1"), source("s2")]);
  assert.deepEqual(
    [...numbers],
    [
      ["one", "1, 2"],
      ["two", "1"],
    ],
  );
  assert.deepEqual(
    list.map(({ number, source: words, quotes }) => [number, words, quotes.length]),
    [
      [1, "Title s2, May 2014", 2],
      [2, "Title s1, May 2014", 1],
    ],
  );
  assert.equal(leftOut, 0);
});

test("nothing of a private source is handed on, neither its title nor a quote", () => {
  const lines = [{ key: "one", words: "A fights B", claims: ["c1"] }];
  const { list } = citationsOf(lines, [claim("c1", "s1", "a secret")], [source("s1", "private")]);
  assert.doesNotMatch(JSON.stringify(list), /secret|Title s1/);
  assert.equal(list.length, 1);
});

test("more lines than a page holds are counted, not forgotten", () => {
  const lines = Array.from({ length: mostCited + 3 }, (_, k) => ({
    key: `${k}`,
    words: "x",
    claims: ["c1"],
  }));
  assert.equal(citationsOf(lines, [claim("c1", "s1")], [source("s1")]).leftOut, 3);
});

test("a saved sheet holds its title, what it is of, its signs and every quote, and names run no script", () => {
  const palette = readPalette({ getPropertyValue: () => "#123456" });
  const lines = [{ key: "one", words: "<script>alert(1)</script> fights B", claims: ["c1"] }];
  const sheet = {
    title: "Who stood & fell",
    about: ["As known today · workspace desk"],
    width: 800,
    height: 200,
    paint: () => undefined,
    legend: [{ text: "allied", width: 20, paint: () => undefined }],
    citations: citationsOf(lines, [claim("c1", "s1", 'a "quote"')], [source("s1")]),
  };
  const { width, height, paint } = layOutSheet(sheet, palette);
  const pen = new SvgPen(width, height, "#ffffff");
  paint(pen);
  const file = pen.file(sheet.title);
  for (const words of [
    "Who stood &amp; fell",
    "workspace desk",
    "allied",
    "a &quot;quote&quot;",
    "Title s1, May 2014",
  ])
    assert.ok(file.includes(words), words);
  assert.doesNotMatch(file, /<script|style=|href=/);
});

test("no text can leave its element in a file, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      assert.doesNotMatch(escapeXml(text), /[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
});

test("shapes in a file are paths, clipped and moved in groups", () => {
  const pen = new SvgPen(50, 50, "#fff");
  pen.within({ x: 1, y: 2, width: 3, height: 4 }, () =>
    pen.moved(5, 6, () => pen.shape(line(0, 0, 10, 10), { stroke: "#000", dash: [2, 4] })),
  );
  pen.shape(circle(10, 10, 5), { fill: "#111" });
  const file = pen.file("t");
  assert.match(file, /clip-path="url\(#within0\)"/);
  assert.match(file, /<g transform="translate\(5 6\)">\s*<path d="M0 0L10 10" fill="none" stroke="#000"/);
  assert.match(file, /A5 5 0 0 1/);
});

test("a file is named by what it shows", () => {
  assert.equal(
    fileName("Who stood with whom on 20 Oct 2017", "svg"),
    "who-stood-with-whom-on-20-oct-2017.svg",
  );
});

const size = { width: 800, height: 600 };
const view = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  scale: fc.double({ min: 0.1, max: 8, noNaN: true }),
});

test("zooming keeps the point under the pointer, dragging moves every point by as much", () => {
  fc.assert(
    fc.property(view, fc.double({ min: 0.2, max: 5, noNaN: true }), (shown, factor) => {
      const at = [123, 456] as const;
      const [px, py] = fromWindow(shown, size, ...at);
      const [x, y] = toWindow(zoomedAt(shown, size, factor, at, { least: 0.01, most: 100 }), size, px, py);
      assert.ok(Math.abs(x - at[0]) < 1e-6 && Math.abs(y - at[1]) < 1e-6);
      const [dx, dy] = toWindow(draggedBy(shown, 10, -20), size, px, py);
      assert.ok(Math.abs(dx - at[0] - 10) < 1e-6 && Math.abs(dy - at[1] + 20) < 1e-6);
    }),
  );
});

test("a view that shows all has every point inside, and an address gives it again", () => {
  const points = fc.array(
    fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(points, (some) => {
      const fitting = fitView(some, size, 10);
      for (const [px, py] of some) {
        const [x, y] = toWindow(fitting, size, px, py);
        assert.ok(x >= 0 && x <= size.width && y >= 0 && y <= size.height);
      }
      const again = parseFlatView(printFlatView(fitting));
      assert.ok(again && Math.abs(again.scale / fitting.scale - 1) < 0.001);
    }),
  );
  assert.equal(parseFlatView("1,2"), null);
  assert.equal(parseFlatView(null), null);
});

test("what was drawn in one view, stretched and moved, stands where another view has it", () => {
  fc.assert(
    fc.property(view, view, fc.integer({ min: -300, max: 300 }), (from, to, place) => {
      const [x, y] = toWindow(from, size, place, -place);
      const shift = shiftBetween(from, to);
      const [middleX, middleY] = [size.width / 2, size.height / 2];
      const [wantedX, wantedY] = toWindow(to, size, place, -place);
      const reach = 1e-6 * (1 + Math.abs(wantedX) + Math.abs(wantedY));
      assert.ok(Math.abs((x - middleX) * shift.scale + middleX + shift.x - wantedX) < reach);
      assert.ok(Math.abs((y - middleY) * shift.scale + middleY + shift.y - wantedY) < reach);
    }),
  );
});

test("a grid of rectangles finds what asking each of them would", () => {
  const box = fc
    .tuple(...[-300, -300, 0, 0].map((min) => fc.integer({ min, max: 300 })))
    .map(([x1 = 0, y1 = 0, width = 0, height = 0]) => ({ x1, y1, x2: x1 + width, y2: y1 + height }));
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), box, (boxes, asked) => {
      const grid = new BoxGrid(boxes);
      const sharing = new Set(boxes.filter((one) => sharedArea(one, asked) > 0));
      assert.deepEqual(grid.sharing(asked), sharing);
      assert.equal(grid.isFree(asked), sharing.size === 0);
    }),
  );
});

test("a colour laid over another lies between the two", () => {
  assert.equal(laidOver("#000000", "#ff8000", 0.5), "#804000");
  assert.equal(laidOver("#123456", "#ffffff", 0), "#123456");
  assert.equal(laidOver("", "#ffffff", 0.5), "");
});
