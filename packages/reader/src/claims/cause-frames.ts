import type { VerbRow } from "./verb-frame.ts";

/** What a group may stand for or give up. */
const causes =
  /^(independence|autonomy|secession|separatism|statehood|federalism|partition|revolution|jihad|unity|union|reunification|restoration|return|overthrow|state|homeland|republic|caliphate|emirate|dissolution|ceasefire|truce|peace|talks|amnesty|election|elections|referendum|deal|agreement|settlement|self-determination|self-rule|self-government|liberation|democracy|patience|reform|reforms|justice|recognition|power|throne|presidency|withdrawal|release|end|place|seat|share|support|intervention)$/;

/** What somebody hopes for, preaches or lets go. Tried after all other frames of these verbs. */
// prettier-ignore
export const causeRows: readonly VerbRow[] = [
  ["seeks", "hope yearn long wish wait lobby", "agent", "actor", "for", "words", 0.6, "The PKK hopes for a deal.", "PKK | seeks | deal", { objectNoun: causes, isHeadNoun: true }],
  ["seeks", "aim", "agent", "actor", "at", "words", 0.65, "The PKK aims at autonomy.", "PKK | seeks | autonomy", { objectNoun: causes, isHeadNoun: true }],
  ["seeks", "preach espouse champion", "agent", "actor", "patient", "words", 0.65, "The PKK preaches revolution.", "PKK | seeks | revolution", { objectNoun: causes, isHeadNoun: true }],
  ["seeks", "resolve decide", "agent", "actor", "on for upon", "words", 0.6, "The PKK resolved on dissolution.", "PKK | seeks | dissolution", { objectNoun: causes, isHeadNoun: true }],
  ["seeks", "discard shelve ditch jettison forsake", "agent", "actor", "patient", "words", 0.65, "The PKK discarded statehood.", "PKK | not seeks | statehood", { objectNoun: causes, isHeadNoun: true, isNegative: true }],
];
