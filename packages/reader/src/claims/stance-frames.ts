/**
 * Verbs and adjectives by which somebody undertakes, promises, threatens, demands or turns down what the words after them
 * say: "agreed to resign", "refused to lift the curfew", "demanded that X leave". Data; each with the sentence that
 * tests it. `says` gives "not" before the predicate where the claim is negative.
 */
export interface StanceFrame {
  readonly predicate: "seeks" | "agreed";
  readonly kind?: "promise" | "threat" | "demand";
  readonly isNegative?: boolean;
  /** Whether "would" must stand before it: "would like to". */
  readonly isWould?: boolean;
  /** Nouns that can be accepted or turned down; any where none are given. */
  readonly nouns?: RegExp;
  readonly words: readonly string[];
  /** What may follow: an infinitive, "X to do", a clause, a bare object, or a preposition with its object. */
  readonly takes: readonly string[];
  readonly sure: number;
  readonly example: string;
  readonly says: string;
}

/** What one side puts to another. */
const proposals =
  /^(proposals?|offers?|plans?|demands?|requests?|calls?|appeals?|ultimatums?|terms|conditions?|invitations?|deals?|agreements?|accords?|pact|treaty|mediation|talks|negotiations|dialogue|ceasefire|cease-fire|truce|resolutions?|bids?|overtures?|initiatives?|recommendations?|suggestions?|formula|compromise|settlement|concessions?|changes|amendments?|deployment|roadmap|draft|extension|referendum|membership|application|peace|motion|bill)$/;

/** What somebody who speaks of it would have. */
const wishes =
  /^(truce|ceasefire|cease-fire|peace|independence|autonomy|caliphate|emirate|state|sharia|republic|revenge|vengeance|federation|federalism|secession|liberation|revolution|referendum|withdrawal|departure|union|unification|reconciliation|settlement|compromise|democracy)$/;

const list = (words: string): string[] => words.split(" ");
const row = (fields: Omit<StanceFrame, "words" | "takes">, words: string, takes: string): StanceFrame => ({
  ...fields,
  words: list(words),
  takes: list(takes),
});

/** Frames of verbs. */
// prettier-ignore
export const stanceFrames: readonly StanceFrame[] = [
  row({ predicate: "agreed", sure: 0.75, example: "Hamas agreed to release the hostages.", says: "Hamas | agreed | release the hostages" }, "agree consent acquiesce assent", "infinitive to"),
  row({ predicate: "agreed", nouns: proposals, sure: 0.7, example: "Israel accepted a proposal for a truce.", says: "Israel | agreed | proposal for a truce" }, "accept approve endorse ratify", "object"),
  row({ predicate: "agreed", isNegative: true, sure: 0.75, example: "Israel refused to lift the blockade.", says: "Israel | not agreed | lift the blockade" }, "refuse decline", "infinitive"),
  row({ predicate: "agreed", isNegative: true, nouns: proposals, sure: 0.75, example: "The Taliban rejected Pakistan's offer.", says: "Taliban | not agreed | Pakistan" }, "reject rebuff spurn snub dismiss refuse veto decline", "object"),
  row({ predicate: "agreed", isNegative: true, sure: 0.7, example: "Iran and Iraq failed to reach an agreement.", says: "Iran | not agreed | Iraq" }, "fail", "agreement"),
  row({ predicate: "seeks", kind: "threat", sure: 0.75, example: "Iran threatened to close the strait.", says: "Iran | seeks | close the strait" }, "threaten", "infinitive object with"),
  row({ predicate: "seeks", kind: "promise", sure: 0.75, example: "Russia offered to mediate between the parties.", says: "Russia | seeks | mediate between the parties" }, "promise pledge vow swear offer undertake commit volunteer", "infinitive"),
  row({ predicate: "seeks", kind: "demand", sure: 0.7, example: "Israel urged Lebanon to disarm Hezbollah.", says: "Israel | seeks | Lebanon to disarm Hezbollah" }, "urge order press pressure pressurise implore beseech exhort ask call appeal petition instruct command summon push", "addressee"),
  row({ predicate: "seeks", kind: "demand", sure: 0.7, example: "Hamas demanded that Israel lift the blockade.", says: "Hamas | seeks | Israel lift the blockade" }, "demand insist ask request urge stipulate", "that"),
  row({ predicate: "seeks", kind: "demand", sure: 0.7, example: "The FARC demanded the release of prisoners.", says: "FARC | seeks | release of prisoners" }, "demand request", "object"),
  row({ predicate: "seeks", kind: "demand", sure: 0.7, example: "Ukraine appealed for military aid.", says: "Ukraine | seeks | military aid" }, "appeal call push press lobby ask petition plead", "for"),
  row({ predicate: "seeks", kind: "promise", sure: 0.65, example: "The FARC proposed that elections be postponed.", says: "FARC | seeks | elections be postponed" }, "propose suggest recommend", "that"),
  row({ predicate: "seeks", kind: "promise", sure: 0.7, example: "The FARC proposed to hold talks in Havana.", says: "FARC | seeks | hold talks in Havana" }, "propose", "infinitive"),
  row({ predicate: "seeks", kind: "promise", sure: 0.65, example: "The FARC proposed a summit with the government.", says: "FARC | seeks | summit with the government" }, "propose advocate favour favor", "object"),
  row({ predicate: "seeks", isWould: true, sure: 0.7, example: "Turkey would like to end the war.", says: "Turkey | seeks | end the war" }, "like love prefer", "infinitive addressee"),
  row({ predicate: "seeks", sure: 0.65, example: "Hamas would prefer a long truce.", says: "Hamas | seeks | long truce" }, "prefer", "infinitive object"),
  row({ predicate: "seeks", kind: "demand", sure: 0.65, example: "Hamas begged Iran for more weapons.", says: "Hamas | seeks | more weapons" }, "beg implore plead importune", "for infinitive"),
  row({ predicate: "seeks", nouns: wishes, sure: 0.6, example: "Hamas spoke of a five-year truce.", says: "Hamas | seeks | five-year truce" }, "speak talk dream", "of"),
  row({ predicate: "seeks", sure: 0.65, example: "The LTTE plotted to assassinate Rajiv Gandhi.", says: "LTTE | seeks | assassinate Rajiv Gandhi" }, "plot conspire scheme", "infinitive"),
  row({ predicate: "seeks", kind: "demand", sure: 0.65, example: "Hamas insisted on the withdrawal of troops.", says: "Hamas | seeks | withdrawal of troops" }, "insist", "on"),
];

/** Adjectives after "is", with an infinitive. */
// prettier-ignore
export const stanceAdjectives: readonly StanceFrame[] = [
  row({ predicate: "seeks", kind: "promise", sure: 0.7, example: "France is ready to send peacekeepers to Mali.", says: "France | seeks | send peacekeepers to Mali" }, "ready willing prepared", "infinitive"),
  row({ predicate: "seeks", sure: 0.7, example: "Turkey is eager to defeat the PKK.", says: "Turkey | seeks | defeat the PKK" }, "determined eager keen anxious desperate", "infinitive"),
  row({ predicate: "agreed", isNegative: true, sure: 0.65, example: "Hamas is unwilling to disarm its fighters.", says: "Hamas | not agreed | disarm its fighters" }, "unwilling reluctant", "infinitive"),
];

const byVerb = new Map<string, StanceFrame[]>();
for (const frame of stanceFrames)
  for (const word of frame.words) byVerb.set(word, [...(byVerb.get(word) ?? []), frame]);

/** The stance frames of a verb, by its base form. */
export const stancesOf = (lemma: string): readonly StanceFrame[] => byVerb.get(lemma) ?? [];
