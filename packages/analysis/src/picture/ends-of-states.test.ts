import assert from "node:assert/strict";
import { test } from "node:test";
import { evidenceOf, type Cast, type Row } from "./claims.testing.ts";
import type { Relation } from "./picture.ts";
import { projectPicture } from "./project-picture.ts";
import { relationSpans } from "./relation-spans.ts";

const cast: Cast = { Ali: "person", Omar: "person", Hani: "person", Town: "place" };

const spans = (rows: readonly Row[]): Relation[] => relationSpans(evidenceOf(rows, cast));

/** What holds at a date, each with its status. */
const drawn = (rows: readonly Row[], asOf: string): string[] =>
  projectPicture(evidenceOf(rows, cast), { asOf }).relations.map(
    ({ predicate, status }) => `${predicate} ${status}`,
  );

/** When the first row's relation ended, and why. */
function endOf(rows: readonly Row[]): (string | boolean | null)[] {
  const relation = spans(rows).find(({ claims }) => claims.includes("c1" as Relation["claims"][number]));
  return [
    relation?.to ?? null,
    relation?.ended?.inferred ?? null,
    relation?.ended?.by ?? null,
    relation?.ended?.why ?? null,
  ];
}

/** One report, written years later, that dates each turn by month or year. */
const nusra: Row[] = [
  ["Nusra", "part_of", "Islamic State", { from: "2012", published: "2016-05-01" }],
  ["Nusra", "rival_of", "Islamic State", { from: "2013-05", published: "2016-05-01" }],
  ["Islamic State", "allied_with", "Nusra", { from: "2013-12", published: "2016-05-01" }],
  ["Nusra", "rival_of", "Islamic State", { from: "2014-01", published: "2016-05-01" }],
];

test("al-Nusra and Islamic State: the right answer on any day from 2011 to 2015", () => {
  const days: Record<string, string[]> = {
    "2011-06-01": [],
    "2011-12-31": [],
    "2012-01-01": ["part_of presumed"],
    "2012-12-31": ["part_of certain"],
    "2013-04-30": ["part_of certain"],
    // On a day of May the turn may have come or not.
    "2013-05-15": ["part_of presumed", "rival_of presumed"],
    "2013-05-31": ["rival_of certain"],
    "2013-06-01": ["rival_of certain"],
    "2013-11-30": ["rival_of certain"],
    "2013-12-15": ["allied_with presumed", "rival_of presumed"],
    "2013-12-31": ["allied_with certain"],
    "2014-01-15": ["allied_with presumed", "rival_of presumed"],
    "2014-01-31": ["rival_of certain"],
    "2014-06-01": ["rival_of certain"],
    "2015-12-31": ["rival_of certain"],
    "2017-01-01": ["rival_of presumed"],
  };
  for (const [day, expected] of Object.entries(days))
    assert.deepEqual(drawn(nusra, day).toSorted(), expected, day);
});

test("al-Nusra and Islamic State: two rivalries, and each end is marked as inferred from the next turn", () => {
  const turns = spans(nusra).map(({ predicate, from, to, ended, claims }) => [
    predicate,
    from,
    to,
    ended?.inferred,
    ended?.by,
    ...claims,
  ]);
  assert.deepEqual(turns, [
    ["part_of", "2012", "2013-05", true, "c2", "c1"],
    ["allied_with", "2013-12", "2014-01", true, "c4", "c3"],
    ["rival_of", "2013-05", "2013-12", true, "c3", "c2"],
    ["rival_of", "2014-01", null, undefined, undefined, "c4"],
  ]);
});

test("the turns come out the same from four undated sources of their own time", () => {
  const rows: Row[] = [
    ["Nusra", "part_of", "Islamic State", { published: "2012-06-01" }],
    ["Nusra", "rival_of", "Islamic State", { published: "2013-05-20" }],
    ["Nusra", "allied_with", "Islamic State", { published: "2013-12-10" }],
    ["Nusra", "fights", "Islamic State", { published: "2014-01-05" }],
  ];
  assert.deepEqual(drawn(rows, "2012-06-01"), ["part_of certain"]);
  assert.deepEqual(drawn(rows, "2013-05-19"), ["part_of presumed"]);
  assert.deepEqual(drawn(rows, "2013-05-20"), ["rival_of certain"]);
  assert.deepEqual(drawn(rows, "2013-12-20"), ["allied_with presumed"]);
  assert.deepEqual(drawn(rows, "2015"), ["fights presumed"]);
  assert.deepEqual(endOf(rows), ["../2013-05-20", true, "c2", "Nusra is a rival of Islamic State"]);
});

