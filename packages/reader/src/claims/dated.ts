import { predicate } from "@entente/claims";
import { fromEach } from "../from-each.ts";
import { isNounPhrase, isVerbGroup } from "../statements/phrase.ts";
import type { Statement } from "../statements/statement.ts";
import type { TimeExpression } from "../time/dates.ts";
import type { Draft } from "./draft.ts";
import { standing } from "./past-states.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** A time expression with its first token and the chunk that holds it. */
interface PlacedDate {
  readonly time: TimeExpression;
  readonly at: number;
  readonly chunk: number;
}

/**
 * Gives the claims of a sentence their times: first each date to the claims of the words it stands with, then dates to
 * what is told together with those. `offset` is where the sentence begins in the report.
 */
export function dateClaims(
  facts: SentenceFacts,
  drafts: readonly Draft[],
  dates: readonly TimeExpression[],
  offset: number,
): void {
  if (dates.length === 0 || drafts.length === 0) return;
  const placed = placedDates(facts, dates, offset);
  if (placed.length === 0) return;
  for (const one of drafts) if (mayBeDated(one)) dateOne(facts, one, placed);
  dateHeaded(facts, drafts, placed);
  for (const one of drafts) if (mayBeDated(one) && isUndated(one)) shareDate(facts, one, placed);
}

function placedDates(facts: SentenceFacts, dates: readonly TimeExpression[], offset: number): PlacedDate[] {
  return fromEach(dates, (time) => {
    const at = facts.tokens.findIndex((token) => token.end - offset > time.start);
    if (at < 0) return [];
    return [{ time, at, chunk: facts.chunks.findIndex((part) => at >= part.first && at < part.end) }];
  });
}

/** What is sought or believed has no day of its own, and a name only where it was taken later. */
const mayBeDated = (one: Draft): boolean =>
  one.isDated &&
  one.modality !== "conditional" &&
  one.predicate !== "seeks" &&
  (one.predicate !== "names" || one.qualifiers.kind === "later") &&
  one.predicate !== "influenced_by";

const isUndated = (one: Draft): boolean => one.from === null && one.to === null && one.timeText === null;

/** A date goes with the nearest verb before it, or, at the sentence's head, with its main verbs. A later one gives way. */
function dateOne(facts: SentenceFacts, one: Draft, placed: readonly PlacedDate[]): void {
  const verb = one.statement?.verb.first ?? one.at;
  const ordered =
    placed.length === 1 ? placed : placed.toSorted((a, b) => Number(a.at < verb) - Number(b.at < verb));
  for (const date of ordered) {
    if (!belongs(facts, one, date)) continue;
    if (one.timeText !== null && (one.from !== null || one.to !== null)) continue;
    const { time } = date;
    const isEnd = tellsEnd(facts, one, date);
    one.timeText = time.text;
    one.from = isEnd ? null : time.from;
    one.to = isEnd ? (time.to ?? time.from) : time.to;
    if (
      /^(formerly|previously|originally|initially)$/i.test(time.text) &&
      predicate(one.predicate).kind === "state"
    )
      one.over = true;
  }
}

const isVerbOf = (one: Draft): boolean => one.statement !== null && one.at === one.statement.verb.verb;

/** "headed it until his death in March 2019": the date is that of the end. */
function tellsEnd(facts: SentenceFacts, one: Draft, { chunk }: PlacedDate): boolean {
  const [word, noun] = [facts.chunks[chunk - 2], facts.chunks[chunk - 1]];
  return (
    isNounPhrase(noun) &&
    one.at < noun.first &&
    (word?.kind === "prep" || word?.kind === "sub") &&
    /^(until|till|before|up to)$/.test(word.word)
  );
}

/** Whether neither a comma nor another verb stands between a verb and a chunk. */
function isUnbroken({ chunks }: SentenceFacts, { verb, at }: Statement, until: number): boolean {
  for (let i = at; i < until; i++) {
    const part = chunks[i];
    if (part?.kind === "comma" || (part?.kind === "vg" && part !== verb)) return false;
  }
  return true;
}

