import type { StandardRule } from "./rule.ts";
import { endedInTable } from "./table-ends.ts";

/** Withdrawal from a place. */
export const withdrawal: StandardRule = {
  name: "withdrawal",
  sentence: "Who has withdrawn from a place no longer controls it and is no longer there.",
  if: [{ predicate: "withdrew_from", subject: "?s", object: "?o" }],
  effect: { does: "ends", states: endedInTable("withdrew_from"), firmness: "change" },
  example: {
    told: "2016",
    cast: { Town: "place", Port: "place" },
    claims: [
      { says: ["Group", "controls", "Town"], from: "2010" },
      { says: ["Group", "located_in", "Port"], from: "2010" },
      { says: ["Group", "withdrew_from", "Town"], from: "2014-05" },
    ],
    asOf: "2015",
    drawn: ["Group is present in Port"],
  },
};
