import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { isNounPhrase } from "../statements/phrase.ts";
import { listFrom } from "./listed.ts";
import { quoteSpan } from "./apply-frame.ts";
import { doersOf } from "./deed-doers.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled, SentenceFacts } from "./sentence-facts.ts";
import { deadlyVerbs } from "./verb-kinds.ts";

/** "X was killed" with nobody said to have done it: X died; of a body's fighters, so many of them. */
export function deathOf(facts: SentenceFacts, statement: Statement): Draft[] {
  if (statement.verb.lemma === "die" && statement.verb.form === "finite") {
    const killed = diedOf(facts, statement);
    return killed.length > 0 ? killed : fallenOf(facts, statement, deadOfBody(facts, statement));
  }
  if (
    !statement.verb.isPassive ||
    !deadlyVerbs.has(statement.verb.lemma) ||
    statement.verb.form === "participle"
  )
    return [];
  if (
    afterPreposition(statement, "by").length > 0 &&
    facts.filling(afterPreposition(statement, "by"), "actor").length > 0
  )
    return [];
  const dead = facts.filling(statement.subject, "person");
  return dead.length > 0
    ? fallenOf(facts, statement, dead)
    : fallenOf(facts, statement, deadOfBody(facts, statement));
}

/** "Twenty soldiers died in an attack by Boko Haram": who attacked killed them. */
const diedOf = (facts: SentenceFacts, statement: Statement): Draft[] => {
  const victims = facts.filling(statement.subject, "victim");
  return fromEach(doersOf(facts, statement), (doer) =>
    victims.flatMap((victim) =>
      typeof doer.value === "string" || doer.value === victim.value
        ? []
        : [
            draft({
              predicate: "killed",
              subject: doer.value,
              object: victim.value,
              ...quoteSpan(facts, statement, [doer, victim], 0),
              confidence: 0.7 * doer.worth * victim.worth,
              statement,
              at: statement.verb.verb,
            }),
          ],
    ),
  );
};

/** "lies dead", "was found dead", "is presumed dead": said of a person, or of so many of a body's fighters. */
export function isDead(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  const isFound = verb.isPassive ? foundVerbs.has(verb.lemma) : /^(be|lie)$/.test(verb.lemma);
  if (!isFound || verb.isNegative || facts.word(verb.end) !== "dead") return [];
  const dead = facts.filling(statement.subject, "person");
  const told = fallenOf(facts, statement, dead.length > 0 ? dead : deadOfBody(facts, statement));
  return told.map((one) => ({ ...one, end: facts.endOf(verb.end + 1) }));
}

const foundVerbs = wordSet("find leave declare report confirm presume believe");

/** Somebody died; of a body's fighters, so many of them. */
const fallenOf = (facts: SentenceFacts, statement: Statement, fallen: readonly Filled[]): Draft[] =>
  fromEach(fallen, (victim) =>
    typeof victim.value === "string"
      ? []
      : [
          draft({
            predicate: "died",
            subject: victim.value,
            object:
              victim.value.type === "person" ? null : facts.words(victim.phrase.first, victim.phrase.end),
            ...quoteSpan(facts, statement, [victim], 0),
            confidence: 0.8 * victim.worth,
            statement,
            at: statement.verb.verb,
          }),
        ],
  );

const rebels = new Set(
  "rebels guerrillas guerillas insurgents militants separatists gunmen terrorists".split(" "),
);

/** "Six NPA rebels": a number of a body's fighters. */
const deadOfBody = (facts: SentenceFacts, statement: Statement): Filled[] =>
  facts
    .filling(statement.subject, "actor")
    .filter(
      ({ way, phrase, value }) =>
        typeof value !== "string" &&
        ((way === "arm" && value.type === "organisation") ||
          (value.type === "population" && rebels.has(facts.word(phrase.head)))) &&
        facts.tokens.slice(phrase.first, phrase.head).some(({ tag }) => tag === "NUM"),
    );

