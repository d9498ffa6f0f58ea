import type { StandardRule } from "./rule.ts";
import { endedInTable } from "./table-ends.ts";

/** Succession, as the end of the former holder’s office. */
export const succession: StandardRule = {
  name: "succession",
  sentence: "Who is succeeded in an office no longer holds it.",
  if: [{ predicate: "succeeded", subject: "?s", object: "?o" }],
  effect: { does: "ends", states: endedInTable("succeeded"), firmness: "change" },
  example: {
    told: "2016",
    cast: { Ali: "person", Omar: "person" },
    claims: [
      { says: ["Omar", "leads", "Group"], from: "2006" },
      { says: ["Ali", "succeeded", "Omar"], from: "2014-05" },
    ],
    asOf: "2015",
    drawn: ["Ali leads Group, by succession"],
  },
};
