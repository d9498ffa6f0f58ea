import { guessLoneName } from "./lone-names.ts";
import { isOneOf, testOfForm } from "../tokens/word-form.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ActorType } from "@entente/claims";
import { isGivenName } from "../lexicon/given-names.ts";
import { stateOfAdjective } from "../lexicon/known-names.ts";
import { isLeaderName } from "../lexicon/leaders.ts";
import { peoples } from "../lexicon/peoples.ts";
import { stateOfRuler } from "../lexicon/rulers.ts";
import {
  creedWords,
  fighterHeads,
  kunyas,
  leaderTitles,
  memberTitles,
  nameTitles,
  organisationHeads,
  otherHeads,
  placeHeads,
  speakerTitles,
  populationHeads,
} from "../lexicon/nouns.ts";
import { isAllCaps, type Token } from "../tokens/token.ts";
import { isTitleWord } from "./titles.ts";

/** What a capitalised name seems to be, and how strongly (0–3). */
export interface NameGuess {
  readonly type: ActorType | "other" | null;
  readonly weight: number;
}

const guess = (type: NameGuess["type"], weight: number): NameGuess => ({ type, weight });

/** Capitals that are no name of an actor. */
const plainCapitals = new Set(
  "TV AK RPG IED IEDS VBIED VBIEDS PBIED PBIEDS UAV UAVS SUV CEO GDP NGO NGOS AD BC CE GMT EST OK ID PM AM MP MPS II III IV VI VII VIII IX XI XII COVID COVID-19 HIV AIDS HQ POW POWS USD GPS SMS PDF DNA FM AFP-JIJI WMD DDR IDP IDPS VHF Q&A".split(
    " ",
  ),
);

const groupWords = new Set(
  "brigades battalions battalion regiment units unit officials operatives combatants guerrilla insurgency insurgent militant fighter television radio newspaper channel agency offensive militiamen jihadists separatists group groups militia militias movement faction factions brigade brigades rebels fighters forces militants insurgents party network cartel gang organisation organization guerrillas guerillas front army members gunmen cell cells commanders leadership loyalists paramilitaries splinter coalition alliance regime government spokesman spokesperson commander leader".split(
    " ",
  ),
);
/** "the Ifoghas clan": people by descent, who act but are no organisation. */
const kinWords = new Set("tribe clan sub-clan subclan tribesmen clansmen".split(" "));
const groupIntroductions = new Set(
  "newspaper magazine broadcaster group militia movement faction party organisation organization network outfit called named alliance coalition".split(
    " ",
  ),
);
const placeIntroductions = new Set(
  "in at near around outside inside across throughout towards toward within".split(" "),
);
const placeFollowers = new Set(
  "province district area region city town village governorate county state airport border valley mountains base airbase oilfield oilfields island islands hills plateau peninsula desert forest coast delta river".split(
    " ",
  ),
);
const personVerbs = new Set(
  "said told added stated claimed argued warned explained wrote insisted denied confirmed admitted pledged vowed urged declared announced tweeted was".split(
    " ",
  ),
);
const personTitles = (word: string): boolean =>
  nameTitles.has(word) ||
  leaderTitles.has(word) ||
  speakerTitles.has(word) ||
  (memberTitles.has(word) && !word.endsWith("s")) ||
  /^(brother|son|father|cousin|uncle|wife|ally)$/.test(word);

/** "Frente de Liberación", "Corps du Christ": other languages say first what it is. */
const foreignHeads =
  /^(corps|front|legion|légion|mouvements|frente|ejército|ejercito|exército|exercito|fuerzas?|forças|forces|movimiento|movimento|mouvement|partido|parti|partito|armée|union|unión|união|unità|alliance|alianza|aliança|rassemblement|ligue|liga|comité|comando|comandos|brigadas|brigate|brigades|grupo|groupe|gruppo|autodefensas|cartel|cártel|clan|columna|resistencia|coordination|coordinadora|collectif|conseil|congrès|congreso|garde|guardia|organisation|organización|mujeres|patrice|union|rebeldes|soldats|coalition|convention|haut)$/;
const foreignTies = wordSet(
  "de du des da do dos del della di nacional nacionalista national nationale nationaliste popular populaire populaires patriotique patriótico revolucionario revolucionaria revolucionarias révolutionnaire démocratique armado armadas armée unidos unidas islamique pour sud nord est ouest unis unies uni wallonie",
);