/** "an attack by X left 30 people dead", "X attacked Y, leaving 14 civilians dead". */
export function leftDead(facts: SentenceFacts, statement: Statement): Draft[] {
  if (statement.verb.lemma !== "leave") return [];
  const victims = objectOf(statement);
  const last = victims.at(-1);
  const tail = last ? facts.tailOf(last) : null;
  const end = tail?.end ?? last?.end ?? 0;
  if (!last || facts.word(end) !== "dead") return [];
  const direct = facts.filling(statement.subject, "actor").filter(({ way }) => way !== "population");
  const doers = direct.length > 0 ? direct : doersOf(facts, statement);
  return fromEach(doers, (doer) =>
    facts
      .filling(victims, "victim")
      .filter(
        ({ phrase }) =>
          !/^(guerrillas|guerillas|rebels|insurgents|militants|fighters)$/.test(facts.word(phrase.head)),
      )
      .flatMap((victim) =>
        typeof doer.value === "string" || doer.value === victim.value
          ? []
          : [
              draft({
                predicate: "killed",
                subject: doer.value,
                object: victim.value,
                ...quoteSpan(facts, statement, [doer, victim], end + 1),
                confidence: 0.7 * doer.worth * victim.worth,
                statement,
                at: statement.verb.verb,
              }),
            ],
      ),
  );
}

/** "killed 800 people, among them X", "including X": who is named among the dead. */
export function namedAmong(facts: SentenceFacts, statement: Statement, drafts: readonly Draft[]): Draft[] {
  const killed = drafts.filter((one) => one.predicate === "killed" && typeof one.object === "string");
  const [told] = killed;
  if (!told) return [];
  const dead = statement.verb.isPassive ? statement.subject : objectOf(statement);
  const last = dead.at(-1);
  if (!last) return [];
  let at = facts.chunkOf(last) + 1;
  while (facts.chunks[at]?.kind === "prep" && isNounPhrase(facts.chunks[at + 1]) && !isListing(facts, at))
    at += 2;
  if (facts.chunks[at]?.kind === "comma") at++;
  if (!isListing(facts, at)) return [];
  const first = facts.chunks[at + (facts.chunks[at + 1] && isThem(facts, at + 1) ? 2 : 1)];
  if (!isNounPhrase(first)) return [];
  return fromEach(facts.filling(listFrom(facts, first), "person"), (victim) =>
    killed.map((one) =>
      draft({
        ...one,
        object: victim.value,
        frame: null,
        end: Math.max(one.end, facts.endOf(victim.end)),
        confidence: 0.9 * one.confidence * victim.worth,
      }),
    ),
  );
}

const isThem = (facts: SentenceFacts, at: number): boolean => {
  const chunk = facts.chunks[at];
  return isNounPhrase(chunk) && chunk.isPronoun;
};

const isListing = (facts: SentenceFacts, at: number): boolean => {
  const joint = facts.chunks[at];
  return (
    joint?.kind === "prep" &&
    (joint.word === "including" || (joint.word === "among" && isThem(facts, at + 1)))
  );
};

/** "tried to kill X": an attack on X, whatever came of it. */
export function attemptOn(facts: SentenceFacts, statement: Statement): Draft[] {
  const { governor, verb } = statement;
  if (!governor || verb.form !== "infinitive" || !/^(kill|assassinate|murder)$/.test(verb.lemma)) return [];
  if (!/^(try|attempt)$/.test(governor.verb.lemma) || governor.verb.isNegative) return [];
  return facts.filling(governor.subject, "actor").flatMap((doer) =>
    facts.filling(objectOf(statement), "person").flatMap((victim) =>
      typeof doer.value === "string" || doer.value === victim.value
        ? []
        : [
            draft({
              predicate: "attacked",
              subject: doer.value,
              object: victim.value,
              ...quoteSpan(facts, statement, [doer, victim], 0),
              confidence: 0.7 * doer.worth * victim.worth,
              statement: governor,
              at: governor.verb.verb,
            }),
          ],
    ),
  );
}
