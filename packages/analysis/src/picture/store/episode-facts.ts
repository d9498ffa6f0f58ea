import type { Span } from "@entente/claims";
import { claimsAgainst, isContested } from "../against.ts";
import type { ReadDate } from "../dated.ts";
import type { Endings } from "../endings.ts";
import { episodesOf, type Episode } from "../episodes.ts";
import type { KnownClaim } from "../known-claims.ts";
import { standings, type Standing } from "../standing.ts";
import { certainStretches, extentOf } from "../extent.ts";
import type { PictureClaim } from "../picture.ts";
import { rankOfClaim, type Proposition } from "../propositions.ts";
import { questionsOf } from "../question.ts";
import type { EpisodeFacts } from "./episode-columns.ts";
import { deputyRank, firstRank, forecastRank, type Rank } from "./proposition-columns.ts";

/** What keeps a claim's proposition apart from others about the same two, as a number. */
export const rankOf = (claim: PictureClaim): Rank => {
  const key = rankOfClaim(claim);
  return key === "forecast" ? forecastRank : key === "deputy" ? deputyRank : firstRank;
};

/** Of a share or amount, or of several who do it together. */
const isOfPart = ({ qualifiers }: PictureClaim): boolean =>
  qualifiers.quantity !== undefined || (qualifiers.jointlyWith?.length ?? 0) > 0;

/** An episode with the days on which it may hold. */
interface Drawn {
  readonly episode: Episode;
  readonly extent: Span;
}

type Cover = Pick<EpisodeFacts, "coveredFrom" | "coveredTo" | "isCoveredInParts">;

/** The days on which episodes of a higher standing may hold. */
function coverOf({ rank }: Standing, all: readonly Drawn[]): Cover {
  const above = all
    .filter(({ episode }) => episode.standing.rank < rank)
    .toSorted((a, b) => a.extent.start - b.extent.start);
  let [from, to, inParts] = [1, 0, false];
  for (const { extent } of above) {
    if (from > to) [from, to] = [extent.start, extent.end];
    else {
      inParts ||= extent.start > to;
      to = Math.max(to, extent.end);
    }
  }
  return { coveredFrom: from, coveredTo: to, isCoveredInParts: inParts };
}

/** What the columns keep of an episode. */
function factsOf(
  { episode, extent }: Drawn,
  cover: Cover,
  endings: Endings,
  readDate: ReadDate,
): EpisodeFacts {
  const stretches = certainStretches(episode);
  const [from, to] = stretches[0] ?? [1, 0];
  let questionedFrom = Infinity;
  for (const { drawnFrom } of questionsOf(episode, endings))
    questionedFrom = Math.min(questionedFrom, drawnFrom);
  const isCoarse = episode.leading.some(({ time: { seen } }) => seen !== null && seen.end - seen.start > 1);
  return {
    rank: episode.standing.rank,
    start: extent.start,
    end: extent.end,
    certainFrom: from,
    certainTo: to,
    questionedFrom,
    isIntricate: isCoarse || stretches.length > 1 || episode.proposition.denials.length > 0,
    ...cover,
    isEndInferred: episode.end?.how === "opposed",
    isContested: isContested(episode, claimsAgainst(episode, readDate), null, readDate),
    isPartial: episode.leading.some(({ known }) => isOfPart(known.claim)),
  };
}

/** What the columns keep of all episodes of a state. */
export function factsOfState(
  stated: Proposition,
  endingsFor: (standing: Standing) => Endings,
  readDate: ReadDate,
): EpisodeFacts[] {
  if (stated.claims.length === 0) return [];
  const episodes = episodesOf(stated, readDate, endingsFor)
    .filter(({ first }) => first !== null)
    .map((episode) => ({ episode, extent: extentOf(episode) }))
    .filter(({ extent }) => extent.start < extent.end);
  const covers = standings.map((standing) => coverOf(standing, episodes));
  return episodes.map((drawn) => {
    const { standing } = drawn.episode;
    return factsOf(drawn, covers[standing.rank] as Cover, endingsFor(standing), readDate);
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
