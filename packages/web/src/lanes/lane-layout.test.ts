import assert from "node:assert/strict";
import { test } from "node:test";
import { spanOf, type ActorType } from "@entente/claims";
import { laneGround, voicesOf } from "@entente/analysis";
import { event, evidence, forecast, nameIn, state } from "@entente/analysis/testing";
import fc from "fast-check";
import { sharedArea, textBox } from "../drawing/boxes.ts";
import { factsOf } from "./lane-facts.ts";
import { laneLayout, wholeView } from "./lane-layout.ts";
import { legendOf } from "./legend-entries.ts";
import { markAt } from "./mark-at.ts";
import { markAfterKey, marksOf, isLit } from "./marks.ts";
import { boundedDay, skeletonOf } from "./skeleton.ts";
import { zoomed } from "./time-view.ts";

const types: Readonly<Record<string, ActorType>> = {
  is: "organisation",
  aq: "organisation",
  jn: "organisation",
  obl: "person",
  zaw: "person",
};
const nameOf = nameIn(types);

const all = evidence(
  types,
  [
    state("is", "pledges_allegiance_to", "aq", { from: "2004-10-17", to: "2014-02", lastSeen: "2004-10-17" }),
    state("aq", "rival_of", "is", { from: "2014-02" }),
    state("jn", "part_of", "aq", { from: "2013-04", status: "contested" }),
    state("obl", "leads", "aq", { from: "1999", to: "2011-05-02" }),
    state("zaw", "leads", "aq", { from: "2011-06" }),
    state("is", "names", "ISI", { from: "2006-10", qualifiers: { kind: "later" } }),
    state("is", "names", "Tawhid", { qualifiers: { kind: "former" } }),
  ],
  [
    event("obl", "died", null, "2011-05-02"),
    event("jn", "founded", null, "2012-01"),
    event("is", "talks_with", "aq", "2017-10-12"),
  ],
  [forecast("is", "lost", "all the territory it held in Syria and in Iraq, and then some more")],
);
const last = boundedDay("2017-10-20");
const factsFrom = (told: typeof all, show = "all") =>
  factsOf(laneGround(told, voicesOf([], []), { most: 50, mostLines: 2500, show }));
const facts = factsFrom(all);

const skeleton = skeletonOf(facts, { most: 10, days: [last] });
const layoutAt = (day: string, width = 1200) =>
  laneLayout({ skeleton, facts, day: boundedDay(day), width, nameOf });

test("lanes, axis and height stay where they are while the day moves", () => {
  const [early, late] = [layoutAt("2005"), layoutAt("2017-10-20")];
  assert.deepEqual(
    early.lanes.map(({ id, row }) => [id, row]),
    late.lanes.map(({ id, row }) => [id, row]),
  );
  assert.deepEqual(early.ticks, late.ticks);
  assert.equal(early.height, late.height);
});

test("nothing that began after the day is drawn", () => {
  const { connectors, lanes } = layoutAt("2005");
  assert.deepEqual(
    connectors.map(({ tie }) => tie.predicate),
    ["pledges_allegiance_to"],
  );
  assert.equal(lanes.find(({ id }) => id === "jn")?.band, null);
});

test("a relation stands at its date, and its tails run as long as it held, never beyond the day", () => {
  const layout = layoutAt("2010-06-01");
  const [pledge] = layout.connectors;
  assert.ok(pledge);
  assert.ok(Math.abs(pledge.x - layout.scale.x(spanOf("2004-10-17").start)) < 12);
  assert.equal(pledge.tails.length, 2);
  for (const tail of pledge.tails) assert.ok(tail.x3 <= layout.day.x2 + 1.5);
  const ended = layoutAt("2017-10-20").connectors.find(({ tie }) => tie.sign === "pledge");
  assert.ok((ended?.tails[0]?.x3 ?? 9999) <= layout.scale.x(spanOf("2014-02").end) + 0.5);
});

test("a rename is a flag in the lane, which begins under its former name", () => {
  const lane = layoutAt("2017-10-20").lanes.find(({ id }) => id === "is");
  assert.deepEqual(
    lane?.names.map(({ text, flagX }) => [text, flagX !== null]),
    [
      ["IS", false],
      ["ISI", true],
    ],
  );
  const before = layoutAt("2005-01-01").lanes.find(({ id }) => id === "is");
  assert.equal(before?.names.length, 1);
});

test("names that follow close upon one another are written whole and apart, above the lane where it has no room", () => {
  const renamed = evidence(types, [
    state("is", "rival_of", "aq", { from: "1964", lastSeen: "2022-12-20" }),
    state("is", "names", "Common Alternative Revolutionary Force", {
      from: "2017-09",
      qualifiers: { kind: "later" },
    }),
    state("is", "names", "Comunes", { from: "2021-01", qualifiers: { kind: "later" } }),
  ]);
  const own = factsFrom(renamed);
  const end = boundedDay("2022-12-20");
  const layout = laneLayout({
    skeleton: skeletonOf(own, { most: 10, days: [end] }),
    facts: own,
    day: end,
    width: 1100,
    nameOf,
  });
  const labels = layout.lanes.find(({ id }) => id === "is")?.names.map(({ label }) => label) ?? [];
  assert.deepEqual(
    labels.map((label) => label?.text),
    ["IS", "Common Alternative Revolutionary Force", "Comunes"],
  );
  const letters = { size: layout.density.nameSize, isBold: true };
  const boxes = labels.flatMap((label) =>
    label ? [textBox(label.text, letters, label.x, label.y, label.anchor)] : [],
  );
  for (const [at, box] of boxes.entries())
    for (const other of boxes.slice(at + 1)) assert.equal(sharedArea(box, other), 0);
});

