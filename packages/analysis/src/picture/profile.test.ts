import assert from "node:assert/strict";
import { test } from "node:test";
import { actorId, isEntenteError } from "@entente/claims";
import { evidenceOf, short, type Cast, type Row } from "./claims.testing.ts";
import { actorProfile } from "./profile.ts";

const cast: Cast = {
  Ali: "person",
  Omar: "person",
  Hani: "person",
  "Old Name": "literal",
  "New Name": "literal",
  GRP: "literal",
  rule: "literal",
};

const rows: Row[] = [
  ["Group", "names", "Old Name", { over: true, qualifiers: { kind: "former" } }],
  ["Group", "names", "New Name", { from: "2016-07", qualifiers: { kind: "later" } }],
  ["Group", "names", "GRP", { qualifiers: { kind: "abbreviation" } }],
  ["Ali", "leads", "Group", { from: "2010-05", published: "2015" }],
  ["Omar", "leads", "Group", { from: "2006", published: "2009" }],
  ["Ali", "succeeded", "Omar", { from: "2010-05", published: "2015" }],
  ["Hani", "speaks_for", "Group"],
  ["Branch", "part_of", "Group"],
  ["Group", "fights", "State"],
  ["State", "fights", "Group", { from: "2014", published: "2015" }],
  ["Group", "seeks", "rule"],
  ["Group", "attacked", "State", { from: "2014-06-10" }],
  ["Group", "merged_with", "Rival", { modality: "predicted", polarity: "negative", likelihood: "unlikely" }],
  ["State", "supports", "Group", { modality: "denied", polarity: "negative" }],
  ["Other", "fights", "State"],
];
const evidence = evidenceOf(rows, cast);

test("a profile has the names with their kinds and times, and leaders in their order", () => {
  const profile = actorProfile(evidence, actorId("Group"));
  assert.deepEqual(profile.actor, { id: "Group", type: "organisation", name: "Group" });
  assert.deepEqual(
    profile.names.map(({ name, kind, since, until, claims }) => [name, kind, since, until, ...claims]),
    [
      ["Old Name", "former", null, "../2017-10-12", "c1"],
      ["New Name", "later", "2016-07", null, "c2"],
      ["GRP", "abbreviation", null, null, "c3"],
    ],
  );
  assert.deepEqual(
    profile.leaders.map(({ subject, from, to }) => [subject, from, to]),
    [
      ["Omar", "2006", "2010-05"],
      ["Ali", "2010-05", null],
    ],
  );
});

test("a profile groups the other relations by predicate, read from the actor's side", () => {
  const { relations } = actorProfile(evidence, actorId("Group"));
  assert.deepEqual(
    relations.map(({ phrase, side, relations: list }) => [phrase, side, list.map(short)]),
    [
      ["is spoken for by", "object", ["Hani speaks_for Group"]],
      ["includes", "object", ["Branch part_of Group"]],
      ["fights", "subject", ["State fights Group"]],
    ],
  );
  const leader = actorProfile(evidence, actorId("Ali"));
  assert.deepEqual(
    leader.relations.map(({ phrase, side }) => [phrase, side]),
    [["leads", "subject"]],
  );
});

test("a profile lists facts, events, forecasts and denials about the actor, and nobody else's", () => {
  const profile = actorProfile(evidence, actorId("Group"));
  assert.deepEqual(profile.facts.map(short), ["Group seeks rule"]);
  assert.deepEqual(profile.events.map(short), ["Group attacked State"]);
  assert.deepEqual(
    profile.forecasts.map(({ object, likelihood, claims }) => [object, likelihood, ...claims]),
    [["Rival", "unlikely", "c13"]],
  );
  assert.deepEqual(
    profile.denials.map(({ subject, claims }) => [subject, ...claims]),
    [["State", "c14"]],
  );
});

test("a profile as of a date has only what held, had happened and had been said by then", () => {
  const profile = actorProfile(evidence, actorId("Group"), { asOf: "2012" });
  assert.deepEqual(
    profile.leaders.map(({ subject, status }) => [subject, status]),
    [["Ali", "certain"]],
  );
  assert.deepEqual(
    [profile.names, profile.relations, profile.facts, profile.events, profile.forecasts],
    [[], [], [], [], []],
  );
  assert.equal(profile.asOf, "2012");
});

test("an actor the evidence does not have is refused with its code", () => {
  assert.throws(
    () => actorProfile(evidence, actorId("Nobody")),
    (error) => isEntenteError(error, "ENT_ACTOR_UNKNOWN"),
  );
});
