import { fromEach } from "../from-each.ts";
import { calendarDate, spanOf, type PredicateName } from "@entente/claims";
import { wordSet } from "../lexicon/word-facts.ts";
import type { ReportActor } from "../coreference/report-actors.ts";
import type { TimeExpression } from "../time/dates.ts";
import { dateClaims } from "./dated.ts";
import type { Draft } from "./draft.ts";
import { plain, type ConditionFound, type Manner } from "./found-manner.ts";
import { heldOpen } from "./intents.ts";
import { applyMarks } from "./marked-nouns.ts";
import { applyOwnWord } from "./own-words.ts";
import { conditionIn } from "./conditions.ts";
import { likelihoodIn, mannerOf, outlookWords } from "./manner.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { orderClaims } from "./order.ts";
import { isOfOldEvent, isPastState } from "./past-states.ts";
import { widenQuote } from "./quotes.ts";
import { speechAt, speechesIn, type Speech } from "./speech.ts";

/** Gives the drafts of a sentence their modality, polarity, condition, attribution and time; drops what is not put forward. */
export function settle(
  facts: SentenceFacts,
  drafts: readonly Draft[],
  dates: readonly TimeExpression[],
  offset: number,
  published: string | null,
  aboutCondition: (condition: ConditionFound) => NonNullable<Draft["condition"]>["about"],
): Draft[] {
  if (drafts.length === 0) return [];
  if (facts.isQuestion) return drafts.filter((one) => one.statement === null);
  const condition = conditionIn(facts);
  const speeches = speechesIn(facts);
  const cited = speeches.find(({ verb, speaker }) => speaker !== null && verb?.clause === "main");
  if (cited?.speaker) facts.seeSpeaker(cited.speaker);
  const settled = fromEach(drafts, (one) => {
    const isKept = applyManner(facts, one) && applyCondition(facts, one, condition, aboutCondition);
    if (!isKept) return [];
    applyMarks(facts, one);
    applyOwnWord(facts, one);
    const speech = applySpeech(facts, one, speeches, drafts);
    widenQuote(facts, one, speech);
    return [asUndertaking(facts, one, speech)];
  });
  dateClaims(facts, settled, dates, offset);
  for (const one of settled) {
    placeAhead(one, published);
    if (isPastState(one) || isOfOldEvent(facts, one, dates, offset, published)) one.over = true;
  }
  const kept = settled.filter((one) => !isToldWithin(one, settled));
  orderClaims(facts, kept);
  return kept;
}

/** "The ELN said that it will return to peaceful politics": what somebody says that he will do he undertakes, not foresees. */
const asUndertaking = (facts: SentenceFacts, one: Draft, speech: Speech | null): Draft => {
  if (one.predicate !== "other_forecast" || one.modality !== "predicted" || !speech?.speaker) return one;
  const { speaker } = speech;
  const isOwn = one.subject === speaker || one.subject === facts.ledBy(speaker);
  return isOwn
    ? { ...one, predicate: "seeks", modality: "reported", qualifiers: { ...one.qualifiers, kind: "promise" } }
    : one;
};

/** "refused to accept a ceasefire with X": where the truce with X is told, its words are not told beside it. */
const isToldWithin = (one: Draft, all: readonly Draft[]): boolean =>
  isToldAsDeed(one, all) || isRefusedTruce(one, all);

/** "tried to kill X", "undertook to withdraw from X": where the deed is told, it is not also told as sought. */
const isToldAsDeed = ({ predicate: told, statement, subject }: Draft, all: readonly Draft[]): boolean =>
  told === "seeks" &&
  statement !== null &&
  all.some(
    (other) =>
      other.subject === subject &&
      ((other.predicate === "attacked" && other.statement === statement) ||
        (arranged.has(other.predicate) && other.statement?.governor === statement)),
  );

/** What is agreed on rather than wanted. */
const arranged = wordSet("withdrew_from merged_with truce_with");

const isRefusedTruce = (one: Draft, all: readonly Draft[]): boolean =>
  one.predicate === "agreed" &&
  one.polarity === "negative" &&
  typeof one.object === "string" &&
  one.statement !== null &&
  all.some(
    (other) =>
      typeof other.object === "object" &&
      other.object !== null &&
      other.predicate === "truce_with" &&
      (other.subject === one.subject || other.object === one.subject) &&
      other.statement?.governor === one.statement,
  );

