import type { Span } from "@entente/claims";
import type { Episode } from "./episodes.ts";
import { mayHold } from "./extent.ts";
import type { Ledger } from "./ledger.ts";
import { drawEpisode, type DrawnEpisode } from "./relations.ts";

/** Of the episodes of one state that hold at a date, those of highest standing are drawn; the others' claims go with them. */
function drawHolding(ledger: Ledger, holding: readonly Episode[], asOf: Span): DrawnEpisode[] {
  const highest = Math.min(...holding.map(({ standing }) => standing.rank));
  const drawn = holding.filter(({ standing }) => standing.rank === highest);
  const weaker = holding.filter(({ standing }) => standing.rank !== highest);
  return drawn.map((episode, index) =>
    drawEpisode(ledger, episode, asOf, index === drawn.length - 1 ? weaker : []),
  );
}

/**
 * Draws the states that may have held at a date, one line for each stretch: over all time (`null`), every episode by
 * itself; at a date, what is weaker is listed with what is stronger about the same.
 *
 * @param among the episodes to choose from.
 */
export function drawStates(
  ledger: Ledger,
  asOf: Span | null,
  among: readonly Episode[] = ledger.episodes,
): DrawnEpisode[] {
  if (asOf === null) return among.map((episode) => drawEpisode(ledger, episode, null));
  const holding = new Map<string, Episode[]>();
  for (const episode of among) {
    if (!mayHold(episode, asOf)) continue;
    const list = holding.get(episode.proposition.key);
    if (list) list.push(episode);
    else holding.set(episode.proposition.key, [episode]);
  }
  return [...holding.values()].flatMap((episodes) => drawHolding(ledger, episodes, asOf));
}
