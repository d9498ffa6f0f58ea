import { isCertainlyBefore, type Span } from "@entente/claims";
import { firstDrawnDay, noLaterThan, type Dated } from "./dated.ts";
import { earlierEnd, endAfter, statedEnd, type End } from "./end-of-state.ts";
import { compareKnown, compareLastDays, type EndingClaim, type StateClaim } from "./known-claims.ts";

/** What may end a state: one list for each rule, and one for the opposing stance, each sorted. */
export type EndLists = readonly (readonly EndingClaim[])[];

/** One unbroken stretch of a state as the claims of one standing have it, whatever those of others say. */
export interface SweptEpisode {
  /** The claims that speak for it, by when it is first said to hold. Never empty. */
  readonly leading: readonly StateClaim[];
  readonly began: Dated | null;
  /** The days on which it may first have held; null where it is only said to be over. */
  readonly first: Span | null;
  /** The first of these days, or the last of those by which it is over. */
  readonly drawnFrom: number;
  readonly end: End | null;
  /** What may end it has a say only where its last possible day is later than `after`, and no later than `until`. */
  readonly decided: { readonly after: number; readonly until: number };
}

/** The episodes that claims make, with what might have ended them. */
export interface Sweep {
  readonly ends: EndLists;
  readonly episodes: readonly SweptEpisode[];
}

/** An episode while its claims are being gathered. */
interface Draft {
  readonly leading: StateClaim[];
  /** The days on which its first claim has it first hold; of a state only said to be over, all days before. */
  earliest: Span;
  isSeen: boolean;
  began: Dated | null;
  stated: End | null;
  lastDay: number;
  end: End | null;
  after: number;
  until: number;
}

/**
 * By the last day on which the state may first have held, so that an episode's first claim says by when it
 * certainly held. What is only over comes before what holds on the same day: the two are not one.
 */
export const compareStateClaims = (a: StateClaim, b: StateClaim): number =>
  a.time.order.end - b.time.order.end ||
  Number(a.time.first !== null) - Number(b.time.first !== null) ||
  compareLastDays(a.time.order, b.time.order) ||
  compareKnown(a.known, b.known);

/** Whether an end lies before all of a date. */
export const isEndedBefore = (end: End | null, span: Span): boolean =>
  end !== null && end.span.end - 1 <= span.start;

/** The days on which a draft may first have held. A stated start counts where it isn't later than the first sighting. */
function firstOf({ earliest, began }: Draft): Span {
  return began ? noLaterThan(began.span, earliest) : earliest;
}

const emptyDraft = ({ time }: StateClaim): Draft => ({
  leading: [],
  earliest: time.order,
  isSeen: false,
  began: null,
  stated: null,
  lastDay: -Infinity,
  end: null,
  after: Infinity,
  until: -Infinity,
});

function add(draft: Draft, claim: StateClaim, ends: EndLists): void {
  draft.leading.push(claim);
  const { began, first, last } = claim.time;
  if (first && !draft.isSeen) {
    draft.earliest = first;
    draft.isSeen = true;
  }
  // Claims come by the end of their first day, so the first start that fits is the one by which it certainly began.
  if (began && !draft.began && began.span.start < draft.earliest.end) draft.began = began;
  if (last) draft.lastDay = Math.max(draft.lastDay, last.span.end - 1);
  draft.stated = statedEnd(draft.stated, claim);
  const stretch = { first: firstOf(draft), lastDay: draft.lastDay };
  const state = (draft.leading[0] as StateClaim).known;
  const ended = endAfter(stretch, state, ends);
  draft.after = Math.min(draft.after, stretch.first.start);
  draft.until = Math.max(draft.until, ended ? ended.span.end - 1 : Infinity);
  draft.end = earlierEnd(draft.stated, ended);
}

/** A state can't have ended before it was last seen, nor before it began. */
function tightened(end: End, leading: readonly StateClaim[]): End {
  const lastPossibleDay = { start: end.span.end - 1, end: end.span.end };
  let { start } = end.span;
  for (const { time } of leading) {
    if (!time.first || !time.last) continue;
    const held = isCertainlyBefore(time.last.span, lastPossibleDay) ? time.last.span.start : time.first.start;
    if (held < lastPossibleDay.start) start = Math.max(start, held + 1);
  }
  return { ...end, span: { start, end: end.span.end } };
}