function applyManner(facts: SentenceFacts, one: Draft): boolean {
  const held = heldOpenIn(facts, one);
  if (held === null) return false;
  if (held) return putForward(one, held);
  if (!one.statement) {
    // "X, himself no friend of Y"
    if (one.stage === "role" && isOfNoun(facts, one, "no")) one.polarity = opposite(one.polarity);
    return true;
  }
  const isNominal = !isVerbOf(one) && !isSaidByVerb(one, one.statement);
  const manner = mannerOf(facts, one.statement);
  // "called on both sides to resume talks": what others are asked to do is nobody's doing yet.
  if (!manner && isNominal && isAskedOfOthers(one.statement)) return false;
  if (!manner)
    return isNominal && one.statement.clause !== "condition" && one.predicate !== "names"
      ? lower(one, 0.7)
      : one.predicate === "seeks" && one.statement.clause !== "condition";
  if (!isNominal && isOfNone(facts, one, one.statement)) one.polarity = opposite(one.polarity);
  if (isNominal) {
    const outlook = outlookOf(facts, one, one.statement);
    if (outlook === null) return false;
    if (outlook) return putForward(one, outlook);
  }
  // A noun of doing is there whatever its sentence says of it, unless the sentence denies that there is one.
  if (isNominal) {
    if (!bringingAbout.has(one.statement.verb.lemma)) return true;
  }
  if (one.predicate === "seeks" && manner.modality === "predicted") return true;
  // What is held out stays ahead, and what one is held to be stays so, however plainly it is told that it was.
  if (one.modality === "asserted" || manner.modality !== "asserted") one.modality = manner.modality;
  one.likelihood = manner.likelihood;
  // "There are no links between X and Y": what its own word denies isn't denied again by the verb.
  const isDeniedAlready = isNominal && isOfNoun(facts, one, "no");
  if (manner.isNegative && !isDeniedAlready) one.polarity = opposite(one.polarity);
  if (manner.isOver) one.over = true;
  one.confidence *= manner.worth;
  return true;
}

/** Verbs by which a noun of doing is told to be. */
const bringingAbout = wordSet(
  "happen occur materialise materialize blame accuse suspect have hold launch announce declare sign reach conduct carry be wage start begin enter establish form expect take see",
);

const isAskedOfOthers = ({ verb, governor }: NonNullable<Draft["statement"]>): boolean =>
  verb.form === "infinitive" &&
  governor !== null &&
  /^(call|urge|ask|press|push|appeal|invite|request|order|demand|pressure|press)$/.test(governor.verb.lemma);

/**
 * What is said of a deed that is itself the subject: "a merger is unlikely", "talks are expected", "was proposed".
 * Undefined where nothing of the kind is said, null where it was only wished, offered or turned down.
 */
function outlookOf(
  facts: SentenceFacts,
  one: Draft,
  statement: NonNullable<Draft["statement"]>,
): Manner | null | undefined {
  const isSubject =
    statement.subject.some((phrase) => one.at >= phrase.first && one.at < phrase.end) ||
    statement.subject.some((phrase) => facts.tailOf(phrase)?.head === one.at);
  if (!isSubject) return undefined;
  const { verb } = statement;
  const after = facts.words(verb.first, Math.min(verb.end + 3, facts.tokens.length)).toLowerCase();
  const match = outlookWords.exec(after);
  if (match) {
    const isNegative = /^(unlikely|improbable|impossible|out of)/.test(match[1] ?? "");
    one.end = Math.max(one.end, endOfWord(facts, verb.first, match[1] ?? ""));
    return {
      ...plain,
      modality: "predicted",
      isNegative: isNegative !== verb.isNegative,
      likelihood: likelihoodIn(after),
    };
  }
  if (verb.isPassive && verb.lemma === "rule" && verb.particle === "out") return null;
  if (
    verb.isPassive &&
    verb.particle !== "off" &&
    /^(propose|suggest|offer|reject|refuse|discuss|consider|demand|need|prevent|avert|block|call|want)$/.test(
      verb.lemma,
    )
  )
    return null;
  return undefined;
}

/** Where the word that says how likely a deed is ends, so that the quote holds it. */
const endOfWord = (facts: SentenceFacts, from: number, words: string): number => {
  const last = words.split(" ").at(-1);
  const at = facts.tokens.findIndex((token, i) => i >= from && token.lower === last);
  return at < 0 ? 0 : facts.endOf(at + 1);
};

/** As a deed lies ahead, or is said not to be. */
function putForward(one: Draft, { modality, likelihood, isNegative }: Manner): boolean {
  one.modality = modality;
  one.likelihood = likelihood;
  if (isNegative) one.polarity = "negative";
  return true;
}

const opposite = (polarity: Draft["polarity"]): Draft["polarity"] =>
  polarity === "negative" ? "positive" : "negative";

/** The outlook that the noun before a deed gives it: "hopes of a truce". */
function heldOpenIn(facts: SentenceFacts, one: Draft): Manner | null | undefined {
  const deed = one.stage === "noun" ? facts.phraseWith(one.at) : null;
  return deed ? heldOpen(facts, deed) : undefined;
}

/** "Hamas is no ally of Fatah" */
const isOfNone = (facts: SentenceFacts, one: Draft, statement: NonNullable<Draft["statement"]>): boolean =>
  one.stage !== "noun" && !isVerbOf(one) && isOfNoun(facts, one, "no") && !statement.verb.isNegative;

/** Whether the phrase that tells a claim opens with a word. */
const isOfNoun = (facts: SentenceFacts, { at }: Draft, word: string): boolean =>
  facts.word(facts.phraseWith(at)?.first ?? -1) === word;

const isVerbOf = (one: Draft): boolean => one.statement !== null && one.at === one.statement.verb.verb;

