import assert from "node:assert/strict";
import { test } from "node:test";
import type { z } from "zod";
import { claimRecordSchema, claimSchema, undated } from "./claim.ts";

const claim = {
  id: "c1",
  predicate: "leads",
  subject: "a2",
  object: "a1",
  polarity: "positive",
  modality: "asserted",
  likelihood: null,
  condition: null,
  attribution: null,
  attributionKind: "author",
  qualifiers: {},
  time: undated,
  quote: "the group's leader, A. Name",
  start: 10,
  end: 37,
  confidence: 0.8,
};

const record = {
  ...claim,
  source: "s1",
  review: "proposed",
  origin: "reader",
  credibility: null,
  prefix: "",
  suffix: "",
};

const refusedPaths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map((issue) => issue.path.join(".")) ?? [];

test("a plain claim passes, and comes back as it was", () => {
  assert.deepEqual(claimSchema.parse(claim), claim);
});

test("a claim that uses every field passes", () => {
  const full = {
    ...claim,
    predicate: "merged_with",
    polarity: "negative",
    modality: "conditional",
    likelihood: "unlikely",
    condition: {
      words: "if the talks fail",
      about: { predicate: "talks_with", subject: "a1", object: null },
    },
    attribution: "a3",
    attributionKind: "named",
    qualifiers: {
      role: "deputy",
      office: "emir",
      kind: "joined",
      degree: "formal",
      phase: "ongoing",
      where: "a4",
      jointlyWith: ["a5"],
      via: "an envoy",
      quantity: { min: 0.5, max: null, unit: "share" },
      into: "a6",
      because: "c2",
      oneWay: true,
    },
    time: { from: "2011~", to: "2012-05", text: "until May 2012", over: true, after: "c3", before: "c4" },
  };
  assert.deepEqual(claimSchema.parse(full), full);
});

test("an object may be an actor, a literal or nothing", () => {
  for (const object of ["a1", "most oil fields", null])
    assert.ok(claimSchema.safeParse({ ...claim, object }).success);
});

/** One broken field a row, and the path that the refusal must name. */
const broken: readonly (readonly [string, Record<string, unknown>])[] = [
  ["id", { id: "" }],
  ["predicate", { predicate: "likes" }],
  ["subject", { subject: null }],
  ["object", { object: "" }],
  ["polarity", { polarity: "neutral" }],
  ["modality", { modality: "rumoured" }],
  ["likelihood", { likelihood: "maybe" }],
  ["condition.words", { condition: { words: "", about: null } }],
  [
    "condition.about.predicate",
    { condition: { words: "if", about: { predicate: "x", subject: null, object: null } } },
  ],
  ["attributionKind", { attributionKind: "anonymous" }],
  ["qualifiers.degree", { qualifiers: { degree: "warm" } }],
  ["qualifiers.phase", { qualifiers: { phase: "planned" } }],
  ["qualifiers.quantity.unit", { qualifiers: { quantity: { min: 1, max: 2 } } }],
  ["qualifiers", { qualifiers: { rank: "deputy" } }],
  ["time.from", { time: { ...undated, from: "2011-02-30" } }],
  ["time.to", { time: { ...undated, to: "tomorrow" } }],
  ["time.over", { time: { ...undated, over: "yes" } }],
  ["time.after", { time: { ...undated, after: "" } }],
  ["quote", { quote: "" }],
  ["start", { start: -1 }],
  ["end", { end: 37.5 }],
  ["end", { start: 37, end: 37 }],
  ["end", { start: 38, end: 37 }],
  ["confidence", { confidence: 1.01 }],
  ["attribution", { attribution: "a3", attributionKind: "author" }],
  ["attribution", { attribution: null, attributionKind: "named" }],
];

for (const [path, change] of broken) {
  test(`${JSON.stringify(change)} is refused at ${path}`, () => {
    assert.deepEqual(refusedPaths(claimSchema, { ...claim, ...change }), [path]);
  });
}

for (const field of Object.keys(claim)) {
  test(`a claim without ${field} is refused, and the refusal names it`, () => {
    const rest = Object.fromEntries(Object.entries(claim).filter(([key]) => key !== field));
    assert.ok(refusedPaths(claimSchema, rest).includes(field));
  });
}

test("a claim in a workspace also says where it stands, what was decided and how it came to be", () => {
  assert.deepEqual(claimRecordSchema.parse(record), record);
  assert.deepEqual(refusedPaths(claimRecordSchema, { ...record, review: "maybe" }), ["review"]);
  assert.deepEqual(refusedPaths(claimRecordSchema, { ...record, origin: "guess" }), ["origin"]);
  assert.deepEqual(refusedPaths(claimRecordSchema, { ...record, credibility: 7 }), ["credibility"]);
  assert.deepEqual(refusedPaths(claimRecordSchema, { ...record, source: "" }), ["source"]);
});

test("what a claim may not be, a claim in a workspace may not be either", () => {
  assert.deepEqual(refusedPaths(claimRecordSchema, { ...record, end: 10 }), ["end"]);
  assert.deepEqual(refusedPaths(claimRecordSchema, { ...record, attribution: "a3" }), ["attribution"]);
});
