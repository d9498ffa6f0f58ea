import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { objectOf, type Statement } from "../statements/statement.ts";
import type { Filled } from "./filled.ts";
import { listFrom } from "./listed.ts";
import { framesOfRole, type RoleFrame } from "./role-frames.ts";
import { testOfForm } from "../tokens/word-form.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** One side of what an office says: who, and where it stands. */
export interface Side {
  readonly actor: ReportActor;
  readonly first: number;
  readonly end: number;
  readonly worth: number;
}

/** The role noun with what it is joined to: "secretary-general", "prime minister", "commander-in-chief". */
export function roleWord(facts: SentenceFacts, at: number): string {
  const word = facts.word(at);
  if (word === "minister" && facts.word(at - 1) === "prime") return "prime-minister";
  if (word === "minister" && facts.word(at - 1) === "chief") return "chief-minister";
  if (word === "secretary" && facts.word(at - 1) === "general") return "general-secretary";
  if (word === "general" && facts.word(at - 1) === "secretary") return "secretary-general";
  // "Ansaru's spiritual father": whose ideas it holds.
  if (word === "father" && ofIdeas.has(facts.word(at - 1))) return "inspiration";
  // "the BLT's publicity secretary", "M23's press officer"
  if (pressOffices.has(word) && press.has(facts.word(at - 1))) return "spokesman";
  if (isSecond(facts, at, word)) return "second-in-command";
  // "a founding member of X"
  if (/^members?$/.test(word) && /^(founding|founder|original)$/.test(facts.word(at - 1)))
    return "co-founder";
  const isTied = facts.word(at - 1) === "-" && facts.tokens[at - 1]?.end === facts.tokens[at]?.start;
  if (isTied && /^(general|president|chairman|chief|leader)$/.test(word))
    return word === "general" ? "secretary-general" : word;
  return word;
}

const ofIdeas = wordSet("spiritual ideological intellectual");
const press = wordSet("information press publicity media communications propaganda");
const pressOffices = wordSet("secretary officer chief director attaché aide adviser head coordinator");

/** "the number two of X", "X's second-in-command", "the second man of X". */
const isSecond = (facts: SentenceFacts, at: number, word: string): boolean =>
  (/^(two|2|three|3)$/.test(word) && facts.word(at - 1) === "number") ||
  (word === "command" && facts.word(at - 2) === "in" && facts.word(at - 4) === "second") ||
  (/^(man|figure)$/.test(word) && /^(second|third)$/.test(facts.word(at - 1)));

/** "the Azure Front (AF) leader X": the body before the bracket with its letters. */
export function beforeBracket(facts: SentenceFacts, phrase: NounPhrase): Side[] {
  const { chunks } = facts;
  let at = facts.chunkOf(phrase) - 1;
  if (chunks[at]?.kind !== "close") return [];
  while (at > 0 && chunks[at]?.kind !== "open") at--;
  const body = chunks[at - 1];
  if (!isNounPhrase(body)) return [];
  return facts
    .filling([body], "ledBody")
    .flatMap(({ value, way }) =>
      typeof value === "string" || way !== "name"
        ? []
        : [{ actor: value, first: body.first, end: body.end, worth: 1 }],
    );
}

/** "its rivals, the Badr Corps and the Mahdi Army, resent", "three cadres, A, B and C": names in a row, "and" before the last. */
export function namedRow(facts: SentenceFacts, from: number): NounPhrase[] {
  const { chunks } = facts;
  const row: NounPhrase[] = [];
  for (let at = from; at < from + 12; at += 2) {
    const one = chunks[at];
    if (!isNounPhrase(one) || !one.mentions.some(({ isAdjective }) => !isAdjective)) return [];
    row.push(one);
    const before = chunks[at - 1];
    if (row.length > 1 && before?.kind === "conj") {
      const end = chunks[at + 1];
      return end === undefined || /^(comma|vg|stop|close|dash)$/.test(end.kind) ? row : [];
    }
    // "A, B, and C"
    if (chunks[at + 1]?.kind === "comma" && chunks[at + 2]?.kind === "conj") at++;
    else if (!/^(comma|conj)$/.test(chunks[at + 1]?.kind ?? "")) return [];
  }
  return [];
}

/** Words of the role's own phrase up to the role: "the former leader". */
export function marksBefore(facts: SentenceFacts, first: number, role: string): string {
  const words = facts.words(first, Math.min(first + 8, facts.tokens.length)).toLowerCase();
  const at = words.indexOf(role.replace(/^.*-/, ""));
  return at < 0 ? "" : words.slice(0, at);
}

