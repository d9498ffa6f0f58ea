import type { StandardRule } from "./rule.ts";
import { endedInTable } from "./table-ends.ts";

/** The death of a person; of a group, `died` counts its dead and ends nothing. */
export const death: StandardRule = {
  name: "death",
  sentence: "A person’s death ends what they lead, belong to, speak for, and stand in.",
  if: [{ predicate: "died", subject: "?s", object: "?o" }],
  types: { "?s": ["person"] },
  effect: { does: "ends", states: endedInTable("died"), firmness: "death" },
  example: {
    told: "2016",
    cast: { Ali: "person" },
    claims: [
      { says: ["Ali", "leads", "Group"], from: "2010" },
      { says: ["Group", "fights", "State"], from: "2010" },
      { says: ["Ali", "died", null], from: "2014-05" },
    ],
    asOf: "2015",
    drawn: ["Group fights State"],
  },
};
