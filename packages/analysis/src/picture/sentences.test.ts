import assert from "node:assert/strict";
import { test } from "node:test";
import { actorId, predicateNames, predicates } from "@entente/claims";
import { evidenceOf, type ClaimFields, type Row } from "./claims.testing.ts";
import { sentence } from "./sentences.ts";
import { verb } from "./verbs.ts";

function said(row: Row): string {
  const [claim] = evidenceOf([row]).claims;
  assert.ok(claim);
  return sentence(claim, (id) => id);
}

const named: ClaimFields = { attribution: actorId("Iran"), attributionKind: "named" };

test("the reserve with which a claim is put forward stands in its sentence", () => {
  assert.equal(said(["A", "fights", "B"]), "A fights B");
  assert.equal(said(["A", "fights", "B", { polarity: "negative" }]), "A does not fight B");
  assert.equal(said(["A", "lost", "B", { polarity: "negative" }]), "A did not lose B");
  assert.equal(said(["A", "part_of", "B", { polarity: "negative" }]), "A is not part of B");
  assert.equal(said(["A", "supports", "B", { modality: "reported" }]), "Reportedly, A supports B");
  assert.equal(
    said(["A", "supports", "B", { modality: "reported", ...named }]),
    "According to Iran, A supports B",
  );
  assert.equal(said(["A", "supports", "B", { modality: "hedged" }]), "Probably, A supports B");
  assert.equal(
    said(["A", "supports", "B", { modality: "denied", polarity: "negative" }]),
    "It is denied that A supports B",
  );
  assert.equal(
    said(["A", "removed_from", "B", { modality: "predicted", ...named }]),
    "It is predicted by Iran: A will be removed from B",
  );
  assert.equal(
    said(["A", "allied_with", "B", { modality: "predicted", polarity: "negative" }]),
    "It is predicted: A will not be allied with B",
  );
});

test("a likelihood is said of the affirmative event", () => {
  const merger: Row = [
    "A",
    "merged_with",
    "B",
    { modality: "predicted", polarity: "negative", likelihood: "unlikely" },
  ];
  assert.equal(said(merger), "It is predicted (unlikely): A will merge with B");
});

test("a supposition names its condition", () => {
  const condition = { words: "if he is killed", about: null };
  assert.equal(
    said(["A", "dissolved", null, { modality: "conditional", condition }]),
    "On the condition “if he is killed”: A would dissolve",
  );
  assert.equal(
    said(["A", "controls", "B", { modality: "counterfactual", condition }]),
    "Had it been otherwise (“if he is killed”): A would control B",
  );
});

test("names are quoted, roles and kinds are said, and a missing object leaves no loose end", () => {
  assert.equal(
    said(["A", "names", "AA", { qualifiers: { kind: "abbreviation" } }]),
    "A is called “AA” (abbreviation)",
  );
  assert.equal(said(["A", "leads", "B", { qualifiers: { role: "deputy" } }]), "A leads B (deputy)");
  assert.equal(said(["A", "founded", null]), "A was founded");
  assert.equal(said(["A", "talks_with", null]), "A talks");
  assert.equal(
    said(["A", "other_forecast", "it will not last", { modality: "predicted" }]),
    "It is predicted: A: it will not last",
  );
});

test("every predicate has its verb for what will be, and for what is not", () => {
  const forms = predicateNames
    .filter((name) => predicates[name].kind !== "forecast")
    .map((name) => `${verb(name, "future", false)} / ${verb(name, "plain", true)}`);
  assert.deepEqual(forms, [
    "will be called / is not called",
    "will lead / does not lead",
    "will belong to / does not belong to",
    "will speak for / does not speak for",
    "will found / did not found",
    "will succeed / did not succeed",
    "will be removed from / was not removed from",
    "will be part of / is not part of",
    "will pledge allegiance to / does not pledge allegiance to",
    "will recognise / does not recognise",
    "will be allied with / is not allied with",
    "will be a rival of / is not a rival of",
    "will fight / does not fight",
    "will have a truce with / does not have a truce with",
    "will talk with / did not talk with",
    "will make an agreement with / did not make an agreement with",
    "will support / does not support",
    "will treat / does not treat",
    "will be influenced by / is not influenced by",
    "will attack / did not attack",
    "will kill / did not kill",
    "will capture / did not capture",
    "will criticise / did not criticise",
    "will be designated as / is not designated as",
    "will die / did not die",
    "will dissolve / did not dissolve",
    "will split from / did not split from",
    "will merge with / did not merge with",
    "will control / does not control",
    "will be present in / is not present in",
    "will lose / did not lose",
    "will withdraw from / did not withdraw from",
    "will seek / does not seek",
  ]);
});
