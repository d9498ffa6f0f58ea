import type { StandardRule } from "./rule.ts";
import { endedInTable } from "./table-ends.ts";

/** A merger; an umbrella leaves its members what they are. */
export const merger: StandardRule = {
  name: "merger",
  sentence:
    "A merger ends the identities that go into it; an umbrella does not, nor does the body that takes the others in end.",
  if: [{ predicate: "merged_with", subject: "?s", object: "?o", exceptKinds: ["umbrella"], spares: "into" }],
  effect: { does: "ends", states: endedInTable("merged_with"), firmness: "merger" },
  example: {
    told: "2016",
    cast: {},
    claims: [
      { says: ["Front", "fights", "State"], from: "2010" },
      { says: ["Brigade", "fights", "State"], from: "2010" },
      { says: ["Column", "supports", "State"], from: "2010" },
      { says: ["Front", "merged_with", "Brigade"], from: "2014-05", qualifiers: { into: "Brigade" } },
      { says: ["Column", "merged_with", "Brigade"], from: "2014-05", qualifiers: { kind: "umbrella" } },
    ],
    asOf: "2015",
    drawn: ["Brigade fights State", "Column supports State"],
  },
};