/** "Meta Department": a department of a land, unless its name says what it sees to. */
const isLandDepartment = (words: readonly Token[]): boolean =>
  /^departments?$/.test((words.at(-1) as Token).lower) &&
  words.length === 2 &&
  !offices.has((words[0] as Token).lower);

/** What departments of a government see to. */
const offices = new Set(
  "state justice defense defence police fire health treasury interior home foreign war energy education commerce security labor labour agriculture transport transportation finance intelligence sheriff trade".split(
    " ",
  ),
);

/** Words of which names of bodies in Arabic and its neighbours are made. */
const isArabicBodyWord = testOfForm(({ lower }) =>
  /^(jabhat|harakat|liwa|kata'ib|kataib|katibat|jaysh|jaish|jund|saraya|hizb|jama'at|jamaat|lashkar|tehrik|ansar|hay'at|hayat|tanzim|wilayat|faylaq|harkat|tawhid|jihad|mujahideen|mujahidin|khilafa|tahrir|shabaab|muslimin|brigades?|emirate|ahrar|suqour|suqur|asa'ib|asaib|kataeb|katiba|firqat|sipah|alwiya|quwat|fajr|hezb|jamiat|islami|jamaah|jemaah|gerakan|ittihad|majlis|munazzamat|bahini|vahini|fauj|parishad|samiti|sangathan|morcha|laskar|barisan|tentara|hukbong|katipunan|partiya|partisi|hareketi|cephesi|ordusu|fedaiyan|fadaiyan|fedayan|mojahedin|mujahedin|sazman|ittehad|ettehad|nahzat|hashd|shura|organisasi|pasukan|angkatan|persatuan|pertubuhan|parti|dal|sangh|khalsa|peramuna|viduthalai|puligal|makkal|munnani|kayitsiz|devrimci|armija|vojska|zvai|merkez)$/.test(
    lower,
  ),
);

const isPeoplesName = isOneOf(peoples);
const isFightersWord = isOneOf(fighterHeads);
const beforePeoples = wordSet("the many most some mostly ethnic");

/** "the Kachin", "Karen insurgents": a people's name where it can be nothing else; "Kanuri people" is one name. */
function isPeople(tokens: readonly Token[], at: number): boolean {
  const [name, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (
    !name ||
    !isPeoplesName(name) ||
    /^(peoples?|civilians|community|communities|tribe|villagers)$/.test(after?.lower ?? "")
  )
    return false;
  return beforePeoples.has(before?.lower ?? "") || (after?.tag === "NOUN" && isFightersWord(after));
}

/** What the words of the name themselves say. */
function guessByWords(tokens: readonly Token[], first: number, end: number): NameGuess {
  const words = tokens.slice(first, end);
  // "Battalion 26"
  const lastAt = words.length > 1 && /^\d+$/.test((words.at(-1) as Token).text) ? -2 : -1;
  const last = (words.at(lastAt) as Token).lower;
  const firstWord = (words[0] as Token).lower;
  const isSingle = words.length === 1;
  if (!isSingle && /^(operation|exercise|project|plan|uss|hms|u\.s\.s\.)$/.test(firstWord))
    return guess("other", 3);
  const ofAt = words.findIndex((word) => /^(of|for)$/.test(word.lower));
  const head = ofAt > 0 ? (words[ofAt - 1] as Token).lower : last;
  if (!isSingle && isLandDepartment(words)) return guess("place", 3);
  // "Bishops Conference", "Trade Unions Congress": held by those named before it, it is their body, not a meeting.
  if (last === "conference" && words.at(-2)?.lower.endsWith("s")) return guess("organisation", 3);
  if (!isSingle && words.at(-2)?.lower === "military" && /^(region|district|zone)$/.test(last))
    return guess("organisation", 3);
  if (!isSingle || head !== last) {
    if (
      // "Institute for the Study of War", "Government of National Accord": the head is what it is.
      (otherHeads.has(last) && !(ofAt > 0 && organisationHeads.has(head))) ||
      otherHeads.has(head) ||
      /^(special|security|armed) forces$/.test(words.map((word) => word.lower).join(" "))
    )
      return guess("other", 3);
    if (organisationHeads.has(head)) return guess("organisation", 3);
    if (
      placeHeads.has(head) ||
      placeHeads.has(last) ||
      (ofAt > 0 && placeHeads.has(firstWord)) ||
      (/^(mount|lake|camp|fort|port|el|san|santa)$/.test(firstWord) && words[1]?.lower !== "hadj")
    )
      return guess("place", 2);
    if (organisationHeads.has(last)) return guess("organisation", 2);
    if (populationHeads.has(last)) return guess("population", 2);
  } else if (otherHeads.has(last)) return guess("other", 3);
  else if (/[a-z]s$/.test(last) && stateOfAdjective(last) !== null) return guess("population", 3);
  else if (populationHeads.has(last) || isPeople(tokens, first)) return guess("population", 3);
  else if (/^\p{Lu}\p{Ll}+ist(s|as)$/u.test((words[0] as Token).text)) return guess("population", 2);
  if (/^(sons|soldiers|army|people|voice|lions|party|union|movement|friends)$/.test(firstWord) && ofAt === 1)
    return guess("organisation", 2);
  if (!isSingle && foreignHeads.test(firstWord) && foreignTies.has((words[1] as Token).lower))
    return guess("organisation", 3);
  if (kunyas.has(firstWord) && !isSingle) return guess("person", 3);
  if (!isSingle && words.some(isArabicBodyWord)) return guess("organisation", 3);
  if (isSingle && isAllCaps((words[0] as Token).text) && /\p{L}.*\p{L}|\d\d/u.test((words[0] as Token).text))
    return plainCapitals.has((words[0] as Token).text) ? guess("other", 3) : guess("organisation", 2);
  if (words.some((word) => isAllCaps(word.text) && word.text.length > 2)) return guess("organisation", 2);
  const joined = isSingle ? /^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}+$/u.exec((words[0] as Token).text)?.[1] : undefined;
  if (joined !== undefined && isGivenName(joined)) return guess("person", 2);
  if (!isSingle && isGivenName(firstWord)) return guess("person", 2);
  if (!isSingle && words.some((word) => /^(bin|ibn|bint)$/.test(word.lower) || /^\p{Lu}\.$/u.test(word.text)))
    return guess("person", 2);
  return guess(null, 0);
}

