import assert from "node:assert/strict";
import { test } from "node:test";
import { evidenceOf, type ClaimFields, type Row } from "../claims.testing.ts";
import type { Evidence } from "../picture.ts";
import { projectPicture } from "../project-picture.ts";
import { clause, unhedged } from "../sentences.ts";
import type { Rule, RuleChoice, StandardRule } from "./rule.ts";
import { standardRules } from "./standard-rules.ts";

function evidence({ example }: StandardRule): Evidence {
  const rows = example.claims.map(({ says: [subject, predicate, object], from, qualifiers = {} }): Row => [
    subject,
    predicate,
    object,
    { from, qualifiers, published: example.told, review: "accepted" },
  ]);
  return evidenceOf(rows, example.cast);
}

function drawn(rule: StandardRule, rules: RuleChoice): string[] {
  const given = evidence(rule);
  const picture = projectPicture(given, { asOf: rule.example.asOf, rules });
  const relations = picture.relations.map(
    (relation) =>
      clause({ ...relation, ...unhedged, qualifiers: {} }, (id) => id) +
      (relation.status === "in-question" ? " (in question)" : ""),
  );
  return [...relations, ...picture.derived.map(({ sentence }) => sentence)].toSorted();
}

for (const rule of standardRules) {
  test(`rule ${rule.name}: ${rule.sentence}`, () => {
    assert.deepEqual(drawn(rule, {}), rule.example.drawn.toSorted());
  });

  test(`without rule ${rule.name} its example comes out otherwise`, () => {
    assert.notDeepEqual(drawn(rule, { off: [rule.name] }), rule.example.drawn.toSorted());
  });
}

test("a derived fact carries its claims and rules down to what was said", () => {
  const rule = standardRules.find(({ name }) => name === "succession-in-office");
  assert.ok(rule);
  const [lead] = projectPicture(evidence(rule), { asOf: "2015" }).derived;
  assert.deepEqual(lead?.claims, ["c1", "c2", "c3"]);
  assert.equal(lead?.because[1]?.rule, "succession-in-office");
  assert.deepEqual(
    lead?.because[1]?.because.map(({ sentence }) => sentence),
    ["Ali succeeded Omar", "Omar leads Group"],
  );
});

test("only accepted, asserted claims derive anything, and proposals where they are asked for", () => {
  const rows = (fields: ClaimFields): Row[] => [
    ["A", "fights", "X", fields],
    ["B", "fights", "X", fields],
  ];
  const derived = (fields: ClaimFields, options: object = {}): number =>
    projectPicture(evidenceOf(rows(fields)), { asOf: "2017-10-12", ...options }).derived.length;
  assert.equal(derived({ review: "accepted" }), 1);
  assert.equal(derived({ review: "proposed" }), 0);
  assert.equal(derived({ review: "accepted", modality: "reported" }), 0);
  assert.equal(derived({ review: "proposed" }, { review: ["accepted", "proposed"] }), 1);
});

test("a workspace may decide that a pledge to a person ends with the person’s death", () => {
  const own: Rule = {
    name: "pledge-to-the-dead",
    sentence: "A pledge to a person ends with that person’s death.",
    if: [{ predicate: "died", subject: "?p" }],
    types: { "?p": ["person"] },
    effect: {
      does: "ends",
      states: [{ predicate: "pledges_allegiance_to", object: "?p" }],
      firmness: "change",
    },
  };
  const rows: Row[] = [
    ["Branch", "pledges_allegiance_to", "Ali", { from: "2012", review: "accepted" }],
    ["Ali", "died", null, { from: "2014-05", review: "accepted" }],
  ];
  const picture = projectPicture(evidenceOf(rows, { Ali: "person" }), {
    asOf: "2015",
    rules: { added: [own] },
  });
  assert.deepEqual(picture.relations, []);
});
