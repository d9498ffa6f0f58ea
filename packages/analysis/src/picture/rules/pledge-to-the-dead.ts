import type { StandardRule } from "./rule.ts";

/**
 * A pledge to a person is not ended by the person’s death: an author who says that it falls makes a claim, and a
 * workspace may add a rule that ends it.
 */
export const pledgeToTheDead: StandardRule = {
  name: "pledge-to-the-dead",
  sentence: "A pledge to a person is in question once that person is dead; one to an organisation is not.",
  if: [{ predicate: "died", subject: "?person" }],
  types: { "?person": ["person"] },
  effect: { does: "questions", states: [{ predicate: "pledges_allegiance_to", object: "?person" }] },
  example: {
    told: "2016",
    cast: { Ali: "person" },
    claims: [
      { says: ["Branch", "pledges_allegiance_to", "Ali"], from: "2010" },
      { says: ["Branch", "pledges_allegiance_to", "Group"], from: "2010" },
      { says: ["Ali", "died", null], from: "2014-05" },
    ],
    asOf: "2015",
    drawn: ["Branch pledges allegiance to Ali (in question)", "Branch pledges allegiance to Group"],
  },
};