function belongs(facts: SentenceFacts, one: Draft, { at, chunk }: PlacedDate): boolean {
  const within = facts.chunks[chunk];
  // "the 1994 genocide": a date before a noun dates the noun.
  if (within?.kind === "np") return one.at >= within.first && one.at < within.end;
  const own = one.statement as Statement;
  const opened = openedBy(facts, chunk);
  if (opened) return own === opened || (own.governor === opened && own.verb.form === "infinitive");
  const verbBefore = facts.statements.findLast(
    (statement) =>
      statement.at < chunk && (statement.verb.form !== "participle" || isUnbroken(facts, statement, chunk)),
  );
  if (isVerbOf(one)) {
    if (verbBefore)
      return (
        (verbBefore === own ||
          (own.governor === verbBefore && own.verb.form === "infinitive" && chunk < own.at) ||
          (verbBefore.governor === own && verbBefore.verb.form === "infinitive")) &&
        !isInsideOther(facts, at, own.verb.verb)
      );
    const first = facts.statements.find(
      (statement) =>
        statement.at > chunk && statement.verb.form === "finite" && statement.clause !== "relative",
    );
    return (
      own === first || own.governor === first || (own.subject.length > 0 && own.subject === first?.subject)
    );
  }
  // A noun's own date stands right after it: "the ceasefire of 1994"; else that of the verb it belongs to.
  const spanEnd = facts.tokens.findIndex((token) => token.start >= one.end);
  if (at >= one.at && at <= (spanEnd < 0 ? facts.tokens.length : spanEnd) + 1) return true;
  if (!verbBefore) return facts.statements.find((statement) => statement.verb.form === "finite") === own;
  return verbBefore === own && !isInsideOther(facts, at, own.verb.verb);
}

/** The clause at whose head a date stands, though another verb stands before it: "that from 1971 it had", "which in 1985 declared", "and in 1992 she was taken". */
function openedBy(facts: SentenceFacts, chunk: number): Statement | null {
  const before = facts.chunks[chunk - 1];
  if (!before || !/^(that|rel|sub|conj|stop)$/.test(before.kind)) return null;
  let next = chunk + 1;
  while (/^(date|comma|adv|np|open|close|conj)$/.test(facts.chunks[next]?.kind ?? "")) next++;
  const verb = facts.chunks[next];
  if (!isVerbGroup(verb) || verb.form !== "finite") return null;
  return facts.statements.find((one) => one.at === next) ?? null;
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

/** "Riaz Basra (1996 to 2002): Basra headed it until May 2002": the bracket tells how long who is named before it led. */
function dateHeaded(facts: SentenceFacts, drafts: readonly Draft[], placed: readonly PlacedDate[]): void {
  const [name, open, date] = facts.chunks;
  if (!isNounPhrase(name) || open?.kind !== "open" || date?.kind !== "date") return;
  const closed = facts.tokens.findIndex(({ text }) => text.startsWith(")"));
  const [first] = placed;
  if (!/^\) ?:/.test(facts.words(closed, closed + 2)) || first?.chunk !== 2) return;
  const { from, to, text } = first.time;
  for (const one of drafts) {
    if (one.predicate !== "leads" || !facts.referents(name).some(({ actor }) => actor === one.subject))
      continue;
    one.timeText ??= text;
    one.from ??= from;
    one.to ??= to ?? from;
  }
}

/** A claim without a date of its own has that of what it is told together with. */
function shareDate(facts: SentenceFacts, one: Draft, placed: readonly PlacedDate[]): void {
  const own = one.statement;
  if (!own || !own.verb.isPast || /^(historical|predicted|counterfactual)$/.test(one.modality)) return;
  const date =
    relatedDate(facts, own, placed) ?? (tellsWhatBegan(one, own) ? dateBeside(facts, own, placed) : null);
  if (!date) return;
  one.timeText = date.text;
  one.from = date.from;
  one.to = date.to;
}

