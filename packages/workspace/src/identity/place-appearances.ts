import { bearersByName, isFromDifferentReports, type Appearance } from "./appearance.ts";
import { connectAppearances } from "./connect-appearances.ts";
import { namesSaidAlike } from "./names-said-alike.ts";

/**
 * Why an appearance stands where it stands.
 * - `first`: no other appearance bears one of its full names.
 * - `name`: another appearance of the same actor bears the same full name.
 * - `ambiguous`: one report gives its full name to two actors, so that name joins nobody.
 * - `two-fit`: its names belong to different actors, so it stands alone.
 * - `kept-apart`: its report has two actors that fit the same one, and they are not taken for one; so each
 *   stands alone.
 * - `decided`: a person said so.
 */
export type PlaceReason = "first" | "name" | "ambiguous" | "two-fit" | "kept-apart" | "decided";

/** Where one appearance stands, and the name that is the reason (null where it is `first`). */
export interface Place {
  readonly id: number;
  readonly reason: PlaceReason;
  readonly name: string | null;
}

/** Who must stand alone in a set whose reports disagree about which names mean one actor. */
function findContested(set: readonly Appearance[]): Map<Appearance, PlaceReason> {
  const alike = namesSaidAlike(set);
  const alone = new Map<Appearance, PlaceReason>();
  const fitting = new Map<string, Appearance[]>();
  for (const appearance of set) {
    const groups = new Set(appearance.names.map((name) => alike.get(name)));
    if (groups.size > 1) {
      alone.set(appearance, "two-fit");
      continue;
    }
    for (const source of appearance.sources) {
      const place = [source, ...([...groups][0] ?? [])].join("\n");
      fitting.set(place, [...(fitting.get(place) ?? []), appearance]);
    }
  }
  for (const ofOneReport of fitting.values()) {
    if (ofOneReport.length > 1) for (const appearance of ofOneReport) alone.set(appearance, "kept-apart");
  }
  return alone;
}

/** Appearances that are one actor, each with the first of its names that another of them bears. */
function joinByName(set: readonly Appearance[]): Place[] {
  const bearers = bearersByName(set);
  return set.map(({ id, names }) => {
    const name = names.find((shared) => (bearers.get(shared)?.length ?? 0) > 1) ?? null;
    return { id, reason: name === null ? "first" : "name", name };
  });
}

/**
 * Decides which appearances are taken for one actor. The answer depends on the reports alone, not on the order
 * in which they were added.
 *
 * 1. Two appearances of the same type that share a full name are one actor, and so on along the chain.
 * 2. A name that one report gives to two of its actors joins nobody.
 * 3. Two actors of one report are never taken for one. Where a chain would do that, the reports disagree
 *    whether certain names mean one actor: {@link namesSaidAlike} weighs them, and an appearance that fits two
 *    actors, or whose report has two actors that fit the same one, stands alone until a person decides.
 *
 * @returns the actors, each as the places of its appearances.
 * @example
 * placeAppearances([
 *   { id: 1, sources: [1], names: ["organisation isis"] },
 *   { id: 2, sources: [2], names: ["organisation islamic state", "organisation isis"] },
 * ]); // one actor of both, by the name "organisation isis"
 */
export function placeAppearances(appearances: readonly Appearance[]): Place[][] {
  const borneTwice = [...bearersByName(appearances)].filter(
    ([, bearers]) => !isFromDifferentReports(bearers),
  );
  const ambiguousNames = new Set(borneTwice.map(([name]) => name));
  const ambiguous = new Map<number, string>();
  const told = appearances.map(({ id, sources, names }) => {
    const name = names.find((one) => ambiguousNames.has(one));
    if (name !== undefined) ambiguous.set(id, name);
    return { id, sources, names: names.filter((one) => !ambiguousNames.has(one)) };
  });

  const actors: Place[][] = [];
  for (const set of connectAppearances(told)) {
    const contested = isFromDifferentReports(set) ? new Map<Appearance, PlaceReason>() : findContested(set);
    for (const [{ id, names }, reason] of contested) actors.push([{ id, reason, name: names[0] ?? null }]);
    const settled = set.filter((appearance) => !contested.has(appearance));
    for (const joined of connectAppearances(settled)) actors.push(joinByName(joined));
  }
  return actors.map((places) =>
    places.map((place) => {
      const name = ambiguous.get(place.id);
      return place.reason === "first" && name !== undefined
        ? { id: place.id, reason: "ambiguous" as const, name }
        : place;
    }),
  );
}
