import type { VerbRow } from "./verb-frame.ts";

/** Those somebody has with him or sends: where they are, he or his body is. */
const men =
  /^(men|fighters|troops|forces|soldiers|militants|militia|guerrillas|followers|partisans|remnants?|survivors|rest|bands?|columns?|people|cadres?|loyalists|supporters|rebels|brigades?|battalions?|units?|contingent|family|headquarters|secretariat|leadership|bureau|command|staff|government|seat|base|office)$/;

/**
 * Where somebody goes, stays or is held, and who has which land. Set phrases and verbs of motion; tried after the
 * idioms and before the plain verbs.
 */
// prettier-ignore
export const landRows: readonly VerbRow[] = [
  // going there
  ["located_in", "withdraw retire retreat repair return move slip march trek drift", "agent", "actor", "to into across", "place", 0.6, "The FDLR withdrew to Masisi.", "FDLR | located_in | Masisi", { isBare: true }],
  ["located_in", "slip steal melt sneak run", "agent", "actor", "to into", "place", 0.6, "Hassan Dahir Aweys slipped away to Adado.", "Hassan Dahir Aweys | located_in | Adado", { particle: "away" }],
  ["located_in", "fall pull draw march move cross drift come go", "agent", "actor", "to into on", "place", 0.6, "ISWAP fell back to Borno.", "ISWAP | located_in | Borno", { particle: "back" }],
  ["located_in", "set", "agent", "actor", "for", "place", 0.6, "Paresh Baruah set off for Derna.", "Paresh Baruah | located_in | Derna", { particle: "off" }],
  ["located_in", "depart sail leave", "agent", "member", "for", "place", 0.6, "Thomas Lubanga left for Kampala.", "Thomas Lubanga | located_in | Kampala", { isBare: true }],
  ["located_in", "land disembark", "agent", "actor", "in at on", "place", 0.6, "Thomas Lubanga landed in Kampala.", "Thomas Lubanga | located_in | Kampala", { isBare: true }],
  ["located_in", "cross", "agent", "actor", "into to", "place", 0.6, "The Interahamwe crossed the border into Burundi.", "Interahamwe | located_in | Burundi", { withNoun: /^(border|frontier|river|line|lake|straits?)$/ }],
  ["located_in", "lead take bring march move transfer shift relocate fly", "agent", "member", "to into", "place", 0.6, "Jamil Mukulu led his fighters into Ituri.", "Jamil Mukulu | located_in | Ituri", { withNoun: men }],
  ["located_in", "fly transfer evacuate airlift rush ferry take send move", "patient", "organisation", "to into", "place", 0.6, "The LRA was flown to Bangui.", "LRA | located_in | Bangui"],
  // being there
  ["located_in", "take", "agent", "actor", "in at near around on", "place", 0.65, "Thomas Lubanga took up residence in Kampala.", "Thomas Lubanga | located_in | Kampala", { particle: "up", withNoun: /^(residence|quarters|positions?|abode|posts?)$/ }],
  ["located_in", "gather assemble rally collect regroup leave keep plant install lodge concentrate mass settle post camp hide lead", "agent", "member", "in at near around on along", "place", 0.6, "ISWAP gathered its remnants in Borno.", "ISWAP | located_in | Borno", { withNoun: men }],
  ["located_in", "imprison jail detain intern incarcerate", "patient", "person", "in at on", "place", 0.6, "Thomas Lubanga was imprisoned in Kampala.", "Thomas Lubanga | located_in | Kampala"],
  ["located_in", "entrench implant install ensconce embed establish root barricade base plant settle fortify position", "agent", "actor", "in at near around on along across", "place", 0.65, "AQIM implanted itself in Timbuktu.", "AQIM | located_in | Timbuktu", { withNoun: /^(it|them|him|her)sel(f|ves)$/ }],
  ["located_in", "put lay", "agent", "actor", "in across", "place", 0.65, "AQIM put down roots in Timbuktu.", "AQIM | located_in | Timbuktu", { particle: "down", withNoun: /^roots?$/ }],
  ["located_in", "root implant embed position garrison install strand mass cluster encamp", "patient", "actor", "in at near along around on inside outside across", "place", 0.65, "AQIM is deeply rooted in Timbuktu.", "AQIM | located_in | Timbuktu"],
  ["located_in", "set establish man keep erect maintain", "agent", "actor", "in at near around on along", "place", 0.6, "M23 has set up positions around Sake.", "M23 | located_in | Sake", { withNoun: /^(positions?|checkpoints?|roadblocks|trenches|outposts?|posts?|emplacements|hideouts?|encampments?|barricades)$/ }],
  ["located_in", "shift move switch transfer turn refocus redirect expand extend", "agent", "actor", "to into towards", "place", 0.6, "AQIM shifted its focus to Burkina Faso.", "AQIM | located_in | Burkina Faso", { withNoun: /^(focus|operations|activit(y|ies)|efforts|campaign|cent(re|er)|war|insurgency|fight|reach|influence|presence)$/ }],
  ["located_in", "extend stretch spread reach spill expand", "agent", "theirs", "to into across over", "place", 0.6, "AQIM's influence extends into Burkina Faso.", "AQIM | located_in | Burkina Faso", { subjectNoun: /^(influence|operations|networks?|reach|presence|insurgency|activit(y|ies)|footprint|rebellion|campaign|tentacles)$/ }],
  ["located_in", "concentrate centre center focus confine limit base", "patient", "theirs", "in on to around", "place", 0.6, "The ELN's operations are concentrated in Arauca.", "ELN | located_in | Arauca", { subjectNoun: /^(operations|activit(y|ies)|presence|networks?|strength|forces|insurgency|campaign|attacks|fighters|support|leadership)$/ }],
  ["located_in", "infiltrate penetrate", "agent", "organisation", "patient", "place", 0.6, "Ansaru infiltrated Kaduna.", "Ansaru | located_in | Kaduna"],
  ["located_in", "operate work fight attack raid strike", "agent", "actor", "out of", "place", 0.65, "The ADF operates out of Ituri.", "ADF | located_in | Ituri", { isBare: true, object: ["out of"] }],
  // hosts
  ["supports", "give grant afford offer allow lend provide find build", "agent", "actor", "patient", "organisation", 0.65, "Qatar gave Hamas an office in Doha.", "Qatar | supports | Hamas", { withSecond: /^(offices?|houses?|homes?|quarters|villas?|headquarters|airstrips?|airfields?|soil|territory|passports|bureau|seat|hospitality|lodgings?|residence)$/, qualifiers: { kind: "hosts" } }],
  ["supports", "open lend turn", "agent", "actor", "to over", "organisation", 0.6, "Algeria opened its camps to the Polisario Front.", "Algeria | supports | Polisario Front", { withNoun: /^(territory|soil|doors?|borders?|frontiers?|airspace|camps?|bases?|airfields?|airstrips?|ports?)$/, qualifiers: { kind: "hosts" } }],
  // who has it
  // "is master of": what the tagger takes for a verb.
  ["controls", "impose assert exert exercise enforce extend expand restore reassert reimpose establish cement", "agent", "actor", "over on in across to", "ground", 0.7, "M23 exercised control over Goma.", "M23 | controls | Goma", { withNoun: /^(control|authority|rule|writ|dominance|dominion|will|sovereignty|sway|grip|hold)$/ }],
  ["controls", "claim announce proclaim declare", "agent", "actor", "of over", "ground", 0.6, "M23 claimed control of Goma.", "M23 | controls | Goma", { withNoun: /^(control|capture|seizure|possession|conquest)$/, isView: true }],
  ["controls", "master", "agent", "actor", "of", "ground", 0.7, "M23 is master of Goma.", "M23 | controls | Goma", { isBare: true }],
  ["controls", "ride roll march walk stride troop", "agent", "actor", "into", "place", 0.6, "The Taliban walked into Kabul.", "Taliban | controls | Kabul", { isBare: true }],
  ["controls", "pass revert return go", "to", "body", "agent", "place", 0.65, "Western Sahara passed to Morocco.", "Morocco | controls | Western Sahara"],
  ["controls", "bring unite place put", "agent", "actor", "patient", "place", 0.65, "Kahar Muzakkar brought South Sulawesi under his banner.", "Kahar Muzakkar | controls | South Sulawesi", { needs: { under: /^(banner|flag|yoke|wing|thumb|command)$/ } }],
  // who loses it
  ["lost", "clear rid purge free cleanse", "of", "organisation", "patient", "place", 0.65, "Kenya cleared Kismayo of al-Shabaab.", "al-Shabaab | lost | Kismayo"],
  ["withdrew_from", "flee", "agent", "body", "from", "place", 0.6, "The FDLR fled from Sake.", "FDLR | withdrew_from | Sake", { isBare: true }],
  ["withdrew_from", "slip creep break ride drive bolt sneak walk", "agent", "member", "out of", "place", 0.6, "M23 slipped out of Goma.", "M23 | withdrew_from | Goma", { isBare: true, object: ["out of"] }],
];
