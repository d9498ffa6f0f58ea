import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase, type Chunk, type NounPhrase } from "../statements/phrase.ts";
import { objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import { eachPair } from "./pair-draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { signOf } from "./signs.ts";

/** Claims of those of whom a verb that made claims is told without being said again. */
export const gappedClaims = (facts: SentenceFacts, made: readonly Draft[]): Draft[] =>
  made.length === 0 ? [] : [...leftOut(facts, made), ...(facts.has(echoSign) ? echoed(facts, made) : [])];

const echoSign = signOf(wordSet("like do"));

/**
 * "Damascus stood behind Amal, Tehran behind Hezbollah", "Russia armed the MPLA, China the FNLA": a verb left out the
 * second time. Said of the claims of two that a verb made, where two names that are nobody's subject follow them.
 */
function leftOut(facts: SentenceFacts, made: readonly Draft[]): Draft[] {
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

const ofTies = wordSet(
  "supports allied_with rival_of fights recognises pledges_allegiance_to seeks controls located_in",
);

/** "Russia backs Haftar, as does Egypt", "Like Egypt, Russia backs Haftar": what is told of one is told of another. */
function echoed(facts: SentenceFacts, made: readonly Draft[]): Draft[] {
  const others = fromEach(facts.chunks, (chunk, at): { phrase: NounPhrase; of: Statement | undefined }[] => {
    const phrase = facts.chunks[at + 1];
    if (chunk.kind === "prep" && chunk.word === "like" && isNounPhrase(phrase))
      return isAside(facts, at) ? [{ phrase, of: firstAfter(facts, at) }] : [];
    return [];
  }).concat(
    fromEach(facts.statements, (statement) => {
      const { verb } = statement;
      if (verb.lemma !== "do") return [];
      const isEcho = /^(as|so)$/.test(facts.word(verb.first - 1)) || facts.word(verb.first) === "so";
      const of = isEcho ? facts.statements.findLast(({ at }) => at < statement.at) : undefined;
      return of ? fromEach(objectOf(statement), (phrase) => [{ phrase, of }]) : [];
    }),
  );
  return fromEach(others, ({ phrase, of }) =>
    fromEach(made, (one) => {
      if (!of || one.statement !== of || of.verb.isPassive || !ofTies.has(one.predicate)) return [];
      const [subject] = of.subject;
      if (!subject || named(facts, subject).length === 0) return [];
      return named(facts, phrase).flatMap(({ value, first, end }): Draft[] =>
        typeof value === "string" || value === one.subject || value === one.object
          ? []
          : [
              draft({
                ...one,
                subject: value,
                start: Math.min(one.start, facts.startOf(first)),
                end: Math.max(one.end, facts.endOf(end)),
                confidence: one.confidence * 0.85,
              }),
            ],
      );
    }),
  );
}

/** Whether "like X" stands at the sentence's head or between commas. */
const isAside = ({ chunks }: SentenceFacts, at: number): boolean =>
  chunks[at + 2]?.kind === "comma" && (at === 0 || chunks[at - 1]?.kind === "comma");

const firstAfter = (facts: SentenceFacts, at: number): Statement | undefined =>
  facts.statements.find((one) => one.at > at && one.verb.form === "finite");