test("an opposing claim whose date only may be later ends nothing", () => {
  assert.deepEqual(
    endOf([
      ["A", "allied_with", "B", { from: "2013" }],
      ["A", "fights", "B", { from: "2013-06" }],
    ]),
    [null, null, null, null],
  );
  assert.deepEqual(
    endOf([
      ["A", "allied_with", "B"],
      ["A", "rival_of", "B"],
    ]),
    [null, null, null, null],
  );
});

test("of two sightings in one month nobody knows which came last, so neither ends the other", () => {
  const rows: Row[] = [
    ["A", "allied_with", "B", { published: "2013-05" }],
    ["A", "fights", "B", { from: "2013-05", published: "2014" }],
  ];
  assert.deepEqual(endOf(rows), [null, null, null, null]);
});

test("only what is asserted ends anything: a rumour, a guess, a prediction and a denial do not", () => {
  for (const modality of ["reported", "hedged", "predicted", "conditional", "denied"] as const) {
    const polarity = modality === "denied" ? "negative" : "positive";
    const alliance: Row = ["A", "allied_with", "B", { from: "2010" }];
    assert.deepEqual(endOf([alliance, ["A", "fights", "B", { from: "2013", modality, polarity }]]), [
      null,
      null,
      null,
      null,
    ]);
    assert.deepEqual(
      endOf([
        ["Ali", "leads", "B", { from: "2010" }],
        ["Ali", "died", null, { from: "2013", modality, polarity }],
      ]),
      [null, null, null, null],
    );
  }
});

test("rivals who meet for talks, agree or make a truce are still rivals", () => {
  const rows: Row[] = [
    ["A", "rival_of", "B", { published: "2013-01-01" }],
    ["A", "talks_with", "B", { from: "2014-01-01", published: "2014-02" }],
    ["A", "agreed", "B", { from: "2014-01-05", published: "2014-02" }],
    ["A", "truce_with", "B", { from: "2014-01-06", published: "2014-02" }],
  ];
  assert.deepEqual(endOf(rows), [null, null, null, null]);
  assert.deepEqual(drawn(rows, "2015"), ["rival_of presumed", "truce_with presumed"]);
});

test("a stated end stands, whatever opposing claim falls into the time", () => {
  const rows: Row[] = [
    ["A", "allied_with", "B", { from: "2010", to: "2015" }],
    ["A", "fights", "B", { from: "2013" }],
  ];
  assert.deepEqual(endOf(rows), ["2015", false, "c1", "said to have held until then"]);
});

test("a leader's death ends what they lead, and nothing of the body they led", () => {
  const rows: Row[] = [
    ["Ali", "leads", "Group", { published: "2014-07-01" }],
    ["Group", "fights", "State", { published: "2014-07-01" }],
    ["Ali", "died", null, { from: "2019-10-27", published: "2019-11" }],
  ];
  assert.deepEqual(endOf(rows), ["2019-10-27", false, "c3", "Ali died"]);
  assert.deepEqual(drawn(rows, "2019-10-26"), ["leads presumed", "fights presumed"]);
  assert.deepEqual(drawn(rows, "2019-10-27"), ["fights presumed"]);
});

test("a person who was killed died, and a number of dead is not the death of a group", () => {
  const killed: Row[] = [
    ["Ali", "leads", "Group", { published: "2014" }],
    ["State", "killed", "Ali", { from: "2016-03-01" }],
  ];
  assert.deepEqual(endOf(killed), ["2016-03-01", false, "c2", "State killed Ali"]);
  const dead: Row[] = [
    ["Group", "fights", "State", { published: "2014" }],
    ["Group", "died", "20", { from: "2016" }],
  ];
  assert.deepEqual(endOf(dead), [null, null, null, null]);
});

test("an undated death ends what was seen before it was told", () => {
  const rows: Row[] = [
    ["Ali", "speaks_for", "Group", { published: "2014-07-01" }],
    ["Ali", "died", null, { published: "2017-10-12" }],
  ];
  assert.deepEqual(endOf(rows), ["../2017-10-12", false, "c2", "Ali died"]);
  assert.deepEqual(drawn(rows, "2016"), ["speaks_for presumed"]);
  assert.deepEqual(drawn(rows, "2018"), []);
});

test("succession ends the lead of who was succeeded, in the same office", () => {
  const lead: Row = [
    "Omar",
    "leads",
    "Group",
    { from: "2006", published: "2009", qualifiers: { role: "emir" } },
  ];
  assert.deepEqual(endOf([lead, ["Ali", "succeeded", "Omar", { from: "2010-05" }]]), [
    "2010-05",
    false,
    "c2",
    "Ali succeeded Omar",
  ]);
  const other: Row = ["Ali", "succeeded", "Omar", { from: "2010-05", qualifiers: { office: "treasurer" } }];
  assert.deepEqual(endOf([lead, other]), [null, null, null, null]);
  const full: Row = [
    "Ali",
    "succeeded",
    "Omar",
    { from: "2010-05", qualifiers: { office: "emir of Group" } },
  ];
  assert.equal(endOf([lead, full])[0], "2010-05");
});

