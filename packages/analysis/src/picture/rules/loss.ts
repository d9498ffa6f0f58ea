import type { StandardRule } from "./rule.ts";
import { endedInTable } from "./table-ends.ts";

/** The loss of a place. */
export const loss: StandardRule = {
  name: "loss",
  sentence: "Who has lost a place, all of it, no longer controls it.",
  if: [{ predicate: "lost", subject: "?s", object: "?o" }],
  effect: { does: "ends", states: endedInTable("lost"), firmness: "change" },
  example: {
    told: "2016",
    cast: { Town: "place", Port: "place" },
    claims: [
      { says: ["Group", "controls", "Town"], from: "2010" },
      { says: ["Group", "controls", "Port"], from: "2010" },
      { says: ["Group", "lost", "Town"], from: "2014-05" },
    ],
    asOf: "2015",
    drawn: ["Group controls Port"],
  },
};
