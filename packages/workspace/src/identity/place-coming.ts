import type { ActorType } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import type { Change, Placement } from "../history/change.ts";
import type { NameStanding } from "./place-appearances.ts";
import { nameStanding, unsettled, type SettledNames } from "./refresh-names.ts";
import { settle, type Settled } from "./settle.ts";
import { findConnected, findDistinctions, type Standing } from "./standing.ts";

/** A report's actor that is about to be added. */
export interface Coming {
  readonly id: number;
  readonly source: number;
  readonly type: ActorType;
  /** Full names as keys, each once, the printed one first. */
  readonly names: readonly string[];
}

/** For whom the coming appearances are taken, and who had to move for it. */
export interface Arrival {
  readonly actors: readonly number[];
  readonly alone: readonly number[];
  readonly odd: Extract<Change, { of: "appearances" }>["odd"];
  readonly moves: Extract<Change, { of: "place" }>["moves"];
  /** What names lead to then, of those that had to be looked at. */
  readonly names: SettledNames;
}

interface NameRow {
  readonly key: string;
  readonly actor: number;
  readonly plain: number;
}

/** Gives new actors the next numbers. */
export async function makeActors(sql: Sql, types: readonly ActorType[]): Promise<number[]> {
  const last = await sql.get<{ id: number | null }>("SELECT max(id) AS id FROM actors");
  const rows = types.map((type, i) => [(last?.id ?? 0) + 1 + i, type] as const);
  await sql.insert("actors", ["id", "type"], rows);
  return rows.map(([id]) => id);
}

/**
 * Those who simply stand by a name: each of their names is new, leads to one actor for sure or joins nobody, and no
 * other actor of this report has to do with it. Value: that actor, or null for a new one.
 */
function standByName(
  coming: readonly Coming[],
  names: ReadonlyMap<string, NameRow>,
): Map<Coming, number | null> {
  const standingOf = (key: string): NameStanding | null => {
    const row = names.get(key);
    return row ? nameStanding(row.plain) : null;
  };
  const users = new Map<string | number, number>();
  const thingsOf = (one: Coming): (string | number)[] => {
    const joining = one.names.filter((key) => standingOf(key) !== "ambiguous");
    return [...joining, ...new Set(joining.flatMap((key) => names.get(key)?.actor ?? []))];
  };
  for (const one of coming) for (const thing of thingsOf(one)) users.set(thing, (users.get(thing) ?? 0) + 1);
  const simple = new Map<Coming, number | null>();
  for (const one of coming) {
    const things = thingsOf(one);
    const actors = things.filter((thing) => typeof thing === "number");
    const isAlone = things.every((thing) => users.get(thing) === 1);
    const isOpen = one.names.some((key) => standingOf(key) === "open");
    // A new name beside an ambiguous one is not sure to whoever comes next.
    const isNewAndAmbiguous = actors.length === 0 && things.length > 0 && things.length < one.names.length;
    if (isAlone && !isOpen && !isNewAndAmbiguous && actors.length < 2) simple.set(one, actors[0] ?? null);
  }
  return simple;
}

/**
 * Everyone who hangs together with those that don't simply stand by a name. Who of the report belongs to them is
 * looked at with them, because the evidence of one report is weighed as a whole.
 */
async function findInvolved(
  sql: Sql,
  simple: Map<Coming, number | null>,
  others: Coming[],
): Promise<Standing[]> {
  if (others.length === 0) return [];
  for (;;) {
    const standing = await findConnected(
      sql,
      others.flatMap(({ names }) => names),
    );
    const reached = new Set(standing.flatMap(({ names }) => names));
    const involved = [...simple.keys()].filter(({ names }) => names.some((key) => reached.has(key)));
    if (involved.length === 0) return standing;
    for (const one of involved) {
      simple.delete(one);
      others.push(one);
    }
  }
}