test("zoomed in, a name that is older than the axis is written where the axis begins", () => {
  const whole = wholeView(skeleton);
  const view = zoomed(whole, 0.2, spanOf("2012-06-01").start, whole);
  const near = laneLayout({ skeleton, facts, day: last, view, width: 1200, nameOf });
  const lane = near.lanes.find(({ id }) => id === "is");
  assert.deepEqual(
    lane?.names.map(({ text, flagX, label }) => [text, flagX, label?.x]),
    [["ISI", null, near.scale.left + 6]],
  );
  assert.equal(lane?.band?.isFromBefore, true);
});

test("zooming moves no lane up or down, and every line in view stands near its date", () => {
  const whole = wholeView(skeleton);
  const days = fc.integer({ min: whole.start, max: whole.end });
  fc.assert(
    fc.property(days, fc.double({ min: 0.05, max: 1, noNaN: true }), (around, factor) => {
      const view = zoomed(whole, factor, around, whole);
      const near = laneLayout({ skeleton, facts, day: last, view, width: 1200, nameOf });
      assert.deepEqual(
        near.lanes.map(({ id, row }) => [id, row]),
        layoutAt("2017-10-20").lanes.map(({ id, row }) => [id, row]),
      );
      for (const { tie, isInView, x } of near.connectors)
        if (isInView) assert.ok(Math.abs(x - near.scale.x(tie.time.begin.start)) < 60);
    }),
  );
});

test("hiding kinds of lines moves nothing else", () => {
  const some = laneLayout({
    skeleton,
    facts,
    day: last,
    width: 1200,
    nameOf,
    isDrawn: ({ sign }) => sign === "rival",
  });
  assert.deepEqual(
    some.connectors.map(({ tie }) => tie.predicate),
    ["rival_of"],
  );
  assert.deepEqual(some.lanes, layoutAt("2017-10-20").lanes);
});

test("a measure swells the lane for as long as it held", () => {
  const held = state("is", "controls", "half of Syria", {
    from: "2014-06",
    to: "2015-06",
    qualifiers: { quantity: { min: 0.5, max: 0.5, unit: "share" } },
  });
  const swollen = factsFrom({ ...all, states: [...all.states, held] });
  const layout = laneLayout({
    skeleton,
    facts: swollen,
    day: last,
    width: 1200,
    nameOf,
    measures: (lane) => swollen.stories.get(lane)?.measures ?? [],
  });
  const [swell] = layout.lanes.find(({ id }) => id === "is")?.swells ?? [];
  assert.equal(swell?.text, "half");
  assert.equal(swell?.x1, layout.scale.x(spanOf("2014-06").start));
  assert.ok((swell?.height ?? 0) > 5);
});

test("what is at a place of the map is found there", () => {
  const layout = layoutAt("2017-10-20");
  for (const { tie, x, fromY, toY } of layout.connectors)
    assert.equal(markAt(layout, x, (fromY + toY) / 2), `line ${tie.key} ${tie.predicate}`);
  const [lane] = layout.lanes.filter(({ band }) => band !== null);
  assert.equal(markAt(layout, (lane?.band?.x3 ?? 0) - 60, (lane?.row.top ?? 0) + 9), `lane ${lane?.id}`);
  assert.equal(markAt(layout, 2, 2), null);
});

test("leaders are threads under the lane, and a death is marked on the day it happened", () => {
  const layout = layoutAt("2017-10-20");
  const lane = layout.lanes.find(({ id }) => id === "aq");
  assert.deepEqual(
    lane?.threads.map(({ name, diedX }) => [name, diedX !== null]),
    [
      ["OBL", true],
      ["ZAW", false],
    ],
  );
  assert.equal(lane?.threads[0]?.diedX, layout.scale.x(spanOf("2011-05-02").start));
});

test("forecasts stand right of the axis, and only there", () => {
  const layout = layoutAt("2017-10-20");
  assert.equal(layout.forecasts.length, 1);
  assert.ok((layout.margin?.x ?? 0) > layout.scale.right);
  assert.equal(layout.forecasts[0]?.title.length, 2);
  const none = laneLayout({
    skeleton,
    facts: { ...facts, forecasts: [] },
    day: last,
    width: 1200,
    nameOf,
  });
  assert.equal(none.margin, null);
});

test("labels of lines cover neither one another nor names, bands and leaders", () => {
  const layout = layoutAt("2017-10-20");
  const boxes = layout.connectors.flatMap(({ tie, label }) =>
    label ? [textBox(tie.label, { size: 11 }, label.x, label.y, label.anchor)] : [],
  );
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) assert.equal(sharedArea(a, b), 0);
    for (const { row, band } of layout.lanes) {
      if (band) assert.equal(sharedArea(a, { x1: band.x1, x2: band.x3, y1: row.top, y2: row.bottom }), 0);
    }
  }
});

