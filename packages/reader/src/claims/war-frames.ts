import type { VerbRow } from "./verb-frame.ts";

const wars =
  /^(wars?|conflict|battles?|combat|fighting|hostilities|confrontation|clash(es)?|fight|struggle)$/;
const forces =
  /^(troops?|forces?|men|soldiers|fighters|army|armies|tanks|columns?|battalions?|brigades?|divisions?|militias?|jets|warplanes|gunships|gunmen|expedition|paratroopers|commandos|units)$/;
const bonds =
  /^(accords?|agreements?|treat(y|ies)|settlements?|deals?|pact|peace|negotiations?|talks|elections?|constitution|democracy|secularism|schooling|partition|amnesty|disarmament|violence|charter|merger|reconciliation)$/;
const leading =
  /^(leadership|dominance|influence|power|presence|supremacy|hegemony|ascendancy|control|authority|rise|rule|role|claim|title)$/;
/** What goes off or comes down where somebody is attacked. */
const blasts =
  /^(bombs?|rockets?|missiles?|shells?|mortars?|drones?|grenades?|explosives|mines?|devices?|carbombs?)$/;
const sway =
  /^(presence|occupation|rule|regime|policies|influence|domination|hegemony|existence|interventions?|invasion|interference|expansion|ambitions|claim|claims|control|authority|government|imperialism)$/;