/** What a body has a head of who heads no more than that: "its intelligence chief". */
const services = wordSet(
  "intelligence spy finance media propaganda logistics naval security police army navy",
);
const heading = wordSet("chief head commander director boss");

/** "the RUF's intelligence chief", "head of its intelligence": an office in a body, not over it. */
export function holdsPart(facts: SentenceFacts, phrase: NounPhrase, at: number): boolean {
  if (!heading.has(facts.word(at))) return false;
  // "Pakistan's army chief": the army is a body of its own.
  if (phrase.mentions.some(({ end, isAdjective }) => end === at && !isAdjective)) return false;
  if (services.has(facts.word(at - 1)) && at - 1 >= phrase.first) return true;
  const tail = at === phrase.head ? facts.tailOf(phrase) : null;
  return tail !== null && tail.owner !== null && services.has(facts.word(tail.head));
}

/** "a commander of X", "one of X's leaders", "X's commander in Kano": one of several, who doesn't lead it. */
export function isOneOfMany(facts: SentenceFacts, phrase: NounPhrase, role: string, at: number): boolean {
  if (holdsPart(facts, phrase, phrase.head)) return true;
  if (!ofMany.has(role)) return false;
  const before = (facts.chunks[at - 2] as { first?: number } | undefined)?.first ?? -1;
  if (/^(a|an|one)$/.test(facts.word(phrase.first)) || facts.word(before) === "one") return true;
  const where = role === "commander" ? facts.tailOf(facts.tailOf(phrase) ?? phrase, "in") : null;
  return where !== null && facts.filling([where], "place").length > 0;
}

/** Offices that several may hold at once: "one of its leaders". */
const ofMany = wordSet("commander commanders leaders chiefs");

/** Offices in a body that are told of its leader: "his deputy". */
export const deputies = new Set(
  "deputy spokesman spokeswoman spokesperson lieutenant commander aide second-in-command envoy minister ministers man men gunman gunmen henchman henchmen lieutenants commanders fighter fighters officer officers".split(
    " ",
  ),
);

export const fitsSide = (actor: ReportActor, filler: RoleFrame["holderIs"]): boolean =>
  filler === "actor"
    ? actor.type !== "place"
    : filler === "body"
      ? actor.type === "organisation" || actor.type === "state"
      : actor.type === filler;

export const splintered = wordSet(
  "group groups faction factions party parties wing organisation organization organisations organizations movement movements militia militias outfit unit",
);

/** "a splinter group of X": the word that tells what kind of group, or "". */
export const splinterWord = (facts: SentenceFacts, phrase: NounPhrase): string =>
  kindsOfGroup.get(facts.word(phrase.head - 1)) ?? "";

/** What a group is, by the word before: "a splinter group of", "a successor organisation to". */
const kindsOfGroup = new Map([
  ...["splinter", "breakaway", "offshoot", "dissident", "renegade", "dissenting", "dissidents"].map(
    (word) => [word, "splinter"] as const,
  ),
  ...["successor", "predecessor", "member", "affiliate", "parent", "proxy", "front", "subsidiary"].map(
    (word) => [word, word] as const,
  ),
]);

/** Offices told without saying of what: "the chief negotiator", "served as first vice-chairman". */
const openOffices = wordSet(
  "negotiator spokesman spokeswoman spokesperson chairman vice-chairman chairwoman chairperson chair co-chair secretary-general general-secretary commander-in-chief commander leader chief emir amir president vice-president head director founder co-founder cofounder second-in-command ideologue mouthpiece",
);
/** Those of bodies alone, whatever else the report names. */
const bodyOffices = wordSet(
  "chairman vice-chairman chairwoman chairperson chair co-chair secretary-general general-secretary emir amir leader",
);

