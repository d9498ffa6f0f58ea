import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";
import { objectOf, type Statement } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import { listFrom } from "./listed.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { bodiesThere, seatsOfBodies } from "./sign-words.ts";

const besideWords = wordSet("in at near around round across throughout on");

const doneWith = wordSet("by to upon with");

const isPerson = (value: Filled["value"]): boolean => typeof value !== "string" && value.type === "person";

const stateForces = wordSet("army police navy forces troops government service camp authorities");

/** "ISWAP around Lake Chad and JAS in the Sambisa forest", "Emirati officers at Rumah": a place right after a name. */
export function presenceBeside(facts: SentenceFacts): Draft[] {
  const { chunks } = facts;
  return facts.fromPhrases((chunk, i) => {
    const tie = chunks[i + 1];
    if (tie?.kind !== "prep" || chunk.isPronoun || !besideWords.has(tie.word)) return [];
    const where = chunks[i + 2];
    if (!isNounPhrase(where)) return [];
    const before = chunks[i - 1];
    // "an attack by M23 on Rutshuru": the attack is on it.
    if (tie.word === "on" && before?.kind === "prep" && before.word !== "with") return [];
    // "was killed by Mossad in Beirut", "surrendered to the RAF in Kuwait": it was done there.
    if (before?.kind === "prep" && doneWith.has(before.word)) return [];
    // "TTP at Kabul's urging"
    if (where.owner && !where.owner.isPronoun && where.mentions.at(-1)?.end !== where.end) return [];
    // "the branch of al-Qaeda in Mali": the branch is there.
    if (before?.kind === "prep" && before.word === "of" && isKind(facts, chunks[i - 2])) return [];
    const own = facts
      .filling([chunk], before?.kind === "comma" ? "member" : "organisation")
      .filter(({ way, value }) => (isPerson(value) ? way === "apposition" : tellingWays.has(way)));
    if (own.length === 0 || isStateForce(facts, chunk)) return [];
    if (facts.statements.some((statement) => objectOf(statement).includes(chunk))) return [];
    const known = facts
      .filling(listFrom(facts, where), "place")
      .filter(({ value }) => typeof value !== "string");
    return eachPair(own, known, (subject, place) =>
      pairDraft(facts, subject, place, {
        predicate: "located_in",
        statement: null,
        at: chunk.head,
        sure: 0.55,
        first: chunk.first,
        end: place.end,
      }),
    );
  });
}

const tellingWays: ReadonlySet<Filled["way"]> = new Set(["name", "arm", "apposition"]);

/** "the Libyan army at N'Djamena": where a state's own forces stand for a while. */
const isStateForce = (facts: SentenceFacts, { head }: NounPhrase): boolean =>
  stateForces.has(facts.word(head)) && facts.tokens[head]?.text === facts.word(head);

const isBanned = /\b(illegal|banned|outlawed|proscribed|designated|listed|terrorist)\b/;
const kindTies = wordSet("in across throughout along around from at near");

const isKind = (facts: SentenceFacts, chunk: Chunk | undefined): boolean =>
  isNounPhrase(chunk) && bodiesThere.has(facts.word(chunk.head));

/** Whom a phrase for a kind of body is about: what "is" one, or is named before the comma. */
function bearersOf(
  facts: SentenceFacts,
  kind: NounPhrase,
  i: number,
): { own: Filled[]; being: Statement | null } {
  const being =
    facts.statements.find(
      ({ verb, following }) =>
        beingVerbs.has(verb.lemma) &&
        !verb.isNegative &&
        following[0]?.word === "" &&
        following[0].phrases.includes(kind),
    ) ?? null;
  const before = facts.chunks[i - 1]?.kind === "comma" ? facts.chunks[i - 2] : undefined;
  const named = being
    ? being.subject
    : isNounPhrase(before) && !/^(the|its|their)$/.test(facts.word(kind.first))
      ? [before]
      : [];
  const own = facts
    .filling(named, "organisation")
    .filter(({ way }) => way !== "population" && (being || way === "name"));
  return { own, being };
}

/** The claims that some bodies are in some places, told beside a phrase. */
const areThere = (
  facts: SentenceFacts,
  own: readonly Filled[],
  known: readonly Filled[],
  given: { sure: number; phrase: NounPhrase; being?: Statement | null },
): Draft[] =>
  eachPair(
    own,
    known.filter(({ value }) => typeof value !== "string"),
    (subject, place) =>
      pairDraft(facts, subject, place, {
        predicate: "located_in",
        statement: given.being ?? null,
        at: given.being?.verb.verb ?? given.phrase.head,
        sure: given.sure,
        first: Math.min(subject.first, given.phrase.first, place.first),
        end: Math.max(subject.end, place.end),
      }),
  );

