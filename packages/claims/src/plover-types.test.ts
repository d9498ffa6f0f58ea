import assert from "node:assert/strict";
import { test } from "node:test";
import { ploverTypeOf, type PloverClaim } from "./plover-types.ts";

const claim = (predicate: PloverClaim["predicate"], more: Partial<PloverClaim> = {}): PloverClaim => ({
  predicate,
  polarity: "positive",
  modality: "asserted",
  qualifiers: {},
  ...more,
});

const cases: readonly [string, PloverClaim, string | null][] = [
  ["an attack", claim("attacked"), "ASSAULT"],
  ["an attack that is announced", claim("attacked", { modality: "predicted" }), "THREATEN"],
  ["an attack that did not happen", claim("attacked", { polarity: "negative" }), null],
  ["talks", claim("talks_with"), "CONSULT"],
  ["talks that are refused", claim("talks_with", { polarity: "negative" }), "REJECT"],
  ["talks that will be held", claim("talks_with", { modality: "predicted" }), "AGREE"],
  ["weapons given", claim("supports", { qualifiers: { kind: "arms" } }), "AID"],
  ["praise", claim("supports", { qualifiers: { kind: "backs" } }), "SUPPORT"],
  [
    "aid that is cut off",
    claim("supports", { polarity: "negative", qualifiers: { kind: "suspended" } }),
    "SANCTION",
  ],
  ["a demand", claim("seeks", { qualifiers: { kind: "demand" } }), "REQUEST"],
  ["a threat", claim("seeks", { qualifiers: { kind: "threat" } }), "THREATEN"],
  ["an aim that nobody was told of", claim("seeks"), null],
  ["an accusation", claim("criticised"), "ACCUSE"],
  ["a protest", claim("criticised", { qualifiers: { kind: "protest" } }), "PROTEST"],
  ["a curfew", claim("treats", { qualifiers: { kind: "restricts" } }), "COERCE"],
  ["a curfew that is lifted", claim("treats", { qualifiers: { kind: "lifts" } }), "CONCEDE"],
  ["troops sent", claim("located_in", { qualifiers: { kind: "deployed" } }), "MOBILIZE"],
  ["an office", claim("leads"), null],
];

for (const [what, given, type] of cases) {
  test(`${what} is ${type ?? "no event"} to PLOVER`, () => assert.equal(ploverTypeOf(given), type));
}
