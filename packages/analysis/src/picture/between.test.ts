import assert from "node:assert/strict";
import { test } from "node:test";
import { actorId } from "@entente/claims";
import { drawBetween, type Between } from "./between.ts";
import { evidenceOf, type Row } from "./claims.testing.ts";
import { openPicture } from "./store/open-picture.ts";

const rows: Row[] = [
  ["ISIS", "split_from", "AQ", { from: "2013" }],
  ["ISIS", "rival_of", "AQ", { from: "2013-05" }],
  ["ISIS", "talks_with", "AQ", { from: "2017-09", published: "2017-10-12" }],
  ["ISIS", "fights", "Iraq"],
  ["Iraq", "fights", "AQ"],
  ["AQ", "influenced_by", "Qutb"],
  ["ISIS", "influenced_by", "Qutb"],
  ["ISIS", "seeks", "a state of its own"],
  ["AQ", "seeks", "the far enemy"],
  ["ISIS", "merged_with", "AQ", { modality: "predicted", polarity: "negative", likelihood: "unlikely" }],
  ["AQ", "allied_with", "ISIS", { modality: "predicted", likelihood: "likely" }],
  ["AQ", "recognises", "Caliph", { modality: "denied", polarity: "negative" }],
  ["Caliph", "leads", "ISIS"],
  ["AQ", "fights", "Yemen"],
  ["ISIS", "allied_with", "AQ", { from: "2012", to: "2012" }],
];
const between = (asOf: string | null = null): Between =>
  drawBetween(
    openPicture(
      evidenceOf(rows, {
        Caliph: "person",
        "a state of its own": "literal",
        "the far enemy": "literal",
        Qutb: "person",
      }),
    ),
    actorId("ISIS"),
    actorId("AQ"),
    asOf,
  );

test("relations and events between the two come in time", () => {
  const { relations, events } = between();
  assert.deepEqual(
    relations.map(({ predicate, from }) => [predicate, from]),
    [
      ["allied_with", "2012"],
      ["rival_of", "2013-05"],
    ],
  );
  assert.deepEqual(
    events.map(({ predicate, when }) => [predicate, when]),
    [
      ["split_from", "2013"],
      ["talks_with", "2017-09"],
    ],
  );
});

test("what they share: enemies, and what they look to; an enemy of one of them is none", () => {
  assert.deepEqual(
    between().shared.map(({ kind, third, one, other }) => [kind, third, one.claims[0], other.claims[0]]),
    [
      ["enemy", "Iraq", "c4", "c5"],
      ["influence", "Qutb", "c7", "c6"],
    ],
  );
});

test("one that comes from the other has it for an ancestor", () => {
  assert.deepEqual(
    between().ancestors.map(({ ancestor, one, other }) => [ancestor.name, one?.by.kind, other]),
    [["AQ", "split", null]],
  );
});

test("what each wants, what is foreseen of the two, and what stands in the way", () => {
  const { wants, forecasts, inTheWay } = between();
  assert.deepEqual(
    wants.map(({ subject, object }) => `${subject} ${object}`),
    ["AQ the far enemy", "ISIS a state of its own"],
  );
  assert.deepEqual(
    forecasts.map(({ predicate }) => predicate),
    ["allied_with"],
  );
  assert.deepEqual(
    inTheWay.relations.map(({ predicate }) => predicate),
    ["rival_of"],
  );
  // Whom the one follows and the other does not recognise stands between them too.
  assert.deepEqual(
    inTheWay.said.map(({ predicate }) => predicate),
    ["recognises", "merged_with"],
  );
});

test("as of a date only what held or had happened by then", () => {
  const { relations, events } = between("2012-06");
  assert.deepEqual([relations.map(({ predicate }) => predicate), events], [["allied_with"], []]);
});
