import { wordSet } from "../lexicon/word-facts.ts";
import type { Tag, Token } from "./token.ts";
import { factOfForm, isOneOf } from "./word-form.ts";

/** What stands around a token; a place outside the sentence has empty words and tags. */
interface Place {
  readonly lower: string;
  readonly tag: string;
  /** Whether the word is in its base form: "attack", not "attacks". */
  readonly isBase: boolean;
  readonly before: { readonly lower: string; readonly tag: string; readonly text: string };
  readonly beforeThat: { readonly lower: string; readonly tag: string };
  readonly next: { readonly lower: string; readonly tag: string };
  readonly nextThat: { readonly lower: string };
}

interface TagRule {
  readonly becomes: Tag;
  /** The tag it corrects; any where it is missing. */
  readonly from?: Tag;
  /** A word it is about, with the example that tests it. */
  readonly example: string;
  readonly word: string;
  /** Which words it is about; all where it is missing. Told by the form alone, so it is asked once of each form. */
  readonly of?: (lower: string) => boolean;
  readonly when: (place: Place) => boolean;
}

const determiner = wordSet("the a an its their his her our this that these those 's");
const nounish = wordSet("NOUN PROPN ADJ");
const doing = wordSet(
  "backing funding training bombing killing shelling fighting smuggling meeting beheading uprising understanding shooting",
);
const attributive = new Set(
  "allied armed growing escalating warring opposing rising existing remaining neighbouring neighboring competing leading ruling specialized specialised organized organised so-called alleged suspected disputed occupied self-styled increasing ongoing governing combined wanted retired exiled imprisoned detained wounded displaced besieged disaffected masked unidentified rebelling breakaway continued renewed joint".split(
    " ",
  ),
);
const adjectiveNoun = wordSet(
  "offensive split counteroffensive military ally affiliate militant insurgent loyal radical extremist islamist",
);
const deed = wordSet(
  "groups targets attacks backs controls supports leads claims threatens denies condemns arms funds hosts regards fights demands commands heads seeks rules governs trains",
);
const baseDeed = wordSet(
  "target attack back control support lead claim threaten deny condemn arm fund host fight demand command head seek rule govern train hold",
);
const givingDeed = wordSet(
  "supplies demands controls provides leads backs supports hosts condemns denies opposes seeks rules governs commands trains claims rejects operates wants receives attacks advocates espouses",
);
/** What one does for a protégé, in the present and as a participle: verbs where two of them are joined. */
const helpingDeed = wordSet(
  "arms trains funds backs finances supplies supports equips hosts shelters pays commands controls",
);
const helped = wordSet(
  "armed trained funded backed financed supplied supported equipped paid sheltered sponsored led organised",
);
const peopleNoun = wordSet(
  "civilians militants militias fighters insurgents villagers guerrillas rebels militiamen soldiers volunteers",
);
const isFighter = wordSet(
  "mercenaries fighters militias militiamen rebels troops soldiers guerrillas insurgents volunteers tribesmen forces brigades units factions",
);
const peopleInOffice = wordSet(
  "commanders officers officials elders chiefs sheikhs tribes clans tribesmen donors businessmen leaders politicians groups factions brigades clerics exiles veterans villagers residents traders states governments countries",
);
/** Words the tagger takes for verbs after "to". */
const noVerbs = wordSet("war blows power peace arms shoulder bin ibn");
const hidingIn = wordSet(
  "hiding operating fighting training living staying sheltering working advancing retreating withdrawing negotiating recruiting regrouping planning preparing talking meeting",
);
/** Nouns in -ing that no object follows. */
const plainIng = wordSet(
  "morning evening spring king wing being nothing something anything everything during including following building according regarding concerning sibling ceiling string ring thing offspring uprising",
);
/** Gerunds that a bare noun may follow as their object: "of arming rebels". */
const givingIng = wordSet(
  "arming paying funding financing supplying supporting backing sheltering harbouring harboring lending providing sending giving shipping smuggling supplying recruiting equipping sponsoring hosting killing attacking shelling bombing targeting massacring kidnapping abducting",
);
/** What a body may be called after "that": "that front". */
const bodyNoun = wordSet(
  "group movement organisation organization faction party front militia alliance coalition army force council brigade network cartel battalion outfit branch wing town city village country island region province government regime",
);
const leaving = wordSet("steps stands breaks pulls splits backs turns moves falls returns resigns withdraws");
/** Names of bodies that are plural without an "s": "the Taliban want". */
const pluralNames = wordSet("taliban janjaweed mujahideen mujahidin peshmerga fedayeen pasdaran basij");
/** What is done to people and places by force, in the past: no adjective where it stands between who did it and whom it was done to. */
const pastDeeds = wordSet(
  "abducted kidnapped burnt burned looted torched besieged plundered pillaged ransacked beheaded tortured harassed raped robbed sacked shot jailed imprisoned executed hanged mutilated ambushed shelled bombed raided stormed murdered massacred assassinated persecuted terrorised vandalised dynamited encircled detained arrested",
);
/** The same in the present, which may be a plural noun: only with an object that no noun has. */
const presentDeeds = wordSet(
  "attacks targets bombs shells raids ambushes murders fights storms strikes hits kills battles blames opposes distrusts",
);
/**
 * Verbs in the present that the tagger takes for plural nouns where another verb follows in the sentence: between a name
 * and what it is done to, no noun stands but one for people or places, which are not here.
 */
const actsBetweenNames = wordSet(
  "slides drives flings stops halts checks blocks arrests dispatches marches rallies stages attempts combats counters chases wrecks launches escapes advances moves rolls hounds bursts charges shoots downs exposes exacts forswears declines approaches petitions breaks signs seals prolongs returns exchanges trades swaps visits travels brokers facilitates guarantees disclaims disavows disputes forms gains aligns ships transfers functions increases challenges shares devolves sacks institutes initiates cobbles splinters fractures shelters combines cuts separates amalgamates fuses inducts drafts conscripts answers lobbies thanks distances clings sticks links views switches shifts renders pledges recants copies apes quotes sheds fixes craves stakes clamours wishes longs garrisons masses patrols retreats overruns preys burns bargains tears abrogates scraps honours honors orders grabs hoists exits signals affirms labels brands affords grants lodges crowns monitors cooperates inclines defects nurses harbours harbors yields relaunches federates dissociates disassociates divorces decouples reforms blends enfolds anchors founds questions begrudges mocks skirmishes wages mutinies outguns outfights pits feuds bickers despises fears assaults besieges bombards pounds torches surrounds ravages pillages assails blockades routs wounds rapes mauls rebuffs plants fires swoops sweeps abuses taxes harasses exploits levies reimposes lifts bans bars confines deports releases pardons beheads massacres butchers poisons captures kidnaps jails interns snatches commandeers hijacks blasts slams rebukes lambasts censures faults snubs affiliates upgrades abets finances bankrolls resupplies drills aids shields nurtures praises telephones phones arbitrates refounds influences blacklists annexes reoccupies strips flushes sights hides flourishes spreads traps cleanses seizes occupies",
);
const troopsNoun = wordSet("forces troops men gunmen soldiers guerrillas police");
const isModal = wordSet("will would may might could can must should shall cannot");
/** Nouns in -ed; any other word in -ed that the tagger takes for a noun is a participle it doesn't know. */
const nounsInEd = wordSet(
  "hundred weed seed speed breed creed feed need deed steed greed shed bed hatred kindred thoroughbred bloodshed watershed exceed indeed naked sacred succeed infrared newlywed beloved accused deceased wounded condemned displaced oppressed",
);
/** Pasts that the tagger takes for nouns. */
const oddPasts = wordSet("overthrew clung forsook forgave bereaved forswore outfought lain");
const soon = wordSet("likely probably possibly eventually soon");
const isIn = (pattern: RegExp, value: string): boolean => pattern.test(value);

