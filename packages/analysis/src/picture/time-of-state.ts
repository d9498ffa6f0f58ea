import { isCertainlyBefore } from "@entente/claims";
import { noLaterThan, type Dated, type ReadDate } from "./dated.ts";
import { byPublication, type KnownClaim, type StateClaim } from "./known-claims.ts";
import type { StateTime } from "./state-time.ts";

const dayAfter = (date: Dated): Dated => ({
  text: date.text,
  span: { start: date.span.start + 1, end: date.span.end + 1 },
});

function endedState(known: KnownClaim, began: Dated | null, to: Dated): StateTime {
  const first = began ? noLaterThan(began.span, to.span) : to.span;
  // Who writes before the stated end has not seen the state up to it.
  const isEndAhead = isCertainlyBefore(known.known.span, to.span);
  const seen = isEndAhead && !isCertainlyBefore(known.known.span, first) ? known.known : null;
  const last = isEndAhead ? (seen ?? began ?? to) : to;
  return { began, first, last, seen: seen?.span ?? null, end: dayAfter(to), isEndStated: true, order: first };
}

function pastState(known: KnownClaim, began: Dated | null): StateTime {
  const by = byPublication(known);
  const first = began ? noLaterThan(began.span, known.known.span) : null;
  const end = {
    text: by.text,
    span: {
      start: first ? first.start + 1 : -Infinity,
      end: Math.max(by.span.end, first ? first.end + 1 : -Infinity),
    },
  };
  return { began, first, last: began, seen: null, end, isEndStated: false, order: first ?? by.span };
}

/** Words by which a report says that something began then and goes on; "in 2014" or "on 3 May" only place it. */
const onset =
  /\b(since|from|as of|starting|beginning|began|onwards?|ever|still|until now|to this day|for the (?:past|last))\b/i;

/** Whether a start is told as the beginning of what goes on: by its words, or where there are no words. */
const goesOn = ({ claim: { time } }: KnownClaim): boolean => time.text === null || onset.test(time.text);

/** A state that a report only places in time was seen then, and is presumed from then on. */
function placedState(known: KnownClaim, began: Dated): StateTime {
  const first = noLaterThan(began.span, known.known.span);
  return { began, first, last: began, seen: first, end: null, isEndStated: false, order: first };
}

function openState(known: KnownClaim, began: Dated | null): StateTime {
  const published = known.known;
  const open = { began, end: null, isEndStated: false };
  if (began && isCertainlyBefore(published.span, began.span)) {
    return { ...open, first: began.span, last: began, seen: null, order: began.span };
  }
  const first = began ? noLaterThan(began.span, published.span) : published.span;
  return { ...open, first, last: published, seen: published.span, order: first };
}

/**
 * When a state held, as a claim has it (DESIGN.md § 3):
 *
 * - undated: it held when the claim was published; unknown before;
 * - since a date (or from one, without words of time): it held from then until publication;
 * - in or on a date: it held then, and is presumed from then on;
 * - to a date: it held until then, that day included; from when is unknown unless stated;
 * - over: it held before publication and had ended by then. With a start, it held at its start.
 */
export const timeOfState = (known: KnownClaim, readDate: ReadDate): StateTime =>
  stateClaim(known, readDate).time;

/** A claim with when it says that a state held: the same each time it is asked for. */
export const stateClaim = (known: KnownClaim, readDate: ReadDate): StateClaim =>
  (known.asState ??= { known, time: workedOut(known, readDate) });

function workedOut(known: KnownClaim, readDate: ReadDate): StateTime {
  const { from, to, over } = known.claim.time;
  const began = from === null ? null : readDate(from);
  if (to !== null) return endedState(known, began, readDate(to));
  if (over) return pastState(known, began);
  return began && !goesOn(known) ? placedState(known, began) : openState(known, began);
}
