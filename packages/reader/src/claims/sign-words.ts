import { wordSet } from "../lexicon/word-facts.ts";
import { townWords } from "./ground-words.ts";
import { signOf } from "./signs.ts";
import { tiedParticiples } from "./role-frames.ts";

/*
 * The words of finders that share a sign, since there are fewer signs than finders. Those that are told about as often
 * share one, so that a sign keeps its worth.
 */

/** What a place is to a body: "a stronghold of X". */
export const seatsToBodies = wordSet(
  "headquarters stronghold base bastion heartland home hideout hub host haven refuge sanctuary cradle",
);
/** What a body has somewhere: "its office in Doha". */
export const seatsOfBodies = wordSet(
  "headquarters headquarter seat base bases camps camp office offices bureau stronghold strongholds cells branches bastion",
);
/** What a body's place is called: "Its stronghold is Laiza". */
export const seatsSaid = wordSet(
  "stronghold strongholds base bases headquarters heartland bastion bastions camp camps hideout hideouts powerbase sanctuary sanctuaries haven havens",
);
export const placeSign = signOf(seatsToBodies, seatsOfBodies, seatsSaid, townWords);

/** "the RSF under X", "under the command of X". */
export const underSign = signOf(wordSet("under"));

/** "where the group extorts traders", "There are members in Doha", "armed Y against X", "the RSF and allied militias". */
export const smallWordSign = signOf(wordSet("where there against allied"));

/** Nouns for a body beside which it may stand where that is. */
export const bodiesThere = wordSet(
  "group groups organisation organization movement militia faction party network outfit insurgency front army alliance coalition guerrillas rebels insurgents militants paramilitaries cartel separatists jihadists brigade force gang branch affiliate wing cell offshoot arm chapter franchise threat umbrella presence actor unit battalion clan gangs militias",
);
export const missionHeads = wordSet(
  "mission force group branch faction militia movement wing contingent affiliate",
);
export const armedHeads = wordSet(
  "militants fighters rebels insurgents guerrillas gunmen group militia branch cell cells",
);
export const bodySign = signOf(bodiesThere, missionHeads, armedHeads);

export const mutualFoes = wordSet("rivals enemies foes adversaries");
export const mutualFriends = wordSet("allies partners friends comrades brothers");
export const opposing = wordSet("rival rivals enemies foes feuding warring competing opposing");
export const lateWords = wordSet("late slain dead");
export const unseatingVerbs = wordSet("remove oust strip dismiss depose relieve sack suspend unseat");
export const unitHeads = wordSet(
  "division brigade battalion front regiment corps column unit command sector bureau politburo",
);
/** "took the name X", "has changed names, from A to B", "was renamed". */
const namings = /\bnames?\b|\brenam|\brebrand|^title$/;
/** What is told least. */
export const rareSign = signOf(
  mutualFoes,
  mutualFriends,
  opposing,
  lateWords,
  unseatingVerbs,
  unitHeads,
  namings,
);

/** What helps a body, so that where it comes from tells who supports it. */
export const helps = wordSet(
  "support backing aid assistance funding funds money cash arms weapons weaponry financing sponsorship help recruits supplies finance donations income sustenance wages salaries uniforms tanks rifles guns training instructors ammunition munitions rockets missiles drones explosives equipment materiel vehicles advisers volunteers",
);
/** "at the head of M23". */
export const headWords = wordSet("head helm");
/** "in charge of M23". */
export const chargeWords = wordSet("charge command control");
export const helpSign = signOf(helps, headWords, chargeWords);

/** "under the control of the RSF", "in M23's hands". */
export const holds = wordSet("control rule occupation hands grip grasp possession clutches sway");
export const tieSign = signOf(holds, new Set(tiedParticiples.keys()));

export const denyingVerbs = wordSet("deny reject dismiss refute repudiate dispute rebut disavow");
export const callingVerbs = wordSet("call describe brand label denounce decry dismiss deem consider");
/** Verbs that give a name: "refer to it as X", "styles itself X", "renamed the group X". */
export const namingVerbs = wordSet("call dub name nickname style rename rebrand refer describe");
export const partingVerbs = wordSet(
  "break split splinter hive walk storm secede defect fall part leave quit abandon resign depart switch cross desert go move",
);
export const verbSign = signOf(denyingVerbs, callingVerbs, namingVerbs, wordSet("become"), partingVerbs);
