import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { evidenceOf, type Cast, type Row } from "../claims.testing.ts";
import { openPicture } from "../store/open-picture.ts";
import type { Conflict, Verdict } from "./conflict.ts";
import { findConflicts } from "./find-conflicts.ts";

const cast: Cast = { Ali: "person", Omar: "person", Hani: "person", Town: "place" };
const conflictsOf = (rows: readonly Row[], verdicts: readonly Verdict[] = []): Conflict[] =>
  findConflicts(openPicture(evidenceOf(rows, cast)), verdicts);
const kinds = (rows: readonly Row[]): string[] =>
  conflictsOf(rows).map(({ kind, sureness }) => `${kind} ${sureness}`);

test("allied and fighting in the same certain interval is a conflict that says which days and why", () => {
  const [conflict, ...others] = conflictsOf([
    ["A", "allied_with", "B", { from: "2010-01-01", to: "2015-12-31", published: "2018" }],
    ["B", "fights", "A", { from: "2013-03-01", to: "2013-06-30", published: "2018" }],
  ]);
  assert.deepEqual(others, []);
  assert.deepEqual(
    [conflict?.kind, conflict?.when, conflict?.sureness, conflict?.sides.map(({ claims }) => claims)],
    ["together-and-against", "2013-03-01/2013-06-30", "certain", [["c1"], ["c2"]]],
  );
  assert.match(conflict?.why ?? "", /cannot stand together and against/);
  assert.equal(conflict?.sides[0].sentence, "A is allied with B (from 2010-01-01, until 2015-12-31)");
});

test("two reports of one day that say the one and the other clash; one that says both may tell of two times", () => {
  const ofReports = (one: string, other: string): string[] =>
    kinds([
      ["A", "allied_with", "B", { published: one }],
      ["A", "rival_of", "B", { published: other }],
    ]);
  assert.deepEqual(ofReports("2013-05-20", "2013-05-20 b"), ["together-and-against certain"]);
  assert.deepEqual(ofReports("2013-05-20", "2013-05-20"), ["together-and-against likely"]);
});

test("a change over time is no conflict", () => {
  assert.deepEqual(
    kinds([
      ["A", "part_of", "B", { from: "2012", published: "2016-05-01" }],
      ["A", "rival_of", "B", { from: "2013-05", published: "2016-05-01" }],
      ["B", "allied_with", "A", { from: "2013-12", published: "2016-05-01" }],
      ["A", "rival_of", "B", { from: "2014-01", published: "2016-05-01" }],
    ]),
    [],
  );
});

test("an overlap that is only possible is no conflict", () => {
  // Who knows whether they fought before the alliance or after it?
  assert.deepEqual(
    kinds([
      ["A", "allied_with", "B", { from: "2013" }],
      ["A", "fights", "B", { from: "2013-06" }],
    ]),
    [],
  );
  assert.deepEqual(
    kinds([
      ["Ali", "leads", "B", { from: "2010", to: "2012", published: "2018" }],
      ["Omar", "leads", "B", { from: "2012", published: "2018" }],
    ]),
    [],
  );
});

test("rivals who meet for talks, agree or make a truce clash with nothing", () => {
  const day = { from: "2014-02-01", published: "2014-02-02" };
  assert.deepEqual(
    kinds([
      ["A", "rival_of", "B", day],
      ["A", "talks_with", "B", day],
      ["A", "agreed", "B", day],
      ["A", "truce_with", "B", day],
    ]),
    [],
  );
});

test("two leaders of one body on the same days clash; a deputy, another office, a joint lead and a successor do not", () => {
  const lead = (person: string, qualifiers = {}): Row => [
    person,
    "leads",
    "B",
    { from: "2012", published: "2014-03-01", qualifiers },
  ];
  assert.deepEqual(kinds([lead("Ali"), lead("Omar")]), ["two-leaders likely"]);
  assert.deepEqual(kinds([lead("Ali"), lead("Omar", { role: "deputy emir" })]), []);
  assert.deepEqual(kinds([lead("Ali", { role: "emir" }), lead("Omar", { role: "military commander" })]), []);
  assert.deepEqual(kinds([lead("Ali"), lead("Omar", { jointlyWith: ["Ali"] })]), []);
  assert.deepEqual(
    kinds([
      ["Ali", "leads", "B", { from: "2010", published: "2014-03-01" }],
      ["Omar", "leads", "B", { from: "2012-07", published: "2014-03-01" }],
      ["Omar", "succeeded", "Ali", { from: "2012-06", published: "2014-03-01" }],
    ]),
    [],
  );
  assert.deepEqual(
    kinds([
      ["Ali", "leads", "B", { published: "2012" }],
      ["Omar", "leads", "B", { published: "2014" }],
    ]),
    [],
  );
});

test("a person who acts after death is a conflict, and a pledge given to the dead is not", () => {
  const death: Row = ["Ali", "died", null, { from: "2013-04-23", published: "2015-07-29" }];
  assert.deepEqual(kinds([death, ["Ali", "talks_with", "B", { from: "2014", published: "2015" }]]), [
    "after-death certain",
  ]);
  assert.deepEqual(
    kinds([
      ["B", "killed", "Ali", { from: "2013-04-23", published: "2015" }],
      ["Ali", "leads", "B", { published: "2014-09-01" }],
    ]),
    ["after-death likely"],
  );
  assert.deepEqual(
    kinds([death, ["Hani", "pledges_allegiance_to", "Ali", { from: "2014-09", published: "2015" }]]),
    [],
  );
  assert.deepEqual(kinds([death, ["Ali", "leads", "B", { published: "2012" }]]), []);
  // A report that tells of the death tells of the lead as of former days.
  assert.deepEqual(kinds([death, ["Ali", "leads", "B", { published: "2015-07-29" }]]), []);
  // Only possibly later.
  assert.deepEqual(kinds([death, ["Ali", "attacked", "B", { from: "2013", published: "2015" }]]), []);
});