/** "JNIM is al-Qaeda's branch in the Sahel", "the ADF, a rebel group in Ituri,", "a faction with headquarters in Damascus". */
export function kindThere(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((kind, i) => {
    if (kind.head + 1 !== kind.end || !isKind(facts, kind)) return [];
    const near = pastTail(facts, i);
    const tie = facts.chunks[near];
    const where = facts.chunks[near + 1];
    const isTied = tie?.kind === "prep" && kindTies.has(tie.word) && isNounPhrase(where);
    if (!isTied && kind.mentions.length === 0) return [];
    const { own, being } = bearersOf(facts, kind, i);
    // "an illegal organisation in Ireland" needn't be there.
    if (own.length === 0 || isBanned.test(facts.words(kind.first, kind.head).toLowerCase())) return [];
    const tied = isTied ? facts.filling(listFrom(facts, where), "place") : [];
    return areThere(facts, own, [...tied, ...placeInside(facts, kind)], { sure: 0.6, phrase: kind, being });
  });
}

/** "al-Qaeda's Sahel branch": the land in the phrase itself. */
function placeInside(facts: SentenceFacts, kind: NounPhrase): Filled[] {
  return fromEach(kind.mentions, (mention): Filled[] => {
    if (mention.end > kind.head || mention.first < kind.first) return [];
    const land = mention.isAdjective ? null : facts.actorOf(mention);
    if (!land || !/^(place|state)$/.test(land.type)) return [];
    return [{ value: land, phrase: kind, first: kind.first, end: kind.end, worth: 1, way: "name" }];
  });
}

/** "the MPCI, with its seat in Bouaké", "a faction with headquarters in Damascus", "the Warsaw headquarters of the Home Army". */
export function seatThere(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((seat, i) => {
    if (!seatsOfBodies.has(facts.word(seat.head))) return [];
    const tail = facts.tailOf(seat);
    if (tail) {
      const inside = placeInside(facts, seat);
      return inside.length > 0
        ? areThere(facts, facts.filling([tail], "organisation"), inside, { sure: 0.6, phrase: seat })
        : [];
    }
    const tie = facts.chunks[i + 1];
    const where = facts.chunks[i + 2];
    const withWord = facts.chunks[i - 1];
    if (withWord?.kind !== "prep" || withWord.word !== "with" || tie?.kind !== "prep" || !isNounPhrase(where))
      return [];
    const at = facts.chunks[i - 2]?.kind === "comma" ? i - 3 : i - 2;
    const whole = facts.chunks[at];
    if (!isNounPhrase(whole)) return [];
    const named = facts.filling([whole], "organisation").filter(({ way }) => way === "name");
    const { own, being } = named.length > 0 ? { own: named, being: null } : bearersOf(facts, whole, at);
    return areThere(facts, own, facts.filling([where], "place"), { sure: 0.65, phrase: whole, being });
  });
}

const anyPeople = wordSet("civilians residents students people inhabitants citizens refugees villagers");

/** "the Hazaras of Quetta", "the Palestinians of Shatila": a people and where they live. */
export function peopleThere(facts: SentenceFacts): Draft[] {
  return fromEach(facts.mentions, (name) => {
    if (name.type !== "population" || name.isAdjective) return [];
    const people = facts.phraseEnding(name.end);
    const where = people && facts.tailOf(people);
    if (!people || !where || anyPeople.has(facts.word(people.head))) return [];
    const own = facts.filling([people], "people");
    return areThere(facts, own, facts.filling(listFrom(facts, where), "place"), {
      sure: 0.55,
      phrase: people,
    });
  });
}

/** Where what ties a place may stand: after "of al-Qaeda", "active", "based". */
function pastTail({ chunks }: SentenceFacts, kind: number): number {
  let at = kind + 1;
  const tie = chunks[at];
  if (tie?.kind === "prep" && tie.word === "of" && isNounPhrase(chunks[at + 1])) at += 2;
  if (chunks[at]?.kind === "adj") at++;
  if (chunks[at]?.kind === "adv") at++;
  return at;
}

const beingVerbs = wordSet("be become remain");
