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

/**
 * What a name comes to for whoever bears it next, as long as that one has no other names than this says.
 * - `sure`: it leads to one actor, and one more report that uses it for one of its actors changes nothing for others.
 * - `ambiguous`: it joins nobody.
 * - `open`: everybody who hangs together with it has to be looked at again.
 */
export type NameStanding = "sure" | "ambiguous" | "open";

/** Who is taken for whom, and what each name leads to. */
export interface Placing {
  /** The actors, each as the places of its appearances. */
  readonly actors: readonly (readonly Place[])[];
  /** For a sure name `bearer` is one of the appearances of the actor it leads to, else any that bears it. */
  readonly names: ReadonlyMap<string, { readonly standing: NameStanding; readonly bearer: number }>;
}

type NamesAlike = ReadonlyMap<string, readonly string[]>;

/** Who must stand alone in a set whose reports disagree about which names mean one actor. */
function findContested(set: readonly Appearance[], alike: NamesAlike): Map<Appearance, PlaceReason> {
  const alone = new Map<Appearance, PlaceReason>();
  const fitting = new Map<string, Appearance[]>();
  for (const appearance of set) {
    const groups = new Set(appearance.names.map((name) => alike.get(name)));
    if (groups.size > 1) {
      alone.set(appearance, "two-fit");
      continue;
    }
    for (const source of appearance.sources) {
      const fit = [source, ...([...groups][0] ?? [])].join("\n");
      fitting.set(fit, [...(fitting.get(fit) ?? []), appearance]);
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
 * Names of settled clusters that lead to their actor for sure. Where reports disagree, one actor alone must be of a
 * name's group: then whoever else bears the name fits that one, and weighing the report's evidence once more, for
 * names of one group and against names of two, leaves every group as it is. Where an actor's one appearance stands
 * under an ambiguous name too, its reason changes with the next: so that is open.
 */
function sureNames(
  clusters: readonly (readonly Appearance[])[],
  alike: NamesAlike | null,
  isAmbiguous: (id: number) => boolean,
): Map<string, number> {
  const groupOf = (name: string): unknown => alike?.get(name) ?? null;
  const actorsOf = new Map<unknown, number>();
  for (const cluster of clusters) {
    for (const group of new Set(cluster.flatMap(({ names }) => names.map(groupOf)))) {
      actorsOf.set(group, (actorsOf.get(group) ?? 0) + 1);
    }
  }
  const sure = new Map<string, number>();
  for (const cluster of clusters) {
    if (cluster.length === 1 && cluster.some(({ id }) => isAmbiguous(id))) continue;
    for (const { id, names } of cluster) {
      for (const name of names) if (actorsOf.get(groupOf(name)) === 1) sure.set(name, id);
    }
  }
  return sure;
}

/**
 * Decides which appearances are taken for one actor, and what their names lead to. The answer depends on the reports alone, not on the order
 * in which they were added.
 *
 * 1. Two appearances of the same type that share a full name are one actor, and so on along the chain.
 * 2. A name that one report gives to two of its actors joins nobody.
 * 3. Two actors of one report are never taken for one. Where a chain would do that, the reports disagree
 *    whether certain names mean one actor: {@link namesSaidAlike} weighs them, and an appearance that fits two
 *    actors, or whose report has two actors that fit the same one, stands alone until a person decides.
 *
 * @example
 * place([
 *   { id: 1, sources: [1], names: ["organisation isis"] },
 *   { id: 2, sources: [2], names: ["organisation islamic state", "organisation isis"] },
 * ]).actors; // one actor of both, by the name "organisation isis"
 */
export function place(appearances: readonly Appearance[]): Placing {
  const bearers = bearersByName(appearances);
  const borneTwice = [...bearers].filter(([, of]) => !isFromDifferentReports(of));
  const ambiguousNames = new Set(borneTwice.map(([name]) => name));
  const ambiguous = new Map<number, string>();
  const told = appearances.map(({ id, sources, names }) => {
    const name = names.find((one) => ambiguousNames.has(one));
    if (name !== undefined) ambiguous.set(id, name);
    return { id, sources, names: names.filter((one) => !ambiguousNames.has(one)) };
  });

  const actors: Place[][] = [];
  const sure = new Map<string, number>();
  for (const set of connectAppearances(told)) {
    const alike = isFromDifferentReports(set) ? null : namesSaidAlike(set);
    const contested = alike ? findContested(set, alike) : new Map<Appearance, PlaceReason>();
    for (const [{ id, names }, reason] of contested) actors.push([{ id, reason, name: names[0] ?? null }]);
    const clusters = connectAppearances(set.filter((appearance) => !contested.has(appearance)));
    for (const joined of clusters) actors.push(joinByName(joined));
    for (const [name, id] of sureNames(clusters, alike, (one) => ambiguous.has(one))) sure.set(name, id);
  }
  const standingOf = (name: string): NameStanding =>
    ambiguousNames.has(name) ? "ambiguous" : sure.has(name) ? "sure" : "open";
  return {
    actors: actors.map((places) => places.map((one) => withAmbiguous(one, ambiguous))),
    names: new Map(
      [...bearers].map(([name, [first]]) => [
        name,
        { standing: standingOf(name), bearer: sure.get(name) ?? first?.id ?? 0 },
      ]),
    ),
  };
}

function withAmbiguous(one: Place, ambiguous: ReadonlyMap<number, string>): Place {
  const name = ambiguous.get(one.id);
  return one.reason === "first" && name !== undefined ? { id: one.id, reason: "ambiguous", name } : one;
}

/** The actors of {@link place} alone, each as the places of its appearances. */
export const placeAppearances = (appearances: readonly Appearance[]): readonly (readonly Place[])[] =>
  place(appearances).actors;
