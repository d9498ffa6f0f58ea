import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { Mention } from "../mentions/mention.ts";
import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import { finder, foundBy, type Finder } from "./finders.ts";
import { actingThere, raiding } from "./fronted-places.ts";
import { listFrom } from "./listed.ts";
import type { Filled } from "./filled.ts";
import { eachPair, pairDraft, type PairGiven } from "./pair-draft.ts";
import { kindThere, peopleThere, presenceBeside, seatThere } from "./presence-claims.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { bodySign, missionHeads, placeSign, seatsToBodies, smallWordSign } from "./sign-words.ts";
import { signOf } from "./signs.ts";

const steering = wordSet(
  "command direct run lead govern steer operate handle rule control coordinate orchestrate plot write speak broadcast raise manage conduct oversee administer threaten follow urge order call announce lead write declare preside continue fight",
);

const making = wordSet("found form establish create set");
const fighting = wordSet(
  "clash fight battle ambush skirmish surrender disarm demobilise feud duel assemble rally resist",
);
/** A fight goes by a verb, or one "is at war". */
const doingSign = signOf(steering, making, fighting, wordSet("war"));

/** "steered the party from Brussels": who does that from somewhere is there. */
function steeringFrom(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const { verb } = statement;
    if (!steering.has(verb.lemma) || verb.isNegative || verb.isPassive || verb.form === "participle")
      return [];
    const where = afterPreposition(statement, "from");
    if (where.length === 0) return [];
    const own = facts.filling(statement.subject, "member").filter(({ way }) => way !== "population");
    return locatedDoing(facts, statement, own, where, 0.6);
  });
}

const besideSubject = wordSet("in at near outside");

/** "The KIA at Laiza trained them", "Wadhawa Singh, in Lahore, said": a place between who does it and the verb. */
function subjectThere(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const [subject] = statement.subject;
    if (statement.verb.form !== "finite" || statement.subject.length !== 1 || !subject || subject.isPronoun)
      return [];
    const { chunks } = facts;
    const after = facts.chunkOf(subject) + 1;
    if (after === 0) return [];
    const at = chunks[after]?.kind === "comma" ? after + 1 : after;
    const [tie, where] = [chunks[at], chunks[at + 1]];
    if (tie?.kind !== "prep" || !isNounPhrase(where) || !besideSubject.has(tie.word)) return [];
    if (statement.at !== (chunks[at + 2]?.kind === "comma" ? at + 3 : at + 2)) return [];
    const own = facts
      .filling([subject], "member")
      .filter(({ way }) => way === "name" || way === "arm" || way === "apposition");
    const known = facts.filling([where], "place").filter(({ value }) => typeof value !== "string");
    return located(facts, own, known, {
      statement: null,
      at: subject.head,
      sure: 0.6,
      first: subject.first,
      end: where.end,
    });
  });
}

/** "Bosaso, where the group extorts traders": who does something there is there. */
function whereClause(facts: SentenceFacts): Draft[] {
  return fromEach(facts.chunks, (chunk, at) => {
    if ((chunk.kind !== "rel" && chunk.kind !== "sub") || chunk.word !== "where") return [];
    const before = facts.chunks[at - 1]?.kind === "comma" ? at - 2 : at - 1;
    const place = facts.chunks[before];
    const doing = facts.statements.find((one) => one.at > at && one.verb.form === "finite");
    if (!isNounPhrase(place) || !doing || doing.verb.isNegative || doing.verb.isPassive) return [];
    // "Omagh, where it murdered twenty-nine people": it was there for once.
    if (raiding.has(doing.verb.lemma)) return [];
    const near = doing.subject.filter((phrase) => phrase.first >= chunk.end);
    return located(
      facts,
      facts.filling(near, "organisation").filter(({ way }) => way !== "population"),
      facts.filling([place], "place"),
      { statement: doing, at: chunk.first, sure: 0.6, first: place.first, end: doing.verb.end },
    );
  });
}

/** "El Geneina, headquarters of the 15th Division", "Bambari is a UPC stronghold": what a place is to a body. */
function seatBeside(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk, at) => {
    if (!seatsToBodies.has(facts.word(chunk.head))) return [];
    const being = facts.statements.find(
      ({ verb, following }) =>
        /^(be|remain|become)$/.test(verb.lemma) &&
        !verb.isNegative &&
        following[0]?.word === "" &&
        following[0].phrases.includes(chunk),
    );
    const place = being?.subject[0] ?? (facts.chunks[at - 1]?.kind === "comma" ? facts.chunks[at - 2] : null);
    if (!isNounPhrase(place ?? undefined)) return [];
    const whose = chunk.owner ?? facts.tailOf(chunk) ?? facts.tailOf(chunk, "to");
    const bodies = whose ? facts.filling([whose], "organisation") : bodyInside(facts, chunk);
    return located(
      facts,
      bodies,
      facts.filling([place as NounPhrase], "place").filter(({ value }) => typeof value !== "string"),
      {
        statement: being ?? null,
        at: being?.verb.verb ?? chunk.head,
        sure: 0.65,
        first: (place as NounPhrase).first,
        end: Math.max(whose?.end ?? 0, chunk.end),
      },
    );
  });
}