test("an interval for a day is drawn as the days it may be", () => {
  const { day, scale } = layoutAt("2012/2013");
  assert.equal(day.x1, scale.x(spanOf("2012").start));
  assert.equal(day.x2, scale.x(spanOf("2013").end - 1));
});

test("no more than asked for get lanes, and fewer of them stand in the same order", () => {
  const two = skeletonOf(facts, { most: 2, days: [last] });
  assert.deepEqual(two.camps.flat().toSorted(), ["aq", "is"]);
  const order = skeleton.camps.flat();
  assert.deepEqual(
    two.camps.flat(),
    order.filter((id) => two.camps.flat().includes(id)),
  );
});

test("without any line there is an empty diagram, not an error", () => {
  const nothing = factsFrom(evidence(types, []));
  const empty = skeletonOf(nothing, { most: 9, days: [last] });
  const layout = laneLayout({ skeleton: empty, facts: nothing, day: last, width: 900, nameOf });
  assert.deepEqual(layout.lanes, []);
});

test("every mark is reached by arrow keys, one after the other, and says what it is", () => {
  const layout = layoutAt("2017-10-20");
  const marks = marksOf(layout, nameOf);
  const seen: string[] = [];
  for (
    let mark = marks[0];
    mark && !seen.includes(mark.key);
    mark = markAfterKey("ArrowRight", marks, mark.key) ?? undefined
  ) {
    seen.push(mark.key);
  }
  assert.equal(seen.length, marks.length);
  assert.equal(new Set(marks.map(({ key }) => key)).size, marks.length);
  assert.ok(
    marks.some(({ label }) => label.startsWith("pledge: IS pledges allegiance to AQ, 17 Oct 2004 – ")),
  );
  assert.equal(markAfterKey("x", marks, null), null);
  assert.equal(markAfterKey("End", marks, null)?.key, marks.at(-1)?.key);
});

test("pointing at a line leaves its two lanes in the light, pointing at a lane its lines", () => {
  const marks = marksOf(layoutAt("2017-10-20"), nameOf);
  const find = (start: string) => {
    const mark = marks.find(({ label }) => label.startsWith(start));
    assert.ok(mark, start);
    return mark;
  };
  const [line, is, jn, other] = [find("pledge: IS"), find("IS"), find("JN"), find("part of: JN")];
  assert.equal(isLit(line, is), true);
  assert.equal(isLit(line, jn), false);
  assert.equal(isLit(line, other), false);
  assert.equal(isLit(is, line), true);
});

test("a line's end is told apart: stated, inferred from others, or none that is known", () => {
  const inferred = { inferred: true, by: null, why: "it broke with it", rules: [] };
  const told = evidence(types, [
    state("is", "allied_with", "aq", { from: "2004", to: "2006", lastSeen: "2005" }),
    state("is", "part_of", "jn", { from: "2010", to: "2014", lastSeen: "2011", ended: inferred }),
    state("jn", "rival_of", "aq", { from: "2014", lastSeen: "2015" }),
  ]);
  const own = factsFrom(told);
  const layout = laneLayout({
    skeleton: skeletonOf(own, { most: 10, days: [last] }),
    facts: own,
    day: last,
    width: 1200,
    nameOf,
  });
  const ends = Object.fromEntries(
    layout.connectors.map(({ tie, tails }) => [tie.predicate as string, tails.map(({ end }) => end)]),
  );
  assert.deepEqual(ends, {
    allied_with: ["stated", "stated"],
    part_of: ["inferred", "inferred"],
    rival_of: ["goes on", "goes on"],
  });
  const partOf = layout.connectors.find(({ tie }) => tie.predicate === "part_of")?.tails[0];
  assert.ok(partOf && partOf.x2 < partOf.x3 - 20, "dotted after it was last spoken of");
  const texts = legendOf(layout).flatMap(({ signs }) => signs.map(({ text }) => text));
  for (const words of ["bar: its end is stated", "ring: its end is inferred"])
    assert.ok(texts.includes(words));
});

test("a leader is told as firmly as the claims tell it", () => {
  const told = evidence(types, [
    state("is", "rival_of", "aq", { from: "2014" }),
    state("obl", "leads", "aq", { from: "1999", status: "reported" }),
  ]);
  const own = factsFrom(told);
  const layout = laneLayout({
    skeleton: skeletonOf(own, { most: 10, days: [last] }),
    facts: own,
    day: last,
    width: 1200,
    nameOf,
  });
  const labels = marksOf(layout, nameOf).map(({ label }) => label);
  assert.ok(labels.includes("OBL leads AQ, reported, proposed"), labels.join("; "));
});

test("before an end has come a line goes on", () => {
  const [pledge] = layoutAt("2010-06-01").connectors;
  assert.deepEqual(
    pledge?.tails.map(({ end }) => end),
    ["goes on", "goes on"],
  );
});
