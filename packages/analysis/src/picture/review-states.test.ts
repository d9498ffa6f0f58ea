import assert from "node:assert/strict";
import { test } from "node:test";
import { evidenceOf, short, type Cast, type Row } from "./claims.testing.ts";
import { projectPicture } from "./project-picture.ts";
import { relationSpans } from "./relation-spans.ts";

const cast: Cast = { Ali: "person" };
const accepted = { review: "accepted" } as const;

test("proposals are drawn as proposals, and left out where only accepted claims are asked for", () => {
  const evidence = evidenceOf([
    ["A", "fights", "B"],
    ["A", "fights", "C", accepted],
    ["A", "fights", "D", { review: "rejected" }],
  ]);
  const drawn = (review?: readonly ("accepted" | "proposed" | "rejected")[]): string[] =>
    projectPicture(evidence, { asOf: "2018", review }).relations.map(
      (relation) => `${short(relation)} ${relation.review}`,
    );
  assert.deepEqual(drawn(), ["A fights B proposed", "A fights C accepted"]);
  assert.deepEqual(drawn(["accepted"]), ["A fights C accepted"]);
  assert.deepEqual(drawn(["accepted", "proposed", "rejected"]), drawn());
});

test("a proposed death ends proposals only: a report nobody accepted changes nothing accepted", () => {
  const rows: Row[] = [
    ["Ali", "leads", "Group", { ...accepted, published: "2014-07-01" }],
    ["Ali", "member_of", "Council", { published: "2014-07-01" }],
    ["Ali", "died", null, { from: "2017-05-28" }],
  ];
  const { relations } = projectPicture(evidenceOf(rows, cast), { asOf: "2018" });
  assert.deepEqual(relations.map(short), ["Ali leads Group"]);
  const confirmed = rows.map(([s, p, o, fields]): Row => [s, p, o, { ...fields, ...accepted }]);
  assert.deepEqual(projectPicture(evidenceOf(confirmed, cast), { asOf: "2018" }).relations, []);
});

test("a proposed rivalry, denial or truce changes nothing about an accepted relation", () => {
  const rows: Row[] = [
    ["A", "allied_with", "B", { ...accepted, published: "2012-01-01" }],
    ["A", "rival_of", "B", { published: "2013-01-01" }],
    ["A", "allied_with", "B", { polarity: "negative", published: "2012-01-01" }],
    ["A", "fights", "C", { ...accepted, published: "2012-01-01" }],
    ["A", "truce_with", "C", { from: "2013", published: "2014" }],
  ];
  const [alliance, , fight] = projectPicture(evidenceOf(rows), { asOf: "2013-06" }).relations;
  assert.deepEqual([alliance?.status, alliance?.to, alliance?.against], ["presumed", null, ["c3"]]);
  assert.deepEqual([fight?.predicate, fight?.suspended], ["fights", null]);
});

test("a relation with an accepted claim is accepted, and proposals about it are listed with it", () => {
  const rows: Row[] = [
    ["A", "fights", "B", { published: "2013-01-01" }],
    ["A", "fights", "B", { ...accepted, from: "2012", published: "2014-01-01" }],
    ["A", "fights", "B", { published: "2016-01-01" }],
  ];
  const [relation, ...more] = relationSpans(evidenceOf(rows));
  assert.deepEqual(
    [relation?.review, relation?.from, relation?.lastSeen, relation?.claims],
    ["accepted", "2012", "2014-01-01", ["c1", "c2", "c3"]],
  );
  assert.deepEqual(more, []);
});

test("a proposal that says more than what was accepted is drawn for that time as a proposal", () => {
  const rows: Row[] = [
    ["A", "fights", "B", { ...accepted, published: "2015-01-01" }],
    ["A", "fights", "B", { from: "2010", published: "2016-01-01" }],
  ];
  const at = (asOf: string): unknown[] =>
    projectPicture(evidenceOf(rows), { asOf }).relations.map(({ review, from, claims }) => [
      review,
      from,
      ...claims,
    ]);
  assert.deepEqual(at("2012"), [["proposed", "2010", "c2"]]);
  assert.deepEqual(at("2017"), [["accepted", null, "c1", "c2"]]);
});

test("a proposal that has a state last longer than was accepted is drawn for that time as a proposal", () => {
  const rows: Row[] = [
    ["A", "fights", "B", { ...accepted, from: "2010", to: "2012" }],
    ["A", "fights", "B", { from: "2010", to: "2014" }],
  ];
  const { relations } = projectPicture(evidenceOf(rows), { asOf: "2013" });
  assert.deepEqual(
    relations.map(({ review, to, claims }) => [review, to, ...claims]),
    [["proposed", "2014", "c2"]],
  );
});

test("an accepted rumour and a proposed assertion do not add up to an accepted fact", () => {
  const rows: Row[] = [
    ["A", "fights", "B", { ...accepted, modality: "reported", published: "2015-01-01" }],
    ["A", "fights", "B", { published: "2015-01-01" }],
  ];
  const [relation, ...more] = projectPicture(evidenceOf(rows), { asOf: "2015-01-01" }).relations;
  assert.deepEqual(
    [relation?.review, relation?.status, relation?.claims, more],
    ["accepted", "reported", ["c1", "c2"], []],
  );
});
