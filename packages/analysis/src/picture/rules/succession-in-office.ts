import type { StandardRule } from "./rule.ts";

/** The lead goes on to the next, however many there were before. */
export const successionInOffice: StandardRule = {
  name: "succession-in-office",
  sentence: "Who succeeds a leader leads what that leader led.",
  wording: "{subject} leads {object}, by succession",
  if: [
    { predicate: "succeeded", subject: "?next", object: "?former" },
    { predicate: "leads", subject: "?former", object: "?body", past: true },
  ],
  effect: { does: "derives", kind: "leads", subject: "?next", object: "?body", weak: false },
  example: {
    told: "2016",
    cast: { Ali: "person", Omar: "person", Hani: "person" },
    claims: [
      { says: ["Omar", "leads", "Group"], from: "2006" },
      { says: ["Ali", "succeeded", "Omar"], from: "2010" },
      { says: ["Hani", "succeeded", "Ali"], from: "2014" },
    ],
    asOf: "2015",
    drawn: ["Hani leads Group, by succession"],
  },
};
