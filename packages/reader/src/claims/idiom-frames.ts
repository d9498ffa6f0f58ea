import type { VerbRow } from "./verb-frame.ts";

const gifts =
  /^(support|weapons?|arms|weaponry|funds?|funding|money|cash|aid|assistance|backing|training|sanctuary|shelter|help|ammunition|equipment|supplies|missiles|rockets|drones|troops|fighters|advisers|refuge|haven|asylum|intelligence|logistics|protection|cover|resources|recruits|instructors)$/;
const talks = /^(talks?|negotiations?|dialogue|discussions?|meetings?|contacts?|consultations?)$/;
const truces = /^(ceasefire|cease-fire|truce|armistice)$/;
const bonds =
  /^(alliance|alliances|coalition|pact|partnership|relationship|relations|ties|links?|cooperation|entente|friendship)$/;
const chiefs =
  /^(leader|head|chief|commander|president|chairman|emir|amir|caliph|premier|king|director|secretary-general)$/;

const causeNouns =
  /^(independence|autonomy|secession|separatism|statehood|partition|federalism|state|homeland|caliphate|emirate|republic|self-determination|self-rule|revolution|socialism|violence|struggle|demands?|claims?|goals?|reunification|unification)$/;

/**
 * Set phrases: a verb that says something else, or nothing, without the noun or preposition that goes with it. Tried
 * before the frames of plain verbs.
 */
