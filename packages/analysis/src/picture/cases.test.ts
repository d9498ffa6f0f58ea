import assert from "node:assert/strict";
import { test } from "node:test";
import { evidenceOf, type Cast, type Row } from "./claims.testing.ts";
import { findConflicts } from "./conflicts/find-conflicts.ts";
import { projectPicture } from "./project-picture.ts";
import { openPicture } from "./store/open-picture.ts";

const cast: Cast = { Ali: "person", Omar: "person", Hani: "person" };
const accepted = { review: "accepted" } as const;
const drawn = (rows: readonly Row[], asOf: string): string[] =>
  projectPicture(evidenceOf(rows, cast), { asOf }).relations.map(
    ({ subject, predicate, status }) => `${subject} ${predicate} ${status}`,
  );

test("a leader known only by year leads on no certain day of that year alone, and is presumed after it", () => {
  const rows: Row[] = [
    ["Ali", "leads", "Group", { ...accepted, from: "2012", text: "in 2012", published: "2018" }],
  ];
  assert.deepEqual(drawn(rows, "2011-12-31"), []);
  assert.deepEqual(drawn(rows, "2012-06-01"), ["Ali leads presumed"]);
  assert.deepEqual(drawn(rows, "2012"), ["Ali leads certain"]);
  assert.deepEqual(drawn(rows, "2015-06-01"), ["Ali leads presumed"]);
  const [lead] = projectPicture(evidenceOf(rows, cast), { asOf: "2015" }).relations;
  assert.equal(lead?.lastSeen, "2012");
});

test("“since 2014” held until it was written, and “in 2014” was only seen then", () => {
  const row = (text: string | null): Row => [
    "A",
    "fights",
    "B",
    { from: "2014", text, published: "2017-10-12" },
  ];
  for (const text of ["since 2014", "from 2014 on", "ever since 2014", null])
    assert.deepEqual(drawn([row(text)], "2016-01-01"), ["A fights certain"], String(text));
  for (const text of ["in 2014", "during 2014", "on 3 May 2014"])
    assert.deepEqual(drawn([row(text)], "2016-01-01"), ["A fights presumed"], text);
});

test("two sources whose dates of one turn differ by a month make one relation that cites both", () => {
  const rows: Row[] = [
    ["A", "rival_of", "B", { ...accepted, from: "2013-04", published: "2014" }],
    ["A", "rival_of", "B", { ...accepted, from: "2013-05", published: "2015" }],
  ];
  const { relations } = projectPicture(evidenceOf(rows, cast), { asOf: "2013-12-31" });
  assert.deepEqual(
    relations.map(({ from, claims, saidBy }) => [from, claims, saidBy.map(({ source }) => source)]),
    [["2013-04", ["c1", "c2"], ["2014", "2015"]]],
  );
});

test("a claim retracted by its author is gone, and what it had ended goes on", () => {
  const rows: Row[] = [
    ["Ali", "leads", "Group", { ...accepted, from: "2010", published: "2012" }],
    ["Ali", "died", null, { ...accepted, from: "2013-04", published: "2013-05" }],
  ];
  const given = evidenceOf(rows, cast);
  const open = openPicture(given);
  const leads = (): (string | null)[] => open.ledger().episodes.map(({ end }) => end?.text ?? null);
  assert.deepEqual(leads(), ["2013-04"]);
  const { undo } = open.apply({ remove: given.claims.slice(1).map(({ id }) => id) });
  assert.deepEqual(leads(), [null]);
  open.apply(undo);
  assert.deepEqual(leads(), ["2013-04"]);
});

test("a deputy beside a leader: both lead, nothing clashes, and the leader’s death leaves the deputy", () => {
  const rows: Row[] = [
    ["Ali", "leads", "Group", { ...accepted, from: "2010", published: "2018" }],
    [
      "Omar",
      "leads",
      "Group",
      { ...accepted, from: "2011", published: "2018", qualifiers: { role: "deputy leader" } },
    ],
  ];
  assert.deepEqual(findConflicts(openPicture(evidenceOf(rows, cast))), []);
  const dead: Row = ["Ali", "died", null, { ...accepted, from: "2013-04", published: "2018" }];
  assert.deepEqual(drawn([...rows, dead], "2014-06-01"), ["Omar leads certain"]);
});

test("a pledge to a person who was already dead is in question from its first day, and clashes with nothing", () => {
  const rows: Row[] = [
    ["Ali", "died", null, { ...accepted, from: "2013-04-23", published: "2015-07-29" }],
    ["Hani", "pledges_allegiance_to", "Ali", { ...accepted, from: "2014-09-01", published: "2014-10" }],
  ];
  assert.deepEqual(drawn(rows, "2014-09-05"), ["Hani pledges_allegiance_to in-question"]);
  assert.deepEqual(findConflicts(openPicture(evidenceOf(rows, cast))), []);
});

test("who says so is told: the author of a source, whom it cites, or nobody it names", () => {
  const rows: Row[] = [
    ["A", "fights", "B", { published: "2014" }],
    ["A", "fights", "B", { published: "2015", attributionKind: "named", attribution: "C" as never }],
    ["A", "fights", "B", { published: "2015", attributionKind: "unnamed" }],
  ];
  const [relation] = projectPicture(evidenceOf(rows, cast), { asOf: "2016" }).relations;
  assert.deepEqual(
    relation?.saidBy.map(({ source, kind, actor }) => [source, kind, actor]),
    [
      ["2014", "author", null],
      ["2015", "named", "C"],
      ["2015", "unnamed", null],
    ],
  );
});