/** The body, or for a minister the state, that the report is about, for an office whose body is not told. */
export function ofMainBody(facts: SentenceFacts, phrase: NounPhrase, role: string): Side[] {
  const tail = facts.tailOf(phrase);
  // "the interior minister", "minister of finance": of the state that the report is about.
  if (role === "minister" && phrase.mentions.length === 0 && phrase.owner === null) {
    const state = facts.reportedState(phrase.first);
    return state ? [{ actor: state, first: phrase.first, end: phrase.end, worth: 0.75 }] : [];
  }
  // "the chief of staff": the staff is part of the office.
  const isWhole = tail === null || /^(staff|operations)$/.test(facts.word(tail.head));
  const isBare = phrase.mentions.length === 0 && phrase.owner === null && isWhole;
  const office = role.replace(/s$/, "");
  const isOne = !/^(a|an|another|one|some|any)$/.test(facts.word(phrase.first));
  if (
    !isBare ||
    !isOne ||
    !openOffices.has(office) ||
    facts.tailOf(phrase, "for") ||
    facts.tailOf(phrase, "in")
  )
    return [];
  // "President X said": of a state, unless he was elected to it, or is told to have been the first.
  if (/^(president|vice-president|head|director)$/.test(role) && facts.word(phrase.first) === "the")
    return [];
  const isOfStaff = tail !== null;
  const actor =
    facts.mainBody() ?? (bodyOffices.has(office) || isOfStaff ? facts.groupInQuestion(phrase.first) : null);
  return actor ? [{ actor, first: phrase.first, end: phrase.end, worth: 0.75 }] : [];
}

/** Marks of an office that is over, and of rank. */
export const pastMarks = /\b(former|ex|late|then|past|previous|ousted|deposed|onetime|one-time|erstwhile)\b/;
export const rankMarks =
  /\b(deputy|vice|assistant|second|acting|interim|former|late|military|political|spiritual|supreme|central|regional|local|senior|top|first|field|religious|current)\b/g;

/** Who belongs to a state as its servant; a militant or an activist from there does not. */
export const ofState =
  /^(general|colonel|lieutenant|major|officer|official|minister|soldier|brigadier|admiral|diplomat|ambassador|senator|lawmaker|agent|adviser|advisor|secretary|captain|sergeant|chief|head|commander|director|spymaster|commissioner|consul|attaché|policeman|commissar|pilot)s?$/;

/** "X became its first chief of staff", "X, the American envoy for Syria": the quote holds the office. */
export function roleEnd(facts: SentenceFacts, roleFirst: number, holder: Side, target: Side): number {
  const phrase = facts.chunks.find((chunk) => chunk.first === roleFirst && isNounPhrase(chunk)) as
    NounPhrase | undefined;
  if (!phrase || (holder.first < phrase.end && holder.first >= phrase.first) || holder.first > phrase.end)
    return 0;
  if (target.first >= phrase.end) return 0;
  const tail = facts.tailOf(phrase) ?? facts.tailOf(phrase, "for");
  return tail && tail.end - phrase.end < 6 ? tail.end : phrase.end;
}

/** Whether a noun may be, or end, the word for an office or a tie: of most there is nothing to look for. */
export const mayTellRole = testOfForm(
  ({ lower }) =>
    framesOfRole(lower).length > 0 ||
    ofMany.has(lower) ||
    splintered.has(lower) ||
    /^(minister|general|command|two|2|three|3)$/.test(lower),
);

/** Offices that lands have. */
export const ofLand = wordSet("governor mayor minister");

/** What heads a body: who sits in it belongs to the body. */
export const councils = wordSet(
  "secretariat council leadership committee bureau command politburo delegation executive shura presidium directorate secretariat parliament caucus bloc",
);

/** Offices that are told of where they are held. */
const ofPlaces = wordSet(
  "governor mayor president premier prime-minister ruler strongman warlord administrator",
);

/** "the governor in Kirkuk", "prime minister in Pristina", "the leader in Donetsk". */
export const isHeldThere = (facts: SentenceFacts, phrase: NounPhrase): boolean =>
  ofPlaces.has(roleWord(facts, phrase.head)) ||
  (facts.word(phrase.head) === "leader" && facts.word(phrase.first) === "the");

const parts = wordSet("staff operations intelligence mission logistics");

/** "chief of staff of the IRA": the staff is no body of its own; "Ukraine's military intelligence" is. */
export const isPartOfOffice = (facts: SentenceFacts, tail: NounPhrase): boolean =>
  parts.has(facts.word(tail.head)) &&
  facts.filling([tail], "organisation").every(({ way }) => way !== "name");

/** "a member of the executive council of the KCK": the body whose council it is. */
export const ofCouncil = (facts: SentenceFacts, council: NounPhrase): Side[] => {
  const whole = councils.has(facts.word(council.head)) ? facts.tailOf(council) : null;
  return (whole ? facts.referents(whole) : [])
    .filter(({ way }) => way === "name")
    .map(({ actor }) => ({ actor, first: whole?.first ?? 0, end: whole?.end ?? 0, worth: 0.9 }));
};