/**
 * Corrects what the tagger is known to mistake in reports of conflicts, by the words beside it. Each rule is of
 * English, none of a text; its example is its test. The first that applies is taken.
 */
// prettier-ignore
export const tagRules: readonly TagRule[] = [
  { becomes: "VERB", word: "wanted", example: "The FLQ wanted Quebec to secede.", of: (lower) => lower === "wanted", when: ({ before, next }) => before.tag === "PROPN" && next.tag === "PROPN" },
  { becomes: "VERB", word: "fighting", example: "The PKK is a militant group fighting for independence.", of: (lower) => isIn(/^(fighting|campaigning|battling|struggling)$/, lower), when: ({ before, next }) => isIn(/^(group|organisation|organization|movement|militia|faction|army|front|party|outfit|groups|militias|rebels|factions|militants|guerrillas|separatists|insurgents)$/, before.lower) && isIn(/^(for|to|against|alongside)$/, next.lower) },
  { becomes: "NOUN", from: "ADJ", word: "general", example: "Ratko Mladic, the Serb general in command, refused.", of: (lower) => isIn(/^(general|major|regular|radical|ideologue)$/, lower), when: ({ before, next }) => isIn(/^(ADJ|PROPN)$/, before.tag) && isIn(/^(ADP|PUNCT|PRON|VERB|AUX)$/, next.tag) },
  { becomes: "NOUN", from: "ADJ", word: "general", example: "It was founded by a renegade general, Laurent Nkunda.", of: (lower) => lower === "general", when: ({ before, next }) => isIn(/^(NOUN|ADJ)$/, before.tag) && isIn(/^(PROPN|PUNCT)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "left", example: "Esmail Qaani filled the void left by Soleimani.", of: (lower) => lower === "left", when: ({ before, next }) => isIn(/^(NOUN|ADJ)$/, before.tag) && next.lower === "by" },
  { becomes: "VERB", from: "NOUN", word: "support", example: "Several militias, including Kataib Hezbollah, support the Houthis.", of: (lower) => isIn(/^(support|back|control|hold|host|fund|arm|shelter|fight|claim|demand|target|attack|oppose|lead|command)$/, lower), when: ({ before, beforeThat, next }) => isIn(/^[,)–—]$/, before.lower) && isIn(/^(PROPN|PUNCT)$/, beforeThat.tag) && isIn(/^(DET|PRON)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "forms", example: "The Desert Brigade forms part of the National Army.", of: (lower) => isIn(/^(form|forms)$/, lower), when: ({ next, nextThat }) => next.lower === "part" && nextThat.lower === "of" },
  { becomes: "VERB", from: "NOUN", word: "lives", example: "Its leader, Murat Karayilan, lives in Qandil.", of: (lower) => isIn(/^(lives|works|stays|rests)$/, lower), when: ({ before, beforeThat, next }) => before.lower === "," && beforeThat.tag === "PROPN" && isIn(/^(in|at|near|with|on|under)$/, next.lower) },
  { becomes: "VERB", from: "PROPN", word: "dislodged", example: "Dislodged from Raqqa, ISIS regrouped in the desert.", of: (lower) => lower.length > 5 && isIn(/[^m]ed$/, lower), when: ({ before, next }) => before.text === "" && isIn(/^(from|by|in|at|of|to|with|on)$/, next.lower) },
  { becomes: "VERB", from: "ADJ", word: "armed", example: "Sudan armed them.", of: (lower) => lower.length > 4 && lower.endsWith("ed"), when: ({ before, next }) => isIn(/^(PROPN|NOUN|PRON)$/, before.tag) && isIn(/^(him|them|her|it)$/, next.lower) },
  { becomes: "VERB", from: "NOUN", word: "led", example: "The two led the Front.", of: (lower) => lower === "led", when: ({ before, next }) => isIn(/^(NUM|PROPN|PRON|NOUN)$/, before.tag) && isIn(/^(DET|PROPN|PRON)$/, next.tag) },
  { becomes: "VERB", from: "ADJ", word: "armed", example: "Ronald Reagan armed the Contras.", of: (lower) => lower.length > 4 && lower.endsWith("ed"), when: ({ before, next }) => before.tag === "PROPN" && ((determiner.has(next.lower) && next.lower !== "'s") || next.lower === "both") },
  { becomes: "VERB", from: "NOUN", word: "arms", example: "Rwanda arms and trains M23.", of: (lower) => helpingDeed.has(lower), when: ({ before, next, nextThat }) => before.tag === "PROPN" && isIn(/^(and|or|,)$/, next.lower) && helpingDeed.has(nextThat.lower) },
  { becomes: "VERB", from: "NOUN", word: "trains", example: "Rwanda arms and trains M23.", of: (lower) => helpingDeed.has(lower), when: ({ before, beforeThat, next }) => isIn(/^(and|or|,)$/, before.lower) && helpingDeed.has(beforeThat.lower) && isIn(/^(DET|PROPN|PRON|PUNCT|CCONJ)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "arms", example: "M23, which Rwanda arms, took Goma.", of: (lower) => helpingDeed.has(lower), when: ({ before, beforeThat, next }) => before.tag === "PROPN" && isIn(/^(which|whom|that|who|says|say|said|believes|believe|claims)$/, beforeThat.lower) && isIn(/^(PUNCT|CCONJ|VERB|AUX)$/, next.tag) },
  { becomes: "VERB", from: "ADJ", word: "armed", example: "M23, armed and trained by Rwanda, took Goma.", of: (lower) => helped.has(lower), when: ({ before, next, nextThat }) => isIn(/^(,|and|)$/, before.lower) && (next.lower === "by" || (isIn(/^(and|,)$/, next.lower) && helped.has(nextThat.lower))) },
  { becomes: "NOUN", from: "ADV", word: "north", example: "Its allies in the north, the MNDAA and the TNLA, attacked.", of: (lower) => isIn(/^(north|south|east|west)$/, lower), when: ({ before, next }) => isIn(/^(the|its|their)$/, before.lower) && isIn(/^(PUNCT|ADP|VERB|AUX|CCONJ)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "despised", example: "The IRA and the INLA despised each other.", of: (lower) => lower.endsWith("ed"), when: ({ next, nextThat }) => next.lower === "each" && nextThat.lower === "other" },
  { becomes: "VERB", word: "detached", example: "The Real IRA detached itself from the Provisional IRA.", of: (lower) => lower.length > 5 && isIn(/[^e]ed$/, lower), when: ({ tag, before, next }) => isIn(/^(NOUN|ADJ)$/, tag) && before.tag === "PROPN" && isIn(/^(it|him|her|them)sel(f|ves)$/, next.lower) },
  { becomes: "VERB", from: "NOUN", word: "splitting", example: "After splitting from Boko Haram, Ansaru fled.", of: (lower) => isIn(/^(splitting|seceding|defecting|separating|merging|splintering|deserting|resigning|departing)$/, lower), when: ({ before, next }) => before.tag === "ADP" && isIn(/^(from|with|off|away)$/, next.lower) },
  { becomes: "VERB", from: "NOUN", word: "split", example: "Ansaru, which had split off from Boko Haram, fled.", of: (lower) => lower === "split", when: ({ before, next }) => isIn(/^(had|has|have)$/, before.lower) && isIn(/^(off|away|from|with|into|over)$/, next.lower) },
  { becomes: "VERB", from: "NOUN", word: "dates", example: "The ELN dates back to 1964.", of: (lower) => lower === "dates", when: ({ next }) => isIn(/^(back|from)$/, next.lower) },
  { becomes: "VERB", from: "NOUN", word: "retook", example: "The Syrian army retook Aleppo.", of: (lower) => lower === "retook", when: () => true },
  { becomes: "ADJ", from: "VERB", word: "recognised", example: "Yemen's internationally recognised government lost Marib.", of: (lower) => lower.endsWith("ed"), when: ({ before, beforeThat, next }) => before.tag === "ADV" && isIn(/^['’]s?$/, beforeThat.lower) && next.tag === "NOUN" },
  { becomes: "VERB", from: "NOUN", word: "control", example: "Troops loyal to Khalifa Haftar control eastern Libya.", of: (lower) => isIn(/^(control|hold|rule|govern|occupy|patrol)$/, lower), when: ({ before, beforeThat, next }) => before.tag === "PROPN" && (isIn(/^(PROPN|NOUN|ADJ)$/, beforeThat.tag) || beforeThat.lower === "to") && (isIn(/^(DET|PROPN)$/, next.tag) || isIn(/^(eastern|western|northern|southern|central|most|much|large|parts|several|key)$/, next.lower)) },
  { becomes: "VERB", from: "NOUN", word: "patrol", example: "ELN guerrillas patrol the Catatumbo.", of: (lower) => isIn(/^(patrol|control|hold|rule|occupy)$/, lower), when: ({ before, next }) => peopleNoun.has(before.lower) && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "VERB", word: "retaken", example: "The Taliban have retaken Sangin.", of: (lower) => isIn(/^(retaken|overrun|recaptured|reoccupied)$/, lower), when: ({ before }) => isIn(/^(have|has|had|was|were|been|be|being)$/, before.lower) },
  { becomes: "VERB", from: "ADJ", word: "armed", example: "The Village Guards, which the Italians armed, fled.", of: (lower) => helped.has(lower), when: ({ before, beforeThat, next }) => isIn(/^(PROPN|NOUN)$/, before.tag) && isIn(/^(DET|ADJ|PROPN)$/, beforeThat.tag) && isIn(/^[,;.]$/, next.lower) },
  { becomes: "VERB", from: "ADJ", word: "foiled", example: "Anas Khattab foiled two attempts.", of: (lower) => lower.length > 4 && isIn(/[^e]ed$/, lower) && !attributive.has(lower), when: ({ before, next }) => before.tag === "PROPN" && next.tag === "NUM" },
  { becomes: "VERB", from: "ADJ", word: "detested", example: "Nabih Berri, who leaned on Syria, detested the PLO.", of: (lower) => lower.length > 4 && isIn(/[^e]ed$/, lower), when: ({ before, next }) => before.lower === "," && isIn(/^(the|a|an|its|his|their)$/, next.lower) },
  { becomes: "VERB", from: "ADJ", word: "paying", example: "The Thai army has denied paying village militias.", of: (lower) => givingIng.has(lower) || lower === "paying", when: ({ before, next }) => isIn(/^(denied|denies|deny|admitted|admits|confirmed|confirms|acknowledged|stopped|began|started)$/, before.lower) && isIn(/^(NOUN|PROPN|DET|ADJ)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "stops", example: "Ankara stops paying the fighters.", of: (lower) => isIn(/^(stops|begins|starts|keeps|denies|ceases|continues)$/, lower), when: ({ before, next }) => before.tag === "PROPN" && next.tag === "VERB" && isIn(/ing$/, next.lower) },
  { becomes: "NOUN", from: "VERB", word: "bases", example: "Saddam Hussein gave it bases, armour and a transmitter.", of: (lower) => isIn(/^(bases|arms|camps|supplies|guns|funds|training|shelter|aid|help|support)$/, lower), when: ({ before, beforeThat, next }) => isIn(/^(it|them|him|her)$/, before.lower) && isIn(/^(gave|gives|give|given|giving|lent|sent|sends|send|granted|offered)$/, beforeThat.lower) && isIn(/^(PUNCT|CCONJ|ADP)$/, next.tag) },
  { becomes: "ADJ", from: "ADV", word: "only", example: "Algeria, the front's only patron, has no plan.", of: (lower) => lower === "only", when: ({ before, next }) => determiner.has(before.lower) && isIn(/^(NOUN|ADJ)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "shelling", example: "Dostum spent the winter of 1994 shelling Massoud's men.", of: (lower) => givingIng.has(lower) || lower === "fighting", when: ({ before, next }) => before.tag === "NUM" && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "NOUN", from: "VERB", word: "help", example: "UNITA, with South African help, held Jamba.", of: (lower) => isIn(/^(help|support|aid|backing|funding|financing|encouragement)$/, lower), when: ({ before, next }) => isIn(/^(ADJ|PROPN)$/, before.tag) && isIn(/^(PUNCT|CCONJ)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "fight", example: "Wagner mercenaries fight for Khalifa Haftar.", of: (lower) => isIn(/^(fight|side|clash|operate)$/, lower), when: ({ before, beforeThat, next }) => isFighter.has(before.lower) && beforeThat.tag !== "ADP" && isIn(/^(for|with|against|alongside|beside|on)$/, next.lower) },
  { becomes: "VERB", from: "NOUN", word: "siding", example: "France is accused of siding with Haftar.", of: (lower) => isIn(/^(siding|colluding|conspiring|collaborating|cooperating|working|plotting|fighting|sympathising)$/, lower), when: ({ before, next }) => isIn(/^(of|by|for)$/, before.lower) && isIn(/^(with|against|alongside)$/, next.lower) },
  { becomes: "VERB", from: "NOUN", word: "retake", example: "Iranian drones helped the SAF retake Omdurman.", of: (lower) => isIn(/^(retake|recapture|regain|repel|overrun|overthrow)$/, lower), when: ({ before, next }) => isIn(/^(NOUN|PROPN)$/, before.tag) && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "ADJ", from: "PROPN", word: "hostile", example: "Hostile to Mobutu, he refused.", of: (lower) => isIn(/^(hostile|loyal|sympathetic|close|opposed|faithful|allied)$/, lower), when: ({ before, next }) => before.text === "" && isIn(/^(to|with)$/, next.lower) },
  { becomes: "VERB", from: "ADJ", word: "mediated", example: "A truce mediated by Qatar was announced.", of: (lower) => lower.length > 4 && lower.endsWith("ed"), when: ({ before, next }) => isIn(/^(NOUN|PROPN)$/, before.tag) && next.lower === "by" },
  { becomes: "VERB", from: "NOUN", word: "siding", example: "Fayez al-Serraj accuses France of siding with Haftar.", of: (lower) => lower.endsWith("ing") && !plainIng.has(lower), when: ({ before, beforeThat, next }) => before.lower === "of" && isIn(/^(PROPN|PRON)$/, beforeThat.tag) && isIn(/^(with|against|in|to|on|behind)$/, next.lower) },
  { becomes: "VERB", from: "NOUN", word: "ships", example: "Iran ships arms to the Houthis.", of: (lower) => isIn(/^(ships|arms|funds|supplies|trains|backs|shelters|hosts|finances|smuggles|houses)$/, lower), when: ({ before, next }) => before.tag === "PROPN" && isIn(/^(arms|weapons|money|drones|missiles|oil|fighters|militias|rebels|troops|guns|rockets|members|leaders)$/, next.lower) },
  { becomes: "VERB", from: "ADJ", word: "mediated", example: "The truce, mediated by Egypt, held.", of: (lower) => lower.length > 4 && lower.endsWith("ed"), when: ({ before, next }) => before.lower === "," && next.lower === "by" },
  { becomes: "NOUN", from: "VERB", word: "backing", example: "UNITA won American backing.", of: (lower) => doing.has(lower), when: ({ before, beforeThat, next }) => before.tag === "PROPN" && isIn(/^(VERB|AUX|ADP)$/, beforeThat.tag) && isIn(/^(PUNCT|ADP|CCONJ)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "regards", example: "Israel, which regards Hamas as terrorists, refused.", of: (lower) => deed.has(lower), when: ({ before, next }) => isIn(/^(who|which)$/, before.lower) && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "VERB", from: "PROPN", word: "armed", example: "Armed and trained by Rwanda, M23 took Goma.", of: (lower) => helped.has(lower), when: ({ before, next, nextThat }) => before.text === "" && (next.lower === "by" || (isIn(/^(and|,)$/, next.lower) && helped.has(nextThat.lower))) },
  { becomes: "VERB", from: "NOUN", word: "support", example: "Egypt and the UAE support Khalifa Haftar.", of: (lower) => isIn(/^(support|back|host|fund|arm|shelter)$/, lower), when: ({ before, beforeThat, next }) => before.tag === "PROPN" && isIn(/^(PROPN|DET)$/, next.tag) && (beforeThat.tag === "PROPN" || isIn(/^(the|and|)$/, beforeThat.lower)) },
  { becomes: "NOUN", from: "VERB", word: "help", example: "Turkish help allowed the Syrian National Army to take Afrin.", of: (lower) => isIn(/^(help|support|aid)$/, lower), when: ({ before, next }) => isIn(/^(ADJ|PROPN)$/, before.tag) && isIn(/^(VERB|AUX)$/, next.tag) },
  { becomes: "VERB", from: "ADJ", word: "armed", example: "Rwanda armed and trained M23.", of: (lower) => helped.has(lower), when: ({ before, next, nextThat }) => before.tag === "PROPN" && (next.lower === "by" || (isIn(/^(and|,)$/, next.lower) && helped.has(nextThat.lower))) },
  { becomes: "ADV", from: "ADJ", word: "long", example: "Muammar Gaddafi had long been a supporter of the IRA.", of: (lower) => lower === "long", when: ({ before, next }) => isIn(/^(had|has|have)$/, before.lower) && next.lower === "been" },
  { becomes: "NOUN", from: "VERB", word: "negotiations", example: "Indirect negotiations between Hamas and Israel resumed in Doha.", of: (lower) => isIn(/^(negotiations|hostilities|preparations|relations|donations|deliveries|consultations|discussions|contacts)$/, lower), when: () => true },
  { becomes: "NOUN", from: "VERB", word: "help", example: "The Houthis took Sanaa with help from Iran.", of: (lower) => isIn(/^(help|support|aid|cover|backing)$/, lower), when: ({ before, next }) => isIn(/^(with|without|air|for)$/, before.lower) && isIn(/^(ADP|PUNCT|CCONJ)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "demands", example: "Turkey demands that the SDF withdraw from Manbij.", of: (lower) => isIn(/^(demands|claims|plans|hopes|urges|requests|fears|states|reports)$/, lower), when: ({ before, next }) => before.tag === "PROPN" && next.lower === "that" },
  { becomes: "VERB", from: "NOUN", word: "regard", example: "The Taliban regard the Islamic State as an enemy.", of: (lower) => baseDeed.has(lower) || lower === "regard", when: ({ before, beforeThat, next }) => pluralNames.has(before.lower) && beforeThat.lower === "the" && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "shot", example: "Soldiers shot dead three protesters.", of: (lower) => lower === "shot", when: ({ next }) => next.lower === "dead" },
  { becomes: "VERB", from: "NOUN", word: "pits", example: "A turf war pits the Clan del Golfo against the ELN.", of: (lower) => lower === "pits", when: ({ before, next }) => isIn(/^(NOUN|PRON)$/, before.tag) && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "VERB", word: "abducted", example: "Boko Haram abducted 276 girls.", of: (lower) => pastDeeds.has(lower), when: ({ tag, before, beforeThat, next }) => isIn(/^(NOUN|ADJ)$/, tag) && isIn(/^(NOUN|PROPN|NUM|DET|PRON|ADJ)$/, next.tag) && (before.tag === "PROPN" || isIn(/^(who|which|they|he|it|also)$/, before.lower) || (before.tag === "NOUN" && (peopleNoun.has(before.lower) || isIn(/^(forces|troops|men|gunmen|army|police|group|bombers)$/, before.lower))) || (isIn(/^(and|then)$/, before.lower) && beforeThat.tag === "VERB")) },
  { becomes: "VERB", from: "NOUN", word: "targets", example: "Boko Haram targets 276 girls.", of: (lower) => presentDeeds.has(lower), when: ({ before, next }) => before.tag === "PROPN" && isIn(/^(NUM|PRON|PROPN|DET)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "forgave", example: "Hamas never forgave Fatah.", when: ({ before, next }) => before.lower === "never" && isIn(/^(DET|PROPN|PRON)$/, next.tag) },
  { becomes: "ADJ", from: "VERB", word: "opposed", example: "Hamas, opposed to Fatah, won.", of: (lower) => lower === "opposed", when: ({ before, next }) => isIn(/^(,|group|groups|factions?|forces|rebels|militias?)$/, before.lower) && next.lower === "to" },
  { becomes: "NOUN", from: "ADJ", word: "rival", example: "Gulbuddin Hekmatyar met his arch-rival, Ahmad Shah Massoud.", of: (lower) => isIn(/^(rival|enemy)$/, lower), when: ({ before, beforeThat }) => before.lower === "-" && beforeThat.lower === "arch" },
  { becomes: "VERB", from: "NOUN", word: "distrust", example: "Hamas and Fatah distrust one another.", of: (lower) => isIn(/^(distrust|mistrust|share|skirmish|clash|dispute|contest|fear|fight|blame|control|claim|target|attack|oppose)$/, lower), when: ({ before, beforeThat, next }) => before.tag === "PROPN" && isIn(/^(and|both)$/, beforeThat.lower) && (isIn(/^(DET|PROPN|PRON)$/, next.tag) || isIn(/^(one|each|almost|daily)$/, next.lower)) },
  { becomes: "PRON", from: "DET", word: "which", example: "Boko Haram, which attacked villages in Borno, fled.", of: (lower) => lower === "which", when: ({ before, next }) => before.tag !== "ADP" && (next.tag === "VERB" || pastDeeds.has(next.lower)) },
  { becomes: "VERB", from: "NOUN", word: "lives", example: "Antonio Garcia lives in Caracas.", of: (lower) => lower === "lives", when: ({ before, next }) => (before.tag === "PROPN" || isIn(/^(who|he|she|and)$/, before.lower)) && isIn(/^(in|at|near|on)$/, next.lower) },
  { becomes: "VERB", word: "retook", example: "The Popular Front retook Dushanbe.", of: (lower) => isIn(/^(retook|overran|chased|recaptured|regained)$/, lower), when: ({ before, next }) => isIn(/^(NOUN|PROPN|PRON|CCONJ)$/, before.tag) && isIn(/^(DET|PROPN|PRON)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "shot", example: "Vlado Chernozemski shot King Alexander.", of: (lower) => lower === "shot", when: ({ before, next }) => (isIn(/^(NOUN|PROPN|PRON)$/, before.tag) && isIn(/^(PROPN|PRON|NUM)$/, next.tag)) || (isIn(/^(PROPN|PRON)$/, before.tag) && isIn(/^(DET|CCONJ|PUNCT)$/, next.tag)) || (isIn(/^(NOUN|PROPN)$/, before.tag) && next.lower === "at") || (isIn(/^(PROPN|PRON|PUNCT|NUM)$/, before.tag) && isIn(/^(in|at|by|near|on|outside)$/, next.lower)) },
  { becomes: "NOUN", from: "VERB", word: "hold", example: "The PKK put its war on hold.", of: (lower) => lower === "hold", when: ({ before }) => before.lower === "on" },
  { becomes: "ADJ", from: "ADV", word: "new", example: "Hamas appointed Yahya Sinwar as its new chief of staff.", of: (lower) => lower === "new", when: ({ next }) => isIn(/^(NOUN|PROPN|ADJ)$/, next.tag) },
  { becomes: "ADV", from: "NOUN", word: "home", example: "Uganda brought its troops home from Somalia.", of: (lower) => lower === "home", when: ({ before, next }) => next.lower === "from" && isIn(/^(NOUN|PRON)$/, before.tag) },
  { becomes: "NOUN", from: "VERB", word: "strikes", example: "Israel carried out air strikes on Damascus.", of: (lower) => isIn(/^(strikes?|raids?|attacks?)$/, lower), when: ({ before }) => isIn(/^(air|drone|missile|rocket|artillery|suicide|bomb|car)$/, before.lower) },
  { becomes: "VERB", from: "NOUN", word: "fight", example: "The Houthis, who fight the Yemeni government, hold Sanaa.", of: (lower) => baseDeed.has(lower), when: ({ before, next }) => isIn(/^(who|which)$/, before.lower) && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "control", example: "The Houthis control Sanaa and most of Yemen.", of: (lower) => baseDeed.has(lower), when: ({ before, next }) => before.tag === "PROPN" && before.lower.endsWith("s") && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "ADJ", from: "VERB", word: "sworn", example: "Fatah and Hamas are sworn enemies.", of: (lower) => lower === "sworn", when: ({ next }) => isIn(/^(enem(y|ies)|foes?|rivals?)$/, next.lower) },
  { becomes: "ADJ", from: "VERB", word: "recognised", example: "Yemen's internationally recognised government lost Marib.", of: (lower) => lower.endsWith("ed"), when: ({ before, beforeThat, next }) => before.tag === "ADV" && isIn(/^['’]s?$/, beforeThat.lower) && next.tag === "NOUN" },
  { becomes: "VERB", from: "NOUN", word: "control", example: "Troops loyal to Khalifa Haftar control eastern Libya.", of: (lower) => isIn(/^(control|hold|rule|govern|occupy|patrol)$/, lower), when: ({ before, beforeThat, next }) => before.tag === "PROPN" && (isIn(/^(PROPN|NOUN|ADJ)$/, beforeThat.tag) || beforeThat.lower === "to") && (isIn(/^(DET|PROPN)$/, next.tag) || isIn(/^(eastern|western|northern|southern|central|most|much|large|parts|several|key)$/, next.lower)) },
  { becomes: "VERB", from: "NOUN", word: "patrol", example: "ELN guerrillas patrol the Catatumbo.", of: (lower) => isIn(/^(patrol|control|hold|rule|occupy)$/, lower), when: ({ before, next }) => peopleNoun.has(before.lower) && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "VERB", word: "retaken", example: "Marawi was retaken by the Philippine army.", of: (lower) => isIn(/(ed|en|wn)$/, lower), when: ({ before, next }) => isIn(/^(is|are|was|were|been|being)$/, before.lower) && next.lower === "by" },
  { becomes: "VERB", from: "NOUN", word: "seek", example: "Both seek to lead the Palestinians.", of: (lower) => baseDeed.has(lower), when: ({ before, next }) => isIn(/^(both|they|all)$/, before.lower) && isIn(/^(DET|PROPN|PART)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "controls", example: "The former controls Gaza.", of: (lower) => deed.has(lower), when: ({ before, next }) => isIn(/^(former|latter|it|he|she)$/, before.lower) && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "say", example: "Some say that Ansaru left Boko Haram.", of: (lower) => isIn(/^(say|think|believe|argue|claim|fear|suspect|insist|contend|doubt|hope)$/, lower), when: ({ before, next }) => isIn(/^(some|many|most|others|few|several|analysts|observers|experts|critics|officials|locals)$/, before.lower) && (next.lower === "that" || isIn(/^(PROPN|DET|PRON)$/, next.tag)) },
  { becomes: "VERB", from: "NOUN", word: "claims", example: "Hamas supports Fatah, Israel claims.", of: (lower) => isIn(/^(claims|reports|states|fears|estimates|reckons)$/, lower), when: ({ before, beforeThat, next }) => before.tag === "PROPN" && beforeThat.lower === "," && next.lower === "." },
  { becomes: "VERB", from: "NOUN", word: "arms", example: "Tehran also arms Hamas.", of: (lower) => deed.has(lower), when: ({ before, beforeThat, next }) => before.tag === "ADV" && beforeThat.tag === "PROPN" && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "NOUN", from: "VERB", word: "launch", example: "They planned its launch for a year.", when: ({ isBase, before }) => isBase && determiner.has(before.lower) },
  { becomes: "VERB", from: "NOUN", word: "claims", example: "The LRA claims to protect the villagers.", of: (lower) => isIn(/^(claims|plans|hopes|vows|aims|promises|wishes|offers|threatens|attempts|struggles|moves|pledges|works|fights)$/, lower), when: ({ before, next }) => before.tag === "PROPN" && next.lower === "to" },
  { becomes: "NOUN", from: "VERB", word: "civilians", example: "They killed 40 mostly Tembo civilians in 2012.", of: (lower) => peopleNoun.has(lower), when: ({ before }) => isIn(/^(PROPN|ADJ|NUM)$/, before.tag) },
  { becomes: "NOUN", from: "VERB", word: "push", example: "They fear the rebels' push into Goma.", when: ({ isBase, before, beforeThat }) => isBase && before.text === "'" && beforeThat.lower.endsWith("s") },
  { becomes: "NOUN", from: "VERB", word: "capture", example: "The rebel capture of Goma came first.", when: ({ isBase, before, beforeThat, next }) => isBase && before.tag === "NOUN" && beforeThat.tag === "DET" && isIn(/^(of|on|from|by|against)$/, next.lower) },
  { becomes: "NOUN", from: "VERB", word: "strike", example: "A sudden strike began.", when: ({ isBase, before, beforeThat, next }) => isBase && before.tag === "ADJ" && beforeThat.tag === "DET" && !nounish.has(next.tag) },
  { becomes: "NOUN", word: "part", example: "It became part of JNIM.", of: (lower) => isIn(/^(part|half|much)$/, lower), when: ({ next }) => next.lower === "of" },
  { becomes: "VERB", from: "NOUN", word: "arming", example: "The UAE is believed to be arming Hamas.", of: (lower) => lower.endsWith("ing"), when: ({ before, next }) => before.tag === "AUX" && isIn(/^(be|is|are|was|were|been)$/, before.lower) && (isIn(/^(DET|PROPN)$/, next.tag) || next.lower === "is") },
  { becomes: "VERB", from: "ADJ", word: "pledged", example: "The two left; both pledged allegiance to ISIS.", of: (lower) => lower.endsWith("ed"), when: ({ before, next }) => isIn(/^(both|who|they|he|she|it|which|that)$/, before.lower) && isIn(/^(NOUN|DET|PROPN)$/, next.tag) && (before.lower !== "that" || next.tag !== "NOUN") },
  { becomes: "NOUN", from: "VERB", word: "ties", example: "The group has ties to Iran.", of: (lower) => isIn(/[^s]s$/, lower) && !isIn(/^(is|was|does|has)$/, lower), when: ({ isBase, before }) => before.tag === "AUX" && !isBase },
  { becomes: "VERB", from: "ADJ", word: "armed", example: "India trained and armed the rebels.", of: (lower) => lower.endsWith("ed"), when: ({ before, beforeThat, next }) => before.tag === "CCONJ" && beforeThat.tag === "VERB" && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "NOUN", from: "VERB", word: "backing", example: "Iran pledged backing for Hamas.", of: (lower) => doing.has(lower), when: ({ before, next }) => isIn(/^(for|of|against|from|to)$/, next.lower) && isIn(/^(VERB|DET|ADJ|NOUN|CCONJ|PROPN|PART)$/, before.tag) },
  { becomes: "NOUN", from: "VERB", word: "fighting", example: "Heavy fighting broke out near Goma.", of: (lower) => isIn(/^(fighting|shelling|bombing)$/, lower), when: ({ before, next }) => (isIn(/^(heavy|fierce|intense|renewed|sporadic|deadly|recent|new)$/, before.lower) || (isIn(/^(|PUNCT)$/, before.tag) && isIn(/^(between|in|near|around|broke|erupted|continued|resumed|intensified|raged|flared|spread)$/, next.lower))) },
  { becomes: "ADJ", from: "VERB", word: "allied", example: "It was supported by allied groups.", of: (lower) => attributive.has(lower), when: ({ lower, before, next }) => nounish.has(next.tag) && before.tag !== "AUX" && !((isIn(/^(PROPN|NOUN)$/, before.tag) || before.text === ",") && next.tag === "PROPN" && isIn(/^(besieged|occupied|armed|displaced|joined)$/, lower)) },
  { becomes: "NOUN", from: "ADJ", word: "offensive", example: "They launched an offensive against Hama.", of: (lower) => adjectiveNoun.has(lower), when: ({ lower, before, beforeThat, next }) => !(lower === "loyal" && next.lower === "to") && (isIn(/^(DET|ADJ|NUM)$/, before.tag) || (before.tag === "PROPN" && isIn(/^(ADP|VERB|AUX)$/, next.tag)) || isIn(/^[-–]$/, beforeThat.lower)) && isIn(/^(ADP|PUNCT|AUX|VERB|SCONJ|CCONJ|ADV)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "backs", example: "Iran backs the Houthis.", of: (lower) => deed.has(lower), when: ({ before, next }) => before.tag === "PROPN" && (isIn(/^(DET|PROPN)$/, next.tag) || isIn(/^(al|abu)$/, next.lower)) },
  { becomes: "VERB", from: "NOUN", word: "supplies", example: "The United Wa State Army supplies weapons to the Arakan Army.", of: (lower) => givingDeed.has(lower), when: ({ before, next }) => (before.tag === "PROPN" || isIn(/^\p{Lu}/u, before.text) || isIn(/^(which|who|that)$/, before.lower)) && isIn(/^(DET|PROPN|NOUN|ADJ|NUM)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "controls", example: "ISWAP, a splinter of Boko Haram, controls the islands of Lake Chad.", of: (lower) => givingDeed.has(lower), when: ({ before, next }) => before.text === "," && (isIn(/^(DET|PROPN|NOUN)$/, next.tag) || isIn(/^(much|most|large|parts|some|several|all|many|few|over|about)$/, next.lower)) },
  { becomes: "VERB", word: "split", example: "The Justice and Equality Movement (JEM) split from the SLA.", of: (lower) => lower === "split", when: ({ tag, before, next }) => tag !== "VERB" && isIn(/^(from|with|into|away|off)$/, next.lower) && (before.tag === "PROPN" || isIn(/^(\)|who|which|that|it|they|he|she)$/, before.text)) },
  { becomes: "VERB", from: "NOUN", word: "demand", example: "The Houthis demand a share of the oil.", of: (lower) => isIn(/^(demand|fight|control|support|attack|claim|host|lead|command)$/, lower), when: ({ before, next }) => before.tag === "PROPN" && before.lower.endsWith("s") && next.tag === "DET" },
  { becomes: "PROPN", from: "ADJ", word: "anti-balaka", example: "The anti-balaka attacked Bria.", of: (lower) => lower === "anti-balaka", when: ({ next }) => !isIn(/^(NOUN|PROPN)$/, next.tag) },
  { becomes: "PROPN", from: "VERB", word: "bin", example: "AQIM swore allegiance to bin Laden.", of: (lower) => isIn(/^(bin|ibn)$/, lower), when: ({ next }) => next.tag === "PROPN" },
  { becomes: "NOUN", from: "VERB", word: "war", example: "UNITA went to war with the MPLA.", of: (lower) => noVerbs.has(lower), when: ({ before }) => before.lower === "to" },
  { becomes: "VERB", word: "back", example: "Egypt and Qatar back the army.", of: (lower) => lower === "back", when: ({ before, next }) => isIn(/^(PROPN|NOUN)$/, before.tag) && isIn(/^(DET|PROPN)$/, next.tag) && next.lower !== "home" },
  { becomes: "ADP", word: "to", example: "The PUK came to blows with the PKK.", of: (lower) => lower === "to", when: ({ next }) => noVerbs.has(next.lower) },
  { becomes: "NOUN", word: "being", example: "The ELN came into being in 1964.", of: (lower) => lower === "being", when: ({ before }) => before.lower === "into" },
  { becomes: "NOUN", from: "VERB", word: "sway", example: "The Houthis hold sway over Sanaa.", of: (lower) => isIn(/^(sway|war|peace)$/, lower), when: ({ before }) => before.tag === "VERB" },
  { becomes: "NOUN", from: "ADJ", word: "rival", example: "Uganda backed his rival, Floribert Njabu.", of: (lower) => isIn(/^(rival|ally|opponent)$/, lower), when: ({ before, next }) => isIn(/^(his|her|its|their|'s)$/, before.lower) && isIn(/^(PUNCT|VERB|AUX)$/, next.tag) },
  { becomes: "NOUN", from: "VERB", word: "recruits", example: "Rwanda trained M23 recruits.", of: (lower) => lower === "recruits", when: ({ before, beforeThat, next }) => before.tag === "PROPN" && beforeThat.tag === "VERB" && next.tag === "PUNCT" },
  { becomes: "NOUN", from: "ADJ", word: "rival", example: "The EPL is a bitter rival of the ELN.", of: (lower) => isIn(/^(rival|ally|opponent|rebel|leftist|islamist|dissident|moderate|veteran)$/, lower), when: ({ before, next }) => isIn(/^(DET|ADJ|ADV)$/, before.tag) && isIn(/^(of|in|to)$/, next.lower) },
  { becomes: "ADJ", from: "ADV", word: "first", example: "Its first chief of staff was Rory Brady.", of: (lower) => lower === "first", when: ({ before, next }) => determiner.has(before.lower) && nounish.has(next.tag) },
  { becomes: "NOUN", from: "ADJ", word: "general", example: "The party chose a secretary-general of its own.", of: (lower) => lower === "general", when: ({ before, beforeThat }) => before.lower === "-" && isIn(/^(secretary|commander|director|attorney|governor)$/, beforeThat.lower) },
  { becomes: "NOUN", from: "ADJ", word: "chief", example: "Al-Shabaab's intelligence chief, Mahad Karate, fled.", of: (lower) => lower === "chief", when: ({ before, next }) => before.tag === "NOUN" && isIn(/^(PUNCT|VERB|AUX|PROPN|ADP)$/, next.tag) },
  { becomes: "NOUN", from: "ADV", word: "back", example: "Rasool turned his back on Mansour.", of: (lower) => lower === "back", when: ({ before, next }) => isIn(/^(his|her|its|their)$/, before.lower) && isIn(/^(on|upon)$/, next.lower) },
  { becomes: "NOUN", from: "ADV", word: "way", example: "Kabila made way for Tshisekedi.", of: (lower) => lower === "way", when: ({ before, next }) => before.tag === "VERB" && isIn(/^(for|to)$/, next.lower) },
  { becomes: "NOUN", from: "ADJ", word: "chief", example: "He had been chief of staff of the IRA.", of: (lower) => lower === "chief", when: ({ next }) => next.lower === "of" },
  { becomes: "VERB", from: "NOUN", word: "hiding", example: "Kony is said to be hiding in Darfur.", of: (lower) => hidingIn.has(lower), when: ({ before, next }) => before.tag === "AUX" && next.tag === "ADP" },
  { becomes: "VERB", from: "NOUN", word: "lie", example: "Their bases lie on Jolo.", of: (lower) => lower === "lie", when: ({ before, next }) => before.tag === "NOUN" && next.tag === "ADP" },
  { becomes: "VERB", from: "NOUN", word: "shelters", example: "Iran left the pact and shelters fighters of al-Qaeda.", of: (lower) => isIn(/^(shelters|trains|harbours|funds|controls|hosts|recruits|sponsors)$/, lower), when: ({ before, next }) => before.lower === "and" && isIn(/^(fighters|members|militants|rebels|troops|leaders|the|its|several|many|much)$/, next.lower) },
  { becomes: "VERB", from: "NOUN", word: "arms", example: "Iran, which created and arms the Badr Organization, denied it.", of: (lower) => isIn(/^(arms|backs|finances|funds|supports|supplies|leads|commands|heads)$/, lower), when: ({ before, beforeThat, next }) => before.lower === "and" && beforeThat.tag === "VERB" && isIn(/^(DET|PROPN|PRON)$/, next.tag) },
  { becomes: "VERB", word: "back", example: "Iran would probably back Hezbollah.", of: (lower) => lower === "back", when: ({ before, beforeThat, next }) => (isIn(/^(will|would|may|might|could|to)$/, before.lower) || (before.tag === "ADV" && isIn(/^(will|would|may|might|could)$/, beforeThat.lower))) && isIn(/^(DET|PROPN|ADJ|NOUN|PRON)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "control", example: "The rebels control parts of Gao.", of: (lower) => isIn(/^(control|attack|demand|fight|claim|support|target|rule|command)$/, lower), when: ({ before, next }) => (peopleNoun.has(before.lower) || before.lower === "forces") && isIn(/^(DET|PROPN|NOUN|ADJ|NUM)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "support", example: "Kuwaiti businessmen support ISIS.", of: (lower) => isIn(/^(control|attack|fight|support|back|target|rule|command|host|fund|arm|lead)$/, lower), when: ({ before, next }) => peopleInOffice.has(before.lower) && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "funding", example: "Qatar stopped funding the rebels.", of: (lower) => lower.endsWith("ing"), when: ({ before, next }) => isIn(/^(stopped|stops|stop|ceased|began|started|continued|resumed|halted|quit|denies|denied|deny|admitted|admits|confirmed|confirms|acknowledged)$/, before.lower) && isIn(/^(DET|PROPN|PRON)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "arming", example: "Joseph Kabila accused Rwanda of arming the rebels.", of: (lower) => lower.endsWith("ing") && !plainIng.has(lower), when: ({ lower, before, next }) => isIn(/^(of|by|for|from|after|before|without|despite|while|when)$/, before.lower) && (isIn(/^(the|a|an|its|their|his|her|it|them|him|this|these|those|any|several|some|both)$/, next.lower) || (givingIng.has(lower) && isIn(/^(NOUN|PROPN|ADJ)$/, next.tag))) },
  { becomes: "VERB", from: "NOUN", word: "props", example: "Rwanda denied that it props up the rebels.", of: (lower) => isIn(/[^s]s$/, lower), when: ({ before, beforeThat, next }) => isIn(/^(it|he|she)$/, before.lower) && isIn(/^(that|which|because|and|but|as|while|,|where|says|said|when|if|)$/, beforeThat.lower) && isIn(/^(DET|PROPN|ADP)$/, next.tag) },
  { becomes: "VERB", from: "ADJ", word: "received", example: "The RSF is alleged to have received unmanned vehicles from Iran.", of: (lower) => lower.endsWith("ed"), when: ({ before, beforeThat }) => (before.lower === "have" && beforeThat.lower === "to") || (before.lower === "having" && /^(as|of|for|,|)$/.test(beforeThat.lower)) },
  { becomes: "NOUN", from: "ADJ", word: "latter", example: "The latter owed obedience to Mullah Omar.", of: (lower) => isIn(/^(latter|former)$/, lower), when: ({ before, next }) => before.lower === "the" && isIn(/^(VERB|AUX|ADV)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "arms", example: "Hezbollah not only supports Hamas but also arms Islamic Jihad.", of: (lower) => deed.has(lower), when: ({ before, beforeThat, next }) => before.lower === "also" && isIn(/^(CCONJ|PUNCT)$/, beforeThat.tag) && isIn(/^(DET|PROPN)$/, next.tag) },
  { becomes: "NOUN", from: "VERB", word: "pay", example: "The brigade took American pay through Amman.", when: ({ isBase, before, beforeThat, next }) => isBase && isIn(/(an|ish|ese|i)$/, before.lower) && beforeThat.tag === "VERB" && next.tag === "ADP" },
  { becomes: "NOUN", from: "VERB", word: "quarrel", example: "The group, whose quarrel with Sanaa goes on, fled.", when: ({ isBase, before, next }) => isBase && before.lower === "whose" && next.tag === "ADP" },
  { becomes: "NOUN", word: "north", example: "The New Forces have held the north since 2002.", of: (lower) => isIn(/^(north|south|east|west)$/, lower), when: ({ tag, before, next }) => isIn(/^(ADJ|ADV)$/, tag) && before.lower === "the" && !nounish.has(next.tag) && next.tag !== "PUNCT" },
  { becomes: "VERB", from: "NOUN", word: "arming", example: "With Iran arming Hezbollah, Israel left.", of: (lower) => givingIng.has(lower), when: ({ before, next }) => before.tag === "PROPN" && isIn(/^(DET|PROPN|PRON)$/, next.tag) },
  { becomes: "NOUN", from: "ADJ", word: "latter", example: "Aweys lost Kismayo to the latter a few weeks earlier.", of: (lower) => isIn(/^(latter|former)$/, lower), when: ({ before, next }) => before.lower === "the" && isIn(/^(DET|ADP|PUNCT|CCONJ|SCONJ)$/, next.tag) },
  { becomes: "NOUN", from: "VERB", word: "turn", example: "He had broken in turn with the army.", of: (lower) => lower === "turn", when: ({ before }) => before.lower === "in" },
  { becomes: "VERB", from: "ADJ", word: "separated", example: "Sungkar formally separated from Masduki.", of: (lower) => isIn(/[^e]ed$/, lower), when: ({ before, beforeThat, next }) => before.tag === "ADV" && before.lower.endsWith("ly") && isIn(/^(PROPN|PRON)$/, beforeThat.tag) && isIn(/^(ADP|DET|PROPN|PRON)$/, next.tag) },
  { becomes: "VERB", from: "ADJ", word: "armed", example: "Iran needed the rebels and armed them.", of: (lower) => isIn(/[^e]ed$/, lower), when: ({ before, next }) => before.tag === "CCONJ" && isIn(/^(it|them|him)$/, next.lower) },
  { becomes: "NOUN", from: "VERB", word: "everything", example: "Its doctrine owed everything to Mao.", of: (lower) => isIn(/^(every|some|any|no)thing$/, lower), when: () => true },
  { becomes: "ADJ", word: "sometime", example: "Ahmed, a sometime comrade of Omar, fled.", of: (lower) => isIn(/^(sometime|erstwhile|longtime|onetime)$/, lower), when: ({ before, next }) => isIn(/^(DET|PRON|PART)$/, before.tag) && isIn(/^(NOUN|ADJ)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "steps", example: "If Haniyeh steps down, they could leave.", of: (lower) => leaving.has(lower), when: ({ before, next }) => before.tag === "PROPN" && isIn(/^(down|aside|out|off|away|apart|back|from)$/, next.lower) },
  { becomes: "VERB", from: "NOUN", word: "lists", example: "Hamas, which the United States lists as a terrorist organisation, left.", of: (lower) => isIn(/^(lists|labels|brands|views|names|designates|regards)$/, lower), when: ({ before, next }) => before.tag === "PROPN" && next.lower === "as" },
  { becomes: "VERB", from: "NOUN", word: "return", example: "The ADF will likely return to its bases.", when: ({ before, beforeThat, next }) => soon.has(before.lower) && isIn(/^(will|would|may|might|could)$/, beforeThat.lower) && isIn(/^(ADP|DET|PART|PROPN|PRON)$/, next.tag) },
  { becomes: "ADV", word: "likely", example: "The ADF will likely return to its bases.", of: (lower) => lower === "likely", when: ({ before }) => isIn(/^(will|would|may|might|could)$/, before.lower) },
  { becomes: "NOUN", from: "VERB", word: "recruits", example: "The group drew recruits from the valley.", of: (lower) => isIn(/^(recruits|raids|supplies|funds|links|clashes|strikes|attacks)$/, lower), when: ({ before, next }) => before.tag === "VERB" && next.tag === "ADP" },
  { becomes: "NOUN", from: "VERB", word: "home", example: "Ituri is home to many armed groups.", of: (lower) => lower === "home", when: ({ next }) => next.lower === "to" },
  { becomes: "ADJ", from: "VERB", word: "estimated", example: "ISIS lost an estimated 40 percent of its land.", of: (lower) => isIn(/^(estimated|reported|combined|staggering)$/, lower), when: ({ before, next }) => before.tag === "DET" && next.tag === "NUM" },
  { becomes: "DET", word: "that", example: "Hamas left that movement.", of: (lower) => lower === "that", when: ({ tag, before, next }) => tag !== "DET" && bodyNoun.has(next.lower) && (before.lower === "" || isIn(/^(ADP|PUNCT)$/, before.tag) || (before.tag === "VERB" && !isIn(/(say|said|claim|stat|believ|report|insist|think|announc|den[yi]|fear|warn|add|argu|sugg|hop|know|mean|show|demand)/, before.lower))) },
  { becomes: "VERB", from: "NOUN", word: "captures", example: "If M23 captures Goma, Burundi will leave.", of: (lower) => actsBetweenNames.has(lower), when: ({ before, next }) => (before.tag === "PROPN" || before.text === ")") && isIn(/^(PROPN|DET|PRON|NUM)$/, next.tag) },
  { becomes: "VERB", word: "open", example: "The FARC could open talks with the ELN.", when: ({ tag, before, next }) => isModal.has(before.lower) && before.tag === "AUX" && tag !== "VERB" && isIn(/^(DET|PROPN|NOUN|PRON|ADP)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "launch", example: "The rebels launch an attack each day and flee.", when: ({ isBase, before, next }) => isBase && (peopleNoun.has(before.lower) || peopleInOffice.has(before.lower) || troopsNoun.has(before.lower)) && next.tag === "DET" },
  { becomes: "VERB", from: "ADJ", word: "open", example: "The rebels open the prisons of the towns they enter.", when: ({ before, next }) => (peopleNoun.has(before.lower) || troopsNoun.has(before.lower)) && next.tag === "DET" },
  { becomes: "VERB", from: "ADJ", word: "consolidated", example: "M23 has consolidated its hold on Goma.", of: (lower) => lower.length > 4 && isIn(/[^e]ed$/, lower), when: ({ before, next }) => isIn(/^(has|have|had|having)$/, before.lower) && isIn(/^(DET|PROPN|PRON|ADP|PUNCT|ADV)$/, next.tag) },
  { becomes: "VERB", from: "NOUN", word: "reformed", example: "In May the PKK reformed with new men.", of: (lower) => lower.length > 4 && isIn(/[^e]ed$/, lower) && !nounsInEd.has(lower), when: ({ before }) => before.tag !== "DET" && before.tag !== "ADJ" },
  { becomes: "VERB", word: "overthrew", example: "In May the FDLR overthrew Kabila.", of: (lower) => oddPasts.has(lower), when: () => true },
  { becomes: "VERB", from: "ADJ", word: "blockaded", example: "M23 blockaded Goma and left.", of: (lower) => lower.length > 4 && isIn(/[^e]ed$/, lower) && !attributive.has(lower), when: ({ before, next }) => before.tag === "PROPN" && next.tag === "PROPN" },
  { becomes: "ADP", word: "including", example: "Many groups, including Hamas, left.", of: (lower) => isIn(/^(including|regarding|concerning|following)$/, lower), when: ({ lower, next }) => lower !== "following" || next.tag === "DET" },
];

const nothing = { lower: "", tag: "", text: "" };

function placeOf(tokens: readonly Token[], at: number): Place {
  const { lower, tag, lemma } = tokens[at] as Token;
  return {
    lower,
    tag,
    isBase: lower === lemma,
    before: tokens[at - 1] ?? nothing,
    beforeThat: tokens[at - 2] ?? nothing,
    next: tokens[at + 1] ?? nothing,
    nextThat: tokens[at + 2] ?? nothing,
  };
}

/** Tags that any rule is about; other tokens need no look. */
const correctable = new Set<Tag>(["VERB", "NOUN", "ADJ"]);
const isAlwaysCorrectable = isOneOf(
  wordSet(
    "that only which part half much including regarding concerning following to being back sometime erstwhile longtime onetime first way new north south east west",
  ),
);

/** The rules that may be about a word, in order; of most words there are few. */
const rulesOf = factOfForm(({ lower }) => tagRules.filter(({ of }) => of?.(lower) ?? true));

function correctTag(tokens: readonly Token[], at: number): Tag {
  const token = tokens[at] as Token;
  const { tag } = token;
  const isOpening = at === 0 && tag === "PROPN";
  if (!isOpening && !correctable.has(tag) && !isAlwaysCorrectable(token)) return tag;
  let place: Place | null = null;
  for (const { from, when, becomes } of rulesOf(token)) {
    if (from !== undefined && from !== tag) continue;
    place ??= placeOf(tokens, at);
    if (when(place)) return becomes;
  }
  return tag;
}

/**
 * A sentence has a verb. Where the tagger found none, a noun after a name that could be a verb is it: "The front
 * espouses an ideology", "Katiba Macina spread into Burkina Faso".
 */
function missedVerb(tokens: readonly Token[]): number {
  const isFinite = ({ tag, lower, text }: Token, i: number): boolean => {
    if (tag !== "VERB") return tag === "AUX";
    const next = tokens[i + 1];
    // "Ansar Dine joined forces with AQIM to fight": neither a name nor an infinitive is what was done.
    if (tokens[i - 1]?.lower === "to" || (i > 0 && /^\p{Lu}/u.test(text))) return false;
    const isParticiple =
      /(ed|en)$|^(led|held|known|made)$/.test(lower) &&
      next?.tag === "ADP" &&
      !/^(out|up|off|down|over|back|away)$/.test(next.lower);
    return !lower.endsWith("ing") && !isParticiple;
  };
  if (tokens.at(-1)?.text !== "." || tokens.some(isFinite)) return -1;
  return tokens.findIndex((token, i) => {
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    // "Ansar Dine joined forces with AQIM": a participle after a name that nothing makes an adjective of.
    if (token.tag === "ADJ" && token.lower.endsWith("ed") && before && next)
      return (
        /^(PROPN|VERB)$/.test(before.tag) &&
        /^(NOUN|NUM|DET|PROPN|ADP|ADJ)$/.test(next.tag) &&
        !attributive.has(token.lower)
      );
    if (token.tag !== "NOUN" || !before || !next || /^\p{Lu}/u.test(token.text)) return false;
    if (peopleNoun.has(token.lower) || next.lower === "between") return false;
    const couldBe = /[^s]s$/.test(token.lower) || /^(spread|split|cut|hit|set|put)$/.test(token.lower);
    const isAfterMark = before.text === "," || before.text === ")";
    const follows = isAfterMark ? /^(DET|PROPN)$/ : /^(DET|PROPN|ADP|PRON|ADJ)$/;
    const subject = before.tag === "ADV" ? tokens[i - 2] : before;
    return couldBe && (isAfterMark || /^(PROPN|NOUN)$/.test(subject?.tag ?? "")) && follows.test(next.tag);
  });
}

/** The same tokens with better tags. */
export function correctTags(tokens: readonly Token[]): Token[] {
  const corrected = tokens.map((token, i) => {
    const tag = correctTag(tokens, i);
    return tag === token.tag ? token : { ...token, tag };
  });
  const verb = missedVerb(corrected);
  const missed = corrected[verb];
  if (missed) corrected[verb] = { ...missed, tag: "VERB" };
  return corrected;
}
