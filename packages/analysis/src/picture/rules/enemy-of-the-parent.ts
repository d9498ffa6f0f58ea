import type { StandardRule } from "./rule.ts";

/** A weak kind of its own: nobody says that the branch fights them. */
export const enemyOfTheParent: StandardRule = {
  name: "enemy-of-the-parent",
  sentence: "A branch shares the enemies of the body it is a branch of.",
  wording: "{object} is an enemy of a body of which {subject} is a branch",
  if: [
    { predicate: "part_of", subject: "?branch", object: "?parent", kinds: ["branch"] },
    { predicate: "fights", subject: "?parent", object: "?enemy" },
  ],
  effect: { does: "derives", kind: "enemy_of_parent", subject: "?branch", object: "?enemy", weak: true },
  example: {
    told: "2016",
    cast: {},
    claims: [
      { says: ["Province", "part_of", "Group"], from: "2014", qualifiers: { kind: "branch" } },
      { says: ["Ally", "part_of", "Group"], from: "2014", qualifiers: { kind: "affiliate" } },
      { says: ["Group", "fights", "State"], from: "2012" },
    ],
    asOf: "2015",
    drawn: [
      "Ally is part of Group",
      "Group fights State",
      "Province is part of Group",
      "State is an enemy of a body of which Province is a branch",
    ],
  },
};
