import type { Pin } from "../history/change.ts";
import type { Appearance } from "./appearance.ts";
import { place, type NameStanding, type PlaceReason } from "./place-appearances.ts";

/** An appearance to be placed. */
export interface Unsettled {
  readonly id: number;
  readonly source: number;
  readonly names: readonly string[];
  readonly pin: Pin | null;
  /** For whom it was taken so far; null where it is new. */
  readonly former: number | null;
}

/** Where an appearance stands. The actor is null where it's a new one: whoever has the same `group` is the same. */
export interface Settled {
  readonly id: number;
  readonly actor: number | null;
  readonly group: number;
  readonly reason: PlaceReason;
  readonly name: string | null;
}

/** What was decided of a set of appearances that hang together. */
export interface Settlement {
  readonly places: readonly Settled[];
  /** Whether nothing was in doubt: all of them are one actor, and nobody has to be looked at again. */
  readonly isPlain: boolean;
  /** What each name leads to, with the number of an appearance that stands for it. */
  readonly names: ReadonlyMap<string, { readonly standing: NameStanding; readonly bearer: number }>;
}

const isDoubt = (reason: PlaceReason): boolean =>
  reason === "ambiguous" || reason === "two-fit" || reason === "kept-apart";

/** Appearances with those that a person has said are one taken together, and the decisions as reports. */
function takeTogether(
  all: readonly Unsettled[],
  distinctions: readonly (readonly [number, number])[],
): { appearances: Appearance[]; members: Map<number, readonly Unsettled[]> } {
  const setOf = (item: Unsettled): number => item.pin?.[0] ?? -item.id;
  const sets = Map.groupBy(all, setOf);
  const decisions = new Map<number, number[]>();
  const tell = (set: number, decision: number): void => {
    decisions.set(set, [...(decisions.get(set) ?? []), decision]);
  };
  let next = -1;
  for (const [set, members] of sets) if (members.length > 1) tell(set, next--);
  const byId = new Map(all.map((item) => [item.id, item]));
  for (const pair of distinctions) {
    const said = new Set(pair.flatMap((id) => byId.get(id) ?? []).map(setOf));
    if (said.size < 2) continue;
    for (const set of said) tell(set, next);
    next--;
  }
  const members = new Map<number, readonly Unsettled[]>();
  const appearances = [...sets].flatMap(([set, items]) => {
    const [first] = items;
    if (!first) return [];
    members.set(first.id, items);
    const sources = [...new Set(items.map(({ source }) => source)), ...(decisions.get(set) ?? [])];
    return [{ id: first.id, sources, names: [...new Set(items.flatMap(({ names }) => names))] }];
  });
  return { appearances, members };
}

/** The number an actor keeps: what a person's decision gave it, else that of its earliest appearances. */
function numberOf(members: readonly Unsettled[], taken: ReadonlySet<number>): number | null {
  const pinned = members.flatMap(({ pin }) => (pin ? [pin[1]] : []));
  const former = members.flatMap((item) => item.former ?? []).toSorted((a, b) => a - b);
  return [...pinned, ...former].find((actor) => !taken.has(actor)) ?? null;
}

/**
 * Decides for whom each of a set of appearances is taken: by what a person has said, then by names. The outcome
 * depends on the reports and decisions alone, not on the order in which they came.
 *
 * @param all everyone who hangs together, by number.
 * @param distinctions pairs of numbers that a person has said are two actors.
 */
export function settle(
  all: readonly Unsettled[],
  distinctions: readonly (readonly [number, number])[],
): Settlement {
  const { appearances, members } = takeTogether(all, distinctions);
  const placing = place(appearances);
  const clusters = placing.actors
    .map((places) => ({
      places,
      members: places.flatMap(({ id }) => members.get(id) ?? []).toSorted((a, b) => a.id - b.id),
    }))
    .toSorted((a, b) => (a.members[0]?.id ?? 0) - (b.members[0]?.id ?? 0));
  const taken = new Set<number>();
  const settled: Settled[] = [];
  const decidedFirst = clusters.toSorted(
    (a, b) => Number(b.members.some(({ pin }) => pin)) - Number(a.members.some(({ pin }) => pin)),
  );
  for (const cluster of decidedFirst) {
    const actor = numberOf(cluster.members, taken);
    if (actor !== null) taken.add(actor);
    const group = cluster.members[0]?.id ?? 0;
    for (const { id, reason, name } of cluster.places) {
      for (const item of members.get(id) ?? []) {
        const isDecided = item.pin !== null;
        settled.push({
          id: item.id,
          actor,
          group,
          reason: isDecided ? "decided" : reason,
          name: isDecided ? null : name,
        });
      }
    }
  }
  const inDoubt = clusters.some(({ places }) => places.some(({ reason }) => isDoubt(reason)));
  return {
    places: settled.toSorted((a, b) => a.id - b.id),
    isPlain: clusters.length === 1 && !inDoubt && distinctions.length === 0,
    names: placing.names,
  };
}
