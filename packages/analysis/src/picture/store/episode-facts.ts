import { claimsAgainst, isContested } from "../against.ts";
import type { ReadDate } from "../dated.ts";
import type { Endings } from "../endings.ts";
import { episodesOf, type Episode } from "../episodes.ts";
import type { KnownClaim } from "../known-claims.ts";
import { standings, type Standing } from "../standing.ts";
import { certainStretches, extentOf } from "../extent.ts";
import type { PictureClaim } from "../picture.ts";
import { rankOfClaim, type Proposition } from "../propositions.ts";
import { questionsFor, questionsOf, type Questions } from "../question.ts";
import type { Cover, EpisodeFacts, OwnFacts } from "./episode-numbers.ts";
import type { KeptState } from "./kept-states.ts";
import { deputyRank, firstRank, forecastRank, type Rank } from "./proposition-columns.ts";

/** What keeps a claim's proposition apart from others about the same two, as a number. */
export const rankOf = (claim: PictureClaim): Rank => {
  const key = rankOfClaim(claim);
  return key === "forecast" ? forecastRank : key === "deputy" ? deputyRank : firstRank;
};

/** Of a share or amount, or of several who do it together. */
const isOfPart = ({ qualifiers }: PictureClaim): boolean =>
  qualifiers.quantity !== undefined || (qualifiers.jointlyWith?.length ?? 0) > 0;

/** An episode with what is so of it by its own claims. */
interface Drawn {
  readonly episode: Episode;
  readonly own: OwnFacts;
}

const compareStarts = (a: Drawn, b: Drawn): number => a.own.start - b.own.start;

const noCover: Cover = { from: 1, to: 0, isInParts: false };

/** The days on which episodes of a higher standing may hold. */
function coverOf({ rank }: Standing, all: readonly Drawn[]): Cover {
  let { from, to, isInParts } = noCover;
  for (const { own } of all.filter((drawn) => drawn.own.rank < rank).toSorted(compareStarts)) {
    if (from > to) [from, to] = [own.start, own.end];
    else {
      isInParts ||= own.start > to;
      to = Math.max(to, own.end);
    }
  }
  return { from, to, isInParts };
}

function ownFactsOf(episode: Episode, readDate: ReadDate): OwnFacts {
  const { start, end } = extentOf(episode);
  const stretches = certainStretches(episode);
  const [from, to] = stretches[0] ?? [1, 0];
  const isCoarse = episode.leading.some(({ time: { seen } }) => seen !== null && seen.end - seen.start > 1);
  return {
    rank: episode.standing.rank,
    start,
    end,
    certainFrom: from,
    certainTo: to,
    isIntricate: isCoarse || stretches.length > 1 || episode.proposition.denials.length > 0,
    isEndInferred: episode.end?.how === "opposed",
    isContested: isContested(episode, claimsAgainst(episode, readDate), null, readDate),
    isPartial: episode.leading.some(({ known }) => isOfPart(known.claim)),
  };
}

/** The same as the last time where nothing has changed of an episode. */
function keptFactsOf(episode: Episode, readDate: ReadDate, { facts }: KeptState): OwnFacts {
  let own = facts.get(episode.leading);
  if (own) return own;
  own = ownFactsOf(episode, readDate);
  facts.set(episode.leading, own);
  return own;
}

function questionedFrom(episode: Episode, questions: Questions): number {
  let first = Infinity;
  for (const { drawnFrom } of questionsOf(episode, questions)) first = Math.min(first, drawnFrom);
  return first;
}

/**
 * What the columns keep of all episodes of a state.
 *
 * @param kept what was kept of the state from the last time, if anything was.
 */
export function factsOfState(
  stated: Proposition,
  endingsFor: (standing: Standing) => Endings,
  readDate: ReadDate,
  kept?: KeptState,
): EpisodeFacts[] {
  if (stated.claims.length === 0) return [];
  const drawn: Drawn[] = [];
  for (const episode of episodesOf(stated, readDate, endingsFor, kept)) {
    if (episode.first === null) continue;
    const own = kept ? keptFactsOf(episode, readDate, kept) : ownFactsOf(episode, readDate);
    if (own.start < own.end) drawn.push({ episode, own });
  }
  const [only] = drawn;
  if (only && drawn.length === 1) {
    const { episode, own } = only;
    const questions = questionsFor(stated, endingsFor(episode.standing));
    return [{ own, cover: noCover, questionedFrom: questionedFrom(episode, questions) }];
  }
  return standings.flatMap((standing) => {
    const ofStanding = drawn.filter(({ own }) => own.rank === standing.rank);
    if (ofStanding.length === 0) return [];
    const cover = coverOf(standing, drawn);
    const questions = questionsFor(stated, endingsFor(standing));
    return ofStanding.map(({ episode, own }) => ({
      own,
      cover,
      questionedFrom: questionedFrom(episode, questions),
    }));
  });
}

/** What speaks for something, and what against it. */
export function partsOf(claims: readonly KnownClaim[]): Pick<Proposition, "claims" | "denials"> {
  if (!claims.some(({ part }) => part === "denial")) return { claims, denials: [] };
  return {
    claims: claims.filter(({ part }) => part !== "denial"),
    denials: claims.filter(({ part }) => part === "denial"),
  };
}
