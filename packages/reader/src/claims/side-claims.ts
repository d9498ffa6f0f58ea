import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import type { Draft } from "./draft.ts";
import { eachPair, eachTwo, pairDraft } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Ties told beside what a verb itself says: who helped it come about, on whose land, with whom. */
export const sideClaims = (facts: SentenceFacts): Draft[] =>
  fromEach(facts.statements, (statement) => {
    const { lemma } = statement.verb;
    const isOfHelp = statement.governor?.verb.lemma === "help" || finding.has(lemma) || schooling.has(lemma);
    const told = isOfHelp
      ? [...helpedMake(facts, statement), ...shelteredIn(facts, statement), ...trainedIn(facts, statement)]
      : [];
    told.push(...onBehalf(facts, statement));
    if (lemma === "fight") told.push(...partnersWar(facts, statement));
    if (isToldTogether(facts, statement)) told.push(...doneTogether(facts, statement));
    if (mayBeJoint(statement) || isFronted(facts, statement)) told.push(...doneWith(facts, statement));
    return told;
  });

const making = wordSet("found form establish create build organise launch raise train arm equip fund");

/** "helped to found Hezbollah", "helped create the Taliban": who helps a body into being supports it. */
function helpedMake(facts: SentenceFacts, { verb, governor, following }: Statement): Draft[] {
  const isSetUp = verb.lemma === "set" && verb.particle === "up";
  if (governor?.verb.lemma !== "help" || verb.form !== "infinitive") return [];
  if (governor.verb.isPassive || !(making.has(verb.lemma) || isSetUp)) return [];
  const made = facts.filling(following[0]?.word === "" ? following[0].phrases : [], "organisation");
  return eachPair(facts.filling(governor.subject, "actor"), made, (helper, body) =>
    pairDraft(facts, helper, body, {
      predicate: "supports",
      statement: governor,
      at: governor.verb.verb,
      sure: 0.65,
      first: Math.min(helper.first, governor.verb.first),
      end: Math.max(verb.end, body.end),
    }),
  );
}

const finding = wordSet("find have enjoy receive take get obtain gain offer grant give afford maintain");
const refuge = wordSet("refuge refuges sanctuary sanctuaries shelter haven havens asylum hospitality");

/** "found sanctuary in Pakistan", "enjoys a safe haven in Iran": whose land shelters a body supports it. */
function shelteredIn(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  if (!finding.has(verb.lemma) || verb.isNegative) return [];
  const given = verb.isPassive ? objectOf(statement) : objectOf(statement, 0);
  if (!given.some(({ head }) => refuge.has(facts.word(head)))) return [];
  // "was given refuge in Syria" shelters whom it is told of, "gave him refuge in Syria" somebody else.
  if (!verb.isPassive && /^(offer|grant|give|afford)$/.test(verb.lemma)) return [];
  return hosted(facts, statement, Math.max(...given.map(({ end }) => end)));
}

const schooling = wordSet("train drill instruct school equip arm");

/** "was trained in Libya": where others train a body they support it. */
function trainedIn(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  if (!schooling.has(verb.lemma) || !verb.isPassive || verb.isNegative) return [];
  if (afterPreposition(statement, "by").length > 0) return [];
  return hosted(facts, statement, verb.end);
}

/** The country after "in" has those whom a statement is told of as its guests. */
function hosted(facts: SentenceFacts, statement: Statement, end: number): Draft[] {
  const hosts = facts.filling(afterPreposition(statement, "in").slice(0, 1), "country");
  const guests = facts.filling(statement.subject, "member");
  return eachPair(hosts, guests, (host, guest) =>
    pairDraft(facts, host, guest, {
      predicate: "supports",
      qualifiers: { kind: statement.verb.lemma === "train" ? "trains" : "hosts" },
      statement,
      at: statement.verb.verb,
      sure: 0.6,
      first: Math.min(statement.verb.first, guest.first),
      end: Math.max(end, host.end),
    }),
  );
}

const cause = wordSet("support defence defense aid solidarity");
const telling = wordSet("speak say write argue testify call appeal vote");

/** "sent fighters to Syria in support of X", "fired rockets in solidarity with X": what is done for somebody. */
function onBehalf(facts: SentenceFacts, statement: Statement): Draft[] {
  const { following, verb, subject } = statement;
  const at = following.findIndex(
    ({ word, phrases }) => word === "in" && phrases.some(({ head }) => cause.has(facts.word(head))),
  );
  const next = at < 0 ? undefined : following[at + 1];
  if (!next || !/^(of|with)$/.test(next.word) || verb.isNegative || telling.has(verb.lemma)) return [];
  const doers = verb.isPassive ? afterPreposition(statement, "by") : subject;
  return eachPair(facts.filling(doers, "actor"), facts.filling(next.phrases, "actor"), (doer, other) =>
    pairDraft(facts, doer, other, {
      predicate: "supports",
      qualifiers: { kind: "backs" },
      statement,
      at: verb.verb,
      sure: 0.65,
      first: Math.min(doer.first, verb.first),
      end: Math.max(other.end, verb.end),
    }),
  );
}

