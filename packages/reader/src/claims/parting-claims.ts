import { fromEach } from "../from-each.ts";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { NounPhrase } from "../statements/phrase.ts";
import { afterPreposition, objectOf, type Statement } from "../statements/statement.ts";
import { draft, type Draft } from "./draft.ts";
import type { Filled } from "./filled.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { partingVerbs, verbSign } from "./sign-words.ts";

/** Verbs of parting that need not say from whom, with the particle each needs, or "" where it needs none. */
const partings: Readonly<Record<string, ReadonlySet<string>>> = {
  break: wordSet("away off loose"),
  split: new Set(["", "off", "away"]),
  splinter: new Set(["", "off", "away"]),
  hive: wordSet("off"),
  walk: wordSet("out"),
  storm: wordSet("out"),
  secede: new Set([""]),
  defect: new Set([""]),
};
const founding = wordSet("form found establish create launch set start proclaim build");
const beingCalled = wordSet("call name style dub rename");

/** "defected from X to Y", "went over from X to Y": told of Y alone as yet. */
const wentOver = (told: readonly Draft[], at: number, left: Filled["value"]): boolean =>
  typeof left === "object" &&
  told.some((one) => one.at === at && /^(member_of|part_of)$/.test(one.predicate) && one.object !== left);

/** "a group of commanders left X and formed Y": they have no other name than Y. */
const isUnnamed = (facts: SentenceFacts, { subject }: Statement): boolean =>
  subject.every(({ isPronoun, mentions }) => !isPronoun && mentions.length === 0) &&
  facts.filling(subject, "member").every(({ way }) => way === "arm");

/** "fell out with X and formed Y". */
const isFallingOut = ({ verb }: Statement): boolean => verb.lemma === "fall" && verb.particle === "out";

/** Verbs that tell a parting with no particle of theirs. */
const leavingVerbs = wordSet("break part leave quit abandon resign depart switch cross desert go move");
const goingVerbs = wordSet("fall switch cross go move");

const isParting = ({ verb }: Statement): boolean =>
  Object.hasOwn(partings, verb.lemma) &&
  (partings[verb.lemma] as ReadonlySet<string>).has(verb.particle ?? "");

/** "an FDLR commander, X, broke away", "X walked out and formed Y": partings told without saying from whom. */
export const partingClaims = (facts: SentenceFacts, told: readonly Draft[]): readonly Draft[] => [
  ...bornFrom(facts),
  ...(facts.has(verbSign) ? partingsTold(facts, told) : []),
];

const growing = wordSet("come grow spring emerge arise issue break evolve develop");

/** "From Boko Haram came Ansaru", "Out of Boko Haram grew Ansaru": where the sentence opens with what it came from. */
function bornFrom(facts: SentenceFacts): readonly Draft[] {
  const [joint, from] = facts.chunks;
  const isOrigin = joint?.kind === "prep" && (joint.word === "from" || joint.word === "out of");
  if (!isOrigin || from?.kind !== "np") return [];
  const [statement] = facts.statements;
  if (!statement || statement.at > 4 || !growing.has(statement.verb.lemma)) return [];
  const [parent] = facts.filling([from], "organisation").filter(({ way }) => way === "name");
  if (!parent || typeof parent.value === "string") return [];
  const born = facts.filling(objectOf(statement), "member");
  return partedFrom(facts, statement, born, parent.value, 0.65).map((one) => ({
    ...one,
    start: facts.startOf(0),
  }));
}

function partingsTold(facts: SentenceFacts, told: readonly Draft[]): readonly Draft[] {
  return fromEach(facts.statements, (statement) => {
    const { verb } = statement;
    if (
      !partingVerbs.has(verb.lemma) ||
      verb.isNegative ||
      !(leavingVerbs.has(verb.lemma) || isParting(statement) || isFallingOut(statement))
    )
      return [];
    const plainly = told.filter((one) => one.at === verb.verb && one.predicate === "split_from");
    const named = plainly.length > 0 ? [] : facts.filling(fromWhom(statement), "organisation");
    const gone = named.filter(({ value }) => wentOver(told, verb.verb, value));
    if (gone.length > 0)
      return fromEach(gone.slice(0, 1), ({ value }) =>
        partedFrom(facts, statement, facts.filling(statement.subject, "member"), value as ReportActor, 0.75),
      );
    const from = [...plainly.map(({ object }) => object), ...named.map(({ value }) => value)];
    // "defected from the army to X": whom they leave is told, and is no body here.
    const isSaid = afterPreposition(statement, "from").length > 0 || goingVerbs.has(verb.lemma);
    if (from.length === 0 && (isSaid || objectOf(statement).length > 0)) return [];
    const made = bodiesMade(facts, statement);
    // "left X and founded Y": another party, hardly a part of X. "Broke with X and founded Y" says more.
    const split = made.filter(
      ({ phrase }) =>
        verb.lemma !== "leave" || isPurposeOf(facts, statement, phrase) || isUnnamed(facts, statement),
    );
    if (from.length > 0)
      return fromEach(from.slice(0, 1), (body) => partedFrom(facts, statement, split, body, 0.7));
    if (made.length === 0 && !isParting(statement)) return [];
    const subjects = facts.filling(statement.subject, "member");
    const parted = subjects.filter(({ way }) => way !== "arm");
    const old = bodyLeft(facts, subjects, told, verb.verb);
    return [
      ...partedFrom(facts, statement, parted, old, 0.8),
      ...partedFrom(facts, statement, made, old, 0.75),
    ];
  });
}

