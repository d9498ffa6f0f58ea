import assert from "node:assert/strict";
import { test } from "node:test";
import { laneGround, voicesOf } from "@entente/analysis";
import { evidence, forecast, nameIn, state } from "@entente/analysis/testing";
import type { ForecastLine } from "@entente/server/contract";
import { fateOn, ledgerByClaim } from "./forecast-fates.ts";
import { factsOf } from "./lane-facts.ts";
import { laneLayout } from "./lane-layout.ts";
import { legendOf } from "./legend-entries.ts";
import { markAt } from "./mark-at.ts";
import { marksOf } from "./marks.ts";
import { boundedDay, skeletonOf } from "./skeleton.ts";

const types = { is: "organisation", aq: "organisation" } as const;
const nameOf = nameIn(types);
const [truce, merger] = [forecast("is", "truce_with", "aq"), forecast("is", "merged_with", "aq")];
const told = evidence(
  types,
  [state("is", "rival_of", "aq", { from: "2014-02", lastSeen: "2020-01-01" })],
  [],
  [truce, merger],
);
const resolution = (date: string, outcome: "yes" | "no"): ForecastLine["resolution"] => ({
  date,
  outcome,
  claims: [],
  note: null,
  by: "somebody",
});
const ledger = ledgerByClaim([
  { claim: truce.claims[0] ?? null, resolution: resolution("2018-10-20", "no") },
  { claim: merger.claims[0] ?? null, resolution: null },
  { claim: null, resolution: resolution("2018-10-20", "yes") },
]);
const facts = {
  ...factsOf(laneGround(told, voicesOf([], []), { most: 50, mostLines: 2500, show: "all" })),
  ledger,
};
const skeleton = skeletonOf(facts, { most: 10, days: [boundedDay("2020-01-01")] });
const layoutAt = (day: string) => laneLayout({ skeleton, facts, day: boundedDay(day), width: 1200, nameOf });

test("a forecast is open until the day it was resolved, and without an entry it has no fate", () => {
  assert.equal(fateOn(ledger, truce, boundedDay("2018-10-19"))?.sign, "open");
  assert.deepEqual(fateOn(ledger, truce, boundedDay("2018-10-20")), {
    sign: "did not come true",
    words: "did not come true 20 Oct 2018",
    resolved: boundedDay("2018-10-20").start,
  });
  assert.equal(fateOn(ledger, merger, boundedDay("2020-01-01"))?.sign, "open");
  assert.equal(fateOn(ledgerByClaim([]), truce, boundedDay("2020-01-01")), null);
});

test("what became of a forecast stands in its box beyond the day and at the day it was resolved, in words too", () => {
  const before = layoutAt("2018-01-01");
  assert.deepEqual(before.fates, []);
  assert.ok(before.forecasts.every(({ meta }) => meta.startsWith("open · ")));
  const after = layoutAt("2020-01-01");
  const box = after.forecasts.find(({ fate }) => fate?.sign === "did not come true");
  assert.ok(box?.meta.startsWith("did not come true 20 Oct 2018"));
  const [mark] = after.fates;
  assert.ok(mark);
  assert.ok(Math.abs(mark.x - after.scale.x(boundedDay("2018-10-20").start)) < 1);
  assert.ok(mark.y < (after.lanes.find(({ id }) => id === "is")?.row.top ?? 0));
  const key = markAt(after, mark.x, mark.y);
  assert.ok(
    marksOf(after, nameOf)
      .find((one) => one.key === key)
      ?.label.includes("did not come true"),
  );
  assert.ok(legendOf(after).some(({ signs }) => signs.some(({ text }) => text === "forecast that did not")));
});

test("forecasts that were resolved alike on one day are one mark with their number", () => {
  const alike = ledgerByClaim(
    [truce, merger].map(({ claims }) => ({
      claim: claims[0] ?? null,
      resolution: resolution("2018-10-20", "no"),
    })),
  );
  const layout = laneLayout({
    skeleton,
    facts: { ...facts, ledger: alike },
    day: boundedDay("2020-01-01"),
    width: 1200,
    nameOf,
  });
  assert.deepEqual(
    layout.fates.map(({ size }) => size),
    [2],
  );
  assert.match(layout.fates[0]?.label ?? "", /and 1 more then$/);
});