/** The moves that bring standing appearances to where they are settled. */
export function movesTo(
  standing: readonly Standing[],
  places: ReadonlyMap<number, { actor: number; reason: Settled["reason"]; name: string | null }>,
): Arrival["moves"] {
  return standing.flatMap(({ id, actor, reason, reasonName }) => {
    const place = places.get(id);
    if (!place) return [];
    const before: Placement = [actor, reason, reasonName];
    const after: Placement = [place.actor, place.reason, place.name];
    // Whether a name is borne by others too is looked up when it's shown: not a move.
    const isSame = isByName(reason) && isByName(place.reason) && actor === place.actor;
    return isSame || before.every((part, i) => part === after[i]) ? [] : [[id, before, after] as const];
  });
}

const isByName = (reason: Settled["reason"]): boolean => reason === "first" || reason === "name";

/** Gives everyone who is settled an actor's number: those that have none yet get new ones, in their order. */
export async function numberActors(
  sql: Sql,
  places: readonly Settled[],
  typeOf: (id: number) => ActorType,
): Promise<Map<number, { actor: number; reason: Settled["reason"]; name: string | null }>> {
  const unnumbered = places.filter(({ actor }) => actor === null);
  const groups = [...new Set(unnumbered.map(({ group }) => group))].toSorted((a, b) => a - b);
  const made = await makeActors(sql, groups.map(typeOf));
  const madeFor = new Map(groups.map((group, i) => [group, made[i] ?? 0]));
  return new Map(
    places.map(({ id, actor, group, reason, name }) => [
      id,
      { actor: actor ?? madeFor.get(group) ?? 0, reason, name },
    ]),
  );
}

/**
 * Decides for whom the actors of a coming report are taken. Where names leave nothing in doubt this costs a look at
 * each name; otherwise everyone who hangs together with them is decided anew, so that the outcome doesn't depend
 * on the order in which reports come. Makes the new actors' rows and changes nothing else.
 */
export async function placeComing(sql: Sql, coming: readonly Coming[]): Promise<Arrival> {
  const keys = [...new Set(coming.flatMap(({ names }) => names))];
  const rows = await inPieces<NameRow>(
    sql,
    keys,
    (list) => `SELECT key, actor, plain FROM names WHERE key IN (${list})`,
  );
  const known = new Map(rows.map((row) => [row.key, row]));
  const simple = standByName(coming, known);
  const others = coming.filter((one) => !simple.has(one));
  const standing = await findInvolved(sql, simple, others);
  const distinctions = await findDistinctions(
    sql,
    standing.map(({ id }) => id),
  );
  const typeOf = new Map([...standing, ...coming].map(({ id, type }) => [id, type]));
  const unplaced = others.toSorted((a, b) => a.id - b.id).map((one) => ({ ...one, pin: null, former: null }));
  const { places: settled, names } = settle([...standing.map(unsettled), ...unplaced], distinctions);
  const byName = [...simple].map(([{ id }, actor]): Settled => ({
    id,
    actor,
    group: id,
    reason: "first",
    name: null,
  }));
  // Names hold their type, so whoever is joined has the same one.
  const places = await numberActors(sql, [...byName, ...settled], (id) => typeOf.get(id) ?? "organisation");
  const bearers = [...standing, ...others].map((one) => ({
    id: one.id,
    names: one.names,
    actor: places.get(one.id)?.actor ?? 0,
  }));
  return {
    actors: coming.map(({ id }) => places.get(id)?.actor ?? 0),
    alone: coming.flatMap((one, i) => {
      const isKnown = one.names.length > 0 && one.names.every((key) => known.has(key));
      return simple.get(one) === null && isKnown ? [i] : [];
    }),
    odd: coming.flatMap((one, i) => {
      const place = simple.has(one) ? undefined : places.get(one.id);
      return place ? [[i, place.reason, place.name] as const] : [];
    }),
    moves: movesTo(standing, places),
    names: { bearers, names },
  };
}
