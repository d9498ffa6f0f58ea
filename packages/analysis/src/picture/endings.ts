import { predicates, type EndRule, type Stance } from "@entente/claims";
import type { Dated } from "./dated.ts";
import { endingKeys, endingKind, ruleKey, type EndingKind } from "./ending-events.ts";
import { compareKnown, compareLastDays, type KnownClaim, type KnownEvidence } from "./known-claims.ts";
import { createSideReader, pairKey, type Proposition } from "./propositions.ts";
import { timeOfEvent } from "./time-of-event.ts";
import { timeOfState } from "./time-of-state.ts";

/** A claim whose content can end a state: an event that the predicate table names, or the opposing stance. */
export interface EndingClaim {
  readonly known: KnownClaim;
  readonly when: Dated;
  /** Whether `when` has a first day, and is not only "by then". */
  readonly isDated: boolean;
  /** The day from which a picture lists it. */
  readonly drawnFrom: number;
  readonly kind: EndingKind;
}

/** The claims that can end states, each list sorted by the last day on which it may have happened. */
export interface Endings {
  /** The events that can end a state, one list for each rule that has any. */
  eventsFor(proposition: Proposition): readonly (readonly EndingClaim[])[];
  /** The claims of the opposing stance between the same two. */
  opposing(proposition: Proposition): readonly EndingClaim[];
  /** The deaths of an actor. */
  deathsOf(actor: string): readonly EndingClaim[];
}

const opposite: Readonly<Record<Stance, Stance>> = { together: "against", against: "together" };
const none: readonly EndingClaim[] = [];

/** Earliest first: by the last day it may have happened on, then the more precise, then by id. */
export const compareEndings = (a: EndingClaim, b: EndingClaim): number =>
  compareLastDays(a.when.span, b.when.span) || compareKnown(a.known, b.known);

function opposingState(known: KnownClaim, evidence: KnownEvidence): EndingClaim | null {
  const { began, first, last } = timeOfState(known, evidence.readDate);
  if (!first || !last) return null;
  // Without a start it was seen at a date, but had begun at an unknown time before.
  const text = (began ?? last).text;
  return {
    known,
    when: { text, span: first },
    isDated: began !== null,
    drawnFrom: first.start,
    kind: "opposing",
  };
}

const sideKey = (rule: EndRule, [subject, object]: Proposition["sides"]): string => {
  const pick = { subject, object };
  return ruleKey(rule.event, rule.subject && pick[rule.subject], rule.object && pick[rule.object]);
};

/**
 * Collects the claims that can end states.
 *
 * @param mayEnd which claims may: asserted ones, and for accepted states only accepted ones.
 */
export function collectEndings(evidence: KnownEvidence, mayEnd: (known: KnownClaim) => boolean): Endings {
  const sideOf = createSideReader(evidence);
  const lists = new Map<string, EndingClaim[]>();
  const put = (key: string, ending: EndingClaim): void => {
    const list = lists.get(key);
    if (list) list.push(ending);
    else lists.set(key, [ending]);
  };
  for (const known of evidence.claims) {
    const { claim, part } = known;
    if (!mayEnd(known)) continue;
    const { stance } = predicates[claim.predicate];
    if (part === "event") {
      const keys = endingKeys(known, sideOf(claim.object), evidence.actors);
      if (keys.length === 0) continue;
      const ending = { known, ...timeOfEvent(known, evidence), kind: endingKind(known) };
      for (const key of keys) put(key, ending);
    } else if (part === "state" && stance) {
      const ending = opposingState(known, evidence);
      if (ending) put(`${stance}|${pairKey(claim.subject, sideOf(claim.object))}`, ending);
    }
  }
  for (const [key, list] of lists) lists.set(key, list.toSorted(compareEndings));
  return {
    eventsFor({ predicate, sides }) {
      const found = predicates[predicate].endedBy.map((rule) => lists.get(sideKey(rule, sides)));
      return found.filter((list) => list !== undefined);
    },
    opposing({ predicate, sides }) {
      const { stance } = predicates[predicate];
      return (stance && lists.get(`${opposite[stance]}|${pairKey(...sides)}`)) ?? none;
    },
    deathsOf: (actor) => lists.get(ruleKey("died", actor, undefined)) ?? none,
  };
}