/** The episode that begins with the claim at a place. */
function sweepFrom(claims: readonly StateClaim[], at: number, ends: EndLists): SweptEpisode {
  const draft = emptyDraft(claims[at] as StateClaim);
  for (let index = at; index < claims.length; index++) {
    const claim = claims[index] as StateClaim;
    if (isEndedBefore(draft.end, claim.time.order)) break;
    add(draft, claim, ends);
  }
  const { leading, began, isSeen, end, after, until } = draft;
  const first = firstOf(draft);
  return {
    leading,
    began,
    first: isSeen ? first : null,
    drawnFrom: firstDrawnDay(first),
    end: end && tightened(end, leading),
    decided: { after, until },
  };
}

/**
 * Sweeps over the claims of one standing: they are one episode until a certain end lies between them.
 *
 * @param claims sorted by {@link compareStateClaims}.
 * @param before what an earlier sweep over much the same claims has found: episodes of which nothing has changed are taken
 *   over from it. The result is the same without it.
 */
export function sweep(claims: readonly StateClaim[], ends: EndLists, before: Sweep | null = null): Sweep {
  const takeOver = before && createTakingOver(before, claims, ends);
  const episodes: SweptEpisode[] = [];
  for (let at = 0; at < claims.length;) {
    const episode = takeOver?.(at) ?? sweepFrom(claims, at, ends);
    episodes.push(episode);
    at += episode.leading.length;
  }
  return { ends, episodes };
}

/** Where more has changed than this, everything is swept again. */
const fewChanges = 16;

/** Finds the earlier episode that begins at a place, if it would be found there again; places must not go back. */
function createTakingOver(
  before: Sweep,
  claims: readonly StateClaim[],
  ends: EndLists,
): ((at: number) => SweptEpisode | null) | null {
  const changed = changedDays(before.ends, ends);
  if (changed.length > fewChanges) return null;
  let next = 0;
  return (at) => {
    const first = claims[at] as StateClaim;
    const { episodes } = before;
    while (next < episodes.length && isEarlier(firstIn(episodes, next), first)) next++;
    const episode = episodes[next];
    if (!episode || firstIn(episodes, next) !== first || !isAsBefore(episode, claims, at)) return null;
    const { after, until } = episode.decided;
    return changed.some((day) => after < day && day <= until) ? null : episode;
  };
}

const firstIn = (episodes: readonly SweptEpisode[], index: number): StateClaim =>
  (episodes[index] as SweptEpisode).leading[0] as StateClaim;

const isEarlier = (a: StateClaim, b: StateClaim): boolean => a !== b && compareStateClaims(a, b) < 0;

/** Whether an episode has the same claims as before, and the next would not be one of them. */
function isAsBefore({ leading, end }: SweptEpisode, claims: readonly StateClaim[], at: number): boolean {
  for (let index = 0; index < leading.length; index++)
    if (claims[at + index] !== leading[index]) return false;
  const next = claims[at + leading.length];
  return next === undefined || isEndedBefore(end, next.time.order);
}

/** The last possible days of what may end a state now and not before, or the reverse. */
function changedDays(before: EndLists, now: EndLists): number[] {
  const days: number[] = [];
  for (let list = 0; list < before.length || list < now.length; list++) {
    const [one, other] = [before[list] ?? [], now[list] ?? []];
    let same = 0;
    while (same < one.length && same < other.length && one[same] === other[same]) same++;
    let [oneEnd, otherEnd] = [one.length, other.length];
    for (; oneEnd > same && otherEnd > same && one[oneEnd - 1] === other[otherEnd - 1]; oneEnd--) otherEnd--;
    for (const ending of [...one.slice(same, oneEnd), ...other.slice(same, otherEnd)])
      days.push(ending.when.span.end - 1);
  }
  return days;
}