/** "a UPC stronghold": the body named before the noun. */
const bodyInside = (facts: SentenceFacts, phrase: NounPhrase): Filled[] =>
  fromEach(phrase.mentions, (mention): Filled[] => {
    const body = mention.end <= phrase.head && !mention.isAdjective ? facts.actorOf(mention) : null;
    return body?.type === "organisation"
      ? [{ value: body, phrase, first: phrase.first, end: phrase.end, worth: 0.95, way: "name" }]
      : [];
  });

/** "the UN mission in Mali, MINUSMA": a kind of body, where it is, and its name. */
function missionThere(facts: SentenceFacts): Draft[] {
  return facts.fromPhrases((chunk, at) => {
    const tie = facts.chunks[at + 1];
    if (tie?.kind !== "prep" || tie.word !== "in" || !missionHeads.has(facts.word(chunk.head))) return [];
    const [place, comma, named] = facts.chunks.slice(at + 2, at + 5);
    if (comma?.kind !== "comma") return [];
    if (!isNounPhrase(place) || !isNounPhrase(named) || named.mentions.at(-1)?.end !== named.end) return [];
    const own = facts.filling([named], "organisation").filter(({ way }) => way === "name");
    return located(facts, own, facts.filling([place], "place"), {
      statement: null,
      at: chunk.head,
      sure: 0.6,
      first: chunk.first,
      end: named.end,
    });
  });
}

/** "was set up in Luanda", "founded Islamic Amal at Baalbek": where a body began. */
function formedThere(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const { verb } = statement;
    if (!making.has(verb.lemma) || (verb.lemma === "set" && verb.particle !== "up")) return [];
    // "was founded in London": where it was founded says little of where it is.
    if (verb.isPassive && verb.lemma !== "set") return [];
    const made = verb.isPassive ? statement.subject : objectOf(statement);
    const where = ["in", "at"].flatMap((word) => afterPreposition(statement, word));
    if (where.length === 0) return [];
    const own = facts.filling(made, "organisation").filter(({ way }) => way === "name");
    return locatedDoing(facts, statement, own, where, 0.6);
  });
}

/** "have been at war in Gourma", "ambushed a convoy in Huila": who fights somewhere is there. */
function fightingThere(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const { verb } = statement;
    if (verb.isNegative || verb.isPassive || !(fighting.has(verb.lemma) || isAtWar(facts, statement)))
      return [];
    const where = afterPreposition(statement, "in");
    if (where.length === 0) return [];
    const own = facts
      .filling(statement.subject, "organisation")
      .filter(({ way }) => way === "name" || way === "arm");
    return locatedDoing(facts, statement, own, where, 0.55);
  });
}

const isAtWar = (facts: SentenceFacts, statement: Statement): boolean =>
  statement.verb.lemma === "be" &&
  afterPreposition(statement, "at").some(({ head }) => facts.word(head) === "war");

const wherePrepositions = wordSet("in at near outside around across throughout along on inside");
const stillThere = wordSet(
  "still now then both somewhere back also already currently mainly mostly chiefly today",
);

const located = (
  facts: SentenceFacts,
  subjects: readonly Filled[],
  places: readonly Filled[],
  given: Omit<PairGiven, "predicate">,
): Draft[] =>
  eachPair(subjects, places, (subject, place) =>
    typeof place.value === "string"
      ? []
      : pairDraft(facts, subject, place, {
          ...given,
          predicate: "located_in",
          end: Math.max(given.end, place.end),
        }),
  );

/** By what its subject does there: the quote begins with the subject where it stands near its verb. */
const locatedDoing = (
  facts: SentenceFacts,
  statement: Statement,
  subjects: readonly Filled[],
  where: readonly NounPhrase[],
  sure: number,
): Draft[] => {
  const { verb } = statement;
  const near = subjects.map(({ first }) => first).filter((first) => verb.first - first < 14);
  return located(facts, subjects, facts.filling(where, "place"), {
    statement,
    at: verb.verb,
    sure,
    first: Math.min(verb.first, ...near),
    end: verb.end,
  });
};

const isPreposition = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "prep" && wherePrepositions.has(chunk.word);

/** "Mullah Fazlullah may be somewhere in Kunar", "Its men were in the highlands of Nduga". */
function beingThere(facts: SentenceFacts): Draft[] {
  return fromEach(facts.statements, (statement) => {
    const { verb } = statement;
    if (verb.lemma !== "be" && verb.lemma !== "remain") return [];
    let at = statement.at + 1;
    const adverb = facts.chunks[at];
    if (adverb?.kind === "adv" && stillThere.has(adverb.word)) at++;
    const where = facts.chunks[at + 1];
    if (!isPreposition(facts.chunks[at]) || !isNounPhrase(where)) return [];
    const subjects = facts
      .filling(statement.subject, "member")
      .filter(({ way }) => way !== "population" && !(way === "pronoun" && !isItself(statement.subject)));
    return locatedDoing(facts, statement, subjects, listFrom(facts, where), 0.65);
  });
}

