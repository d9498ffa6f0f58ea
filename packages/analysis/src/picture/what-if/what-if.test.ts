import assert from "node:assert/strict";
import { test } from "node:test";
import { actorId, isEntenteError, type PredicateName } from "@entente/claims";
import { evidenceOf, type Cast, type Row } from "../claims.testing.ts";
import { drawSpans } from "../relation-spans.ts";
import { openPicture, type OpenPicture } from "../store/open-picture.ts";
import type { Assumption, WhatIf } from "./scenario.ts";
import { parseSupposition } from "./supposition.ts";
import { whatIf } from "./what-if.ts";

const cast: Cast = { Baghdadi: "person", Joulani: "person", Adnani: "person", Deputy: "person" };
const accepted = { review: "accepted", published: "2017-10-12" } as const;

/** The article's own "if", in our words: should he be killed, what was pledged to him falls, and the group remains. */
const conditional = (object: string): Row => [
  "ISIS",
  "other_forecast",
  object,
  {
    ...accepted,
    modality: "conditional",
    condition: {
      words: "should Baghdadi be killed",
      about: { predicate: "died", subject: "Baghdadi", object: null },
    },
  },
];

const isis: Row[] = [
  ["Baghdadi", "leads", "ISIS", { ...accepted, from: "2010-05" }],
  ["Deputy", "leads", "ISIS", { ...accepted, qualifiers: { role: "deputy" } }],
  ["Province", "pledges_allegiance_to", "Baghdadi", { ...accepted, from: "2014-11" }],
  ["Province", "pledges_allegiance_to", "ISIS", { ...accepted, from: "2014-11" }],
  ["ISIS", "fights", "Iraq", accepted],
  conditional("the allegiance given to him falls"),
  conditional("the group remains"),
  [
    "Baghdadi",
    "died",
    null,
    { modality: "reported", review: "proposed", from: "2017-05-28", published: "2017-06-16" },
  ],
];

const death: Assumption = {
  kind: "event",
  predicate: "died",
  subject: actorId("Baghdadi"),
  object: null,
  date: "2019-10-27",
  qualifiers: {},
};
const open = (rows: readonly Row[]): OpenPicture => openPicture(evidenceOf(rows, cast));
const lines = ({ changes }: WhatIf): string[] =>
  changes.map(({ change, sentence }) => `${change}: ${sentence}`);
const suppose = (
  predicate: PredicateName,
  subject: string,
  object: string | null,
  date: string,
  qualifiers = {},
): Assumption => ({
  kind: "event",
  predicate,
  subject: actorId(subject),
  object,
  date,
  qualifiers,
});

