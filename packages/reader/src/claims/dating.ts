import { predicate } from "@entente/claims";
import { wordSet } from "../lexicon/word-facts.ts";
import { isNounPhrase } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import type { TimeExpression } from "../time/dates.ts";
import type { Draft } from "./draft.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** A date of the sentence and the token it begins at. */
interface Placed {
  readonly time: TimeExpression;
  readonly at: number;
}

export const isVerbOf = (one: Draft): boolean => one.statement !== null && one.at === one.statement.verb.verb;

/**
 * A date goes with the nearest verb before it, or, at the sentence's head, with its main verbs. Who does two things one
 * after the other did both then; so did what is told in a "when"; what opens a sentence dates all that is told in it.
 */
export function applyTime(
  facts: SentenceFacts,
  one: Draft,
  dates: readonly TimeExpression[],
  offset: number,
  published: string | null,
): void {
  if (
    dates.length === 0 ||
    one.modality === "conditional" ||
    (one.predicate === "names" && one.qualifiers.kind !== "later") ||
    one.predicate === "influenced_by"
  )
    return;
  const placed = fromDates(facts, dates, offset);
  if (one.isDated && one.predicate !== "seeks") {
    const verb = one.statement?.verb.first ?? one.at;
    const isFirst = ({ at }: Placed): boolean => at < verb;
    for (const each of placed.toSorted((a, b) => Number(isFirst(a)) - Number(isFirst(b))))
      if (belongs(facts, one, each.at, each.time)) give(one, timeFor(facts, one, each, published));
  }
  if (one.from === null && one.to === null) {
    const shared = sharedDate(facts, one, placed);
    if (shared) give(one, shared.time);
  }
}

const fromDates = (facts: SentenceFacts, dates: readonly TimeExpression[], offset: number): Placed[] =>
  dates
    .map((time) => ({ time, at: facts.tokens.findIndex((token) => token.end - offset > time.start) }))
    // "the Good Friday Agreement": what is part of a name is no date.
    .filter(({ at }) => at >= 0 && !facts.mentions.some(({ first, end }) => at >= first && at < end));

function give(one: Draft, time: TimeExpression): void {
  if (one.timeText !== null && (one.from !== null || one.to !== null)) return;
  one.timeText = time.text;
  one.from = time.from;
  one.to = time.to;
  if (
    /^(formerly|previously|originally|initially)$/i.test(time.text) &&
    predicate(one.predicate).kind === "state"
  )
    one.over = true;
}

/** "In the coming months" begins when the report was published, to the month: what is predicted is yet to come. */
export function placeAhead(one: Draft, published: string | null): void {
  if (one.modality !== "predicted" || one.from !== null || one.to !== null || published === null) return;
  if (/\b(coming|next|following) (few )?(days|weeks|months|years)$/i.test(one.timeText ?? ""))
    one.from = /^\d{4}(-\d\d)?/.exec(published)?.[0] ?? null;
}