/** What a body has and a person or a place hardly: "Renamo's armed wing". */
const ofBodies = new Set(
  "leader leaders founder founders spokesman spokeswoman spokesperson emir chairman armed military political wing secretary-general commander-in-chief ranks membership members militants cadres insurgency splinter".split(
    " ",
  ),
);
/** What only bodies do or have done to them. */
const bodyVerbs = new Set(
  "waged wages merged splintered disbanded demobilised demobilized operates recruits recruited fractured rebranded".split(
    " ",
  ),
);
const beforeBodies = new Set("joined rejoined infiltrated".split(" "));

const bodyParts = wordSet(
  "wing faction offshoot splinter founder co-founder members cadres ranks spokesman spokeswoman",
);
const partedWords = wordSet("split defected seceded splintered breakaway");
/** Who does it "by" is a person where the name has no letters or heads of a body. */
const ledBy = wordSet("led headed commanded chaired helmed captained founded co-founded");
/** "Farhat's men", "Qaddafi's overthrow": what persons have and bodies hardly. */
const ofPersons = wordSet(
  "men followers lieutenants bodyguards nephew cousin father brothers sons uncle deputies predecessor successor wife",
);

const deaths = new Set("death killing assassination murder execution funeral son brother widow".split(" "));

const quoteMark = /^["“”‘’'«»]$/;

const apposedBodies = new Set(
  "wing branch group militia faction movement party organisation organization front army force network cartel gang alliance coalition affiliate offshoot outfit brigade".split(
    " ",
  ),
);
const apposedPlaces = new Set(
  "town city village province district region island stronghold suburb port".split(" "),
);

/** "Nyatura, a Hutu militia", "Djibo, a town in the north": what a name is called right after it. */
function kindAfter(tokens: readonly Token[], end: number): "organisation" | "place" | "person" | null {
  if (tokens[end]?.text !== "," || !/^(a|an|the|another|one)$/.test(tokens[end + 1]?.lower ?? ""))
    return null;
  let last = "";
  for (let i = end + 2; i < end + 8; i++) {
    const token = tokens[i];
    // "the alliance's spokesman": what it is stands after whose it is.
    const isOwner = token?.lower === "'s" || (token?.text === "'" && last.endsWith("s"));
    if (!token || (!isOwner && !/^(NOUN|ADJ|PROPN|ADV)$/.test(token.tag))) break;
    last = token.lower;
  }
  if (personTitles(last)) return "person";
  return apposedBodies.has(last) ? "organisation" : apposedPlaces.has(last) ? "place" : null;
}

const isHeldWord = testOfForm(({ lower }) =>
  /(^|[-–])(held|controlled|occupied|ruled|besieged)$/.test(lower),
);

/** "rebel-held", "M23-controlled", as one word or as three. */
const isHeldBy = (before: Token, beforeThat: Token | undefined): boolean =>
  isHeldWord(before) && (/[-–]/.test(before.text) || /^[-–]$/.test(beforeThat?.text ?? ""));

/** "Dhofari rebels", "Tigrayan commanders": a people's or a land's adjective, not a body's name. */
const isOfPeople = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}+(?:ri|mi|ni|di|yan|ian|wan|ese|phone)$/u.test((tokens[at] as Token).text) &&
  /^(rebels|fighters|militants|militias|militiamen|guerrillas|guerillas|insurgents|separatists|commanders|officers|officials|gunmen|jihadists)$/.test(
    tokens[at + 1]?.lower ?? "",
  );