// prettier-ignore
export const idiomRows: readonly VerbRow[] = [
  // talks and truces
  ["talks_with", "break call", "agent", "actor", "with", "actor", 0.75, "The ELN broke off talks with the Colombian government.", "ELN | not talks_with | Colombian government", { particle: "off", withNoun: talks, isNegative: true }],
  ["talks_with", "rule", "agent", "actor", "with", "actor", 0.7, "Israel ruled out talks with Hamas.", "Israel | not talks_with | Hamas", { particle: "out", withNoun: talks, isNegative: true }],
  ["talks_with", "reject refuse decline oppose", "agent", "actor", "with", "actor", 0.7, "The Taliban rejected talks with the Afghan government.", "Taliban | not talks_with | Afghan government", { withNoun: talks, isNegative: true }],
  ["talks_with", "sit", "agent", "actor", "with", "actor", 0.7, "The FARC sat down with the Colombian government.", "FARC | talks_with | Colombian government", { particle: "down" }],
  ["talks_with", "engage enter participate", "agent", "actor", "with", "actor", 0.75, "The MILF engaged in negotiations with the Philippine government.", "MILF | talks_with | Philippine government", { needs: { in: talks } }],
  ["talks_with", "enter", "agent", "actor", "with", "actor", 0.75, "The MILF entered into negotiations with the Philippine government.", "MILF | talks_with | Philippine government", { needs: { into: talks } }],
  ["truce_with", "call break", "agent", "actor", "with", "actor", 0.75, "The KIO called off its truce with the Burmese army.", "KIO | not truce_with | Myanmar", { particle: "off", withNoun: truces, isNegative: true }],
  ["truce_with", "agree consent", "agent", "actor", "with", "actor", 0.75, "Hamas agreed to a ceasefire with Israel.", "Hamas | truce_with | Israel", { needs: { to: truces } }],
  ["truce_with", "agree consent", "agent", "actor", "", "nothing", 0.6, "ETA agreed to a ceasefire.", "ETA | truce_with | ", { needs: { to: truces } }],
  ["truce_with", "make", "agent", "actor", "with", "actor", 0.75, "The SPLA made peace with the Sudanese government.", "SPLA | truce_with | Sudanese government", { withNoun: /^peace$/ }],
  ["truce_with", "halt suspend stop cease", "agent", "organisation", "on against", "actor", 0.65, "Hezbollah halted its attacks on Israel.", "Hezbollah | truce_with | Israel", { withNoun: /^(attacks|operations|strikes)$/ }],
  ["truce_with", "extend renew prolong uphold respect", "agent", "actor", "with", "actor", 0.7, "Hamas extended its truce with Israel.", "Hamas | truce_with | Israel", { withNoun: truces }],
  ["truce_with", "reach sign conclude make strike have", "agent", "actor", "with", "actor", 0.75, "The KIO concluded a non-aggression pact with the Arakan Army.", "KIO | truce_with | Arakan Army", { withNoun: /^(pact|understanding|agreement|deal)$/, beforeNoun: /^(aggression|non-aggression|nonaggression)$/ }],
  ["talks_with", "return come", "agent", "actor", "with", "actor", 0.7, "The ELN returned to the negotiating table with the Colombian government.", "ELN | talks_with | Colombian government", { needs: { to: /^(table|talks|negotiations)$/ } }],
  ["talks_with", "walk pull", "agent", "actor", "with", "actor", 0.75, "The ELN walked out of talks with the Colombian government.", "ELN | not talks_with | Colombian government", { particle: "out", needs: { of: talks }, isNegative: true }],
  ["supports", "broker mediate host facilitate sponsor convene oversee guarantee chair", "agent", "actor", "patient", "words", 0.65, "Qatar hosted the peace talks.", "Qatar | supports | peace talks", { objectNoun: /^(talks|negotiations?|ceasefire|cease-fire|truce|agreements?|accords?|deal|settlement|process|summit|meetings?|rounds?|mediation|dialogue|conference|truces|channel)$/, qualifiers: { kind: "backs" } }],
  ["truce_with", "cease halt suspend stop end", "agent", "actor", "with against", "actor", 0.65, "The KIO suspended hostilities against the Burmese army.", "KIO | truce_with | Myanmar", { withNoun: /^hostilities$/ }],
  ["truce_with", "halt suspend cease end", "agent", "organisation", "", "nothing", 0.6, "The ELN suspended hostilities in 2017.", "ELN | truce_with | ", { withNoun: /^hostilities$/ }],
  // standing together
  ["allied_with", "make find", "agent", "actor", "with", "actor", 0.75, "The ELN made common cause with the EPL.", "ELN | allied_with | EPL", { withNoun: /^cause$/ }],
  ["allied_with", "throw", "agent", "actor", "with", "actor", 0.75, "Muqtada al-Sadr threw in his lot with Nouri al-Maliki.", "Muqtada al-Sadr | allied_with | Nouri al-Maliki", { needs: { in: /^lot$/ } }],
  ["allied_with", "enter", "agent", "actor", "with", "actor", 0.75, "The MNLA entered into a coalition with Ansar Dine.", "MNLA | allied_with | Ansar Dine", { needs: { into: bonds } }],
  ["allied_with", "strike", "agent", "actor", "with", "actor", 0.75, "The MNLA struck up an alliance with Ansar Dine.", "MNLA | allied_with | Ansar Dine", { needs: { up: bonds } }],
  ["allied_with", "strike conclude enter sign join", "agent", "actor", "with", "actor", 0.75, "The MNLA struck an alliance with Ansar Dine.", "MNLA | allied_with | Ansar Dine", { withNoun: /^(alliance|coalition|partnership)$/ }],
  ["allied_with", "mend patch repair rebuild", "agent", "actor", "with", "actor", 0.75, "Hamas mended its relations with Syria.", "Hamas | allied_with | Syria", { withNoun: /^(relations|relationship|ties|fences|links|differences)$/ }],
  ["allied_with", "line work operate act", "agent", "actor", "with", "actor", 0.7, "The PUK worked hand in hand with the Peshmerga.", "PUK | allied_with | Peshmerga", { needs: { in: /^(hand|league|tandem|concert|cahoots|partnership|alliance|coordination|cooperation)$/ } }],
  ["allied_with", "make sign conclude strike enter form", "agent", "actor", "with", "actor", 0.7, "Nestor Makhno made a pact with the Red Army.", "Nestor Makhno | allied_with | Red Army", { withNoun: /^(pact|alliance|axis|coalition)$/ }],
  ["allied_with", "fight train operate march serve deploy", "agent", "actor", "alongside beside", "actor", 0.75, "Liwa Fatemiyoun fighters trained alongside Hezbollah.", "Liwa Fatemiyoun | allied_with | Hezbollah", { object: ["alongside", "beside"], isBare: true }],
  // support
  ["supports", "have enjoy win gain receive", "of", "actor", "agent", "actor", 0.75, "The PKK enjoyed the hospitality of Syria.", "Syria | supports | PKK", { withNoun: /^(hospitality|protection|patronage|blessing|endorsement|sympathy|favour|favor)$/ }],
  ["supports", "pay", "agent", "actor", "patient", "actor", 0.65, "Sudan paid the Janjaweed.", "Sudan | supports | Janjaweed", { qualifiers: { kind: "funds" } }],
  ["supports", "obtain procure receive get acquire", "from", "actor", "agent", "actor", 0.7, "The RSF has received armoured vehicles from the United Arab Emirates.", "United Arab Emirates | supports | RSF", { withNoun: /^(vehicles?|systems?|components?|parts|aircraft|uniforms|rifles|guns|munitions|explosives|instructors|technology|cash|loans?|salaries|stipends|donations)$/ }],
  ["supports", "provide give supply send deliver smuggle ship transfer", "agent", "actor", "to for with", "actor", 0.7, "Iran shipped drone parts to the Houthis.", "Iran | supports | Houthis", { withNoun: /^(vehicles?|systems?|components?|parts|aircraft|uniforms|rifles|guns|munitions|explosives|instructors|technology|cash|loans?|salaries|stipends|donations|materiel)$/ }],
  ["supports", "come rush go fly", "agent", "actor", "of", "actor", 0.75, "Russia came to the aid of the Syrian government.", "Russia | supports | Syrian government", { needs: { to: /^(aid|help|assistance|rescue|defence|defense|support)$/ } }],
  ["supports", "intervene fight come act speak campaign", "agent", "actor", "of", "actor", 0.75, "Cuba intervened on behalf of the MPLA.", "Cuba | supports | MPLA", { needs: { on: /^(behalf|side)$/ } }],
  ["supports", "intervene fight come act speak campaign", "agent", "actor", "of", "actor", 0.75, "Cuba intervened in support of the MPLA.", "Cuba | supports | MPLA", { needs: { in: /^(support|favour|favor|defence|defense)$/ } }],
  ["supports", "prop shore", "agent", "actor", "patient", "actor", 0.75, "Wagner Group mercenaries propped up the Malian government.", "Wagner Group | supports | Malian government", { particle: "up", qualifiers: { kind: "backs" } }],
  ["supports", "serve act function", "agent", "actor", "for of to", "actor", 0.7, "Pakistan served as a haven for the Taliban.", "Pakistan | supports | Taliban", { needs: { as: /^(haven|sanctuary|refuge|base|conduit|patron|backer|sponsor|benefactor)$/ }, qualifiers: { kind: "hosts" } }],
  ["supports", "rely depend lean count", "on upon", "actor", "agent", "actor", 0.7, "The Houthis rely on Iran for weapons.", "Iran | supports | Houthis", { needs: { for: gifts } }],
  ["supports", "use employ enlist", "agent", "actor", "patient", "actor", 0.7, "Rwanda used the CNDP as a proxy.", "Rwanda | supports | CNDP", { needs: { as: /^(proxy|proxies|surrogates?|mercenaries|auxiliaries|allies)$/ } }],
  ["supports", "intervene fight act speak campaign", "agent", "actor", "on in", "theirs", 0.7, "Cuba intervened on the MPLA's behalf.", "Cuba | supports | MPLA", { objectNoun: /^(behalf|favour|favor|support|defence|defense)$/ }],
  ["supports", "receive get obtain accept secure enjoy", "patient", "theirs", "agent", "actor", 0.65, "The MPLA received Soviet weapons.", "Soviet Union | supports | MPLA", { withNoun: gifts }],
  // war
  ["fights", "find", "agent", "actor", "with against", "actor", 0.7, "The FDLR found itself at war with M23.", "FDLR | fights | M23", { needs: { at: /^war$/ } }],
  ["fights", "go be", "agent", "actor", "with against", "actor", 0.75, "UNITA went to war with the MPLA.", "UNITA | fights | MPLA", { needs: { to: /^war$/ } }],
  ["fights", "come", "agent", "actor", "with", "actor", 0.7, "The PUK came to blows with the PKK.", "PUK | fights | PKK", { needs: { to: /^blows$/ } }],
  ["fights", "suppress quell crush quash put", "agent", "actor", "by of", "actor", 0.65, "Angola crushed a rebellion by UNITA.", "Angola | fights | UNITA", { withNoun: /^(rebellion|uprising|revolt|insurgency|insurrection|mutiny)$/ }],
  ["rival_of", "lock", "patient agent", "actor", "with", "actor", 0.7, "Fatah is locked in a dispute with Hamas.", "Fatah | rival_of | Hamas", { needs: { in: /^(dispute|struggle|feud|rivalry|competition|standoff|stand-off|row)$/ } }],
  ["attacked", "come", "from by", "actor", "agent", "target", 0.75, "AMISOM came under attack from al-Shabaab.", "al-Shabaab | attacked | AMISOM", { needs: { under: /^(attack|fire|bombardment|assault)$/ } }],
  ["attacked", "retaliate", "agent", "actor", "against on", "target", 0.65, "Israel retaliated against Hezbollah.", "Israel | attacked | Hezbollah"],
  ["attacked", "hit strike", "agent", "actor", "at against", "actor", 0.7, "Israel struck back at Hezbollah.", "Israel | attacked | Hezbollah", { particle: "back" }],
  ["attacked", "detonate set explode blow", "agent", "actor", "outside near at in", "place", 0.6, "ETA set off a bomb in Madrid.", "ETA | attacked | Madrid", { particle: "off" }],
  ["rival_of", "reject oppose denounce", "agent", "actor", "of", "actor", 0.55, "Hamas rejected the leadership of Fatah.", "Hamas | rival_of | Fatah", { withNoun: /^(leadership|authority|legitimacy|rule)$/ }],
  // persons and their bodies
  ["leads", "resume regain retain have exercise", "agent", "person", "of over", "ledBody", 0.75, "Abubakar Shekau resumed command of Boko Haram.", "Abubakar Shekau | leads | Boko Haram", { withNoun: /^(command|leadership|control|direction|charge)$/ }],
  ["leads", "be remain stand place", "agent patient", "actor", "of", "ledBody", 0.75, "Abubakar Shekau was at the head of Boko Haram.", "Abubakar Shekau | leads | Boko Haram", { needs: { at: /^(head|helm)$/ } }],
  ["leads", "be remain", "agent", "person", "of", "ledBody", 0.75, "Abubakar Shekau was in command of Boko Haram.", "Abubakar Shekau | leads | Boko Haram", { needs: { in: /^(command|charge)$/ } }],
  ["member_of", "sit serve", "agent", "person", "on", "body", 0.7, "Rashad al-Alimi sits on the Presidential Leadership Council.", "Rashad al-Alimi | member_of | Presidential Leadership Council"],
  ["member_of", "join", "agent", "people", "of", "body", 0.75, "Abu Zubaydah joined the ranks of al-Qaeda.", "Abu Zubaydah | member_of | al-Qaeda", { withNoun: /^ranks$/ }],
  ["succeeded", "take assume", "agent", "person", "patient", "theirs", 0.75, "Ahmed Diriye took Ahmed Godane's place.", "Ahmed Diriye | succeeded | Ahmed Godane", { objectNoun: /^(place|mantle)$/ }],
  ["died", "lose", "agent", "person", "", "nothing", 0.8, "Mullah Omar lost his life in 2013.", "Mullah Omar | died | ", { withNoun: /^(life|lives)$/ }],
  ["died", "meet", "agent", "person", "", "nothing", 0.75, "Mullah Omar met his death in 2013.", "Mullah Omar | died | ", { withNoun: /^(death|end)$/ }],
  ["died", "take", "agent", "person", "", "nothing", 0.7, "Mullah Omar took his own life.", "Mullah Omar | died | ", { withNoun: /^life$/ }],
  ["died", "commit", "agent", "person", "", "nothing", 0.75, "Mullah Omar committed suicide.", "Mullah Omar | died | ", { withNoun: /^suicide$/ }],
  ["died", "blow kill hang shoot", "agent", "person", "", "nothing", 0.7, "Abubakar Shekau blew himself up in 2021.", "Abubakar Shekau | died | ", { withNoun: /^(himself|herself)$/ }],
  ["member_of", "rise", "agent", "person", "of", "body", 0.65, "Abu Zubaydah rose through the ranks of al-Qaeda.", "Abu Zubaydah | member_of | al-Qaeda", { needs: { through: /^ranks$/ } }],
  ["leads", "take", "agent", "person", "of", "ledBody", 0.8, "Abubakar Shekau took over the leadership of Boko Haram.", "Abubakar Shekau | leads | Boko Haram", { particle: "over", withNoun: /^(leadership|command|presidency|chairmanship|control)$/ }],
  ["leads", "inherit claim hold seize retain share", "agent", "person", "of", "ledBody", 0.75, "Abubakar Shekau claimed the leadership of Boko Haram.", "Abubakar Shekau | leads | Boko Haram", { withNoun: /^(leadership|command|presidency|chairmanship|throne)$/ }],
  ["succeeded", "follow", "agent", "person", "patient", "person", 0.75, "Ahmed Diriye followed Ahmed Godane as emir.", "Ahmed Diriye | succeeded | Ahmed Godane", { needs: { as: chiefs } }],
  ["succeeded", "hand", "to", "person", "agent", "person", 0.7, "Fidel Castro handed over power to Raul Castro.", "Raul Castro | succeeded | Fidel Castro", { particle: "over", withNoun: /^(power|command|leadership|presidency|control)$/ }],
  ["succeeded", "hand cede pass transfer", "to", "person", "agent", "person", 0.7, "Fidel Castro passed the presidency to Raul Castro.", "Raul Castro | succeeded | Fidel Castro", { withNoun: /^(power|command|leadership|presidency)$/ }],
  ["founded", "come", "agent", "organisation", "", "nothing", 0.75, "The ELN came into being in 1964.", "ELN | founded | ", { needs: { into: /^(being|existence)$/ } }],
  ["split_from", "distance dissociate", "agent", "member", "from", "member", 0.65, "The Nusra Front distanced itself from al-Qaeda.", "Nusra Front | split_from | al-Qaeda"],
  ["influenced_by", "hold adhere cling stick subscribe", "agent", "actor", "of", "person", 0.7, "Hamas holds to the teachings of Hassan al-Banna.", "Hamas | influenced_by | Hassan al-Banna", { needs: { to: /^(teachings?|ideas|doctrines?|thought|ideology|writings)$/ } }],
  ["influenced_by", "have hold share", "agent", "actor", "patient", "words", 0.65, "The DHKP-C has a Marxist-Leninist ideology.", "DHKP-C | influenced_by | Marxist-Leninist ideology", { objectNoun: /^(ideology|ideologies|doctrine|creed|worldview|interpretation)$/ }],
  // leaning on one another
  ["allied_with", "have reach keep", "agent", "actor", "with", "actor", 0.7, "UNITA had a secret understanding with the MPLA.", "UNITA | allied_with | MPLA", { withNoun: /^(understanding|entente|rapport|friendship|affinity|accommodation)$/ }],
  ["allied_with", "close", "agent", "actor", "with", "actor", 0.75, "Fatah closed ranks with Hamas.", "Fatah | allied_with | Hamas", { withNoun: /^ranks$/ }],
  ["allied_with", "link team", "agent", "actor", "with", "actor", 0.75, "Ansar Dine linked up with AQIM.", "Ansar Dine | allied_with | AQIM", { particle: "up" }],
  ["allied_with", "throw", "agent", "actor", "with", "actor", 0.75, "The EPL threw in with the ELN.", "EPL | allied_with | ELN", { particle: "in" }],
  ["allied_with", "fight stand march work", "agent", "actor", "with alongside", "actor", 0.75, "Hezbollah stood shoulder to shoulder with Hamas.", "Hezbollah | allied_with | Hamas", { withNoun: /^(shoulder|side)$/ }],
  ["allied_with", "count consider regard view see describe", "agent", "actor", "patient", "actor", 0.65, "Hamas regards Hezbollah as an ally.", "Hamas | allied_with | Hezbollah", { needs: { as: /^(ally|allies|friend|friends|partner|partners|comrade|comrades|brother|brothers)$/ } }],
  ["allied_with", "go cross come", "agent", "actor", "to", "actor", 0.7, "The EPL went over to the ELN.", "EPL | allied_with | ELN", { particle: "over" }],
  ["allied_with", "switch transfer shift", "agent", "actor", "to", "actor", 0.6, "Boko Haram switched its loyalties to the Taliban.", "Boko Haram | allied_with | Taliban", { withNoun: /^(sides?|support|loyalties|allegiances)$/ }],
  // help of many kinds
  ["supports", "pay meet cover foot", "agent", "actor", "of for", "actor", 0.75, "Sudan paid the salaries of the Janjaweed.", "Sudan | supports | Janjaweed", { withNoun: /^(salar(y|ies)|wages|payroll|bills?|stipends|costs?|expenses)$/, qualifiers: { kind: "funds" } }],
  ["supports", "contribute donate give", "agent", "actor", "of", "actor", 0.7, "Cuba contributed to the coffers of the ELN.", "Cuba | supports | ELN", { needs: { to: /^(coffers|treasury|funds?|upkeep|finances)$/ }, qualifiers: { kind: "funds" } }],
  ["supports", "take collect draw derive", "from", "actor", "agent", "actor", 0.7, "Ahrar al-Sham took its money from Qatar.", "Qatar | supports | Ahrar al-Sham", { withNoun: /^(money|funds?|funding|arms|weapons|pay|aid|support|subsid(y|ies)|salar(y|ies)|orders)$/ }],
  ["supports", "look turn", "to", "actor", "agent", "actor", 0.65, "The Houthis looked to Iran for weapons.", "Iran | supports | Houthis", { needs: { for: gifts } }],
  ["supports", "owe", "to", "actor", "agent", "actor", 0.7, "Hamas owes its survival to Iran.", "Iran | supports | Hamas", { withNoun: /^(survival|victory|victories|existence|power|position|success|successes|recovery|rescue)$/ }],
  ["supports", "throw extend offer provide", "agent", "actor", "to for", "actor", 0.7, "Russia threw a lifeline to Mali.", "Russia | supports | Mali", { withNoun: /^(lifeline|lifelines)$/ }],
  ["supports", "invade intervene enter join fight", "agent", "actor", "on", "theirs", 0.65, "Cuba intervened on the MPLA's side.", "Cuba | supports | MPLA", { objectNoun: /^side$/ }],
  ["supports", "bail help tide", "agent", "actor", "patient", "actor", 0.65, "Saudi Arabia bailed out the Egyptian government.", "Saudi Arabia | supports | Egyptian government", { particle: "out" }],
  // oaths
  ["pledges_allegiance_to", "take swear make give owe do pay transfer switch shift render lend reaffirm", "agent", "actor", "to", "actor", 0.85, "Boko Haram swore an oath to the Islamic State.", "Boko Haram | pledges_allegiance_to | Islamic State", { withNoun: /^(oaths?|vows?|allegiances?|obedience|loyalt(y|ies)|fealty|homage|bay'ah?|bayah?|bayat|pledge)$/ }],
  ["pledges_allegiance_to", "take swear make give", "agent", "actor", "to", "actor", 0.85, "Boko Haram took an oath of allegiance to the Islamic State.", "Boko Haram | pledges_allegiance_to | Islamic State", { withNoun: /^(oath|oaths|vow|vows|pledge)$/ }],
  ["pledges_allegiance_to", "swear pledge bind", "agent", "actor", "to", "actor", 0.8, "Boko Haram pledged itself to the Islamic State.", "Boko Haram | pledges_allegiance_to | Islamic State", { withNoun: /^(itself|himself|herself|themselves)$/ }],
  ["pledges_allegiance_to", "acknowledge recognise recognize accept acclaim hail proclaim", "agent", "actor", "patient", "person", 0.75, "Boko Haram acknowledged Abu Bakr al-Baghdadi as its leader.", "Boko Haram | pledges_allegiance_to | Abu Bakr al-Baghdadi", { needs: { as: /^(leader|head|chief|commander|emir|amir|caliph|imam|sovereign|king|lord|guide|ruler)$/ } }],
  ["pledges_allegiance_to", "submit", "agent", "actor", "to", "person", 0.65, "Abu Zubaydah submitted to Mullah Omar.", "Abu Zubaydah | pledges_allegiance_to | Mullah Omar", { isBare: true }],
  ["pledges_allegiance_to", "answer", "agent", "organisation", "to", "person", 0.65, "Kataib Hezbollah answers to Ali Khamenei.", "Kataib Hezbollah | pledges_allegiance_to | Ali Khamenei", { isBare: true }],
  ["pledges_allegiance_to", "rally", "agent", "actor", "of", "actor", 0.7, "Boko Haram rallied to the banner of the Islamic State.", "Boko Haram | pledges_allegiance_to | Islamic State", { needs: { to: /^(banner|flag|standard|cause)$/ } }],
  // teachers and models
  ["influenced_by", "model pattern fashion", "patient", "actor", "on after upon", "actor", 0.75, "Hamas was modelled on Hezbollah.", "Hamas | influenced_by | Hezbollah"],
  ["influenced_by", "owe", "agent", "theirs", "to", "person", 0.65, "The Shining Path's doctrine owed much to Mao Zedong.", "Shining Path | influenced_by | Mao Zedong"],
  ["influenced_by", "borrow copy inherit", "agent", "actor", "from", "actor", 0.65, "The Houthis borrowed slogans from Hezbollah.", "Houthis | influenced_by | Hezbollah", { withNoun: /^(ideas?|slogans?|ideology|doctrine|tactics|methods|songs|symbols|concepts?|model|language|rhetoric|programme|style)$/ }],
  ["influenced_by", "steep root ground immerse school", "patient", "actor", "in", "actor", 0.65, "Hamas was steeped in Hassan al-Banna.", "Hamas | influenced_by | Hassan al-Banna"],
  ["influenced_by", "leave make stamp", "on", "theirs", "agent", "theirs", 0.7, "Sayyid Qutb left a deep mark on Hamas.", "Hamas | influenced_by | Sayyid Qutb", { withNoun: /^(mark|imprint|stamp|impression|impact)$/ }],
  ["influenced_by", "follow", "agent", "actor", "of", "actor", 0.7, "Hamas followed the example of Hezbollah.", "Hamas | influenced_by | Hezbollah", { withNoun: /^(example|line|teachings?|lead|model|path|doctrine|thought)$/ }],
  ["influenced_by", "follow", "agent", "actor", "of", "actor", 0.7, "Hamas followed in the footsteps of Hezbollah.", "Hamas | influenced_by | Hezbollah", { needs: { in: /^(footsteps|tradition)$/ } }],
  ["influenced_by", "emulate imitate ape imbibe idolise idolize revere venerate mimic", "agent", "actor", "patient", "actor", 0.65, "Boko Haram emulated the Taliban.", "Boko Haram | influenced_by | Taliban"],
  ["influenced_by", "fall come", "agent", "actor", "of", "actor", 0.7, "Hamas fell under the sway of Iran.", "Hamas | influenced_by | Iran", { needs: { under: /^(sway|influence|spell)$/ } }],
  ["influenced_by", "look", "agent", "actor", "to", "actor", 0.7, "Hamas looked to Hezbollah as a model.", "Hamas | influenced_by | Hezbollah", { needs: { as: /^(model|example|inspiration|guide)$/ } }],
  ["influenced_by", "take", "agent", "actor", "from", "actor", 0.7, "Hamas took its cue from Hezbollah.", "Hamas | influenced_by | Hezbollah", { withNoun: /^(cues?|lead|creed|teachings?|programme)$/ }],
  ["influenced_by", "trace", "agent", "actor", "to", "actor", 0.65, "Hamas traces its ideology to the Muslim Brotherhood.", "Hamas | influenced_by | Muslim Brotherhood", { withNoun: /^(ideology|ideas|lineage|inspiration|teachings?|doctrine|thought)$/ }],
  // aims in set phrases
  ["seeks", "set have fix", "agent", "actor", "on", "words", 0.7, "Khalifa Haftar set his sights on the oil ports.", "Khalifa Haftar | seeks | oil ports", { withNoun: /^(sights|designs|eyes?|heart)$/ }],
  ["seeks", "crave covet envisage envision", "agent", "actor", "patient", "words", 0.65, "Hamas craves international recognition.", "Hamas | seeks | international recognition"],
  ["seeks", "dream", "agent", "actor", "of", "words", 0.65, "Ansar Dine dreamed of an Islamic state.", "Ansar Dine | seeks | Islamic state", { objectNoun: causeNouns }],
  ["seeks", "hold", "agent", "actor", "for", "words", 0.65, "Hamas is holding out for a release of prisoners.", "Hamas | seeks | release of prisoners", { particle: "out" }],
  ["seeks", "renounce abandon drop reject forswear relinquish disavow", "agent", "actor", "patient", "words", 0.65, "The Free Aceh Movement renounced its demand for independence.", "Free Aceh Movement | not seeks | its demand for independence", { objectNoun: causeNouns, isNegative: true }],
  // where they are
  ["located_in", "settle encamp camp winter garrison mass entrench bivouac", "agent", "actor", "in at near outside around on along", "place", 0.7, "The LRA settled in Garamba.", "LRA | located_in | Garamba", { isBare: true }],
  ["located_in", "dig hole", "agent patient", "actor", "in around at near outside", "place", 0.7, "ISIS fighters dug in around Mosul.", "ISIS | located_in | Mosul", { particle: "in" }],
  ["located_in", "hole", "agent patient", "actor", "in at near", "place", 0.75, "ISIS fighters are holed up in Mosul.", "ISIS | located_in | Mosul", { particle: "up" }],
  ["located_in", "turn show", "agent", "actor", "in at", "place", 0.6, "Wagner Group fighters turned up in Bangui.", "Wagner Group | located_in | Bangui", { particle: "up" }],
  ["located_in", "garrison patrol ply frequent", "agent", "actor", "patient", "place", 0.65, "Wagner Group mercenaries garrisoned Timbuktu.", "Wagner Group | located_in | Timbuktu"],
  ["located_in", "set", "agent", "actor", "in on", "place", 0.65, "Wagner Group fighters set foot in Bangui.", "Wagner Group | located_in | Bangui", { withNoun: /^foot$/ }],
  ["located_in", "be remain become", "to", "actor", "agent", "place", 0.75, "Garamba has been home to the LRA.", "LRA | located_in | Garamba", { withNoun: /^(home|host|refuge|sanctuary|haven|base|headquarters)$/ }],
  // parts
  ["part_of", "form make constitute", "agent", "organisation", "of", "organisation", 0.75, "The YPG forms the backbone of the SDF.", "YPG | part_of | SDF", { withNoun: /^(backbone|core|part|bulk|nucleus|mainstay)$/ }],
  ["part_of", "dominate", "agent", "organisation", "patient", "organisation", 0.6, "The SDF is dominated by the YPG.", "YPG | part_of | SDF"],
  ["part_of", "operate fight act serve unite", "agent", "organisation", "of", "organisation", 0.7, "Liwa Fatemiyoun operates under the umbrella of the IRGC.", "Liwa Fatemiyoun | part_of | IRGC", { needs: { under: /^(umbrella|banner|command|auspices|aegis|control|authority)$/ } }],
  // land
  ["controls", "hold", "agent", "actor", "over in", "ground", 0.7, "The Houthis hold sway over Sanaa.", "Houthis | controls | Sanaa", { withNoun: /^sway$/ }],
  ["controls", "establish proclaim declare run set", "agent", "body", "in across over", "place", 0.65, "M23 established a parallel administration in Rutshuru.", "M23 | controls | Rutshuru", { withNoun: /^(administration|government|caliphate|emirate|statelet|state|rule|authority|republic|wilayat|province)$/ }],
  ["lost", "give", "agent", "actor", "patient", "ground", 0.7, "The LTTE gave up Jaffna.", "LTTE | lost | Jaffna", { particle: "up" }],
  ["lost", "hand", "agent", "actor", "patient", "place", 0.7, "The LTTE handed over Jaffna to the Indian army.", "LTTE | lost | Jaffna", { particle: "over" }],
  ["located_in", "use", "agent", "actor", "patient", "place", 0.7, "AQIM uses northern Mali as a base.", "AQIM | located_in | northern Mali", { needs: { as: /^(base|haven|refuge|springboard|sanctuary|bastion|stronghold|hub|ground|hideout)$/ } }],
  ["located_in", "emerge originate arise appear", "agent", "organisation", "in", "place", 0.65, "Katiba Macina emerged in Mopti.", "Katiba Macina | located_in | Mopti", { isBare: true }],
  ["controls", "hold cling hang", "agent", "actor", "on onto to", "place", 0.7, "The LTTE held onto Mullaitivu.", "LTTE | controls | Mullaitivu", { isBare: true }],
  ["controls", "retain keep", "agent", "actor", "patient", "place", 0.7, "The RSF retained Nyala.", "RSF | controls | Nyala"],
  ["located_in", "roam prowl inhabit infest", "agent", "actor", "patient", "place", 0.65, "LRA fighters roam Garamba.", "LRA | located_in | Garamba"],
];
