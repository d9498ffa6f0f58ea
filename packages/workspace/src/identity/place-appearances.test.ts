import assert from "node:assert/strict";
import { test } from "node:test";
import type { Appearance } from "./appearance.ts";
import { placeAppearances } from "./place-appearances.ts";

/** Reports as lists of actors, each a list of names: `[["A", "B"], ["C"]]` has an actor called A and B, and one called C. */
function fromReports(...reports: readonly (readonly (readonly string[])[])[]): Appearance[] {
  return reports.flatMap((actors, report) =>
    actors.map((names, i) => ({ id: (report + 1) * 10 + i, sources: [report + 1], names })),
  );
}

/** The ids of each actor's appearances. */
const partition = (appearances: readonly Appearance[]): number[][] =>
  placeAppearances(appearances)
    .map((places) => places.map(({ id }) => id).toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

const reasonOf = (appearances: readonly Appearance[], id: number): string | undefined =>
  placeAppearances(appearances)
    .flat()
    .find((place) => place.id === id)?.reason;

test("a group that two reports call by one full name is one actor, and the name is the reason", () => {
  const reports = fromReports([["ISIS"]], [["Islamic State", "ISIS"]]);
  assert.deepEqual(partition(reports), [[10, 20]]);
  assert.deepEqual(placeAppearances(reports)[0], [
    { id: 10, reason: "name", name: "ISIS" },
    { id: 20, reason: "name", name: "ISIS" },
  ]);
});

test("groups without a name in common stay two", () => {
  const reports = fromReports([["Provisional IRA"]], [["Continuity IRA"]]);
  assert.deepEqual(partition(reports), [[10], [20]]);
  assert.equal(reasonOf(reports, 10), "first");
});

test("a report that tells of a rename joins what other reports call by the former and by the later name", () => {
  assert.deepEqual(partition(fromReports([["Nusra"]], [["HTS"]], [["Nusra", "HTS"]])), [[10, 20, 30]]);
});

test("an appearance without a full name stands alone", () => {
  assert.deepEqual(partition(fromReports([[]], [[]])), [[10], [20]]);
});

test("a name that a report gives to two of its actors joins nobody", () => {
  const reports = fromReports([["Oglaigh"], ["Oglaigh", "Real IRA"]], [["Oglaigh"]], [["Real IRA"]]);
  assert.deepEqual(partition(reports), [[10], [11, 30], [20]]);
  assert.equal(reasonOf(reports, 20), "ambiguous");
  assert.equal(reasonOf(reports, 11), "name");
});

test("a report that fits two actors whom another report keeps apart joins neither, and doesn't stop others from joining", () => {
  const reports = fromReports([["Nusra"], ["ISIS"]], [["Nusra", "ISIS"]], [["Nusra"]], [["ISIS"]]);
  assert.deepEqual(partition(reports), [[10, 30], [11, 40], [20]]);
  assert.equal(reasonOf(reports, 20), "two-fit");
});

test("one report that fails to see that two names mean one group doesn't split the actor of all others", () => {
  const both = [["ISIS", "Islamic State"]];
  const reports = fromReports(both, both, [["ISIS"], ["Islamic State"]], [["Islamic State"]]);
  assert.deepEqual(partition(reports), [[10, 20, 40], [30], [31]]);
  assert.equal(reasonOf(reports, 30), "kept-apart");
});

test("where as many reports keep two names apart as put them together, they stay apart", () => {
  const together = [["A", "B"]];
  const apart = [["A"], ["B"]];
  assert.deepEqual(partition(fromReports(together, together, apart, apart)), [
    [10],
    [20],
    [30, 40],
    [31, 41],
  ]);
});

test("a chain of names doesn't put together what a report keeps apart", () => {
  const reports = fromReports([["A"], ["B"]], [["A", "C"]], [["C", "B"]]);
  for (const actor of partition(reports))
    assert.ok(!(actor.includes(10) && actor.includes(11)), String(actor));
});
