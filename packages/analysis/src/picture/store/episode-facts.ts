import type { Span } from "@entente/claims";
import { claimsAgainst, isContested } from "../against.ts";
import type { ReadDate } from "../dated.ts";
import type { Endings } from "../endings.ts";
import type { Episode } from "../episodes.ts";
import { certainStretches, extentOf } from "../extent.ts";
import type { PictureClaim } from "../picture.ts";
import { rankOfClaim } from "../propositions.ts";
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

/** What the columns keep of an episode. */
export function factsOf(
  episode: Episode,
  endings: Endings,
  isShared: boolean,
  readDate: ReadDate,
): EpisodeFacts {
  const extent: Span = extentOf(episode);
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
    isShared,
    isEndInferred: episode.end?.how === "opposed",
    isContested: isContested(episode, claimsAgainst(episode, readDate), null, readDate),
    isPartial: episode.leading.some(({ known }) => isOfPart(known.claim)),
  };
}
