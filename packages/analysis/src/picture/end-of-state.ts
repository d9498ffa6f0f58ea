import { untilDate, type Dated } from "./dated.ts";
import { compareEndings } from "./endings.ts";
import { findEnding, type Stretch } from "./find-ending.ts";
import type { EndingClaim, KnownClaim, StateClaim } from "./known-claims.ts";

/** How and when an episode ended. */
export interface End extends Dated {
  /** The days that may be the first on which it no longer holds. */
  readonly span: Dated["span"];
  /** Whether the claim gives a date for it; otherwise it was over when the claim was published. */
  readonly isDated: boolean;
  /** Whether it is a date, and not only "by then". */
  readonly isExact: boolean;
  readonly how: "stated" | "over" | "event" | "opposed";
  readonly by: KnownClaim;
  /** The rules by which an event ended it. */
  readonly rules: readonly string[];
}

/**
 * The stated end of claims that share an episode: of two stated dates the later, so that it covers what either
 * says; of "over by" dates the earlier; a stated date before any of those.
 */
export function statedEnd(best: End | null, { known, time }: StateClaim): End | null {
  if (!time.end) return best;
  const isDated = time.isEndStated;
  const isExact = isDated && Number.isFinite(time.end.span.start);
  const end: End = { ...time.end, isDated, isExact, how: isDated ? "stated" : "over", by: known, rules: [] };
  if (!best) return end;
  if (best.isDated !== end.isDated) return end.isDated ? end : best;
  if (best.span.start !== end.span.start) return end.span.start > best.span.start ? end : best;
  return end.span.end < best.span.end ? end : best;
}

/**
 * The earliest end that an event or an opposing claim makes.
 *
 * @param lists the claims that can end the state, each list sorted.
 */
export function endAfter(
  stretch: Stretch,
  state: KnownClaim,
  lists: readonly (readonly EndingClaim[])[],
): End | null {
  let best: EndingClaim | null = null;
  for (const list of lists) {
    const found = findEnding(list, stretch, state);
    if (found && (!best || compareEndings(found, best) < 0)) best = found;
  }
  return best && endOf(best);
}

function endOf({ known, when, isDated, firmness, rules }: EndingClaim): End {
  const dated = isDated ? when : untilDate(when);
  const isExact = isDated && Number.isFinite(dated.span.start);
  return { ...dated, isDated, isExact, how: firmness === "opposing" ? "opposed" : "event", by: known, rules };
}

/** A stated date stands; "over by then" gives way to whatever ended it before. */
export function earlierEnd(stated: End | null, other: End | null): End | null {
  if (!stated || !other) return stated ?? other;
  if (stated.isExact) return stated;
  return other.span.end <= stated.span.end ? other : stated;
}
