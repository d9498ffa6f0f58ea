import type { StandardRule } from "./rule.ts";

/** The same one step further up, to any depth. */
export const enemyOfTheParentsParent: StandardRule = {
  name: "enemy-of-the-parents-parent",
  sentence: "A branch of a branch shares the enemies that the branch has from its own parent.",
  wording: "{object} is an enemy of a body of which {subject} is a branch",
  if: [
    { predicate: "part_of", subject: "?branch", object: "?parent", kinds: ["branch"] },
    { predicate: "enemy_of_parent", subject: "?parent", object: "?enemy" },
  ],
  effect: { does: "derives", kind: "enemy_of_parent", subject: "?branch", object: "?enemy", weak: true },
  example: {
    told: "2016",
    cast: {},
    claims: [
      { says: ["Cell", "part_of", "Province"], from: "2014", qualifiers: { kind: "branch" } },
      { says: ["Province", "part_of", "Group"], from: "2014", qualifiers: { kind: "branch" } },
      { says: ["Group", "fights", "State"], from: "2012" },
    ],
    asOf: "2015",
    drawn: [
      "Cell is part of Province",
      "Group fights State",
      "Province is part of Group",
      "State is an enemy of a body of which Cell is a branch",
      "State is an enemy of a body of which Province is a branch",
    ],
  },
};
