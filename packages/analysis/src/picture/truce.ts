import { isCertainlyBefore, type Span } from "@entente/claims";
import type { Episode } from "./episodes.ts";
import { extentOf, mayHold } from "./extent.ts";
import { pairKey } from "./propositions.ts";
import { mayAct } from "./standing.ts";

/** Truces by the two between whom they hold. */
export type Truces = ReadonlyMap<string, readonly Episode[]>;

/** Collects the truces among all episodes. */
export function collectTruces(episodes: readonly Episode[]): Truces {
  const truces = new Map<string, Episode[]>();
  for (const episode of episodes) {
    const { predicate, sides } = episode.proposition;
    if (predicate !== "truce_with" || sides[1] === "") continue;
    const key = pairKey(...sides);
    const list = truces.get(key);
    if (list) list.push(episode);
    else truces.set(key, [episode]);
  }
  return truces;
}

/** The days on which a fight was last said to begin or go on, by a date. */
function latestFighting(fight: Episode, asOf: Span | null): Span | null {
  let latest: Span | null = null;
  for (const { time } of fight.leading) {
    if (!time.first || (asOf && time.first.start >= asOf.end)) continue;
    if (!latest || time.first.end > latest.end) latest = time.first;
  }
  return latest;
}

/**
 * The truce that suspends a fight at a date (at any, if none is given), or null: one that may hold then, began
 * certainly after the latest word of fighting, and stands as high as the fight. It ends nothing.
 */
export function truceIn(fight: Episode, truces: Truces, asOf: Span | null): Episode | null {
  if (fight.proposition.predicate !== "fights") return null;
  const latest = latestFighting(fight, asOf);
  const between = truces.get(pairKey(...fight.proposition.sides)) ?? [];
  const suspending = between.find(
    (truce) =>
      truce.first !== null &&
      latest !== null &&
      mayAct(truce.standing, fight.standing) &&
      mayHold(truce, asOf ?? extentOf(fight)) &&
      isCertainlyBefore(latest, truce.first),
  );
  return suspending ?? null;
}