/** "broke away from X", "left X": whom they part from. */
const fromWhom = (statement: Statement): readonly NounPhrase[] =>
  ["from", "of", "with"].map((word) => afterPreposition(statement, word)).find((found) => found.length > 0) ??
  objectOf(statement);

/** The body that those who part were in: it is told beside, or the report said so before. "A faction of X" parts from X. */
function bodyLeft(
  facts: SentenceFacts,
  subjects: readonly Filled[],
  told: readonly Draft[],
  at: number,
): ReportActor | null {
  for (const { value, way } of subjects) {
    if (typeof value === "string") continue;
    if (way === "arm") return value;
    const beside = told.find(
      (one) =>
        one.subject === value &&
        one.at < at &&
        /^(member_of|leads|part_of)$/.test(one.predicate) &&
        one.polarity === "positive" &&
        isOrganisation(one.object),
    );
    const body = (beside?.object as ReportActor | undefined) ?? facts.bodyOf(value);
    if (body && body !== value) return body;
  }
  return null;
}

const isOrganisation = (object: Draft["object"]): boolean =>
  typeof object === "object" && object?.type === "organisation";

/** What those who part then make, or call themselves: named bodies. */
function bodiesMade(facts: SentenceFacts, parting: Statement): Filled[] {
  return fromEach(facts.statements, (one) => {
    // "Y was formed by Z after he left X": what was made may be told first.
    const isLater = parting.verb.form === "gerund" || parting.clause === "subordinate";
    const isBefore = one.at < parting.at && isLater;
    if ((one.at <= parting.at && !isBefore) || one.verb.isNegative) return [];
    const isMadeBy = isBefore && one.verb.isPassive && founding.has(one.verb.lemma);
    if (isMadeBy)
      return isSamePhrases(facts, afterPreposition(one, "by"), parting.subject)
        ? facts.filling(one.subject, "organisation").filter(({ way }) => way === "name")
        : [];
    if (!isOfSame(facts, one, parting)) return [];
    const [object, name] = [objectOf(one), objectOf(one, 1)];
    const isCalled = beingCalled.has(one.verb.lemma) && object.some(({ isPronoun }) => isPronoun);
    const isMade = one.verb.lemma === "become" || (founding.has(one.verb.lemma) && !one.verb.isPassive);
    const made = isCalled ? name : isMade ? object : [];
    return facts.filling(made, "organisation").filter(({ way }) => way === "name");
  });
}

/** "left to form Y". */
const isPurposeOf = (facts: SentenceFacts, parting: Statement, made: NounPhrase): boolean =>
  facts.statements.some((one) => one.governor === parting && objectOf(one).includes(made));

const isOfSame = (facts: SentenceFacts, one: Statement, parting: Statement): boolean =>
  one.governor === parting || isSamePhrases(facts, one.subject, parting.subject);

const isSamePhrases = (
  facts: SentenceFacts,
  some: readonly NounPhrase[],
  others: readonly NounPhrase[],
): boolean => some.some((phrase) => others.some((other) => isSame(facts, phrase, other)));

/** The same phrase, or another that means the same: "X left … and he formed". */
function isSame(facts: SentenceFacts, one: NounPhrase, other: NounPhrase): boolean {
  if (one.head === other.head) return true;
  const meant = facts.referents(other).map(({ actor }) => actor);
  return facts.referents(one).some(({ actor }) => meant.includes(actor));
}

function partedFrom(
  facts: SentenceFacts,
  statement: Statement,
  who: readonly Filled[],
  from: Draft["object"],
  sure: number,
): Draft[] {
  return fromEach(who, ({ value, first, end, worth }) =>
    typeof value === "string" || value === from || typeof from !== "object" || from?.type !== "organisation"
      ? []
      : [
          draft({
            predicate: "split_from",
            subject: value,
            object: from,
            start: facts.startOf(Math.min(statement.verb.first, first)),
            end: facts.endOf(Math.max(statement.verb.end, end)),
            confidence: sure * worth,
            statement,
            at: statement.verb.verb,
          }),
        ],
  );
}