test("what is asserted and denied of the same time clashes; of another time it does not", () => {
  const asserted: Row = ["A", "supports", "B", { from: "2012", to: "2014", published: "2016" }];
  const denial = (from: string): Row => [
    "A",
    "supports",
    "B",
    { modality: "denied", polarity: "negative", from, to: from, published: "2016" },
  ];
  assert.deepEqual(kinds([asserted, denial("2013")]), ["denied certain"]);
  assert.deepEqual(kinds([asserted, denial("2010")]), []);
  assert.deepEqual(
    kinds([
      ["Ali", "died", null, { from: "2016-08" }],
      ["Ali", "died", null, { modality: "denied", polarity: "negative", published: "2016-09-01" }],
    ]),
    ["denied certain"],
  );
});

test("that it is not so after it was last seen may be a change; a denial without a date is likely a clash", () => {
  const truce: Row = ["A", "truce_with", "B", { from: "1994-08-31", text: "in 1994", published: "2012" }];
  assert.deepEqual(kinds([truce, ["A", "truce_with", "B", { polarity: "negative", published: "2012" }]]), []);
  const supported: Row = ["A", "supports", "B", { published: "2016-06-01" }];
  const denied = (published: string): Row => [
    "A",
    "supports",
    "B",
    { modality: "denied", polarity: "negative", published },
  ];
  assert.deepEqual(kinds([supported, denied("2016-09-01")]), ["denied likely"]);
  assert.deepEqual(kinds([supported, denied("2016-06-01")]), ["denied certain"]);
});

test("two dates of one founding clash where they have no day in common", () => {
  const founded = (from: string): Row => ["Ali", "founded", "B", { from, published: "2018" }];
  assert.deepEqual(kinds([founded("2011"), founded("2012-01")]), ["different-dates certain"]);
  assert.deepEqual(kinds([founded("2012"), founded("2012-01")]), []);
  assert.deepEqual(kinds([founded("2012~"), founded("2011")]), []);
});

test("two sources whose dates of a state differ by a month are one state, and no conflict", () => {
  const rows: Row[] = [
    ["A", "rival_of", "B", { from: "2013-04", published: "2014" }],
    ["A", "rival_of", "B", { from: "2013-05", published: "2015" }],
  ];
  assert.deepEqual(kinds(rows), []);
});

test("two that each control all of a place clash, and two that control a part of it do not", () => {
  const controls = (who: string, qualifiers = {}): Row => [
    who,
    "controls",
    "Town",
    { from: "2014-06-01", to: "2015", published: "2018", qualifiers },
  ];
  assert.deepEqual(kinds([controls("A"), controls("B")]), ["sole-control certain"]);
  const half = { quantity: { min: 0.5, max: 0.5, unit: "share" } };
  assert.deepEqual(kinds([controls("A", half), controls("B", half)]), []);
});

test("what is only reported clashes with nothing", () => {
  const day = { published: "2013-05-20" };
  assert.deepEqual(
    kinds([
      ["A", "allied_with", "B", day],
      ["A", "rival_of", "B", { ...day, modality: "reported" }],
    ]),
    [],
  );
});

test("an analyst’s verdicts stand with their conflict, the latest first", () => {
  const day = { published: "2013-05-20" };
  const rows: Row[] = [
    ["A", "allied_with", "B", day],
    ["A", "rival_of", "B", day],
  ];
  const verdict = { by: "an analyst", note: null, conflict: "together-and-against:c1:c2" } as const;
  const [conflict] = conflictsOf(rows, [
    { ...verdict, date: "2020-01-01", decision: "open" },
    { ...verdict, date: "2020-03-01", decision: "second-stands" },
    { ...verdict, date: "2020-02-01", decision: "first-stands", conflict: "other" },
  ]);
  assert.deepEqual(
    conflict?.verdicts.map(({ decision }) => decision),
    ["second-stands", "open"],
  );
});

test("the order in which claims arrive changes no conflict", () => {
  const day = { published: "2013-05-20" };
  const rows: Row[] = [
    ["A", "allied_with", "B", day],
    ["A", "rival_of", "B", day],
    ["B", "fights", "A", { from: "2013-05-20", published: "2014" }],
    ["Ali", "leads", "B", { from: "2012", published: "2014-03-01" }],
    ["Omar", "leads", "B", { from: "2012", published: "2014-03-01" }],
    ["Ali", "died", null, { from: "2011-01-01", published: "2014" }],
  ];
  const given = evidenceOf(rows, cast);
  const expected = findConflicts(openPicture(given));
  assert.ok(expected.length >= 3);
  fc.assert(
    fc.property(fc.shuffledSubarray([...given.claims], { minLength: given.claims.length }), (claims) => {
      assert.deepEqual(findConflicts(openPicture({ ...given, claims })), expected);
    }),
    { seed: 7, numRuns: 30 },
  );
});