/** "fought beside the Taliban against X": they fought X too. */
function partnersWar(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  if (verb.isNegative) return [];
  const partners = ["alongside", "beside"].flatMap((word) => afterPreposition(statement, word));
  const foes = facts.filling(afterPreposition(statement, "against"), "actor");
  return eachPair(facts.filling(partners, "actor"), foes, (partner, foe) =>
    pairDraft(facts, partner, foe, {
      predicate: "fights",
      statement,
      at: verb.verb,
      sure: 0.6,
      first: Math.min(verb.first, partner.first),
      end: Math.max(verb.end, foe.end),
    }),
  );
}

const jointWords = ["together with", "jointly with", "alongside", "along with"];
const concert = wordSet(
  "coordination co-ordination cooperation co-operation collaboration concert conjunction league tandem partnership alliance cahoots collusion coalition",
);
/** Verbs whose "together with" joins what they say of two, not what the two do. */
const saying = wordSet("be become include list name remain say call die found form create establish");

/** Whether "together with" or "in" follows a verb, in which alone another who does it with somebody may be told. */
const mayBeJoint = ({ following }: Statement): boolean => {
  for (const { word } of following)
    if (word === "in" || word === "with" || jointWords.includes(word)) return true;
  return false;
};

const together = wordSet("together jointly");

/** Whether "together" stands beside a verb or after its object. */
const isToldTogether = (facts: SentenceFacts, { verb, following }: Statement): boolean => {
  const object = following[0];
  return (
    together.has(facts.word(verb.first - 1)) ||
    together.has(facts.word(verb.first)) ||
    together.has(facts.word(verb.end)) ||
    verb.particle === "together" ||
    // "moved against the TPLF together"
    (object !== undefined &&
      (object.word === "" || object.word === "against") &&
      together.has(facts.word(object.phrases.at(-1)?.end ?? verb.end)))
  );
};

/** "A and B together expelled X", "A and B hold it together": who does something together stands together. */
function doneTogether(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb, subject } = statement;
  if (verb.isPassive || verb.isNegative || saying.has(verb.lemma) || uniting.has(verb.lemma)) return [];
  const doers = facts.filling(subject, "actor").filter(({ way }) => way !== "population");
  return eachTwo(doers, (doer, partner) =>
    pairDraft(facts, doer, partner, {
      predicate: "allied_with",
      qualifiers: { degree: "joint" },
      statement,
      at: verb.verb,
      sure: 0.65,
      first: Math.min(doer.first, verb.first),
      end: Math.max(partner.end, verb.end),
    }),
  );
}

/** Verbs whose "together" is not of two that act: "brought together", "was cobbled together". */
const uniting = wordSet(
  "bring draw band throw cobble put get tie bind merge fit piece glue lump appear meet sit attend live return grow study join unite",
);

/** "Together with X, Y holds Demoso": at the sentence's head, told of its first statement. */
const isFronted = (facts: SentenceFacts, { at, clause }: Statement): boolean => {
  const [opening, , mark] = facts.chunks;
  return (
    opening?.kind === "prep" &&
    jointWords.includes(opening.word) &&
    clause === "main" &&
    at < 6 &&
    mark?.kind === "comma"
  );
};

/** "launched an offensive together with X", "in coordination with X": who does something with another stands with it. */
function doneWith(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  if (saying.has(verb.lemma) || verb.isNegative) return [];
  const inConcert = concertIn(facts, statement);
  const partners = inConcert ?? joinedBy(facts, statement);
  if (partners.length === 0) return [];
  const doers = verb.isPassive ? afterPreposition(statement, "by") : statement.subject;
  const found = facts.filling(partners, "actor").filter(({ way }) => way !== "population");
  return eachPair(facts.filling(doers, "actor"), found, (doer, partner) =>
    pairDraft(facts, doer, partner, {
      predicate: "allied_with",
      qualifiers: { degree: "joint" },
      statement,
      at: verb.verb,
      sure: 0.65,
      first: Math.min(doer.first, verb.first, partner.first),
      end: Math.max(partner.end, doer.end),
    }),
  );
}

/** Whom "together with" ties to who does it: of a passive verb, right after "by" and them. */
function joinedBy(facts: SentenceFacts, statement: Statement): readonly NounPhrase[] {
  const { following, verb } = statement;
  const [, fronted] = facts.chunks;
  if (isFronted(facts, statement) && isNounPhrase(fronted)) return [fronted];
  return fromEach(following, ({ word, phrases }, i) =>
    isJointTie(facts, word, phrases) && (!verb.isPassive || following[i - 1]?.word === "by") ? phrases : [],
  );
}

/** "together with", and "with" that "jointly" stands before. */
const isJointTie = (facts: SentenceFacts, word: string, [first]: readonly NounPhrase[]): boolean =>
  jointWords.includes(word) ||
  (word === "with" && first !== undefined && together.has(facts.word(first.first - 2)));

/** Whom "with" ties after "in coordination", or null. */
function concertIn(facts: SentenceFacts, { following }: Statement): readonly NounPhrase[] | null {
  const at = following.findIndex(
    ({ word, phrases }) => word === "in" && phrases.some(({ head }) => concert.has(facts.word(head))),
  );
  const next = at < 0 ? undefined : following[at + 1];
  return next?.word === "with" ? next.phrases : null;
}
