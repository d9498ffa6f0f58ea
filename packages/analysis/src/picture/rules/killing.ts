import type { StandardRule } from "./rule.ts";

/** A person who was killed died: reports rarely say both. */
export const killing: StandardRule = {
  name: "killing",
  sentence: "A person who was killed has died.",
  if: [{ predicate: "killed", object: "?person" }],
  types: { "?person": ["person"] },
  effect: { does: "counts-as", event: "died", subject: "?person" },
  example: {
    told: "2016",
    cast: { Ali: "person" },
    claims: [
      { says: ["Ali", "leads", "Group"], from: "2010" },
      { says: ["Group", "fights", "State"], from: "2010" },
      { says: ["State", "killed", "Ali"], from: "2014-05" },
      { says: ["State", "killed", "Group"], from: "2014-06" },
    ],
    asOf: "2015",
    drawn: ["Group fights State"],
  },
};
