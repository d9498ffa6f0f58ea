import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { isNounPhrase, type NounPhrase } from "../statements/phrase.ts";
import { rowFrom } from "./listed.ts";
import { quoteSpan } from "./apply-frame.ts";
import { doersIn, doersOf, isDeedPhrase } from "./deed-doers.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { lateWords, rareSign } from "./sign-words.ts";
import { deadlyVerbs } from "./verb-kinds.ts";

/** "X was killed" with nobody said to have done it: X died; of a body's fighters, so many of them. */
export function deathOf(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  if (verb.lemma === "die" && verb.form === "finite")
    return fallenOf(facts, statement, deadOfBody(facts, statement));
  if (verb.lemma === "fall") return fellOf(facts, statement);
  if (verb.lemma === "bury" && (verb.isPassive || verb.form === "finite"))
    return fallenOf(facts, statement, named(facts, verb.isPassive ? statement.subject : objectOf(statement)));
  if (!isDeadly(facts, statement)) return [];
  if (!verb.isPassive)
    // "A drone killed X", and nobody is said to have sent it.
    return statement.subject.some(
      (phrase) => isDeedPhrase(facts, phrase) || illnesses.has(facts.word(phrase.head)),
    )
      ? fallenOf(facts, statement, facts.filling(objectOf(statement), "person"))
      : [];
  const killers = facts.filling(afterPreposition(statement, "by"), "actor");
  // "was killed by his own men": they are not he.
  const itself = facts.filling(statement.subject, "person");
  if (killers.some((killer) => itself.every(({ value }) => value !== killer.value))) return [];
  const killing = hadKilled(facts, statement);
  if (killing) return killing;
  // "X, hanged in 2020, had": said of a name; "the people killed in it" are no one's death.
  if (verb.form === "participle") return fallenOf(facts, statement, named(facts, statement.subject));
  const dead = facts.filling(statement.subject, "person");
  if (dead.length > 0) return fallenOf(facts, statement, dead);
  return [
    ...fallenOf(facts, statement, deadOfBody(facts, statement)),
    ...fallenOf(facts, statement, listedAfter(facts, statement.subject.at(-1))),
  ];
}

const illnesses = wordSet(
  "stroke cancer attack illness disease pneumonia tuberculosis fever malaria cholera typhus leukaemia leukemia accident crash avalanche earthquake covid coronavirus",
);

/** "had him killed": who has it done does it. */
function hadKilled(facts: SentenceFacts, statement: Statement): Draft[] | null {
  const [victim] = statement.subject;
  if (statement.verb.form !== "participle" || !victim) return null;
  const having = facts.statements.find(
    (other) =>
      other.verb.lemma === "have" && other.at === statement.at - 2 && objectOf(other).includes(victim),
  );
  if (!having) return null;
  return killedBy(
    facts,
    having,
    facts.filling(having.subject, "actor"),
    facts.filling([victim], "victim"),
    statement.verb.end,
  );
}

/** A person by name or by what stands beside it. */
const named = (facts: SentenceFacts, phrases: readonly NounPhrase[]): Filled[] =>
  facts.filling(phrases, "person").filter(({ way }) => way === "name" || way === "apposition");

const downed = wordSet("cut mow strike shoot gun");

/** Whether a verb and its particle tell a death: "shot", "blown up", "cut down", "beaten to death". */
const isDeadly = (facts: SentenceFacts, statement: Statement): boolean => {
  const { lemma, particle, isPassive, end } = statement.verb;
  // "was shot and wounded"
  if (lemma === "shoot" && woundedWords.has(facts.word(end + 1))) return false;
  if (deadlyVerbs.has(lemma)) return true;
  if (!isPassive) return false;
  return (
    (particle === "up" && lemma === "blow") ||
    (particle === "down" && downed.has(lemma)) ||
    afterPreposition(statement, "to").some((phrase) => facts.word(phrase.head) === "death")
  );
};

const woundedWords = wordSet("wounded injured wounding injuring");

const battles =
  /^(battle|action|combat|fighting|assault|attack|ambush|raid|offensive|siege|clash|clashes|war|skirmish|shoot-out|shootout|firefight|gunfight|duty)$/;

/** "fell in battle", "fell at Merzili", "fell to an American bomb": of a person it is a death. */
function fellOf(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  if (verb.particle !== null || verb.isPassive || objectOf(statement).length > 0) return [];
  const where = ["in", "at", "near", "outside", "during"].flatMap((word) =>
    afterPreposition(statement, word),
  );
  const byWhat = afterPreposition(statement, "to").filter((phrase) => isDeedPhrase(facts, phrase));
  if (where.length + byWhat.length === 0) return [];
  const dead = facts
    .filling(statement.subject, "person")
    .filter(({ way }) => way !== "description" && way !== "population");
  if (dead.length === 0) return [];
  // "fell to an American drone"
  const doers = doersIn(facts, byWhat);
  if (doers.length > 0) return killedBy(facts, statement, doers, dead, 0);
  const isThere =
    byWhat.length > 0 ||
    where.some((phrase) => battles.test(facts.word(phrase.head))) ||
    facts.filling(where, "place").some(({ value }) => typeof value !== "string");
  return isThere ? fallenOf(facts, statement, dead) : [];
}

