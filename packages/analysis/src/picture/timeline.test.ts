import assert from "node:assert/strict";
import { test } from "node:test";
import { actorId, isEntenteError } from "@entente/claims";
import { evidenceOf, type Cast, type Row } from "./claims.testing.ts";
import { actorTimeline } from "./timeline.ts";

const cast: Cast = { "Abu Bakr al-Baghdadi": "person", "Abu Omar al-Baghdadi": "person", Raqqa: "place" };

const rows: Row[] = [
  ["ISIS", "lost", "Raqqa", { modality: "predicted", from: "2018", published: "2017-10-12" }],
  ["Abu Bakr al-Baghdadi", "succeeded", "Abu Omar al-Baghdadi", { from: "2010-05", published: "2014-07-01" }],
  ["Abu Omar al-Baghdadi", "leads", "ISIS", { from: "2006", published: "2008" }],
  ["Abu Bakr al-Baghdadi", "leads", "ISIS", { published: "2014-07-01" }],
  ["State", "supports", "ISIS", { modality: "reported", published: "2016" }],
  [
    "State",
    "supports",
    "ISIS",
    {
      modality: "denied",
      polarity: "negative",
      attribution: actorId("State"),
      attributionKind: "named",
      published: "2016-05",
    },
  ],
  ["ISIS", "attacked", "Raqqa", { published: "2015-03-01" }],
];

const story = (actor: string): string[] =>
  actorTimeline(evidenceOf(rows, cast), actorId(actor)).map(
    ({ when, whenKind, sentence, claims }) => `${when} (${whenKind}) ${sentence} [${claims.join()}]`,
  );

test("a timeline tells the dated story in order, each line in plain words with its claims", () => {
  assert.deepEqual(story("ISIS"), [
    "2006 (stated) Abu Omar al-Baghdadi leads ISIS [c3]",
    "2010-05 (stated) Abu Omar al-Baghdadi no longer leads ISIS (Abu Bakr al-Baghdadi succeeded Abu Omar al-Baghdadi) [c2]",
    "2014-07-01 (published) Abu Bakr al-Baghdadi leads ISIS [c4]",
    "2015-03-01 (published) ISIS attacked Raqqa [c7]",
    "2016 (published) Reportedly, State supports ISIS [c5]",
    "2016-05 (published) State denies that State supports ISIS [c6]",
    "2017-10-12 (published) It is predicted: ISIS will lose Raqqa [c1]",
  ]);
});

test("a person's timeline has the succession itself", () => {
  assert.equal(
    story("Abu Bakr al-Baghdadi")[0],
    "2010-05 (stated) Abu Bakr al-Baghdadi succeeded Abu Omar al-Baghdadi [c2]",
  );
});

test("an end that follows only from an opposing claim says so", () => {
  const turned = evidenceOf([
    ["A", "part_of", "B", { from: "2012", published: "2016" }],
    ["A", "rival_of", "B", { from: "2013-05", published: "2016" }],
  ]);
  assert.deepEqual(
    actorTimeline(turned, actorId("A")).map(({ when, sentence }) => `${when} ${sentence}`),
    [
      "2012 A is part of B",
      "2013-05 A is no longer part of B (inferred: A is a rival of B)",
      "2013-05 A is a rival of B",
    ],
  );
});

test("a state that is only said to be over is told once, as over, where it was published", () => {
  const over = evidenceOf([
    ["A", "part_of", "B", { over: true, modality: "hedged", published: "2013-01-01" }],
  ]);
  assert.deepEqual(
    actorTimeline(over, actorId("B")).map(({ when, whenKind, sentence }) => [when, whenKind, sentence]),
    [["2013-01-01", "published", "Probably, A is no longer part of B"]],
  );
});

test("an actor the evidence does not have is refused with its code", () => {
  assert.throws(
    () => actorTimeline(evidenceOf(rows, cast), actorId("Nobody")),
    (error) => isEntenteError(error, "ENT_ACTOR_UNKNOWN"),
  );
});

test("what two names of one actor have between them is told nowhere", () => {
  const told: Row[] = [
    ["A", "founded", "A", { from: "2006-10" }],
    ["A", "fights", "B", { from: "2007" }],
  ];
  assert.deepEqual(
    actorTimeline(evidenceOf(told), actorId("A")).flatMap(({ claims }) => claims),
    ["c2"],
  );
});
