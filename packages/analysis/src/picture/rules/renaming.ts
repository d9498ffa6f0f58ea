import type { StandardRule } from "./rule.ts";

/** Nothing ends with a name: the actor keeps its relations, and a brand, alias or abbreviation is no new name. */
export const renaming: StandardRule = {
  name: "renaming",
  sentence: "A body that takes a later name is the same actor still.",
  wording: "{subject} goes on under the name {object}",
  if: [{ predicate: "names", subject: "?body", object: "?name", kinds: ["later"] }],
  effect: { does: "derives", kind: "goes_on_as", subject: "?body", object: "?name", weak: false },
  example: {
    told: "2018",
    cast: { "New Front": "literal", Shield: "literal" },
    claims: [
      { says: ["Front", "fights", "State"], from: "2012" },
      { says: ["Front", "names", "New Front"], from: "2016-07", qualifiers: { kind: "later" } },
      { says: ["Front", "names", "Shield"], from: "2016-07", qualifiers: { kind: "brand" } },
    ],
    asOf: "2017",
    drawn: ["Front fights State", "Front goes on under the name New Front"],
  },
};
