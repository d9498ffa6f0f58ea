import type { StandardRule } from "./rule.ts";

/** Two that were one: what is told of either before the split may be told of both. */
export const sharedPast: StandardRule = {
  name: "shared-past",
  sentence: "A split makes two bodies with a shared past.",
  wording: "{subject} and {object} have a shared past",
  if: [{ predicate: "split_from", subject: "?part", object: "?whole" }],
  types: { "?part": ["organisation"], "?whole": ["organisation"] },
  effect: { does: "derives", kind: "shared_past", subject: "?part", object: "?whole", weak: true },
  example: {
    told: "2016",
    cast: {},
    claims: [{ says: ["Wing", "split_from", "Front"], from: "2014-05" }],
    asOf: "2015",
    drawn: ["Wing and Front have a shared past"],
  },
};
