import { alwaysSpan, doOverlap, type Span } from "@entente/claims";
import { firstDrawnDay, type ReadDate } from "./dated.ts";
import type { Episode } from "./episodes.ts";
import { extentOf } from "./extent.ts";
import type { KnownClaim } from "./known-claims.ts";
import { mayAct } from "./standing.ts";
import type { StateTime } from "./state-time.ts";
import { timeOfState } from "./time-of-state.ts";

/** The days on which a denial says that a state did not hold; nothing is said of the time after. */
export function deniedDays(known: KnownClaim, readDate: ReadDate): Span {
  const time = timeOfState(known, readDate);
  return { start: deniedFrom(time), end: deniedUntil(time) };
}

const deniedFrom = ({ first }: StateTime): number => (first ? firstDrawnDay(first) : -Infinity);
const deniedUntil = ({ last, end }: StateTime): number =>
  end ? end.span.end - 1 : last ? last.span.end : Infinity;

/** The claims against an episode: those that deny the same of a time which it may cover. */
export function claimsAgainst(episode: Episode, readDate: ReadDate): KnownClaim[] {
  const extent = extentOf(episode);
  return episode.proposition.denials.filter((known) => {
    const time = timeOfState(known, readDate);
    return deniedFrom(time) < extent.end && extent.start < deniedUntil(time);
  });
}

/**
 * Whether claims against an episode contest it at a date (at any, if none is given): one that may act on it denies it
 * for some of that time, or denied it before and it has not been seen since.
 */
export function isContested(
  episode: Episode,
  against: readonly KnownClaim[],
  asOf: Span | null,
  readDate: ReadDate,
): boolean {
  if (against.length === 0) return false;
  const date = asOf ?? alwaysSpan;
  let seenAgain = -Infinity;
  for (const { time } of episode.leading) {
    if (time.first && time.first.start < date.end) seenAgain = Math.max(seenAgain, time.first.start);
  }
  return against.some((known) => {
    if (!mayAct(known.standing, episode.standing)) return false;
    const days = deniedDays(known, readDate);
    // A denial that is left open stands until the state is seen again.
    const isOpen = timeOfState(known, readDate).end === null;
    if (doOverlap(days, date)) return true;
    return isOpen && date.start >= days.end && seenAgain < days.end;
  });
}