/** "the late X", "X's late chairman", "with X dead": told in passing. */
export function lateOnes(facts: SentenceFacts): readonly Draft[] {
  if (!facts.has(rareSign)) return [];
  return facts.fromPhrases((chunk, at) => {
    if (chunk.isPronoun) return [];
    const tie = facts.chunks[at - 1];
    const isWithDead = tie?.kind === "prep" && tie.word === "with" && facts.word(chunk.end) === "dead";
    let isLate = isWithDead;
    for (let i = chunk.first; i < chunk.head && !isLate; i++) isLate = lateWords.has(facts.word(i));
    if (!isLate) return [];
    const beside = facts.chunks[at + 1]?.kind === "comma" ? facts.chunks[at + 2] : undefined;
    const meant = facts.filling([chunk], "person");
    // "JEM's late chairman, Khalil Ibrahim": the name stands beside.
    const own = meant.length === 0 && isNounPhrase(beside) ? named(facts, [beside]) : meant;
    return own
      .filter(({ way }) => way !== "population" && way !== "pronoun")
      .flatMap(({ value, worth }) =>
        typeof value === "string"
          ? []
          : [
              draft({
                predicate: "died",
                subject: value,
                object: null,
                start: facts.startOf(chunk.first),
                end: facts.endOf(isWithDead ? chunk.end + 1 : chunk.end),
                confidence: 0.7 * worth,
                statement: null,
                at: chunk.head,
              }),
            ],
      );
  });
}

/** "Twenty soldiers died in an attack by Boko Haram": who attacked killed them. */
export const diedOf = (facts: SentenceFacts, statement: Statement): Draft[] => {
  const { lemma, form } = statement.verb;
  if (form !== "finite" || !dying.has(lemma)) return [];
  // "lost their lives"
  const isDeath = lemma !== "lose" || objectOf(statement).some(({ head }) => lives.has(facts.word(head)));
  if (!isDeath) return [];
  return killedBy(facts, statement, doersOf(facts, statement), facts.filling(statement.subject, "victim"), 0);
};

const dying = wordSet("die perish lose");
const lives = wordSet("life lives");

/** Each who did it killed each who died of it. */
const killedBy = (
  facts: SentenceFacts,
  statement: Statement,
  doers: readonly Filled[],
  victims: readonly Filled[],
  end: number,
): Draft[] =>
  fromEach(doers, (doer) =>
    victims.flatMap((victim) =>
      typeof doer.value === "string" || doer.value === victim.value
        ? []
        : [
            draft({
              predicate: "killed",
              subject: doer.value,
              object: victim.value,
              ...quoteSpan(facts, statement, [doer, victim], end),
              confidence: 0.7 * doer.worth * victim.worth,
              statement,
              at: statement.verb.verb,
            }),
          ],
    ),
  );

/** "lies dead", "was found dead", "is presumed dead": said of a person, or of so many of a body's fighters. */
export function isDead(facts: SentenceFacts, statement: Statement): Draft[] {
  const { verb } = statement;
  const isFound = verb.isPassive ? foundVerbs.has(verb.lemma) : lying.has(verb.lemma);
  if (!isFound || verb.isNegative || facts.word(verb.end) !== "dead") return [];
  const dead = facts.filling(statement.subject, "person");
  const told = fallenOf(facts, statement, dead.length > 0 ? dead : deadOfBody(facts, statement));
  return told.map((one) => ({ ...one, end: facts.endOf(verb.end + 1) }));
}

const lying = wordSet("be lie");
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
  return fromEach(listedAfter(facts, dead.at(-1)), (victim) =>
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

/** "several commanders, among them A and B": the persons that are named of those a phrase counts. */
function listedAfter(facts: SentenceFacts, last: NounPhrase | undefined): readonly Filled[] {
  if (!last) return [];
  let at = facts.chunkOf(last) + 1;
  while (facts.chunks[at]?.kind === "prep" && isNounPhrase(facts.chunks[at + 1]) && !isListing(facts, at))
    at += 2;
  if (facts.chunks[at]?.kind === "comma") at++;
  if (!isListing(facts, at)) return [];
  const first = facts.chunks[at + (facts.chunks[at + 1] && isThem(facts, at + 1) ? 2 : 1)];
  if (!isNounPhrase(first)) return [];
  return facts.filling(rowFrom(facts, first), "person").filter(({ way }) => way === "name");
}

const isThem = (facts: SentenceFacts, at: number): boolean => {
  const chunk = facts.chunks[at];
  return isNounPhrase(chunk) && (chunk.isPronoun || facts.word(chunk.head) === "others");
};

const isListing = (facts: SentenceFacts, at: number): boolean => {
  const joint = facts.chunks[at];
  return (
    joint?.kind === "prep" &&
    (joint.word === "including" || (joint.word === "among" && isThem(facts, at + 1)))
  );
};
