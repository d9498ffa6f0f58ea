import type { VerbRow } from "./verb-frame.ts";

const truces = /^(ceasefires?|cease-fires?|truces?|armistices?)$/;
const peaces = /^(ceasefires?|cease-fires?|truces?|armistices?|settlement)$/;
const talks = /^(talks?|negotiations?|dialogue|discussions?|meetings?|contacts?|consultations?|table)$/;
const delegates = /^(delegations?|envoys?|emissar(y|ies)|team|representatives?|negotiators?|deputation)$/;

/** Truces and talks told by what is signed, sworn, accepted or refused, and by letters and visits. */
// prettier-ignore
export const truceRows: readonly VerbRow[] = [
  ["agreed", "strike drive make reach", "agent", "actor", "with", "actor", 0.7, "Agathon Rwasa struck a bargain with the Burundian government.", "Agathon Rwasa | truce_with | Burundian government", { withNoun: /^(bargain|compromise|accommodation)$/ }],
  ["truce_with", "forswear forswore renounce abjure", "agent", "organisation", "", "nothing", 0.6, "The INLA renounced violence.", "INLA | truce_with | ", { withNoun: /^(arms|violence|terrorism|war)$/ }],
  ["truce_with", "give", "agent", "organisation", "", "nothing", 0.6, "The M-19 gave up the armed struggle.", "M-19 | truce_with | ", { particle: "up", withNoun: /^(struggle|insurgency|rebellion|jihad|war|campaign)$/ }],
  ["truce_with", "accept take", "agent", "actor", "patient", "theirs", 0.6, "Ateke Tom accepted the Nigerian government's amnesty.", "Ateke Tom | truce_with | Nigerian government", { objectNoun: /^(amnesty|truce|ceasefire|peace)$/ }],
  ["truce_with", "accept", "agent", "actor", "", "nothing", 0.6, "The INLA accepted an amnesty in 1982.", "INLA | truce_with | ", { withNoun: /^amnesty$/ }],
  ["truce_with", "swear arrange patch proclaim", "agent", "actor", "with", "actor", 0.7, "The CMA swore a truce with the Platform.", "CMA | truce_with | Platform", { withNoun: truces }],
  ["truce_with", "refuse reject spurn decline oppose", "agent", "actor", "with", "actor", 0.65, "Qais al-Khazali refused a truce with the Iraqi government.", "Qais al-Khazali | not truce_with | Iraqi government", { withNoun: peaces, isNegative: true }],
  ["truce_with", "refuse reject spurn decline", "agent", "actor", "", "nothing", 0.6, "Qais al-Khazali refused the truce.", "Qais al-Khazali | not truce_with | ", { withNoun: peaces, isNegative: true }],
  ["truce_with", "surrender submit capitulate", "agent", "actor", "to", "body", 0.55, "Khun Sa surrendered to the Burmese government.", "Khun Sa | truce_with | Burmese government", { isBare: true }],
  ["talks_with", "call", "agent", "theirs", "on upon", "actor", 0.65, "A Hamas delegation called on Bashar al-Assad.", "Hamas | talks_with | Bashar al-Assad", { subjectNoun: delegates }],
  ["talks_with", "deal", "agent", "actor", "with", "actor", 0.55, "Egypt deals with Hamas.", "Egypt | talks_with | Hamas"],
  ["talks_with", "write cable telegraph", "agent", "actor", "to", "actor", 0.65, "John Chilembwe wrote to Bashar al-Assad.", "John Chilembwe | talks_with | Bashar al-Assad"],
  ["talks_with", "correspond dine lunch parley", "agent", "actor", "with", "actor", 0.65, "Zhou Fohai corresponded with Dai Li.", "Zhou Fohai | talks_with | Dai Li"],
  ["talks_with", "discuss explore", "agent", "actor", "with", "actor", 0.7, "Hamas discussed a ceasefire with Egypt.", "Hamas | talks_with | Egypt"],
  ["talks_with", "discuss negotiate explore", "agent", "actor", "with", "actor", 0.7, "Hamas and Fatah discussed a merger.", "Hamas | talks_with | Fatah", { withNoun: /^(truce|ceasefire|cease-fire|merger|alliance|peace|unity|terms|settlement|deal|accord|agreement|pact|exchange|swap|cooperation|withdrawal|end|security|future|issues?|matters?|ways|possibility|coordination|reconciliation|government|situation)$/ }],
  ["talks_with", "make establish initiate take seek", "agent", "actor", "with", "actor", 0.65, "The FARC made contact with the ELN.", "FARC | talks_with | ELN", { withNoun: /^contacts?$/ }],
  ["talks_with", "sit meet", "agent", "actor", "with", "actor", 0.7, "The FARC sat at the table with the ELN.", "FARC | talks_with | ELN", { needs: { at: /^table$/ } }],
  ["talks_with", "approach consult petition", "agent", "actor", "patient", "body", 0.55, "Hamas approached the Egyptian government.", "Hamas | talks_with | Egyptian government"],
  ["talks_with", "leave quit abandon", "agent", "actor", "", "nothing", 0.65, "The ELN left the negotiating table.", "ELN | not talks_with | ", { withNoun: talks, isNegative: true }],
  ["killed", "die perish fall meet", "of", "actor", "agent", "victim", 0.7, "Mullah Omar died at the hands of ISIS.", "ISIS | killed | Mullah Omar", { needs: { at: /^hands?$/ } }],
];

/** Bare signing, tried after all that tells what for or on whose behalf. */
// prettier-ignore
export const signingRows: readonly VerbRow[] = [
  ["truce_with", "sign settle", "agent", "actor", "with", "actor", 0.65, "Elie Hobeika signed with the Syrian government.", "Elie Hobeika | truce_with | Syrian government", { isBare: true }],
  ["truce_with", "sign", "agent", "actor", "", "nothing", 0.6, "Malik Agar signed at Juba in October 2020.", "Malik Agar | truce_with | ", { isBare: true }],
  ["truce_with", "sign join", "agent", "actor", "", "nothing", 0.6, "The MNLF signed the Jeddah Accord.", "MNLF | truce_with | ", { withNoun: /^(accords?|memorandum|settlement)$/ }],
];