/** An event, or what its verb says began: "swore fealty", "switched to", but not "led". */
const tellsWhatBegan = ({ predicate: told }: Draft, { verb }: Statement): boolean =>
  predicate(told).kind === "event" || !standing.has(verb.lemma);

/** The time that a clause's own opening points to: "until 2019, when it", "in the war (1987–1988), in which it", "When he died in April 2015, it". */
function relatedDate(
  facts: SentenceFacts,
  own: Statement,
  placed: readonly PlacedDate[],
): TimeExpression | null {
  const opening = openingOf(facts, own);
  if (opening > 0) {
    let last = opening - 1;
    while (/^(comma|close)$/.test(facts.chunks[last]?.kind ?? "")) last--;
    // "in 2019", "(1987–1988)": its first chunk is up to three before its last.
    const held = placed.find(({ chunk, time }) => isValued(time) && chunk <= last && chunk > last - 4);
    // "until 2019, when it": what ends one thing begins the other.
    if (held && facts.chunks[last]?.kind === "date")
      return held.time.from === null ? { ...held.time, from: held.time.to, to: null } : held.time;
  }
  if (own.clause !== "main") return null;
  const before = facts.statements.findLast((one) => one.at < own.at && one.verb.form === "finite");
  if (before?.clause !== "subordinate" || !/^(when|as|after|once)$/.test(before.opener ?? "")) return null;
  return between(placed, before, own);
}

/** Where "when" or "in which" opens a clause, or −1. */
function openingOf(facts: SentenceFacts, own: Statement): number {
  for (let at = own.at - 1; at > 0; at--) {
    const chunk = facts.chunks[at];
    if (chunk?.kind === "sub") return "word" in chunk && chunk.word === "when" ? at : -1;
    if (chunk?.kind === "rel") {
      const before = facts.chunks[at - 1];
      return before?.kind === "prep" && /^(in|during)$/.test(before.word) ? at - 1 : -1;
    }
    if (!chunk || !/^(np|adv|comma|prep)$/.test(chunk.kind)) return -1;
  }
  return -1;
}

const isValued = ({ from, to }: TimeExpression): boolean => (from ?? to) !== null;

/** The one date told between two verbs, or null. */
function between(placed: readonly PlacedDate[], first: Statement, second: Statement): TimeExpression | null {
  const found = placed.filter(({ time, chunk }) => isValued(time) && chunk > first.at && chunk < second.at);
  return found.length === 1 ? (found[0] as PlacedDate).time : null;
}

/**
 * The time of what is told beside an event: "died on 13 July 2003 and was succeeded by X", "In 2016 it said that it had
 * attacked Y", where the sentence has no other date.
 */
function dateBeside(
  facts: SentenceFacts,
  own: Statement,
  placed: readonly PlacedDate[],
): TimeExpression | null {
  const before = facts.statements.findLast((one) => one.at < own.at && one.verb.form === "finite");
  const isJoined =
    before !== undefined &&
    own.subject.length > 0 &&
    before.subject[0]?.head === own.subject[0]?.head &&
    facts.chunks.slice(before.at, own.at).some(({ kind }) => kind === "conj");
  const joined = isJoined ? (between(placed, before, own) ?? relatedDate(facts, before, placed)) : null;
  if (joined) return joined;
  const valued = placed.filter(({ time }) => isValued(time));
  const [only] = valued;
  if (valued.length !== 1 || !only || only.chunk > 1) return null;
  const isAfterMain = facts.statements.some(
    (one) => one.at < own.at && one.verb.form === "finite" && one.clause === "main",
  );
  return isAfterMain && own.verb.form === "finite" && own.clause !== "condition" ? only.time : null;
}
