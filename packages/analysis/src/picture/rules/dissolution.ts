import type { StandardRule } from "./rule.ts";
import { endedInTable } from "./table-ends.ts";

/** The end of a body that dissolves. */
export const dissolution: StandardRule = {
  name: "dissolution",
  sentence: "What belongs to a body, its ties and its territory, ends when it dissolves.",
  if: [{ predicate: "dissolved", subject: "?s", object: "?o" }],
  effect: { does: "ends", states: endedInTable("dissolved"), firmness: "death" },
  example: {
    told: "2016",
    cast: { Ali: "person", Town: "place", Port: "place" },
    claims: [
      { says: ["Group", "controls", "Town"], from: "2010" },
      { says: ["Ali", "member_of", "Group"], from: "2010" },
      { says: ["Other", "controls", "Port"], from: "2010" },
      { says: ["Group", "dissolved", null], from: "2014-05" },
    ],
    asOf: "2015",
    drawn: ["Other controls Port"],
  },
};
