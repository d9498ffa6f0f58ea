import type { StandardRule } from "./rule.ts";
import { endedInTable } from "./table-ends.ts";

/** A split, as the end of what bound the two. */
export const departure: StandardRule = {
  name: "departure",
  sentence:
    "Who splits from a body is no longer part of it, a member of it, allied with it or pledged to it.",
  if: [{ predicate: "split_from", subject: "?s", object: "?o" }],
  effect: { does: "ends", states: endedInTable("split_from"), firmness: "change" },
  example: {
    told: "2016",
    cast: {},
    claims: [
      { says: ["Wing", "part_of", "Front"], from: "2010" },
      { says: ["Wing", "fights", "State"], from: "2010" },
      { says: ["Wing", "split_from", "Front"], from: "2014-05" },
    ],
    asOf: "2015",
    drawn: ["Wing and Front have a shared past", "Wing fights State"],
  },
};
