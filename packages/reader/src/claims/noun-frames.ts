import type { PredicateName, Qualifiers } from "@entente/claims";
import { factOfWord } from "../lexicon/word-facts.ts";
import type { Filler, Role } from "./verb-frame.ts";

/**
 * How a noun of doing says a claim: "the split with", "Israeli airstrikes on". Roles: "owner" ("X's attack"),
 * "name" (a name before the noun: "ISIS attacks"), "verb" (subject of the verb whose object the noun is), or a
 * preposition; "between" fills both sides.
 */
export interface NounFrame {
  readonly predicate: PredicateName;
  readonly nouns: readonly string[];
  readonly subject: readonly Role[];
  readonly subjectIs: Filler;
  readonly object: readonly Role[];
  readonly objectIs: Filler;
  /** Whether "of A, B and C" names those who came together. */
  readonly listed?: boolean | undefined;
  /** Whether "between A and B" names its two sides. */
  readonly between?: boolean | undefined;
  readonly qualifiers?: Qualifiers | undefined;
  readonly sure: number;
  readonly example: string;
  readonly says: string;
}

const list = (words: string): string[] => (words === "" ? [] : words.split(" "));
type Row = [
  PredicateName,
  string,
  string,
  Filler,
  string,
  Filler,
  number,
  string,
  string,
  Partial<NounFrame>?,
];

