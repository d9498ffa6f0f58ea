import { predicates, type Stance } from "@entente/claims";
import type { ReadDate } from "./dated.ts";
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

/** What an asserted claim of a state does to states of the opposing stance; null where it has none, or no time. */
export function opposingState(known: KnownClaim, readDate: ReadDate): EndingClaim | null {
  if (known.asOpposing) return known.asOpposing;
  const isState = known.part === "state" && known.standing.asserted;
  if (!isState || predicates[known.claim.predicate].stance === null) return null;
  const { began, first, last } = timeOfState(known, readDate);
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

/** The key under which states find what opposes them. */
function opposingKey({ claim }: KnownClaim, sideOf: (object: string | null) => string): string {
  const { stance } = predicates[claim.predicate];
  return stanceKey(stance as Stance, claim.subject, sideOf(claim.object));
}

function collectLists(
  evidence: KnownEvidence,
  book: RuleBook,
  among: readonly KnownClaim[],
  opposing: readonly (readonly EndingClaim[])[],
): EndingLists {
  const sideOf = createSideReader(evidence);
  const lists = new Map<string, EndingClaim[]>();
  const add = (key: string, ending: EndingClaim): void => {
    const list = lists.get(key);
    if (list) list.push(ending);
    else lists.set(key, [ending]);
  };
  for (const known of among) {
    if (known.part === "event" && known.standing.asserted) {
      const object = sideOf(known.claim.object);
      for (const [key, ending] of eventEndings(known, object, evidence, book)) add(key, ending);
    }
    const ending = opposingState(known, evidence.readDate);
    if (ending) add(opposingKey(known, sideOf), ending);
  }
  for (const list of lists.values()) list.sort(compareEndings);
  for (const sorted of opposing) {
    if (!sorted[0]) continue;
    const key = opposingKey(sorted[0].known, sideOf);
    lists.set(key, merged(lists.get(key) ?? [], sorted));
  }
  return lists;
}

/** One sorted list of two. */
function merged(one: readonly EndingClaim[], other: readonly EndingClaim[]): EndingClaim[] {
  const all: EndingClaim[] = [];
  let next = 0;
  for (const ending of one) {
    while (next < other.length && compareEndings(other[next] as EndingClaim, ending) < 0)
      all.push(other[next++] as EndingClaim);
    all.push(ending);
  }
  while (next < other.length) all.push(other[next++] as EndingClaim);
  return all;
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
 * @param opposing further ones of which what opposes states is known, each list about the same two and sorted.
 */
export function endingsAmong(
  evidence: KnownEvidence,
  book: RuleBook,
  among: readonly KnownClaim[],
  opposing: readonly (readonly EndingClaim[])[] = [],
): (standing: Standing) => Endings {
  if (among.length === 0 && opposing.length === 0) return () => noEndings;
  const [accepted, , proposed] = standings;
  let lists: EndingLists | null = null;
  const over = (on: Standing): Endings =>
    endingsIn(actingOn(on, (lists ??= collectLists(evidence, book, among, opposing))), book);
  let forAccepted: Endings | null = null;
  let forProposed: Endings | null = null;
  return (standing) =>
    standing.accepted ? (forAccepted ??= over(accepted)) : (forProposed ??= over(proposed));
}