/** Not "his headquarters", which are his. */
const isItself = (subject: readonly NounPhrase[]): boolean => subject.every(({ isPronoun }) => isPronoun);

const openers = wordSet(
  "active based headquartered holed entrenched exiled operating hiding stationed present rooted",
);

/** "Active on the island of Jolo, the Abu Sayyaf Group", "In exile in Addis Ababa, John Garang": a place before the main clause. */
function openingPlace(facts: SentenceFacts): Draft[] {
  const opener = facts.chunks[0];
  if (!opener) return [];
  const hidden = facts.chunks[1];
  const isExile =
    opener.kind === "prep" && isNounPhrase(hidden) && /^(exile|hiding)$/.test(facts.word(hidden.head));
  if (!isExile && !openers.has(facts.word(opener.first))) return [];
  const comma = facts.chunks.findIndex(({ kind }) => kind === "comma");
  const named = facts.chunks[comma + 1];
  if (comma < 0 || comma > 8 || !isNounPhrase(named)) return [];
  const tie = facts.chunks.findIndex(
    (chunk, at) => at > (isExile ? 1 : 0) && at < comma && isPreposition(chunk),
  );
  const where = facts.chunks[tie + 1];
  const main = facts.statements.find(
    ({ verb, subject }) => verb.form === "finite" && subject.includes(named),
  );
  if (tie < 0 || !isNounPhrase(where) || !main) return [];
  const subjects = facts.filling([named], "member").filter(({ way }) => way !== "population");
  return located(facts, subjects, facts.filling([where], "place"), {
    statement: main,
    at: opener.first,
    sure: 0.7,
    first: opener.first,
    end: named.end,
  });
}

/** Bodies that a land has rather than houses: its army is no group that lives there. */
const ofState =
  /\b(army|armed|forces?|government|ministry|police|navy|guards?|corps|parliament|party|court|council|military|command|regime|bank|agency|intelligence|service|directorate|congress|assembly|authority|front|union|committee|foundation)\b/i;
/** What letters stand for: "Uganda's UPDF". */
const stateForces = /\b(army|armed forces|defen[cs]e forces?|police|intelligence|security service)\b/i;

/** "Chad's FACT", "the Houthis of Yemen": a group known by its own name and the land it is of. */
function landOf(facts: SentenceFacts): Draft[] {
  return fromEach(facts.mentions, (name) => {
    if (name.isAdjective || name.type === "person" || name.type === "place" || name.type === "state")
      return [];
    const chunk = facts.phraseEnding(name.end);
    if (!chunk || chunk.mentions.at(-1) !== name) return [];
    const land = chunk.owner ?? facts.tailOf(chunk);
    if (!land || land.isPronoun || land.mentions.length !== 1 || land.mentions[0]?.end !== land.end)
      return [];
    if (ofState.test(name.text) || stateForces.test(name.known?.name ?? "")) return [];
    const places = facts.filling([land], "place").filter(({ value }) => typeof value !== "string");
    const bodies =
      places.length > 0 ? facts.filling([chunk], "organisation").filter(({ way }) => way === "name") : [];
    return located(facts, bodies, places, {
      statement: null,
      at: chunk.head,
      sure: 0.6,
      first: Math.min(chunk.first, land.first),
      end: chunk.end,
    });
  });
}

const finders: readonly Finder[] = [
  finder(beingThere),
  finder(openingPlace),
  finder(landOf),
  finder(whereClause, smallWordSign),
  finder(seatBeside, placeSign),
  finder(missionThere, bodySign),
  finder(formedThere, doingSign),
  finder(actingThere),
  finder(fightingThere, doingSign),
  finder(steeringFrom, doingSign),
  finder(subjectThere),
  finder(presenceBeside),
  finder(kindThere, bodySign),
  finder(seatThere, placeSign),
  finder(peopleThere),
];

/** Where bodies and persons are, told by no verb of their own: "is in Doha", "Active on Jolo, X", "Yemen's Houthis". */
export const whereabouts = (facts: SentenceFacts): readonly Draft[] =>
  facts.has(placeSign) || facts.mentions.some((mention) => isLand(facts, mention))
    ? foundBy(facts, finders)
    : [];

/** A place by its name, or "the town" for one named before: half of all sentences have none. */
const isLand = (facts: SentenceFacts, mention: Mention): boolean => {
  if (mention.isAdjective) return false;
  const type = landTypes.has(mention.type) ? mention.type : facts.actorOf(mention)?.type;
  return landTypes.has(type ?? null);
};
const landTypes: ReadonlySet<Mention["type"]> = new Set(["place", "state"]);
