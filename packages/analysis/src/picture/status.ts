import type { Span } from "@entente/claims";
import type { Episode } from "./episodes.ts";
import { certainlyHolds } from "./extent.ts";
import type { RelationStatus } from "./picture.ts";

/**
 * How an episode stands at a date, the greatest reserve first: only reported, contested, in question, presumed since
 * it was last seen (or because the date is too coarse to be sure), certain. Over all time, with no date given, what is
 * asserted and not questioned is certain for the days it was seen: `lastSeen` says from where on it is presumed.
 */
export function statusOf(
  episode: Episode,
  doubts: { readonly isContested: boolean; readonly isQuestioned: boolean },
  asOf: Span | null,
): RelationStatus {
  if (!episode.standing.asserted) return "reported";
  if (doubts.isContested) return "contested";
  if (doubts.isQuestioned) return "in-question";
  return asOf === null || certainlyHolds(episode, asOf) ? "certain" : "presumed";
}