/** "are expected to meet on Saturday": of what is to come, the weekday is the next one. */
function comingWeekday(time: TimeExpression, published: string | null): TimeExpression {
  if (published === null || time.from === null || time.from >= published || !weekdays.test(time.text))
    return time;
  const day = new Date(`${time.from}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7);
  return { ...time, from: day.toISOString().slice(0, 10) };
}

const weekdays = /^(?:(?:on|by|this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

const timeFor = (
  facts: SentenceFacts,
  one: Draft,
  placed: Placed,
  published: string | null,
): TimeExpression =>
  one.modality === "predicted"
    ? comingWeekday(placed.time, published)
    : isOwnOfNoun(facts, one, placed)
      ? asPoint(placed.time)
      : placed.time;

/** "did not fight until the ceasefire of 1994": the ceasefire was in 1994. */
const isOwnOfNoun = (facts: SentenceFacts, one: Draft, { at }: Placed): boolean =>
  !isVerbOf(one) && at >= one.at && facts.startOf(at) <= one.end + 1;

/** A date up to which something held, as when what ended it was. */
const asPoint = (time: TimeExpression): TimeExpression =>
  time.from === null && !/^(until|till|by|before)\b/i.test(time.text)
    ? { ...time, from: time.to, to: null }
    : time;

const pointed = ({ time }: Placed): boolean => time.from !== null || time.to !== null;

/** A date told of another verb that holds for this one too. */
function sharedDate(facts: SentenceFacts, one: Draft, placed: readonly Placed[]): Placed | null {
  const known = placed.filter(pointed);
  const own = one.statement;
  if (known.length === 0 || one.modality === "predicted" || !own || !isPastDeed(own)) return null;
  const opening = known.find(({ at }) => isOpening(facts, at));
  if (!isVerbOf(one)) return opening && own.clause !== "relative" ? opening : null;
  const before = facts.statements.findLast(
    (other) =>
      other.at < own.at &&
      other.verb.form !== "infinitive" &&
      other.subject.length > 0 &&
      other.subject.some((phrase) => own.subject.includes(phrase)),
  );
  const fromBefore = before && known.find(({ at }) => isOfVerb(facts, before, at));
  if (fromBefore) return fromBefore;
  const beside = known.find(({ at }) => isToldWhen(facts, own, at));
  if (beside) {
    const { time, at } = beside;
    return own.opener === "when" && time.from === null
      ? { at, time: { ...time, from: time.to, to: null } }
      : beside;
  }
  return opening && opensFor(one, own) ? opening : null;
}

/** Told of the past, or a form without time of its own. */
const isPastDeed = ({ verb }: Statement): boolean =>
  verb.form !== "finite" || (verb.isPast && verb.modal === null);

const deeds = /^(controls|lost|attacked|killed|captured)$/;

/** What is told in passing ("led by X", "most of whom had fled") need not be of that time; a deed is. */
const opensFor = ({ predicate: told }: Draft, { verb, clause }: Statement): boolean =>
  deeds.test(told) || (clause !== "relative" && (verb.form !== "participle" || told !== "leads"));

/** "When Kato died in April 2015 his place was taken": of the clause with "when" as of the other. */
function isToldWhen(facts: SentenceFacts, own: Statement, at: number): boolean {
  const whens = facts.statements.filter(({ opener, verb }) => opener === "when" && verb.form === "finite");
  return whens.some((when) => {
    if (own === when) {
      const main = facts.statements.findLast((one) => one.at < when.at && one.verb.form !== "infinitive");
      return main !== undefined && isOfVerb(facts, main, at);
    }
    const main = facts.statements.find((one) => one.at > when.at && one.verb.form === "finite");
    return own === main && isOfVerb(facts, when, at);
  });
}

/** Whether a date opens the sentence: "In 2016 X said that …", "January 2013: X broke away". */
function isOpening(facts: SentenceFacts, at: number): boolean {
  const chunk = facts.chunks.findIndex((part) => at >= part.first && at < part.end);
  return facts.chunks
    .slice(0, chunk)
    .every(({ kind }) => /^(prep|adv|dash|quote|other|open|sub)$/.test(kind));
}

function belongs(facts: SentenceFacts, one: Draft, at: number, time: TimeExpression): boolean {
  const chunk = facts.chunks.findIndex((part) => at >= part.first && at < part.end);
  const within = facts.chunks[chunk];
  // "the 1994 genocide": a date before a noun dates the noun.
  if (within?.kind === "np" && !isDateItself(facts, within, time))
    return one.at >= within.first && one.at < within.end;
  const own = one.statement as Statement;
  if (isVerbOf(one)) return isOfVerb(facts, own, at);
  // A noun's own date stands right after it: "the ceasefire of 1994"; else that of the verb it belongs to.
  const spanEnd = facts.tokens.findIndex((token) => token.start >= one.end);
  if (at >= one.at && at <= (spanEnd < 0 ? facts.tokens.length : spanEnd) + 1) return true;
  const verbBefore = verbBeforeDate(facts, chunk);
  if (!verbBefore) return facts.statements.find((statement) => statement.verb.form === "finite") === own;
  return verbBefore === own && !isInsideOther(facts, at, own.verb.verb);
}

/** "the same day", "the following year": words for a time that are a phrase. */
const isDateItself = (
  facts: SentenceFacts,
  phrase: { first: number; end: number },
  time: TimeExpression,
): boolean => time.text.toLowerCase().endsWith(facts.words(phrase.first, phrase.end).toLowerCase());

/** The verb that a date after it is told of. */
const verbBeforeDate = (facts: SentenceFacts, chunk: number): Statement | undefined =>
  facts.statements.findLast(
    (statement) =>
      statement.at < chunk &&
      (statement.verb.form !== "participle" ||
        !facts.chunks
          .slice(statement.at, chunk)
          .some((part) => part.kind === "comma" || (part.kind === "vg" && part !== statement.verb))),
  );

/** Whether a date is told of a verb: the nearest before it, or the main one where it opens the sentence. */
function isOfVerb(facts: SentenceFacts, own: Statement, at: number): boolean {
  const chunk = facts.chunks.findIndex((part) => at >= part.first && at < part.end);
  const verbBefore = opensClause(facts, chunk) ? undefined : verbBeforeDate(facts, chunk);
  if (verbBefore)
    return (
      (verbBefore === own ||
        (own.governor === verbBefore && own.verb.form === "infinitive" && chunk < own.at) ||
        (verbBefore.governor === own && verbBefore.verb.form === "infinitive")) &&
      (!isInsideOther(facts, at, own.verb.verb) || isOfWar(facts, at))
    );
  const first = facts.statements.find(
    (statement) =>
      statement.at > chunk && statement.verb.form === "finite" && statement.clause !== "relative",
  );
  return (
    own === first || own.governor === first || (own.subject.length > 0 && own.subject === first?.subject)
  );
}

/** "…; in 1992 she was taken", "…, and in 1992 she was taken": a date that opens a further clause. */
function opensClause({ chunks }: SentenceFacts, chunk: number): boolean {
  let at = chunk - 1;
  while (at >= 0 && /^(prep|adv)$/.test(chunks[at]?.kind ?? "")) at--;
  if (chunks[at]?.kind === "stop") return true;
  const after = chunks[chunk + 1]?.kind === "comma" ? chunk + 2 : chunk + 1;
  return chunks[at]?.kind === "conj" && isNounPhrase(chunks[after]) && chunks[after + 1]?.kind === "vg";
}

const wars = wordSet(
  "war wars battle campaign uprising revolt rebellion offensive conflict siege insurgency independence",
);

/** "fought in the war of independence (1966–1974)": the bracket dates what is fought. */
function isOfWar(facts: SentenceFacts, at: number): boolean {
  const open = facts.chunks.findLastIndex((part) => part.first < at && part.kind === "open");
  const named = facts.chunks[open - 1];
  return isNounPhrase(named) && at === (facts.chunks[open]?.end ?? -1) && wars.has(facts.word(named.head));
}

/** Whether a date stands in a bracket that the verb does not stand in. */
function isInsideOther(facts: SentenceFacts, at: number, verb: number): boolean {
  let depth = 0;
  for (let i = at; i >= 0; i--) {
    const { text } = facts.tokens[i] as (typeof facts.tokens)[number];
    if (text === ")") depth++;
    if (text === "(") {
      if (depth === 0) return verb < i;
      depth--;
    }
  }
  return false;
}
