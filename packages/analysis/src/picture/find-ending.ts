import { foldName, isCertainlyBefore, type Span } from "@entente/claims";
import { firstIndexWhere } from "./first-index.ts";
import type { EndingClaim, KnownClaim } from "./known-claims.ts";

/** What is known, when a state is asked for its end, of the stretch that may end. */
export interface Stretch {
  /** The days on which it may first have held. */
  readonly first: Span;
  /** The last day that any of its claims says it held on; -Infinity where none does. */
  readonly lastDay: number;
}

/** Whether an event and a state are about the same office, as far as they say: then succession ends it. */
function isSameOffice(event: KnownClaim, state: KnownClaim): boolean {
  const ended = event.claim.qualifiers.office;
  const held = state.claim.qualifiers.office ?? state.claim.qualifiers.role;
  return ended === undefined || held === undefined || foldName(ended) === foldName(held);
}

/**
 * Whether a claim ends a stretch: it came after the stretch began, for certain; or it may have, and no claim has the
 * state go on after it. A body that is said to act when its merger is told has outlived it under its own name; after
 * a death there is no going on.
 */
function endsStretch({ when, firmness }: EndingClaim, { first, lastDay }: Stretch): boolean {
  if (isCertainlyBefore(first, when.span)) return true;
  const lastPossibleDay = when.span.end - 1;
  if (lastPossibleDay <= first.start) return false;
  switch (firmness) {
    case "death":
      return true;
    case "change":
      return lastPossibleDay >= lastDay;
    case "merger":
      return lastPossibleDay > lastDay;
    case "opposing":
      return false;
  }
}

/** The earliest claim of a sorted list that ends a stretch. */
export function findEnding(
  list: readonly EndingClaim[],
  stretch: Stretch,
  state: KnownClaim,
): EndingClaim | null {
  // What lies wholly before the stretch can't end it: start where that is past.
  const from = firstIndexWhere(list, ({ when }) => when.span.end - 1 > stretch.first.start);
  for (let index = from; index < list.length; index++) {
    const ending = list[index] as EndingClaim;
    if (endsStretch(ending, stretch) && isSameOffice(ending.known, state)) return ending;
  }
  return null;
}
