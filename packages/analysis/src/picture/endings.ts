import { predicates, type Stance } from "@entente/claims";
import { setOffBy, stateKey } from "./ending-events.ts";
import {
  compareKnown,
  compareLastDays,
  type EndingClaim,
  type KnownClaim,
  type KnownEvidence,
} from "./known-claims.ts";
import { createSideReader, pairKey, type Proposition } from "./propositions.ts";
import type { RuleBook } from "./rules/rule-book.ts";
import { mayAct, standings, type Standing } from "./standing.ts";
import { timeOfEvent } from "./time-of-event.ts";
import { timeOfState } from "./time-of-state.ts";

/** The claims that can end or question states, each list sorted by the last day on which it may have happened. */
export interface Endings {
  /** The events that can end a state, one list for each rule that has any. */
  eventsFor(proposition: Proposition): readonly (readonly EndingClaim[])[];
  /** The events that put a state in question. */
  doubtsFor(proposition: Proposition): readonly (readonly EndingClaim[])[];
  /** The claims of the opposing stance between the same two. */
  opposing(proposition: Proposition): readonly EndingClaim[];
}

const opposite: Readonly<Record<Stance, Stance>> = { together: "against", against: "together" };
const none: readonly EndingClaim[] = [];
const noLists: readonly (readonly EndingClaim[])[] = [];

/** Nothing ends anything. */
export const noEndings: Endings = {
  eventsFor: () => noLists,
  doubtsFor: () => noLists,
  opposing: () => none,
};

/** Earliest first: by the last day it may have happened on, then the more precise, then by id. */
export const compareEndings = (a: EndingClaim, b: EndingClaim): number =>
  compareLastDays(a.when.span, b.when.span) || compareKnown(a.known, b.known);

function opposingState(known: KnownClaim, evidence: KnownEvidence): EndingClaim | null {
  if (known.asOpposing) return known.asOpposing;
  const { began, first, last } = timeOfState(known, evidence.readDate);
  if (!first || !last) return null;
  // Without a start it was seen at a date, but had begun at an unknown time before.
  const text = (began ?? last).text;
  known.asOpposing = {
    known,
    when: { text, span: first },
    isDated: began !== null,
    drawnFrom: first.start,
    firmness: "opposing",
    rules: [],
  };
  return known.asOpposing;
}

/** The key under which what has a stance towards another is found. */
const stanceKey = (stance: Stance, one: string, other: string): string => `${stance}|${pairKey(one, other)}`;

/** The endings that an event makes, by the keys under which states find them. */
function eventEndings(
  known: KnownClaim,
  object: string,
  evidence: KnownEvidence,
  book: RuleBook,
): [string, EndingClaim][] {
  const setOff = setOffBy(known, object, evidence.actors, book);
  if (setOff.length === 0) return [];
  const time = timeOfEvent(known, evidence);
  return setOff.map(({ key, rule: { effect }, rules }) => {
    const firmness = effect.does === "ends" ? effect.firmness : "change";
    return [key, { known, ...time, firmness, rules }];
  });
}

/** Endings by the key under which states find them, each list sorted. */
type EndingLists = ReadonlyMap<string, readonly EndingClaim[]>;

/** Finds the list for what opposes states between two; asked for the same two again and again, it needs no key. */
function createOpposingLists(listAt: (key: string) => EndingClaim[]) {
  let last: { stance: Stance; one: string; other: string; list: EndingClaim[] } | null = null;
  return (stance: Stance, one: string, other: string): EndingClaim[] => {
    const isSame =
      last?.stance === stance &&
      ((last.one === one && last.other === other) || (last.one === other && last.other === one));
    if (!last || !isSame) last = { stance, one, other, list: listAt(stanceKey(stance, one, other)) };
    return last.list;
  };
}

function collectLists(evidence: KnownEvidence, book: RuleBook, among: readonly KnownClaim[]): EndingLists {
  const sideOf = createSideReader(evidence);
  const lists = new Map<string, EndingClaim[]>();
  const listAt = (key: string): EndingClaim[] => {
    const list = lists.get(key) ?? [];
    if (list.length === 0) lists.set(key, list);
    return list;
  };
  const opposingTo = createOpposingLists(listAt);
  for (const known of among) {
    const { claim, part, standing } = known;
    if (!standing.asserted) continue;
    if (part === "event") {
      const object = sideOf(claim.object);
      for (const [key, ending] of eventEndings(known, object, evidence, book)) listAt(key).push(ending);
      continue;
    }
    const { stance } = predicates[claim.predicate];
    const ending = part === "state" && stance ? opposingState(known, evidence) : null;
    if (stance && ending) opposingTo(stance, claim.subject, sideOf(claim.object)).push(ending);
  }
  for (const list of lists.values()) list.sort(compareEndings);
  return lists;
}

/** The endings that may act on a state of some standing; the order of each list stays. */
function actingOn(on: Standing, lists: EndingLists): EndingLists {
  const acting = new Map<string, readonly EndingClaim[]>();
  for (const [key, list] of lists) {
    const own = list.filter(({ known }) => mayAct(known.standing, on));
    if (own.length > 0) acting.set(key, own);
  }
  return acting;
}

function endingsIn(lists: EndingLists, book: RuleBook): Endings {
  if (lists.size === 0) return noEndings;
  const isSetOff = [...lists.values()].some((list) => list.some(({ firmness }) => firmness !== "opposing"));
  const acting = (
    { predicate, sides }: Proposition,
    does: "ends" | "questions",
  ): readonly (readonly EndingClaim[])[] => {
    if (!isSetOff) return noLists;
    return book
      .actingOn(predicate)
      .filter((rule) => rule.does === does)
      .map((rule) => lists.get(stateKey(rule, sides)))
      .filter((list) => list !== undefined);
  };
  return {
    eventsFor: (proposition) => acting(proposition, "ends"),
    doubtsFor: (proposition) => acting(proposition, "questions"),
    opposing({ predicate, sides }) {
      const { stance } = predicates[predicate];
      return (stance && lists.get(stanceKey(opposite[stance], ...sides))) ?? none;
    },
  };
}

/**
 * What can end or question a state of each standing.
 *
 * @param among the claims to look through: all, or those that bear on the states that will be asked for.
 */
export function endingsAmong(
  evidence: KnownEvidence,
  book: RuleBook,
  among: readonly KnownClaim[],
): (standing: Standing) => Endings {
  if (among.length === 0) return () => noEndings;
  const [accepted, , proposed] = standings;
  let lists: EndingLists | null = null;
  const over = (on: Standing): Endings =>
    endingsIn(actingOn(on, (lists ??= collectLists(evidence, book, among))), book);
  let forAccepted: Endings | null = null;
  let forProposed: Endings | null = null;
  return (standing) =>
    standing.accepted ? (forAccepted ??= over(accepted)) : (forProposed ??= over(proposed));
}