// prettier-ignore
const rows: readonly Row[] = [
  ["attacked", "attack offensive assault airstrike strike raid bombing ambush shelling incursion bombardment counteroffensive airstrikes attacks strikes raids bombings onslaught barrage blitz foray sortie crackdown counterattack counter-offensive", "owner name by verb within led", "actor", "on upon against into spot", "target", 0.7, "Israeli airstrikes on Hezbollah continued.", "Israel | attacked | Hezbollah"],
  ["attacked", "invasion occupation siege bombing shelling bombardment blockade", "owner name by verb led", "actor", "of", "target", 0.75, "The Israeli invasion of Lebanon began in 1982.", "Israel | attacked | Lebanon"],
  ["attacked", "attack offensive assault airstrike strike raid bombing ambush shelling incursion bombardment attacks strikes airstrikes raids bombings massacre massacres atrocity atrocities rampage", "owner name by verb led", "actor", "in at near around inside outside of", "place", 0.6, "Boko Haram attacks in Borno went on.", "Boko Haram | attacked | Borno"],
  ["attacked", "destruction burning sacking looting demolition storming ransacking", "owner by verb led", "actor", "of", "target", 0.6, "Ahmad al-Mahdi ordered the destruction of Timbuktu.", "Ahmad al-Mahdi | attacked | Timbuktu"],
  ["attacked", "bomb bombs bomber bombers", "owner name by", "actor", "in at near outside", "place", 0.6, "Boko Haram's bomb in Abuja was small.", "Boko Haram | attacked | Abuja"],
  ["attacked", "rocket rockets missile missiles shells drones", "owner name by", "actor", "on at against into", "target", 0.6, "Hamas rockets on Sderot went on.", "Hamas | attacked | Sderot"],
  ["attacked", "march drive advance push thrust", "owner name by verb", "body", "on upon into towards toward", "place", 0.6, "The Taliban's march on Kabul was quick.", "Taliban | attacked | Kabul"],
  ["rival_of", "opposition hostility hatred enmity contempt antipathy aversion animosity loathing defiance distrust mistrust", "owner name verb", "actor", "to towards toward of for", "theirs", 0.65, "Hamas's opposition to Fatah grew.", "Hamas | rival_of | Fatah"],
  ["fights", "defeat rout", "owner", "body", "by", "body", 0.65, "ISIS's defeat by the YPG was near.", "ISIS | fights | YPG"],
  ["fights", "defeat rout", "owner name by", "body", "of", "body", 0.65, "The YPG's defeat of ISIS took years.", "YPG | fights | ISIS"],
  ["fights", "victory victories triumph win", "owner name by of", "actor", "over against", "actor", 0.65, "The YPG's victory over ISIS took years.", "YPG | fights | ISIS"],
  ["fights", "war conflict fight battle fighting clash clashes hostilities insurgency jihad struggle rebellion skirmishes skirmish campaign warfare confrontation confrontations insurrection uprising revolt gunbattle firefight shootout combat strife vendetta bloodshed bloodletting fratricide showdown violence", "owner name by verb of main", "actor", "with against", "actor", 0.75, "Hezbollah's war with Israel lasted a month.", "Hezbollah | fights | Israel", { between: true }],
  ["fights", "war jihad", "owner name by verb", "actor", "on upon", "actor", 0.7, "The TPLF's war on Ethiopia began in 2020.", "TPLF | fights | Ethiopia"],
  ["fights", "war", "owner name", "state", "in", "country", 0.65, "Russia's war in Ukraine goes on.", "Russia | fights | Ukraine"],
  ["fights", "insurgency rebellion", "owner name", "organisation", "in", "country", 0.65, "The Naxalites' insurgency in India goes on.", "Naxalites | fights | India"],
  ["truce_with", "ceasefire truce armistice cease-fire hudna lull standstill", "owner name verb main", "actor", "with", "actor", 0.75, "The truce between Hamas and Israel held.", "Hamas | truce_with | Israel", { between: true }],
  ["truce_with", "ceasefire truce cease-fire", "owner name by", "organisation", "", "nothing", 0.65, "The ETA ceasefire of 2010 was permanent.", "ETA | truce_with | "],
  ["talks_with", "talks negotiations negotiation dialogue meeting meetings discussions discussion conversation call summit consultations mediation contacts round rounds parleys", "owner name verb of main", "actor", "with", "actor", 0.7, "Talks between the FARC and the Colombian government opened in Havana.", "FARC | talks_with | Colombian government", { between: true }],
  ["supports", "mediation facilitation arbitration good-offices", "owner name by of", "actor", "self", "words", 0.6, "The ceasefire was signed through Russian mediation.", "Russia | supports | ceasefire"],
  ["agreed", "agreement accord deal pact treaty compromise memorandum understanding settlement", "owner name verb main", "actor", "with", "actor", 0.7, "The accord between Turkey and Libya failed.", "Turkey | agreed | Libya", { between: true }],
  ["allied_with", "alliance coalition cooperation coordination partnership collaboration pact rapprochement axis collusion entente friendship camaraderie comradeship rapport", "owner name verb of", "actor", "with", "actor", 0.75, "The alliance between the Houthis and Iran deepened.", "Houthis | allied_with | Iran", { between: true }],
  ["allied_with", "links ties relations relationship contacts connection connections link", "owner name verb", "actor", "with to", "actor", 0.65, "ETA's links to the FARC were old.", "ETA | allied_with | FARC", { between: true }],
  ["rival_of", "rivalry tension tensions competition hostility enmity feud dispute race antagonism rift row quarrel animosity friction standoff discord infighting mistrust distrust hatred grievance grudge acrimony bitterness rancour disagreement disagreements differences contest stand-off spat falling-out resentment estrangement squabble squabbles bickering argument", "owner name verb of", "actor", "with against", "actor", 0.75, "The rivalry between Fatah and Hamas goes on.", "Fatah | rival_of | Hamas", { between: true }],
  ["split_from", "split break breakaway secession defection rupture separation schism divorce", "owner name of verb main", "actor", "from with", "actor", 0.75, "Ansaru's split from Boko Haram was public.", "Ansaru | split_from | Boko Haram", { between: true }],
  ["split_from", "withdrawal departure exit resignation", "owner name of", "member", "from", "organisation", 0.6, "Ansaru's withdrawal from Boko Haram was public.", "Ansaru | split_from | Boko Haram"],
  ["merged_with", "integration absorption incorporation assimilation", "of owner", "organisation", "into", "body", 0.65, "The integration of the CNDP into the FARDC took years.", "CNDP | merged_with | FARDC"],
  ["leads", "accession ascent ascension elevation", "owner", "person", "of", "ledBody", 0.65, "Laurent Nkunda's accession to the leadership of the CNDP surprised many.", "Laurent Nkunda | leads | CNDP"],
  ["merged_with", "merger fusion union", "nobody", "organisation", "of", "organisation", 0.65, "JNIM was formed as a merger of Ansar Dine and al-Mourabitoun.", "Ansar Dine | merged_with | al-Mourabitoun", { listed: true }],
  ["merged_with", "merger unification amalgamation consolidation fusion reunification reunion integration absorption incorporation", "owner name of main", "organisation", "with", "organisation", 0.7, "The merger between the EPL and the ELN was planned.", "EPL | merged_with | ELN", { between: true }],
  ["supports", "support backing assistance aid funding sponsorship help financing patronage largesse generosity hospitality lifeline subsidies", "owner name verb from", "actor", "for to", "actor", 0.65, "Iranian support for Hezbollah grew.", "Iran | supports | Hezbollah"],
  ["supports", "shipment delivery supply transfer donation subsidy loan shipments deliveries supplies transfers", "owner name from by of", "actor", "to for", "actor", 0.65, "Iranian arms shipments to the Houthis continued.", "Iran | supports | Houthis"],
  ["supports", "weapons arms weaponry missiles rockets drones ammunition money cash funds funding explosives rifles", "from owner name", "actor", "for to", "actor", 0.6, "Iranian weapons for the Houthis were seized.", "Iran | supports | Houthis"],
  ["supports", "support backing sponsorship", "owner name verb", "actor", "of", "actor", 0.65, "Iran's support of Hezbollah is old.", "Iran | supports | Hezbollah"],
  ["supports", "arming training equipping", "owner by", "actor", "of", "actor", 0.65, "Turkey's arming of the Government of National Accord went on.", "Turkey | supports | Government of National Accord"],
  ["pledges_allegiance_to", "allegiance pledge bay'a loyalty oath", "owner name verb", "actor", "to", "actor", 0.75, "Boko Haram's allegiance to the Islamic State was accepted.", "Boko Haram | pledges_allegiance_to | Islamic State"],
  ["controls", "capture seizure takeover conquest recapture occupation annexation retaking", "owner name by verb", "actor", "of", "place", 0.75, "The Taliban's capture of Kabul ended the war.", "Taliban | controls | Kabul"],
  ["controls", "fall", "to", "body", "of owner", "place", 0.75, "The fall of Kabul to the Taliban was quick.", "Taliban | controls | Kabul"],
  ["controls", "control grip hold stranglehold", "owner name", "actor", "of over on", "ground", 0.7, "The Houthis' control of Sanaa is firm.", "Houthis | controls | Sanaa"],
  ["lost", "loss", "owner name main hurt", "actor", "of", "ground", 0.65, "Al-Shabaab's loss of Kismayo hurt it.", "Al-Shabaab | lost | Kismayo"],
  ["withdrew_from", "withdrawal retreat pullout redeployment pull-out evacuation departure exit drawdown repatriation flight exodus", "owner name of by", "actor", "from", "place", 0.75, "Israel's withdrawal from Lebanon came in 2000.", "Israel | withdrew_from | Lebanon"],
  ["died", "death deaths demise", "of owner", "person", "", "nothing", 0.75, "The death of Mullah Omar was kept secret.", "Mullah Omar | died | "],
  ["killed", "killing assassination murder execution slaying beheading lynching", "by owner name verb", "actor", "of owner", "person", 0.7, "The assassination of Rafik Hariri by Hezbollah was tried.", "Hezbollah | killed | Rafik Hariri"],
  ["killed", "killing killings murder murders massacre massacres execution executions beheading", "by owner name verb", "actor", "of", "victim", 0.6, "The RUF's massacre of thirty villagers was condemned.", "RUF | killed | thirty villagers"],
  ["captured", "arrest kidnapping abduction detention capture imprisonment", "by owner name", "actor", "of", "person", 0.7, "The kidnapping of Ingrid Betancourt by the FARC was condemned.", "FARC | captured | Ingrid Betancourt"],
  ["criticised", "criticism condemnation denunciation", "owner name by", "actor", "of", "theirs", 0.7, "Iran's condemnation of Israel was expected.", "Iran | criticised | Israel"],
  ["recognises", "recognition", "owner name by", "actor", "of", "actor", 0.7, "Russia's recognition of the Taliban came in 2025.", "Russia | recognises | Taliban"],
  ["removed_from", "expulsion removal dismissal ouster suspension", "of owner", "person", "from", "body", 0.75, "The expulsion of Tommy Byrne from the INLA was kept secret.", "Tommy Byrne | removed_from | INLA"],
  ["lost", "capture recapture liberation seizure retaking reconquest", "from", "body", "of", "place", 0.65, "The recapture of Mosul from ISIS took months.", "ISIS | lost | Mosul"],
  ["lost", "expulsion ouster ejection", "of owner", "body", "from", "place", 0.7, "The expulsion of al-Shabaab from Mogadishu took years.", "al-Shabaab | lost | Mogadishu"],
  ["leads", "leadership command", "by owner", "person", "of", "ledBody", 0.75, "Laurent Nkunda's leadership of the CNDP ended in 2009.", "Laurent Nkunda | leads | CNDP"],
  ["member_of", "membership", "owner", "people", "of in", "body", 0.75, "Gerry Adams's membership of Sinn Féin is old.", "Gerry Adams | member_of | Sinn Féin"],
  ["killed", "death deaths killing killings murder murders massacre", "responsible", "actor", "of", "victim", 0.75, "The UVF was responsible for the deaths of three civilians.", "UVF | killed | three civilians"],
  ["attacked", "attack attacks bombing bombings ambush ambushes raid raids strike strikes assault assaults airstrike bombardment", "responsible", "actor", "on upon against spot in at near around", "target", 0.75, "Ansaru was responsible for an attack on Kano.", "Ansaru | attacked | Kano"],
  ["attacked", "bombing bombings shelling bombardment hijacking burning destruction sabotage storming", "responsible", "actor", "of", "target", 0.7, "Al-Shabaab claimed the bombing of Mogadishu.", "Al-Shabaab | attacked | Mogadishu"],
  ["killed", "killing killings murder murders assassination shooting beheading execution", "responsible", "actor", "of owner", "victim", 0.7, "The ELN admitted the assassination of Gustavo Petro.", "ELN | killed | Gustavo Petro"],
  ["attacked", "massacre massacres", "responsible", "actor", "of on at in around near spot", "target", 0.7, "Ansaru was blamed for the Kano massacre.", "Ansaru | attacked | Kano"],
  ["founded", "creation formation founding foundation establishment birth", "by", "actor", "of", "organisation", 0.7, "The creation of the PKK by Abdullah Öcalan dates from 1978.", "Abdullah Öcalan | founded | PKK"],
  ["founded", "creation formation founding foundation establishment birth", "of owner", "organisation", "", "nothing", 0.65, "The creation of the LNA in 2014 came late.", "LNA | founded | "],
  ["influenced_by", "influence impact", "on over upon", "actor", "of owner", "actor", 0.7, "The influence of Sayyid Qutb on Hamas is plain.", "Hamas | influenced_by | Sayyid Qutb"],
  ["located_in", "expansion spread return relocation flight incursion", "owner name of", "actor", "into to across", "place", 0.65, "The Islamic State's expansion into Libya worried Egypt.", "Islamic State | located_in | Libya"],
  ["attacked", "atrocity atrocities abuse abuses massacre massacres violence crimes aggression", "owner name by verb", "actor", "against", "target", 0.65, "The RUF committed atrocities against civilians.", "RUF | attacked | civilians"],
  ["located_in", "deployment", "owner name of verb", "actor", "to along in at", "place", 0.65, "The deployment of MONUSCO troops to Bunia began.", "MONUSCO | located_in | Bunia", { qualifiers: { kind: "deployed" } }],
  ["located_in", "presence", "owner name of", "actor", "in", "place", 0.7, "Al-Qaeda's presence in Yemen is old.", "Al-Qaeda | located_in | Yemen"],
  ["located_in", "bases base camps camp stronghold strongholds foothold hideouts hideout headquarters sanctuary sanctuaries cells branch branches leadership office offices bureau outposts positions havens", "owner name", "actor", "in at near around across on", "place", 0.7, "The PKK's bases in Iraq were bombed.", "PKK | located_in | Iraq"],
  ["influenced_by", "ideology teaching teachings doctrine", "verb", "actor", "of", "person", 0.6, "Hamas follows the teachings of Hassan al-Banna.", "Hamas | influenced_by | Hassan al-Banna"],
  ["died", "killing assassination murder execution slaying beheading lynching", "of owner", "person", "", "nothing", 0.55, "The assassination of Rafik Hariri shook Lebanon.", "Rafik Hariri | died | "],
];

/** The noun frames, in the order they are tried. */
export const nounFrames: readonly NounFrame[] = rows.map(
  ([predicate, nouns, subject, subjectIs, object, objectIs, sure, example, says, more]) => ({
    predicate,
    nouns: list(nouns),
    subject: list(subject),
    subjectIs,
    object: list(object),
    objectIs,
    // The fields a row may leave out are there in all, for frames of one shape are read faster.
    listed: undefined,
    between: undefined,
    qualifiers: undefined,
    sure,
    example,
    says,
    ...more,
  }),
);

const byNoun = new Map<string, NounFrame[]>();
for (const frame of nounFrames)
  for (const noun of frame.nouns) byNoun.set(noun, [...(byNoun.get(noun) ?? []), frame]);

/** The frames of a noun in small letters, as it stands or in the singular. */
export const framesOfNoun = factOfWord(
  (word): readonly NounFrame[] => byNoun.get(word) ?? byNoun.get(word.replace(/s$/, "")) ?? [],
);