/**
 * "X is not a member of Y", "X may become leader of Y": a noun that says what somebody is holds as its verb is put
 * forward. Who is removed from an office held it, whatever becomes of that.
 */
const isSaidByVerb = (one: Draft, { verb, following }: NonNullable<Draft["statement"]>): boolean =>
  one.stage === "role"
    ? !one.over
    : /^(be|become|remain)$/.test(verb.lemma) &&
      following.some(
        ({ word, phrases }) =>
          word === "" && phrases.some(({ first, end }) => one.at >= first && one.at < end),
      );

const lower = (one: Draft, worth: number): boolean => {
  one.confidence *= worth;
  return true;
};

/** What a condition says, and what hangs on it, is conditional; what is wanted or agreed in it is not told. */
function applyCondition(
  facts: SentenceFacts,
  one: Draft,
  condition: ConditionFound | null,
  about: (condition: ConditionFound) => NonNullable<Draft["condition"]>["about"],
): boolean {
  if (!condition || !one.statement) return true;
  if (one.at >= condition.first && one.at < condition.end) {
    if (one.predicate === "leads" || one.predicate === "speaks_for") return !isVerbOf(one);
    if (condition.isCounterfactual) return isUndone(one);
    one.modality = "conditional";
    one.condition = { words: condition.words, about: null };
    // "Should he die" sets the scene for what is foreseen, seldom more.
    return one.stage !== "stance" && one.predicate !== "died";
  }
  const isForward =
    one.modality === "predicted" ||
    one.modality === "counterfactual" ||
    one.modality === "hedged" ||
    one.predicate === "other_forecast";
  if (!isForward && !condition.isCounterfactual) return true;
  one.modality =
    condition.isCounterfactual || one.modality === "counterfactual" ? "counterfactual" : "conditional";
  one.condition = { words: condition.words, about: about(condition) };
  void facts;
  return true;
}

/** "Had Iraq not invaded Kuwait": it did. */
const isUndone = (one: Draft): boolean => {
  if (one.polarity === "positive") return false;
  one.polarity = "positive";
  one.modality = "asserted";
  return true;
};

const chunkAt = ({ chunks }: SentenceFacts, token: number): number =>
  chunks.findIndex(({ first, end }) => token >= first && token < end);

function applySpeech(
  facts: SentenceFacts,
  one: Draft,
  speeches: readonly Speech[],
  drafts: readonly Draft[],
): Speech | null {
  const speech = speeches.length === 0 ? null : speechAt(speeches, chunkAt(facts, one.at));
  // What somebody aims at is as its speaker says, though no verb of its own tells it.
  if (!speech || (one.statement === null && one.predicate !== "seeks")) {
    if (one.modality === "counterfactual" && !one.condition) one.modality = "predicted";
    if (one.modality === "reported") one.attributionKind = "unnamed";
    return null;
  }
  one.attribution = speech.speaker;
  one.attributionKind = speech.kind;
  if (speech.modality === "denied") {
    one.modality = "denied";
    one.polarity = "negative";
  } else if (one.modality === "asserted" || one.modality === "hedged" || one.modality === "counterfactual")
    one.modality = isOwnDenial(facts, one, speech, drafts) ? "denied" : "reported";
  return speech;
}

/** "The Kremlin says it has no troops in Libya": who says of himself, or of his own side, that it isn't so denies it. */
function isOwnDenial(
  facts: SentenceFacts,
  one: Draft,
  { speaker }: Speech,
  drafts: readonly Draft[],
): boolean {
  if (one.polarity !== "negative" || one.predicate === "seeks" || !speaker) return false;
  const isOf = (actor: ReportActor | null): boolean =>
    actor !== null && (one.subject === actor || one.object === actor);
  return (
    isOf(speaker) ||
    isOf(facts.ledBy(speaker)) ||
    isOf(facts.ruledState(speaker)) ||
    drafts.some(
      ({ predicate: told, subject, object }) =>
        subject === speaker &&
        /^(leads|speaks_for|member_of)$/.test(told) &&
        typeof object === "object" &&
        isOf(object),
    )
  );
}

const weekday = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

function weekAfter(date: string): string {
  const { start } = spanOf(date);
  const { year, month, day } = calendarDate(start + 7);
  return [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}

/** "In the coming months" begins when the report was published, to the month: what is predicted is yet to come. */
function placeAhead(one: Draft, published: string | null): void {
  if (one.modality !== "predicted" || published === null) return;
  // A weekday is read as the one that has been: what is predicted for it is for the next.
  if (weekday.test(one.timeText ?? "") && one.from !== null && one.from <= published)
    one.from = weekAfter(one.from);
  if (one.from !== null || one.to !== null) return;
  if (/\b(coming|next|following) (few )?(days|weeks|months|years)$/i.test(one.timeText ?? ""))
    one.from = /^\d{4}(-\d\d)?/.exec(published)?.[0] ?? null;
}

export type About = {
  predicate: PredicateName;
  subject: ReportActor | null;
  object: ReportActor | string | null;
} | null;