const appointing = wordSet(
  "appoint reappoint name elect re-elect choose select install proclaim declare designate crown confirm",
);

/** "the Luhansk region", "Russia's Belgorod region": the land a phrase means. */
export const landOf = (facts: SentenceFacts, phrase: NounPhrase): Side[] =>
  asSides(facts.filling([phrase], "place"));

/** The actors among what fills a role, as sides of an office. @param worth what telling them so costs. Default: nothing. */
const asSides = (filled: readonly Filled[], worth = 1): Side[] =>
  fromEach(filled, ({ value, first, end, worth: own }) =>
    typeof value === "string" ? [] : [{ actor: value, first, end, worth: worth * own }],
  );

/** "The party named X its emir", "The junta made X president": who appoints somebody without saying of what. */
export function appointer(facts: SentenceFacts, statement: Statement | null, role: string): Side[] | null {
  if (!statement || statement.verb.isPassive || !appointing.has(statement.verb.lemma)) return null;
  if (!framesOfRole(role).some(({ predicate }) => /^(leads|speaks_for)$/.test(predicate))) return null;
  const bodies = asSides(facts.filling(statement.subject, "organisation"));
  return bodies.length > 0 ? bodies : null;
}

/** What makes or uses a body for something. */
export const makingSo = wordSet(
  "found form establish create set launch raise organise organize build use employ deploy maintain have keep retain",
);

/** "The party used X as an armed wing": whose wing it is. */
export function userOf(facts: SentenceFacts, statement: Statement | null, role: string): Side[] | null {
  if (!statement || statement.verb.isPassive || !makingSo.has(statement.verb.lemma)) return null;
  if (!framesOfRole(role).some(({ predicate }) => predicate === "part_of")) return null;
  const users = asSides(facts.filling(statement.subject, "organisation"), 0.9);
  return users.length > 0 ? users : null;
}

/** Nouns for how states and bodies stand to one another. */
export const tellsTie = (noun: string): boolean =>
  framesOfRole(noun).some(({ predicate }) => /^(supports|allied_with|rival_of)$/.test(predicate));

/**
 * "LURD was formed with X as chairman", "founded LURD with X as its chairman", "The PRRI had X for prime minister": the
 * body an office is of, where it is told by what has the head or is made with it; null where nothing has.
 */
export function havingHead(
  facts: SentenceFacts,
  phrase: NounPhrase,
  at: number,
  role: string,
): Side[] | null {
  const { chunks } = facts;
  const [opener, , joint] = chunks.slice(Math.max(0, at - 3), at);
  if (joint?.kind !== "prep" || !/^(as|for)$/.test(joint.word)) return null;
  if (!framesOfRole(role).some(({ predicate }) => predicate === "leads")) return null;
  const isWith = opener?.kind === "prep" && opener.word === "with";
  // "With X as its leader, M23 took Goma"
  const isFronted = isWith && at === 3;
  const statement = facts.statements.findLast((one) =>
    isFronted
      ? one.verb.form === "finite" && one.clause === "main"
      : isWith
        ? one.verb.first < phrase.first && one.verb.form !== "infinitive"
        : one.verb.lemma === "have" && one.verb.end === opener?.end,
  );
  if (!statement) return null;
  const made =
    isWith && !isFronted && !statement.verb.isPassive
      ? facts.filling(objectOf(statement), "organisation")
      : [];
  const bodies = made.length > 0 ? made : facts.filling(statement.subject, "ledBody");
  const sides = asSides(bodies, 0.9);
  return sides.length > 0 ? sides : null;
}

const unitNouns = new Set("brigade brigades battalion militia army division regiment unit cell".split(" "));

/** "the Gorgor brigade": a unit by its name. */
export const isNamedUnit = (facts: SentenceFacts, phrase: NounPhrase): boolean =>
  unitNouns.has(facts.word(phrase.head)) &&
  phrase.owner === null &&
  phrase.mentions.some(({ end, isAdjective }) => end === phrase.head && !isAdjective);

/** "its allies Amal and the Marada": a plural office or tie is of each one named after it. */
export const joinedHolders = (facts: SentenceFacts, phrase: NounPhrase): Side[] =>
  listFrom(facts, phrase)
    .slice(1)
    .filter(({ owner, mentions, end }) => owner === null && mentions.length === 1 && mentions[0]?.end === end)
    .flatMap((one) =>
      facts
        .referents(one)
        .filter(({ way }) => way === "name")
        .map(({ actor }): Side => ({ actor, first: one.first, end: one.end, worth: 0.9 })),
    );