/** War and enmity told by set phrases and by verbs that need their object. */
// prettier-ignore
export const warRows: readonly VerbRow[] = [
  // fighting
  ["fights", "come enter get drift slide be bring", "agent", "actor", "with against", "actor", 0.7, "JNIM came into conflict with ISGS.", "JNIM | fights | ISGS", { needs: { into: wars } }],
  ["fights", "enter", "agent", "actor", "with against", "actor", 0.7, "The KIO entered on a second war with the Tatmadaw.", "KIO | fights | Tatmadaw", { needs: { on: wars } }],
  ["fights", "meet engage face confront", "agent", "body", "patient", "body", 0.7, "The Taliban met the Northern Alliance in battle.", "Taliban | fights | Northern Alliance", { needs: { in: wars } }],
  ["fights", "bear carry", "agent", "actor", "against with", "actor", 0.7, "The YPG bore the brunt of the fight against ISIS.", "YPG | fights | ISIS", { withNoun: /^(brunt|burden|weight)$/ }],
  ["fights", "inflict deal", "agent", "actor", "on to upon", "actor", 0.65, "The SPLA inflicted a defeat on the Sudanese army.", "SPLA | fights | Sudanese army", { withNoun: /^(defeats?|blows?|loss|losses|casualties|setbacks?|reverses?)$/ }],
  ["fights", "suffer", "agent", "actor", "of by to against from", "body", 0.65, "The Sudanese army suffered a defeat at the hands of the SPLA.", "Sudanese army | fights | SPLA", { withNoun: /^(defeats?|loss|losses|casualties|setbacks?|reverses?)$/ }],
  ["fights", "beat fight hold fend ward stave", "agent", "body", "patient", "body", 0.65, "The YPG fought off ISIS.", "YPG | fights | ISIS", { particle: "off" }],
  ["fights", "beat push drive throw fling force", "agent", "body", "patient", "body", 0.65, "The LNA was pushed back by the Government of National Accord.", "Government of National Accord | fights | LNA", { particle: "back" }],
  ["fights", "stop halt check block blunt stem arrest contain resist", "agent", "body", "patient of", "theirs", 0.6, "The YPG halted the ISIS advance.", "YPG | fights | ISIS", { objectNoun: /^(advance|advances|march|offensive|push|progress|onslaught)$/, isHeadNoun: true }],
  ["fights", "send dispatch lead throw commit use deploy field marshal march rally mobilise raise arm", "agent", "actor", "against", "actor", 0.65, "Ibn Saud led his army against Faisal al-Duwish.", "Ibn Saud | fights | Faisal al-Duwish", { withNoun: forces }],
  ["fights", "fight resist battle", "agent", "actor", "against patient", "theirs", 0.7, "The PKK fought against the Turkish occupation.", "PKK | fights | Turkey", { objectNoun: sway }],
  ["fights", "take", "agent", "actor", "against with", "actor", 0.7, "UNITA took to the bush against the MPLA.", "UNITA | fights | MPLA", { needs: { to: /^(arms|bush|hills|mountains|jungle|forest|field)$/ } }],
  ["fights", "stage lead mount attempt organise", "agent", "actor", "against", "actor", 0.65, "Fatah staged a mutiny against Hamas.", "Fatah | fights | Hamas", { withNoun: /^(mutiny|rebellion|revolt|uprising|insurrection|rising|putsch|coup)$/ }],
  ["fights", "carry", "agent", "actor", "against with on", "theirs", 0.75, "The Tamil Tigers carried on a war against the Sri Lankan army.", "Tamil Tigers | fights | Sri Lankan army", { particle: "on", withNoun: /^(wars?|campaign|insurgency|struggle|fight|rebellion|jihad|resistance)$/ }],
  ["fights", "take", "agent", "actor", "against with to", "theirs", 0.75, "The Tamil Tigers took up the fight against the Sri Lankan army.", "Tamil Tigers | fights | Sri Lankan army", { particle: "up", withNoun: /^(war|campaign|struggle|fight|jihad|weapons)$/ }],
  ["fights", "fight face combat confront counter battle", "agent", "actor", "by of from", "actor", 0.65, "The Philippine government faced an insurgency by the New People's Army.", "Philippine government | fights | New People's Army", { withNoun: /^(insurgency|insurgencies|rebellions?|revolts?|uprisings?|mutiny|insurrection|offensive|advance)$/ }],
  ["fights", "crush suppress quell quash", "agent", "actor", "by of", "actor", 0.65, "The Sri Lankan army crushed a revolt by the JVP.", "Sri Lankan army | fights | JVP", { withNoun: /^(revolts?|uprisings?|rebellions?|mutiny|insurrections?|insurgency|rising)$/ }],
  ["fights", "put", "agent", "actor", "by of", "actor", 0.65, "The Sri Lankan army put down a revolt by the JVP.", "Sri Lankan army | fights | JVP", { particle: "down", withNoun: /^(revolts?|uprisings?|rebellions?|mutiny|insurrections?|rising)$/ }],
  ["attacked", "drive push throw chase force clear kick", "agent", "actor", "patient", "body", 0.6, "The RSF drove out the Sudanese army.", "RSF | attacked | Sudanese army", { particle: "out" }],
  ["killed", "fall", "to", "actor", "agent", "person", 0.65, "Hikmet Fidan fell victim to the PKK.", "PKK | killed | Hikmet Fidan", { withNoun: /^(victim|prey)$/ }],
  ["killed", "dispose", "agent", "actor", "of", "person", 0.65, "The United States has disposed of Anwar al-Awlaki.", "United States | killed | Anwar al-Awlaki"],
  // striking
  ["attacked", "crush smash annihilate decimate suppress obliterate exterminate flatten pulverise savage", "agent", "actor", "patient", "actor", 0.65, "The Sri Lankan army crushed the Tamil Tigers.", "Sri Lankan army | attacked | Tamil Tigers"],
  ["attacked", "flatten level gut wreck incinerate", "agent", "actor", "patient", "target", 0.65, "The Syrian army levelled Homs.", "Syrian army | attacked | Homs"],
  ["attacked", "carry stage perpetrate commit conduct execute launch mount unleash", "agent", "actor", "in at near across throughout around along inside", "place", 0.65, "Boko Haram carried out attacks across Borno.", "Boko Haram | attacked | Borno", { withNoun: /^(attacks?|raids?|ambush(es)?|bombings?|assaults?|strikes?|massacres?|atrocit(y|ies)|shootings?|kidnappings?)$/ }],
  ["attacked", "explode detonate land rain fall", "agent", "actor", "in at near outside on inside into onto", "treated", 0.6, "A bomb planted by ETA exploded in Madrid.", "ETA | attacked | Madrid", { subjectNoun: blasts, isBare: true }],
  ["attacked", "blow", "agent", "actor", "in at near outside inside", "treated", 0.65, "A Boko Haram bomber blew himself up in Abuja.", "Boko Haram | attacked | Abuja", { withNoun: /^(himself|herself|themselves)$/ }],
  ["attacked", "impose", "agent", "actor", "on", "place", 0.65, "JNIM imposed a blockade on Bamako.", "JNIM | attacked | Bamako", { withNoun: /^(blockade|siege)$/ }],
  ["attacked", "survive escape", "by", "actor", "agent", "actor", 0.65, "Abdul Rashid Dostum survived an attack by the Taliban.", "Taliban | attacked | Abdul Rashid Dostum", { withNoun: /^(attacks?|attempts?|ambush|assassination|bombing|strike|raid)$/ }],
  ["attacked", "strike hit", "agent", "actor", "in near", "place", 0.6, "A Boko Haram suicide bomber struck in Abuja.", "Boko Haram | attacked | Abuja", { isBare: true }],
  ["attacked", "advance move march push drive", "agent", "body", "towards toward", "place", 0.55, "Taliban forces advanced towards Kabul.", "Taliban | attacked | Kabul", { isBare: true }],
  ["attacked", "go pour roll", "agent", "body", "into", "place", 0.5, "The Pakistani army went into Swat.", "Pakistani army | attacked | Swat", { isBare: true }],
  ["attacked", "hunt hound harry", "agent", "actor", "patient", "actor", 0.65, "The Taliban hunted the IMU.", "Taliban | attacked | IMU"],
  ["attacked", "hunt", "agent", "actor", "patient", "actor", 0.65, "The Taliban hunted down the IMU.", "Taliban | attacked | IMU", { particle: "down" }],
  ["attacked", "rob mug", "agent", "actor", "patient", "target", 0.65, "The Red Brigades robbed a bank in Turin.", "Red Brigades | attacked | Turin"],
  ["attacked", "march drive push pour burst storm thrust surge charge", "agent", "actor", "into", "place", 0.55, "Shamil Basayev marched into Dagestan.", "Shamil Basayev | attacked | Dagestan", { isBare: true }],
  ["attacked", "advance move march close", "agent", "actor", "on against upon", "place", 0.6, "The Taliban advanced on Kabul.", "Taliban | attacked | Kabul", { isBare: true }],
  ["attacked", "close", "agent", "actor", "on", "treated", 0.6, "The Taliban closed in on Kabul.", "Taliban | attacked | Kabul", { particle: "in" }],
  ["attacked", "carry", "agent", "actor", "patient", "victim", 0.6, "The FARC carried off the ambassador.", "FARC | attacked | ambassador", { particle: "off" }],
  ["attacked", "shoot bring", "agent", "actor", "patient", "target", 0.65, "Hezbollah brought down an Israeli drone.", "Hezbollah | attacked | Israel", { particle: "down", objectNoun: /^(helicopters?|planes?|aircraft|airliners?|jets?|drones?|gunships?|warplanes?)$/ }],
  ["attacked", "down", "agent", "actor", "patient", "target", 0.65, "Hezbollah downed an Israeli drone.", "Hezbollah | attacked | Israeli drone"],
  ["attacked", "put place keep bring", "agent", "actor", "patient", "target", 0.65, "The SNA placed Kobani under siege.", "SNA | attacked | Kobani", { needs: { under: /^(siege|attack|bombardment|blockade|fire)$/ } }],
  ["attacked", "subject expose", "agent", "actor", "patient", "target", 0.65, "The SNA subjected Kobani to bombardment.", "SNA | attacked | Kobani", { needs: { to: /^(bombardments?|attacks?|shelling|airstrikes?|strikes?|bombing|siege|raids?|fire)$/ } }],
  ["attacked", "direct aim focus concentrate", "agent", "actor", "on against at", "target", 0.6, "The SNA directed its fire at Kobani.", "SNA | attacked | Kobani", { withNoun: /^(fire|attacks?|bombs?|guns?|artillery|rockets?|missiles?|violence|campaign)$/ }],
  ["attacked", "take exact wreak", "agent", "actor", "on", "target", 0.6, "Boko Haram took revenge on Maiduguri.", "Boko Haram | attacked | Maiduguri", { withNoun: /^(revenge|vengeance|havoc)$/ }],
];