test("what if he had died on 2019-10-27: the lead ends, pledges to him are in question, the group and pledges to it stay", () => {
  const result = whatIf(open(isis), [death], "2019-10-27");
  assert.deepEqual(lines(result), [
    "ends: Baghdadi leads ISIS",
    "in-question: Province pledges allegiance to Baghdadi",
  ]);
  assert.deepEqual(
    result.stays.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`),
    ["Province pledges_allegiance_to ISIS"],
  );
});

test("each line of the difference has its rule and what it rests on", () => {
  const [lead, pledge] = whatIf(open(isis), [death], "2019-10-27").changes;
  assert.equal(lead?.because[0]?.rule, "death");
  assert.deepEqual(lead?.because[0]?.because[0], {
    sentence: "Baghdadi died",
    rule: null,
    claims: ["supposed-1"],
    because: [],
  });
  assert.equal(pledge?.because[0]?.rule, "pledge-to-the-dead");
  assert.equal(pledge?.relation?.status, "in-question");
});

test("a condition in the reports that the scenario meets fires, with its words and who foresaw it", () => {
  const { foreseen } = whatIf(open(isis), [death], "2019-10-27");
  assert.deepEqual(
    foreseen.map(({ claim, condition, met, attributionKind }) => [claim, condition, met, attributionKind]),
    [
      ["c6", "should Baghdadi be killed", "pattern", "author"],
      ["c7", "should Baghdadi be killed", "pattern", "author"],
    ],
  );
  assert.match(foreseen[1]?.sentence ?? "", /the group remains/);
});

test("a condition whose pattern nobody had is met by its words, and says so; “as long as” is none", () => {
  const said = (words: string): Row => [
    "ISIS",
    "other_forecast",
    "it will be weaker",
    { ...accepted, modality: "conditional", condition: { words, about: null } },
  ];
  const picture = open([
    ...isis.slice(0, 5),
    said("If Baghdadi is killed"),
    said("As long as Baghdadi is not dead"),
    said("If Joulani is killed"),
    ["Baghdadi", "names", "x", accepted],
  ]);
  assert.deepEqual(
    whatIf(picture, [death], "2019-10-27").foreseen.map(({ claim, met }) => [claim, met]),
    [["c6", "words"]],
  );
});

test("a killing that is supposed meets the condition of a death", () => {
  const killed = suppose("killed", "Iraq", "Baghdadi", "2019-10-27");
  const result = whatIf(open(isis), [killed], "2019-10-27");
  assert.equal(result.foreseen.length, 2);
  assert.deepEqual(result.changes[0]?.because[0]?.rule, "death");
  assert.deepEqual(result.changes[0]?.because[0]?.because[0]?.rule, "killing");
});

test("a false report of his death that nobody accepted changes nothing", () => {
  const told = isis.slice(0, -1);
  const relations = (rows: readonly Row[]) => drawSpans(open(rows).ledger());
  assert.deepEqual(relations(isis), relations(told));
  const asserted: Row = [
    "Baghdadi",
    "died",
    null,
    { review: "proposed", from: "2017-05-28", published: "2017-06-16" },
  ];
  assert.deepEqual(relations([...told, asserted]), relations(told));
});

test("a killing of someone who is no actor cannot be assumed either, unless a claim tells it in these words", () => {
  const rows: Row[] = [
    ["Iraq", "fights", "Nusra", accepted],
    ["Iraq", "killed", "Abu Omar", { ...accepted, modality: "reported" }],
  ];
  const picture = openPicture(evidenceOf(rows, { ...cast, "Abu Omar": "literal" }));
  const kill = (name: string): WhatIf => whatIf(picture, [suppose("killed", "Iraq", name, "2018")], "2018");
  assert.throws(
    () => kill("Abu Bakr"),
    (error) => isEntenteError(error, "ENT_DEATH_UNTOLD"),
  );
  assert.equal(kill("abu omar").supposed.length, 1);
});

test("a death that no claim reports or supposes cannot be assumed, nor can a killing", () => {
  const rows: Row[] = [
    ["Joulani", "leads", "Nusra", accepted],
    ["Iraq", "fights", "Nusra", accepted],
  ];
  for (const assumption of [
    suppose("died", "Joulani", null, "2018"),
    suppose("killed", "Iraq", "Joulani", "2018"),
  ]) {
    assert.throws(
      () => whatIf(open(rows), [assumption], "2018"),
      (error) => isEntenteError(error, "ENT_DEATH_UNTOLD"),
    );
  }
  const supposed: Row = ["Joulani", "died", null, { ...accepted, modality: "predicted" }];
  assert.doesNotThrow(() =>
    whatIf(open([...rows, supposed]), [suppose("died", "Joulani", null, "2018")], "2018"),
  );
});

test("a merger that is supposed ends what the two were, and an umbrella does not", () => {
  const rows: Row[] = [
    ["AQ", "fights", "Iraq", accepted],
    ["ISIS", "fights", "Iraq", accepted],
    ["ISIS", "rival_of", "AQ", accepted],
  ];
  const result = whatIf(open(rows), [suppose("merged_with", "AQ", "ISIS", "2018")], "2018-12-31");
  assert.deepEqual(lines(result), [
    "ends: ISIS is a rival of AQ",
    "ends: AQ fights Iraq",
    "ends: ISIS fights Iraq",
    "no-longer-follows: AQ and ISIS share an enemy: Iraq",
  ]);
  assert.equal(result.changes[0]?.because[0]?.rule, "merger");
  const umbrella = suppose("merged_with", "AQ", "ISIS", "2018", { kind: "umbrella" });
  assert.deepEqual(whatIf(open(rows), [umbrella], "2018").changes, []);
});

test("any claim can be assumed or taken back, and taking back what ended a state lets it go on", () => {
  const rows: Row[] = [
    ["Baghdadi", "leads", "ISIS", { ...accepted, from: "2010-05" }],
    ["Baghdadi", "died", null, { ...accepted, from: "2016-03", published: "2017-11" }],
    ["ISIS", "fights", "Iraq", { ...accepted, modality: "reported" }],
  ];
  const { claims } = evidenceOf(rows, cast);
  const without = whatIf(open(rows), [{ kind: "without", claim: claims[1] as never }], "2018");
  assert.deepEqual(lines(without), ["begins: Baghdadi leads ISIS"]);
  const assumed = whatIf(open(rows), [{ kind: "assume", claim: claims[2] as never }], "2018");
  assert.deepEqual(lines(assumed), ["status: ISIS fights Iraq"]);
  assert.equal(assumed.changes[0]?.relation?.status, "presumed");
});

test("asking leaves the picture as it was", () => {
  const picture = open(isis);
  const before = drawSpans(picture.ledger());
  whatIf(picture, [death], "2019-10-27");
  assert.deepEqual(drawSpans(picture.ledger()), before);
  assert.equal(picture.claims.ids.find("supposed-1"), -1);
});

test("a supposition is read as it is typed", () => {
  assert.deepEqual(parseSupposition('merged_with("Nusra, the Front", ISIS; into=New Body) @ 2018-01'), {
    kind: "event",
    predicate: "merged_with",
    subject: "Nusra, the Front",
    object: "ISIS",
    date: "2018-01",
    qualifiers: { into: "New Body" },
  });
  assert.deepEqual(parseSupposition("not c12"), { kind: "without", claim: "c12" });
  assert.deepEqual(parseSupposition("c12"), { kind: "assume", claim: "c12" });
  for (const text of [
    "died(A)",
    "nonsense(A) @ 2012",
    "died() @ 2012",
    "leads(A, B, C) @ 2012",
    "other_forecast(A, b) @ 2012",
  ])
    assert.throws(
      () => parseSupposition(text),
      (error) => isEntenteError(error, "ENT_USAGE"),
      text,
    );
  assert.throws(
    () => parseSupposition("died(A) @ soon"),
    (error) => isEntenteError(error, "ENT_DATE_BAD"),
  );
});
