import { firstDrawnDay, type ReadDate } from "./dated.ts";
import { noEndings, type Endings } from "./endings.ts";
import { firstIndexWhere } from "./first-index.ts";
import type { KnownClaim, StateClaim } from "./known-claims.ts";
import type { Proposition } from "./propositions.ts";
import { standings, type Standing } from "./standing.ts";
import {
  compareStateClaims,
  isEndedBefore,
  sweep,
  type EndLists,
  type Sweep,
  type SweptEpisode,
} from "./sweep.ts";
import { stateClaim } from "./time-of-state.ts";

/** One unbroken stretch of a state, as the claims of one standing have it. */
export interface Episode extends SweptEpisode {
  readonly proposition: Proposition;
  readonly standing: Standing;
  /** Claims of lower standing that say nothing beyond it. */
  readonly others: readonly KnownClaim[];
}

/** What is asked for on the way to the episodes of a state, and may be kept from one time to the next. */
export interface Sweeping {
  /** The claims of the state, sorted. */
  ordered(claims: readonly KnownClaim[], readDate: ReadDate): readonly StateClaim[];
  /** What those of one standing make. */
  sweep(standing: Standing, claims: readonly StateClaim[], ends: EndLists): Sweep;
}

/** Puts claims of a state in the order in which they are swept. */
export function orderedClaims(claims: readonly KnownClaim[], readDate: ReadDate): StateClaim[] {
  const states = claims.map((known) => stateClaim(known, readDate));
  return states.length > 1 ? states.toSorted(compareStateClaims) : states;
}

/** Nothing is kept. */
const anew: Sweeping = {
  ordered: orderedClaims,
  sweep: (_, claims, ends) => sweep(claims, ends),
};

const endsOf = (proposition: Proposition, endings: Endings): EndLists =>
  endings === noEndings ? [] : [...endings.eventsFor(proposition), endings.opposing(proposition)];

/**
 * The episode of higher standing to which a claim adds nothing but its voice: it begins no earlier, and is not said
 * to end later. Episodes of one standing follow each other, so only the last that began by then can be it.
 */
function hostOf(claim: StateClaim, episodes: readonly SweptEpisode[]): SweptEpisode | null {
  const day = claim.time.first ? firstDrawnDay(claim.time.first) : claim.time.order.end - 1;
  const host = episodes[firstIndexWhere(episodes, ({ drawnFrom }) => drawnFrom > day) - 1];
  if (!host?.first) return null;
  if (isEndedBefore(host.end, claim.time.order)) return null;
  const { end, isEndStated } = claim.time;
  const endsLater = isEndStated && end !== null && host.end !== null && end.span.start >= host.end.span.end;
  return endsLater ? null : host;
}

/** The episodes of one standing, by when they are drawn. */
interface OfStanding {
  readonly standing: Standing;
  readonly episodes: readonly SweptEpisode[];
}

const byDrawnFrom = (a: SweptEpisode, b: SweptEpisode): number => a.drawnFrom - b.drawnFrom;

/** Whether a claim of lower standing only adds its voice to an episode of a higher one, whose it then is. */
function findHost(
  claim: StateClaim,
  higher: readonly OfStanding[],
  hosted: Map<SweptEpisode, KnownClaim[]>,
): boolean {
  for (const { episodes } of higher) {
    const host = hostOf(claim, episodes);
    if (!host) continue;
    const others = hosted.get(host);
    if (others) others.push(claim.known);
    else hosted.set(host, [claim.known]);
    return true;
  }
  return false;
}

const nobody: readonly KnownClaim[] = [];

/**
 * The episodes of a state. Claims that share a standing are one episode until a certain end lies between them; a
 * claim of lower standing joins an episode of higher standing that covers it, and otherwise makes its own.
 *
 * @param endingsFor what may end an episode of a standing.
 * @param sweeping what was kept of the last time. Default: nothing.
 */
export function episodesOf(
  proposition: Proposition,
  readDate: ReadDate,
  endingsFor: (standing: Standing) => Endings,
  sweeping: Sweeping = anew,
): Episode[] {
  const ordered = sweeping.ordered(proposition.claims, readDate);
  const [only] = ordered;
  // Of most states only one claim is ever made.
  if (only && ordered.length === 1) {
    const { standing } = only.known;
    const { episodes } = sweeping.sweep(standing, ordered, endsOf(proposition, endingsFor(standing)));
    return episodes.map((episode) => ({ ...episode, proposition, standing, others: nobody }));
  }
  const byRank = standings.map((): StateClaim[] => []);
  for (const claim of ordered) (byRank[claim.known.standing.rank] as StateClaim[]).push(claim);
  const found: OfStanding[] = [];
  const hosted = new Map<SweptEpisode, KnownClaim[]>();
  for (const standing of standings) {
    const own = byRank[standing.rank] as StateClaim[];
    const alone = found.length === 0 ? own : own.filter((claim) => !findHost(claim, found, hosted));
    if (alone.length === 0) continue;
    const { episodes } = sweeping.sweep(standing, alone, endsOf(proposition, endingsFor(standing)));
    found.push({ standing, episodes: episodes.toSorted(byDrawnFrom) });
  }
  return found.flatMap(({ standing, episodes }) =>
    episodes.map((episode) => ({ ...episode, proposition, standing, others: hosted.get(episode) ?? nobody })),
  );
}