/** Enmity, tried after the set phrases of talks and truces that the same verbs make. */
// prettier-ignore
export const enmityRows: readonly VerbRow[] = [
  ["rival_of", "reject oppose repudiate denounce condemn disavow spurn renounce shun", "agent", "actor", "patient", "words", 0.6, "Hamas rejected the Oslo Accords.", "Hamas | rival_of | Oslo Accords", { objectNoun: bonds, isHeadNoun: true }],
  ["rival_of", "oppose reject resist contest", "agent", "actor", "patient to", "theirs", 0.65, "Hezbollah opposes the American presence.", "Hezbollah | rival_of | United States", { objectNoun: sway }],
  ["rival_of", "oppose reject resist contest", "agent", "actor", "of by", "actor", 0.65, "Hezbollah opposes the existence of Israel.", "Hezbollah | rival_of | Israel", { withNoun: sway }],
  ["rival_of", "dispute contest challenge question deny reject", "agent", "actor", "patient", "theirs", 0.6, "Fatah questioned Hamas's authority.", "Fatah | rival_of | Hamas", { objectNoun: /^(leadership|authority|legitimacy|title|claim|right|rule|supremacy|primacy)$/ }],
  ["rival_of", "resent begrudge envy", "agent", "actor", "patient", "theirs", 0.6, "Hamas resented Fatah's dominance.", "Hamas | rival_of | Fatah", { objectNoun: leading }],
  ["rival_of", "forgive trust like love tolerate stomach abide obey", "agent", "actor", "patient", "actor", 0.65, "Hamas never trusted Fatah.", "Hamas | rival_of | Fatah", { onlyDenied: true, isNegative: true }],
  ["rival_of", "accept abide tolerate stomach acknowledge", "agent", "actor", "patient", "theirs", 0.65, "Hamas never accepted Fatah's leadership.", "Hamas | rival_of | Fatah", { onlyDenied: true, isNegative: true, objectNoun: leading }],
  ["rival_of", "serve", "agent", "actor", "under", "actor", 0.65, "Gentil Duarte would not serve under Iván Márquez.", "Gentil Duarte | rival_of | Iván Márquez", { onlyDenied: true, isNegative: true }],
  ["rival_of", "bow submit kneel yield", "agent", "actor", "to", "actor", 0.65, "Amrullah Saleh will never bow to the Taliban.", "Amrullah Saleh | rival_of | Taliban", { onlyDenied: true, isNegative: true }],
  ["rival_of", "disapprove despair tire weary", "agent", "actor", "of", "actor", 0.6, "Hamas disapproved of Fatah.", "Hamas | rival_of | Fatah"],
  ["rival_of", "collide", "agent", "actor", "with", "actor", 0.65, "Hamas soon collided with Fatah.", "Hamas | rival_of | Fatah"],
  ["rival_of", "dismiss deride ridicule mock", "agent", "actor", "patient", "actor", 0.55, "Hezbollah dismissed ISIS as a band of thugs.", "Hezbollah | rival_of | ISIS", { needs: { as: /./ } }],
  ["rival_of", "cross", "agent", "actor", "with", "actor", 0.65, "Fatah crossed swords with Hamas.", "Fatah | rival_of | Hamas", { withNoun: /^swords$/ }],
  ["rival_of", "fall", "agent", "actor", "of", "actor", 0.65, "Fatah fell foul of Hamas.", "Fatah | rival_of | Hamas", { needs: { of: /./ } }],
];
