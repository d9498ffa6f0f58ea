import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import { eachPair, pairDraft } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Ties told beside what a verb itself says: who helped it come about, on whose land, with whom. */
export const sideClaims = (facts: SentenceFacts): Draft[] =>
  fromEach(facts.statements, (statement) => [
    ...helpedMake(facts, statement),
    ...shelteredIn(facts, statement),
    ...trainedIn(facts, statement),
    ...doneWith(facts, statement),
  ]);

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

const jointWords = ["together with", "jointly with", "alongside", "along with"];
const concert = wordSet(
  "coordination co-ordination cooperation co-operation collaboration concert conjunction league tandem partnership alliance cahoots collusion coalition",
);
/** Verbs whose "together with" joins what they say of two, not what the two do. */
const saying = wordSet("be become include list name remain say call die found form create establish");

/** "launched an offensive together with X", "in coordination with X": who does something with another stands with it. */
function doneWith(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  if (saying.has(verb.lemma) || verb.isNegative) return [];
  const inConcert = concertIn(facts, statement);
  const partners =
    inConcert ?? (verb.isPassive ? [] : jointWords.flatMap((word) => [...afterPreposition(statement, word)]));
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
      first: Math.min(doer.first, verb.first),
      end: partner.end,
    }),
  );
}

/** Whom "with" ties after "in coordination", or null. */
function concertIn(facts: SentenceFacts, { following }: Statement): readonly NounPhrase[] | null {
  const at = following.findIndex(
    ({ word, phrases }) => word === "in" && phrases.some(({ head }) => concert.has(facts.word(head))),
  );
  const next = at < 0 ? undefined : following[at + 1];
  return next?.word === "with" ? next.phrases : null;
}

/**
 * "Damascus stood behind Amal, Tehran behind Hezbollah", "Russia armed the MPLA, China the FNLA": a verb left out the
 * second time. Said of the claims of two that a verb made, where two names that are nobody's subject follow them.
 */
export function gappedClaims(facts: SentenceFacts, made: readonly Draft[]): Draft[] {
  return fromEach(made, (one) => {
    const { statement } = one;
    if (!statement || !one.frame || typeof one.object !== "object" || one.object === null) return [];
    const last = statement.following.at(-1);
    const gap = last ? gapAfter(facts, statement, last.word) : null;
    if (!gap) return [];
    const isPassive = statement.verb.isPassive;
    const [subjects, objects] = [gap.doer, gap.other].map((phrase) => named(facts, phrase));
    return eachPair(subjects ?? [], objects ?? [], (doer, other) => {
      const [subject, object] = isPassive ? [other, doer] : [doer, other];
      if (typeof subject.value === "string" || typeof object.value === "string") return [];
      return [
        draft({
          ...one,
          subject: subject.value,
          object: object.value,
          start: facts.startOf(gap.doer.first),
          end: facts.endOf(gap.other.end),
          confidence: one.confidence * 0.9,
          at: gap.doer.first,
        }),
      ];
    });
  });
}

const named = (facts: SentenceFacts, phrase: NounPhrase): Filled[] =>
  facts.filling([phrase], "actor").filter(({ way }) => way === "name" || way === "arm");

const isMark = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || /^(comma|stop|dash|conj)$/.test(chunk.kind);

/** The two names after a comma or "and", tied as the verb's last argument is, and nothing more up to the next mark. */
function gapAfter(
  facts: SentenceFacts,
  { end }: Statement,
  word: string,
): { doer: NounPhrase; other: NounPhrase } | null {
  const { chunks } = facts;
  let at = end;
  if (!isMark(chunks[at]) || chunks[at] === undefined) return null;
  at++;
  if (chunks[at]?.kind === "conj") at++;
  const doer = chunks[at];
  const isTied = word !== "";
  const tie = chunks[at + 1];
  if (isTied && !(tie?.kind === "prep" && tie.word === word)) return null;
  const other = chunks[at + (isTied ? 2 : 1)];
  if (!isNounPhrase(doer) || !isNounPhrase(other)) return null;
  if (doer.mentions.length !== 1 || other.mentions.length === 0) return null;
  return isMark(chunks[at + (isTied ? 3 : 2)]) ? { doer, other } : null;
}