test("removal, splits, dissolution and losses end what the table says they end", () => {
  assert.equal(
    endOf([
      ["Ali", "leads", "Group", { from: "2010" }],
      ["Ali", "removed_from", "Group", { from: "2012" }],
    ])[0],
    "2012",
  );
  assert.equal(
    endOf([
      ["Ali", "leads", "Group", { from: "2010" }],
      ["Ali", "removed_from", "Other", { from: "2012" }],
    ])[0],
    null,
  );
  assert.equal(
    endOf([
      ["A", "part_of", "B", { from: "2010" }],
      ["A", "split_from", "B", { from: "2012" }],
    ])[0],
    "2012",
  );
  assert.equal(
    endOf([
      ["A", "part_of", "B", { from: "2010" }],
      ["B", "split_from", "A", { from: "2012" }],
    ])[0],
    null,
  );
  assert.equal(
    endOf([
      ["A", "allied_with", "B", { from: "2010" }],
      ["B", "split_from", "A", { from: "2012" }],
    ])[0],
    "2012",
  );
  assert.equal(
    endOf([
      ["A", "fights", "B", { from: "2010" }],
      ["B", "dissolved", null, { from: "2012" }],
    ])[0],
    "2012",
  );
  assert.equal(
    endOf([
      ["A", "controls", "Town", { from: "2010" }],
      ["A", "lost", "Town", { from: "2012" }],
    ])[0],
    "2012",
  );
  assert.equal(
    endOf([
      ["A", "controls", "Town", { from: "2010" }],
      ["B", "lost", "Town", { from: "2012" }],
    ])[0],
    null,
  );
});

test("a loss of a part, or one that has only begun, ends no control", () => {
  const controls: Row = ["A", "controls", "Town", { from: "2010", published: "2011" }];
  const half = { min: 0.5, max: 0.5, unit: "share" };
  assert.equal(
    endOf([controls, ["A", "lost", "Town", { from: "2012", qualifiers: { quantity: half } }]])[0],
    null,
  );
  assert.equal(
    endOf([controls, ["A", "withdrew_from", "Town", { from: "2012", qualifiers: { phase: "begun" } }]])[0],
    null,
  );
  assert.equal(
    endOf([controls, ["A", "withdrew_from", "Town", { from: "2012", qualifiers: { phase: "done" } }]])[0],
    "2012",
  );
});

test("a merger ends both identities, unless one of them took in the other or it is only an umbrella", () => {
  const fights: Row[] = [
    ["A", "fights", "X", { from: "2010" }],
    ["B", "fights", "X", { from: "2010" }],
  ];
  const ends = (merger: Row): (string | null)[] => spans([...fights, merger]).map(({ to }) => to);
  assert.deepEqual(ends(["A", "merged_with", "B", { from: "2012" }]), ["2012", "2012"]);
  assert.deepEqual(ends(["A", "merged_with", "B", { from: "2012", qualifiers: { into: "B" } }]), [
    "2012",
    null,
  ]);
  assert.deepEqual(ends(["A", "merged_with", "B", { from: "2012", qualifiers: { kind: "umbrella" } }]), [
    null,
    null,
  ]);
});

test("a body said to go on when its merger is told outlived it, and one seen only before did not", () => {
  const merger: Row = ["A", "merged_with", "B", { published: "2019-08-14" }];
  assert.equal(endOf([["A", "fights", "X", { from: "2012", published: "2019-08-14" }], merger])[0], null);
  assert.equal(
    endOf([["A", "fights", "X", { from: "2012", published: "2015" }], merger])[0],
    "../2019-08-14",
  );
});

test("a town that was lost and taken again is two relations", () => {
  const rows: Row[] = [
    ["A", "controls", "Town", { from: "2014-06", published: "2018" }],
    ["A", "lost", "Town", { from: "2015-03", published: "2018" }],
    ["A", "controls", "Town", { from: "2016-01", published: "2018" }],
    ["A", "lost", "Town", { from: "2017-07", published: "2018" }],
  ];
  assert.deepEqual(
    spans(rows).map(({ from, to, claims }) => [from, to, ...claims]),
    [
      ["2014-06", "2015-03", "c1"],
      ["2016-01", "2017-07", "c3"],
    ],
  );
});

test("an undated loss told before the state was last seen does not end it", () => {
  const rows: Row[] = [
    ["A", "controls", "Town", { from: "2008", published: "2012-06-01" }],
    ["A", "lost", "Town", { published: "2010-06-01" }],
  ];
  assert.deepEqual(endOf(rows), [null, null, null, null]);
});
