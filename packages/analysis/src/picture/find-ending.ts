import { isCertainlyBefore, type Span } from "@entente/claims";
import { firstIndexWhere } from "./first-index.ts";
import type { EndingClaim, KnownClaim } from "./known-claims.ts";
import { isOtherOffice } from "./other-office.ts";

/** What is known, when a state is asked for its end, of the stretch that may end. */
export interface Stretch {
  /** The days on which it may first have held. */
  readonly first: Span;
  /** The last day that any of its claims says it held on; -Infinity where none does. */
  readonly lastDay: number;
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

/** Whether an event ends another office than a state is of. */
const isOfOtherOffice = ({ known }: EndingClaim, state: KnownClaim): boolean => {
  const { office } = known.claim.qualifiers;
  return office !== undefined && isOtherOffice({ office }, state.claim.qualifiers);
};

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
    if (endsStretch(ending, stretch) && !isOfOtherOffice(ending, state)) return ending;
  }
  return null;
}
