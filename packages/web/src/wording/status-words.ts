import type { RelationStatus } from "@entente/server/contract";

/** What a relation's status means, in a word for the list and a sentence for its evidence. */
export const statusWords: Readonly<Record<RelationStatus, { word: string; meaning: string }>> = {
  certain: { word: "holds", meaning: "stated outright" },
  presumed: { word: "presumed", meaning: "seen earlier, and nothing since then says that it ended" },
  "in-question": { word: "in question", meaning: "something has happened that may have ended it" },
  contested: { word: "contested", meaning: "sources disagree about it" },
  reported: { word: "reported", meaning: "only reported or hedged: nobody states it outright" },
};
