import { doOverlap, isCertainlyBefore, type Span } from "@entente/claims";
import { firstDrawnDay, type Dated } from "./dated.ts";
import type { Episode } from "./episodes.ts";
import type { StateClaim } from "./known-claims.ts";

/** The days on which an episode may have held as far as anyone says: what is unknown before its first day is not in it. */
export function extentOf({ first, end, leading }: Episode): Span {
  const lastDay = end ? end.span.end - 1 : Infinity;
  const overBy = leading[0]?.time.order.end ?? Infinity;
  return first
    ? { start: firstDrawnDay(first), end: lastDay }
    : { start: -Infinity, end: Math.min(lastDay, overBy) };
}

/**
 * Whether an episode is drawn on a picture as of a date: it may have held on some day of it. One that is only said to
 * be over held nobody knows when, and is drawn nowhere.
 */
export function mayHold(episode: Episode, asOf: Span): boolean {
  const extent = extentOf(episode);
  return episode.first !== null && extent.start < extent.end && doOverlap(extent, asOf);
}

/** The days through which one claim has the state hold for certain (both included), cut by the episode's end. */
function certainDays({ time }: StateClaim, { end }: Episode): readonly [number, number] | null {
  if (!time.first || !time.last) return null;
  const from = time.first.end - 1;
  const to = Math.min(time.last.span.start, end ? end.span.start - 1 : Infinity);
  return from <= to ? [from, to] : null;
}

/**
 * Whether an episode certainly held on all days of a date. Between two sightings nobody says that it held, so that is
 * not certain. A sighting is as precise as its source's date: as of just that date it is certain.
 */
export function certainlyHolds(episode: Episode, asOf: Span): boolean {
  const isSighting = episode.leading.some(
    ({ time: { seen } }) =>
      seen && seen.start === asOf.start && seen.end === asOf.end && !isCut(seen, episode),
  );
  return (
    isSighting || certainStretches(episode).some(([from, to]) => from <= asOf.start && asOf.end - 1 <= to)
  );
}

/** The stretches of days (first and last) through which an episode certainly held, in time, none touching the next. */
export function certainStretches(episode: Episode): [number, number][] {
  const stretches: [number, number][] = [];
  for (const claim of episode.leading) {
    const days = certainDays(claim, episode);
    if (days) stretches.push([...days]);
  }
  if (stretches.length < 2) return stretches;
  const joined: [number, number][] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Whether a sighting may lie after the end. */
const isCut = (date: Span, { end }: Episode): boolean =>
  end !== null && date.end > (end.isExact ? end.span.start : end.span.end);

/** The latest date by which an episode is said to have held, of the claims that have it hold by a date at all. */
export function lastSeen(episode: Episode, asOf: Span | null): Dated | null {
  let latest: Dated | null = null;
  for (const { time } of episode.leading) {
    if (!time.first || !time.last || (asOf && firstDrawnDay(time.first) >= asOf.end)) continue;
    const last = cutAtEnd(time, episode);
    if (!latest || compareLast(last, latest) > 0) latest = last;
  }
  return latest;
}

const compareLast = (a: Dated, b: Dated): number =>
  a.span.end - b.span.end || a.span.start - b.span.start || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** A claim may say that a state goes on which something then ended: it was seen no later than that. */
function cutAtEnd({ began, first, last }: StateClaim["time"], { end }: Episode): Dated {
  const said = last as Dated;
  if (!end || isCertainlyBefore(said.span, { start: end.span.end - 1, end: end.span.end })) return said;
  if (end.isExact) return { text: end.text, span: end.span };
  return began && first ? { text: began.text, span: first } : said;
}