/** What stands around it says. */
function guessByContext(
  tokens: readonly Token[],
  first: number,
  end: number,
  titles: readonly string[],
): NameGuess {
  const isQuoted = quoteMark.test(tokens[first - 1]?.text ?? "") && quoteMark.test(tokens[end]?.text ?? "");
  const before = tokens[isQuoted ? first - 2 : first - 1];
  const after = tokens[isQuoted ? end + 1 : end];
  const isSingle = end - first === 1;
  if (titles.length > 0) return guess("person", 3);
  const word = (tokens[first] as Token).text;
  if (isSingle && (stateOfRuler(word) !== null || isLeaderName(word))) return guess("person", 2);
  // "al-Maqdisi"
  const isArticled =
    end - first === 3 && /^(al|el)$/i.test(word) && /^[-–]$/.test((tokens[first + 1] as Token).text);
  if (isArticled && isLeaderName((tokens[end - 1] as Token).text)) return guess("person", 2);
  if (after && kinWords.has(after.lower)) return guess("population", 2);
  if (after && groupWords.has(after.lower) && (after.tag === "NOUN" || after.tag === "PROPN"))
    return isSingle && isOfPeople(tokens, first) ? guess(null, 0) : guess("organisation", 2);
  // "named X governor of", "called X its leader": who is named so is a person.
  if (before && /^(named|called)$/.test(before.lower) && after && personTitles(after.lower))
    return guess("person", 2);
  if (before && (groupIntroductions.has(before.lower) || (before.lower === "so-called" && isQuoted)))
    return guess("organisation", 2);
  const kind = kindAfter(tokens, isQuoted ? end + 1 : end);
  if (kind) return guess(kind, kind === "person" ? 2.5 : 2);
  const maker = before?.tag === "DET" ? tokens[first - 2] : before;
  if (maker && isSingle && /^(formed|founded|co-founded)$/.test(maker.lower))
    return guess("organisation", 1.5);
  if (before && personTitles(before.lower)) return guess("person", 3);
  // "broke away from Amal", "a splinter of Amal": what has wings and is parted from is a body.
  const over = before?.tag === "DET" ? first - 2 : first - 1;
  const isPart =
    isSingle &&
    ((tokens[over]?.lower === "of" && bodyParts.has(tokens[over - 1]?.lower ?? "")) ||
      (tokens[over]?.lower === "from" &&
        (partedWords.has(tokens[over - 1]?.lower ?? "") ||
          /^(broke|broken|split) (away|off)$/.test(
            `${tokens[over - 2]?.lower} ${tokens[over - 1]?.lower}`,
          ))));
  if (isPart) return guess("organisation", 1.5);
  if (before?.lower === "by" && ledBy.has(tokens[first - 2]?.lower ?? "")) return guess("person", 1.5);
  // "Savimbi's UNITA": a single name without "the" that has a body written in letters, or men.
  const held = tokens[end + 1];
  if (isSingle && after?.lower === "'s" && held && before?.lower !== "the" && before?.lower !== "of")
    if (ofPersons.has(held.lower) || (/^\p{Lu}{3,}$/u.test(held.text) && isAllCaps(held.text)))
      return guess("person", 1.5);
  const isOfBody = after?.lower === "'s" && ofBodies.has(tokens[end + 1]?.lower ?? "");
  if (isSingle && (isOfBody || bodyVerbs.has(after?.lower ?? "") || beforeBodies.has(before?.lower ?? "")))
    return guess("organisation", 1.5);
  if (after && placeFollowers.has(after.lower)) return guess("place", 2);
  // "UNITA-held Jamba": what is held is a place.
  if (before && isHeldBy(before, tokens[first - 2])) return guess("place", 2);
  if (
    before?.lower === "of" &&
    /^(city|town|village|province|district|region|island|port)$/.test(tokens[first - 2]?.lower ?? "")
  )
    return guess("place", 3);
  if (
    before &&
    isSingle &&
    /^(captured|seized|retook|recaptured|besieged|occupied|liberated|overran|stormed|controlled|controls|entered|shelled|bombed|encircled|surrounded|bombarded|reached|evacuated)$/.test(
      before.lower,
    )
  )
    return guess("place", 1.5);
  // "the assassination of Massoud", "Massoud's death": who dies is a person.
  const isDeath =
    (before?.lower === "of" && deaths.has(tokens[first - 2]?.lower ?? "")) ||
    (after?.lower === "'s" && deaths.has(tokens[end + 1]?.lower ?? ""));
  if (isSingle && isDeath) return guess("person", 1.5);
  if (before && placeIntroductions.has(before.lower)) return guess("place", 2);
  if (after && personVerbs.has(after.lower) && !isSingle && !/^(the|a)$/.test(before?.lower ?? ""))
    return guess("person", 1);
  if (
    after?.text === "," &&
    /^(who|an?|the|his|leader|commander|spokesman)$/.test(tokens[end + 1]?.lower ?? "") &&
    !isSingle
  )
    return guess("person", 1);
  return guess(null, 0);
}

