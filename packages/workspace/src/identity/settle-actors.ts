import type { ActorType } from "@entente/claims";
import type { Database } from "../database.ts";
import type { Appearance } from "./appearance.ts";
import { placeAppearances, type Place, type PlaceReason } from "./place-appearances.ts";

/** A report's actor that is about to be added. */
export interface ComingAppearance extends Appearance {
  readonly type: ActorType;
}

/** For whom an appearance is taken, and why. */
export interface SettledPlace extends Place {
  readonly actor: number;
}

interface StandingRow {
  readonly id: number;
  readonly source: number;
  readonly type: ActorType;
  readonly actor: number;
  readonly reason: PlaceReason;
  readonly reason_name: string | null;
  readonly key: string;
}

/**
 * Everyone who hangs together with the given names by any chain of names, each once per name. CROSS JOIN keeps
 * SQLite from turning the joins round, which would read every appearance there is.
 */
const connectedRows = `
WITH RECURSIVE reached (key) AS (
  SELECT value FROM json_each(?)
  UNION
  SELECT further.key
  FROM reached
  CROSS JOIN appearance_names AS bearer ON bearer.key = reached.key
  CROSS JOIN appearance_names AS further ON further.appearance = bearer.appearance
  WHERE further.key IS NOT NULL
)
SELECT a.id, a.source, a.type, a.actor, a.reason, a.reason_name, n.key
FROM reached
CROSS JOIN appearance_names AS n ON n.key = reached.key
CROSS JOIN appearances AS a ON a.id = n.appearance
ORDER BY a.id, n.ordinal`;

function findConnected(
  database: Database,
  names: readonly string[],
): { appearance: Appearance; row: StandingRow }[] {
  const rows = database.all<StandingRow>(connectedRows, [JSON.stringify(names)]);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((ofOne) => {
    const row = ofOne[0];
    if (!row) return [];
    const keys = [...new Set(ofOne.map(({ key }) => key))];
    return [{ appearance: { id: row.id, source: row.source, names: keys }, row }];
  });
}

function makeActor(database: Database, type: ActorType | undefined): number {
  const made =
    type && database.get<{ id: number }>("INSERT INTO actors (type) VALUES (?) RETURNING id", [type]);
  if (!made) throw new Error("the database gave no number to a new actor");
  return made.id;
}

/**
 * Decides for whom the coming appearances are taken, and decides anew for everyone who hangs together with them
 * by names, so that the outcome doesn't depend on the order in which reports came. An actor keeps its number
 * as long as its earliest appearances stay together; numbers are never used for another.
 *
 * @returns where the coming appearances stand; standing ones that moved are updated in the file.
 */
export function settleActors(database: Database, coming: readonly ComingAppearance[]): SettledPlace[] {
  const standing = findConnected(database, [...new Set(coming.flatMap(({ names }) => names))]);
  const rowOf = new Map(standing.map(({ row }) => [row.id, row]));
  const comingOf = new Map(coming.map((appearance) => [appearance.id, appearance]));
  // Names hold their type, so whoever is joined has the same one.
  const typeOf = (id: number): ActorType | undefined => (comingOf.get(id) ?? rowOf.get(id))?.type;
  const actors = placeAppearances([...standing.map(({ appearance }) => appearance), ...coming])
    .map((places) => places.toSorted((a, b) => a.id - b.id))
    .toSorted((a, b) => (a[0]?.id ?? 0) - (b[0]?.id ?? 0));

  const taken = new Set<number>();
  const settled: SettledPlace[] = [];
  for (const places of actors) {
    const former = places
      .flatMap(({ id }) => rowOf.get(id)?.actor ?? [])
      .filter((actor) => !taken.has(actor));
    const known = former.length > 0 ? Math.min(...former) : null;
    const actor = known ?? makeActor(database, typeOf(places[0]?.id ?? 0));
    taken.add(actor);
    for (const place of places) settled.push({ ...place, actor });
  }
  for (const place of settled) {
    const row = rowOf.get(place.id);
    if (row) moveIfChanged(database, row, place);
  }
  return settled.filter(({ id }) => comingOf.has(id));
}

function moveIfChanged(database: Database, row: StandingRow, place: SettledPlace): void {
  if (row.actor === place.actor && row.reason === place.reason && row.reason_name === place.name) return;
  database.run("UPDATE appearances SET actor = ?, reason = ?, reason_name = ? WHERE id = ?", [
    place.actor,
    place.reason,
    place.name,
    place.id,
  ]);
}
