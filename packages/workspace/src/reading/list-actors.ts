import type { Actor, ActorType, SourceId } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import type { PlaceReason } from "../identity/place-appearances.ts";
import { actorIdOf, rowOf, sourceIdOf } from "../row-ids.ts";

/**
 * An actor across reports. `name` is the one a person chose, else the full name that most sources use, the first of
 * them where several do.
 */
export interface WorkspaceActor extends Actor {
  /** Every name, as it is written, with the sources that write it so; in the order they came. */
  readonly names: readonly { readonly text: string; readonly sources: readonly SourceId[] }[];
  /** How many claims have it as subject or object, whatever was decided about them. */
  readonly claims: number;
  /** The reports it appears in. */
  readonly sources: readonly SourceId[];
  /** For each of these reports, why the actor it speaks of is taken for this one, or stands alone. */
  readonly appearances: readonly {
    readonly source: SourceId;
    /** The name this report prints it by. */
    readonly name: string;
    readonly reason: PlaceReason;
    /** The name that is the reason, folded; null where nobody else bears one of its names. */
    readonly by: string | null;
  }[];
}

interface AppearanceRow {
  readonly id: number;
  readonly actor: number;
  readonly type: ActorType;
  readonly source: number;
  readonly reason: PlaceReason;
  readonly reason_name: string | null;
}

interface NameRow {
  readonly appearance: number;
  readonly ordinal: number;
  readonly text: string;
  readonly key: string | null;
}

/** One report's actor with its names, in their order. */
interface Appearance extends AppearanceRow {
  readonly names: NameRow[];
}

/** Sources, by what they write. */
type Writers = Map<string, Set<number>>;

/** A full name: who writes it, how they spell it, and how many appearances bear it. */
interface FullName {
  readonly sources: Set<number>;
  readonly spellings: Writers;
  bearers: number;
  latest: number;
}

const selectAppearances = `SELECT a.id, a.actor, a.type, a.source, a.reason, a.reason_name FROM appearances AS a
  WHERE a.withdrawn = 0`;
const selectNames = "SELECT n.appearance, n.ordinal, n.text, n.key FROM appearance_names AS n";
/** Every present claim is in a group, which counts it. */
const selectCounts = `SELECT p.subject, p.object, CAST(sum(p.proposed + p.accepted + p.rejected) AS BIGINT) AS claims
  FROM propositions AS p`;

function note(writers: Writers, text: string, source: number): void {
  const sources = writers.get(text);
  if (sources) sources.add(source);
  else writers.set(text, new Set([source]));
}

/** The first of those that most sources write. */
function mostUsed<Name>(
  names: Iterable<readonly [Name, { readonly size: number }]>,
): { readonly name: Name } | null {
  let best: { readonly name: Name; readonly size: number } | null = null;
  for (const [name, { size }] of names) if (size > (best?.size ?? 0)) best = { name, size };
  return best;
}

function fullNamesOf(appearances: readonly Appearance[]): Map<string, FullName> {
  const found = new Map<string, FullName>();
  for (const { id, source, names } of appearances) {
    for (const { key, text } of names) {
      if (key === null) continue;
      const name = found.get(key) ?? { sources: new Set(), spellings: new Map(), bearers: 0, latest: 0 };
      found.set(key, name);
      name.sources.add(source);
      note(name.spellings, text, source);
      if (name.latest !== id) name.bearers++;
      name.latest = id;
    }
  }
  return found;
}

/** The name to print: the full name most sources use, in the spelling most of them use. */
function printedName(full: ReadonlyMap<string, FullName>, written: Writers): string {
  const used = mostUsed([...full.values()].map((name) => [name, name.sources] as const));
  return mostUsed(used ? used.name.spellings : written)?.name ?? "";
}

const isByName = (reason: PlaceReason): boolean => reason === "first" || reason === "name";

