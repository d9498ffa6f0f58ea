import { fromEach } from "../from-each.ts";
import type { PredicateName } from "@entente/claims";
import type { ReportActor } from "../coreference/report-actors.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import { mannerOf, outlookWords } from "./manner.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { tiedBoth } from "./tied-phrases.ts";

/** Deeds of two, by the noun that names them. */
const deedsOfTwo: readonly (readonly [PredicateName, string])[] = [
  ["merged_with", "merger unification fusion reunification"],
  ["allied_with", "alliance coalition cooperation partnership rapprochement"],
  ["truce_with", "truce ceasefire cease-fire armistice"],
  ["agreed", "deal agreement accord settlement"],
  ["talks_with", "talks negotiations dialogue"],
  ["fights", "war fighting clashes hostilities"],
];
const predicateOf = new Map(
  fromEach(deedsOfTwo, ([told, nouns]) => nouns.split(" ").map((noun) => [noun, told] as const)),
);

/** Verbs that only say that a deed comes about. */
const comingAbout = wordSet(
  "resume begin start follow take happen occur come break emerge hold continue open restart materialise reach sign conclude form",
);
const plainBefore = wordSet(
  "a an the any new another further such formal full final lasting peace joint political military renewed direct more open outright all-out possible eventual permanent temporary broader wider short",
);
const theTwo = wordSet("two both them groups sides parties movements factions");

/**
 * "A merger is unlikely", "talks may resume", "an alliance between the two is possible": what is foreseen without its
 * sides being told is foreseen of the two bodies last told of together.
 *
 * @param lastPair those two, or nobody.
 */
export function pairForecasts(facts: SentenceFacts, lastPair: () => readonly ReportActor[]): Draft[] {
  if (facts.isQuestion) return [];
  return fromEach(facts.statements, (statement) => {
    const [phrase] = statement.subject;
    const told = phrase ? predicateOf.get(facts.word(phrase.head)) : undefined;
    if (!phrase || !told || statement.subject.length > 1 || !isSidesUntold(facts, statement, phrase))
      return [];
    const at = foreseenAt(facts, statement, phrase);
    const [one, other] = at < 0 ? [] : lastPair();
    if (!one || !other) return [];
    const isPeace = told === "agreed" && facts.word(phrase.head - 1) === "peace";
    return [
      draft({
        predicate: isPeace ? "truce_with" : told,
        subject: one,
        object: other,
        start: facts.startOf(phrase.first),
        end: facts.endOf(statement.verb.end),
        confidence: 0.6,
        statement,
        at,
      }),
    ];
  });
}

/** Whether the noun stands alone, or is tied to no more than "between the two". */
function isSidesUntold(facts: SentenceFacts, statement: Statement, phrase: NounPhrase): boolean {
  if (phrase.mentions.length > 0 || (phrase.owner && !phrase.owner.isPronoun)) return false;
  for (let at = phrase.first; at < phrase.head; at++)
    if (!plainBefore.has(facts.word(at)) && !(phrase.owner && at < phrase.owner.end)) return false;
  const tied = tiedBoth(facts, phrase);
  for (const argument of statement.following)
    if (/^(with|between|against|by)$/.test(argument.word)) return false;
  for (const [word, phrases] of tied) {
    if (word !== "between" && /^(with|by|against|of|to|among)$/.test(word)) return false;
    if (
      word === "between" &&
      !(phrases.length === 1 && phrases.every(({ head }) => theTwo.has(facts.word(head))))
    )
      return false;
  }
  return true;
}

/** The token that says how the deed is foreseen: the noun's where an adjective tells, the verb's otherwise; −1 for none. */
function foreseenAt(facts: SentenceFacts, statement: Statement, phrase: NounPhrase): number {
  const { verb } = statement;
  const after = facts.words(verb.first, Math.min(verb.end + 3, facts.tokens.length)).toLowerCase();
  const isCopula = /^(be|remain|look|seem|appear|expect|predict|anticipate|plan|schedule|fear)$/.test(
    verb.lemma,
  );
  if (isCopula && verb.form === "finite" && outlookWords.test(after))
    return facts.statements.some((one) => one.governor === statement && comingAbout.has(one.verb.lemma))
      ? -1
      : phrase.head;
  return comingAbout.has(verb.lemma) && mannerOf(facts, statement)?.modality === "predicted" ? verb.verb : -1;
}
