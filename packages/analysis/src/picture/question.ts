import type { Span } from "@entente/claims";
import type { Endings } from "./endings.ts";
import type { Episode } from "./episodes.ts";
import type { EndingClaim } from "./known-claims.ts";
import type { Proposition } from "./propositions.ts";
import type { EndLists } from "./sweep.ts";

/** A death or dissolution that puts an episode in question, from the day it is drawn. */
function isQuestioned(ending: EndingClaim, asOf: Span | null): boolean {
  return asOf === null || ending.drawnFrom < asOf.end;
}

/**
 * Something of an actor that is seen after it died or was dissolved: one of the two claims must be wrong. Where it is only
 * known to have been over by a day, what is seen on that very day may have been seen before.
 */
function isBeforeIt({ when, isDated, firmness }: EndingClaim, { first }: Episode): boolean {
  if (firmness !== "death" || first === null) return false;
  const lastDay = when.span.end - 1;
  return isDated ? lastDay <= first.start : lastDay < first.start;
}

/** What may put the episodes of a state in question. */
export interface Questions {
  readonly doubts: EndLists;
  readonly events: EndLists;
}

export const questionsFor = (proposition: Proposition, endings: Endings): Questions => ({
  doubts: endings.doubtsFor(proposition),
  events: endings.eventsFor(proposition),
});

/**
 * What puts an episode in question, at whatever date: pledges to a person from that person's death on, whether given
 * before or after; a state that is only seen after the death or dissolution that would have ended it.
 */
export function* questionsOf(episode: Episode, { doubts, events }: Questions): Generator<EndingClaim> {
  const { first } = episode;
  if (first === null) return;
  for (const list of doubts) yield* list;
  for (const list of events) {
    // Sorted by last possible day: past the episode's beginning nothing lies before it any more.
    for (const ending of list) {
      if (ending.when.span.end - 1 > first.start) break;
      if (isBeforeIt(ending, episode)) yield ending;
    }
  }
}

/** What puts an episode in question at a date (at any, if none is given), or null. It ends nothing. */
export function questionOf(episode: Episode, endings: Endings, asOf: Span | null): EndingClaim | null {
  const questions = questionsFor(episode.proposition, endings);
  for (const ending of questionsOf(episode, questions)) if (isQuestioned(ending, asOf)) return ending;
  return null;
}