function actorOf(
  appearances: readonly [Appearance, ...Appearance[]],
  claims: number,
  chosen: string | undefined,
): WorkspaceActor {
  const { actor, type } = appearances[0];
  const full = fullNamesOf(appearances);
  const written: Writers = new Map();
  const mentions = new Set<string>();
  for (const { source, names } of appearances) {
    for (const { ordinal, text } of names) {
      note(written, text, source);
      if (ordinal > 0) mentions.add(text);
    }
  }
  // The first of its full names that another of the actor's bears too; whom doubt keeps apart aside.
  const sharedName = ({ names }: Appearance): string | null =>
    names.find(({ key }) => key !== null && (full.get(key)?.bearers ?? 0) > 1)?.key ?? null;
  return {
    id: actorIdOf(actor),
    type,
    name: chosen ?? printedName(full, written),
    mentions: [...mentions],
    names: [
      ...(chosen === undefined || written.has(chosen) ? [] : [{ text: chosen, sources: [] }]),
      ...[...written].map(([text, sources]) => ({ text, sources: [...sources].map(sourceIdOf) })),
    ],
    claims,
    sources: [...new Set(appearances.map(({ source }) => source))].map(sourceIdOf),
    appearances: appearances.map((appearance) => {
      const { source, names, reason, reason_name } = appearance;
      const name = isByName(reason) ? sharedName(appearance) : reason_name;
      return {
        source: sourceIdOf(source),
        name: names[0]?.text ?? "",
        reason: isByName(reason) ? (name === null ? "first" : "name") : reason,
        by: name?.slice(type.length + 1) ?? null,
      };
    }),
  };
}

/** Rows of all actors, or of some. @param textFor gives the statement for a condition on the actor. */
const readRows = <Row>(
  sql: Sql,
  actors: readonly number[] | null,
  textFor: (condition: string) => string,
): Promise<Row[]> =>
  actors === null
    ? sql.all<Row>(textFor("IS NOT NULL"))
    : inPieces<Row>(sql, actors, (list) => textFor(`IN (${list})`));

async function countClaims(sql: Sql, actors: readonly number[] | null): Promise<(actor: number) => number> {
  interface CountRow {
    readonly subject: number;
    readonly object: number | null;
    readonly claims: number;
  }
  const bySubject = await readRows<CountRow>(
    sql,
    actors,
    (which) => `${selectCounts} WHERE p.subject ${which} GROUP BY p.subject, p.object`,
  );
  const byObject = await readRows<CountRow>(
    sql,
    actors,
    (which) =>
      `${selectCounts} WHERE p.object ${which} AND p.object <> p.subject GROUP BY p.subject, p.object`,
  );
  const counts = new Map<number, number>();
  const add = (actor: number, claims: number): void =>
    void counts.set(actor, (counts.get(actor) ?? 0) + claims);
  for (const { subject, claims } of bySubject) add(subject, claims);
  for (const { object, claims } of byObject) if (object !== null) add(object, claims);
  return (actor) => counts.get(actor) ?? 0;
}

/**
 * Actors with their names, the reports they come from, and why each of these is taken for this actor; in the order
 * they came.
 *
 * @param ids of those that are wanted; who isn't there is left out. Default: all.
 */
export async function listActors(sql: Sql, ids?: readonly string[]): Promise<WorkspaceActor[]> {
  const wanted = ids?.map((id) => rowOf("a", id)) ?? null;
  const rows = await readRows<AppearanceRow>(
    sql,
    wanted,
    (which) => `${selectAppearances} AND a.actor ${which} ORDER BY a.id`,
  );
  const byId = new Map(rows.map((row): [number, Appearance] => [row.id, { ...row, names: [] }]));
  // Each name is read once, in its order: joined and sorted by the actor they would be read four times as slowly.
  const names = await readRows<NameRow>(
    sql,
    wanted,
    (which) =>
      `${selectNames} ${wanted ? `JOIN appearances AS a ON a.id = n.appearance WHERE a.actor ${which}` : ""} ORDER BY n.appearance, n.ordinal`,
  );
  for (const name of names) byId.get(name.appearance)?.names.push(name);
  const chosen = await readRows<{ actor: number; name: string }>(
    sql,
    wanted,
    (which) => `SELECT n.actor, n.name FROM chosen_names AS n WHERE n.actor ${which}`,
  );
  const nameOf = new Map(chosen.map(({ actor, name }) => [actor, name]));
  const claimsOf = await countClaims(sql, wanted);
  const byActor = [...Map.groupBy(byId.values(), ({ actor }) => actor)].toSorted(([a], [b]) => a - b);
  return byActor.flatMap(([actor, [first, ...others]]) =>
    first ? [actorOf([first, ...others], claimsOf(actor), nameOf.get(actor))] : [],
  );
}
