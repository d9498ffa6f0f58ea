import type { StandardRule } from "./rule.ts";
import { endedInTable } from "./table-ends.ts";

/** Removal from an office. */
export const removal: StandardRule = {
  name: "removal",
  sentence: "Who is removed from a body no longer leads it, belongs to it or speaks for it.",
  if: [{ predicate: "removed_from", subject: "?s", object: "?o" }],
  effect: { does: "ends", states: endedInTable("removed_from"), firmness: "change" },
  example: {
    told: "2016",
    cast: { Ali: "person" },
    claims: [
      { says: ["Ali", "leads", "Group"], from: "2010" },
      { says: ["Ali", "leads", "Council"], from: "2010" },
      { says: ["Ali", "removed_from", "Group"], from: "2014-05" },
    ],
    asOf: "2015",
    drawn: ["Ali leads Council"],
  },
};