/** Puts together what the words and the surroundings of a name say about what it names. */
export function classifyName(
  tokens: readonly Token[],
  first: number,
  end: number,
  titles: readonly string[],
): NameGuess {
  const byWords = guessByWords(tokens, first, end);
  const byContext = guessByContext(tokens, first, end, titles);
  if (byWords.type === "other") return byWords;
  if (byWords.weight >= 3 || byContext.type === null)
    return byWords.type === null ? guessAtLast(tokens, first, end) : byWords;
  if (byWords.type === null || byContext.weight > byWords.weight) return byContext;
  return byWords;
}

/** What is left to tell by: what happens around a name of one word, the length of others. */
const guessAtLast = (tokens: readonly Token[], first: number, end: number): NameGuess =>
  end - first === 1 ? (guessLoneName(tokens, first) ?? guess(null, 0)) : guessByLength(tokens, first, end);

/** Words that no person is called by: "Basic Principles", "Social Liberation". */
const isNoPersons = testOfForm(({ lower }) =>
  /(?:tion|sion|ism|ness|ship|ciple|ciples|ics)$|^(?:national|state|states|free|united|liberty|democracy|power|freedom|republic|republics|people|peoples|its|their|eve|basic|social|struggle)$/.test(
    lower,
  ),
);

/** Two to four capitalised words with nothing else to tell them by are most often a person. */
function guessByLength(tokens: readonly Token[], first: number, end: number): NameGuess {
  const words = tokens.slice(first, end).filter((word) => /^\p{Lu}/u.test(word.text));
  const isPlain = words.every(
    (word) =>
      stateOfAdjective(word.text) === null &&
      !isAllCaps(word.text) &&
      !creedWords.has(word.lower) &&
      !organisationHeads.has(word.lower) &&
      !isNoPersons(word),
  );
  const before = tokens[first - 1]?.lower;
  if (words.length >= 2 && words.length <= 4 && isPlain && before !== "the" && before !== "a")
    return guess("person", 0.5);
  // "the Chin Brotherhood, formed", "the Red Dragons of Lebialem": with an article, what acts or is told of is a body.
  const after = tokens[end];
  const isOffice =
    isTitleWord((words.at(-1) as Token).lower) || /(sioner|retary)$/.test((words.at(-1) as Token).lower);
  const isTold =
    after !== undefined &&
    !isOffice &&
    (/^(,|of|for|under|led|who)$/.test(after.lower) || /^(VERB|AUX)$/.test(after.tag));
  return before === "the" && words.length >= 2 && words.length <= 4 && isTold
    ? guess("organisation", 0.5)
    : guess(null, 0);
}
