import type { StandardRule } from "./rule.ts";

/** Told once for all who fight the same, and not once for every two of them. */
export const sharedEnemy: StandardRule = {
  name: "shared-enemy",
  sentence: "Two who fight the same third share an enemy.",
  wording: "{members} share an enemy: {around}",
  if: [{ predicate: "fights", subject: "?one", object: "?third" }],
  effect: { does: "gathers", kind: "shared_enemy", members: "?one", around: "?third" },
  example: {
    told: "2016",
    cast: {},
    claims: [
      { says: ["Front", "fights", "State"], from: "2012" },
      { says: ["State", "fights", "Brigade"], from: "2012" },
      { says: ["Column", "supports", "State"], from: "2012" },
    ],
    asOf: "2015",
    drawn: [
      "Brigade and Front share an enemy: State",
      "Column supports State",
      "Front fights State",
      "State fights Brigade",
    ],
  },
};
