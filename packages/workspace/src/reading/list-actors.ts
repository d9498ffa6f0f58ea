import type { Actor, ActorType, SourceId } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import type { PlaceReason } from "../identity/place-appearances.ts";
import { actorIdOf, sourceIdOf } from "../row-ids.ts";

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

interface NameRow {
  readonly actor: number;
  readonly type: ActorType;
  readonly appearance: number;
  readonly source: number;
  readonly reason: PlaceReason;
  readonly reason_name: string | null;
  readonly ordinal: number;
  readonly text: string;
  readonly key: string | null;
}

const nameRows = `
SELECT a.actor, a.type, a.id AS appearance, a.source, a.reason, a.reason_name, n.ordinal, n.text, n.key
FROM appearances AS a JOIN appearance_names AS n ON n.appearance = a.id
WHERE a.withdrawn = 0
ORDER BY a.actor, a.id, n.ordinal`;

const claimCounts = `
SELECT actor, count(*) AS claims FROM (
  SELECT a.actor, c.id FROM claims AS c JOIN reviews AS r ON r.claim = c.id JOIN appearances AS a ON a.id = c.subject
  UNION
  SELECT a.actor, c.id FROM claims AS c JOIN reviews AS r ON r.claim = c.id JOIN appearances AS a ON a.id = c.object
) AS of_actor GROUP BY actor`;

const sourcesOf = (rows: readonly NameRow[]): Set<number> => new Set(rows.map(({ source }) => source));

/** The first of the groups that most sources write. */
function mostUsed(groups: Iterable<NameRow[]>): NameRow[] {
  let best: NameRow[] = [];
  for (const group of groups) if (sourcesOf(group).size > sourcesOf(best).size) best = group;
  return best;
}

/** The name to print: the full name most sources use, in the spelling most of them use. */
function printedName(rows: readonly NameRow[]): string {
  const full = rows.filter(({ key }) => key !== null);
  const spellings = full.length > 0 ? mostUsed(Map.groupBy(full, ({ key }) => key).values()) : rows;
  return mostUsed(Map.groupBy(spellings, ({ text }) => text).values())[0]?.text ?? "";
}

/** For each appearance the first of its full names that another of the actor's bears too; whom doubt keeps apart aside. */
function sharedNames(rows: readonly NameRow[]): Map<number, string> {
  const bearers = new Map<string, Set<number>>();
  for (const { key, appearance } of rows) {
    if (key === null) continue;
    const of = bearers.get(key);
    if (of) of.add(appearance);
    else bearers.set(key, new Set([appearance]));
  }
  const shared = new Map<number, string>();
  for (const { key, appearance } of rows) {
    if (key !== null && !shared.has(appearance) && (bearers.get(key)?.size ?? 0) > 1)
      shared.set(appearance, key);
  }
  return shared;
}

const isByName = (reason: PlaceReason): boolean => reason === "first" || reason === "name";

function actorOf(
  rows: readonly [NameRow, ...NameRow[]],
  claims: number,
  chosen: string | undefined,
): WorkspaceActor {
  const printed = rows.filter(({ ordinal }) => ordinal === 0);
  const shared = sharedNames(rows);
  const isWritten = rows.some(({ text }) => text === chosen);
  return {
    id: actorIdOf(rows[0].actor),
    type: rows[0].type,
    name: chosen ?? printedName(rows),
    mentions: [...new Set(rows.filter(({ ordinal }) => ordinal > 0).map(({ text }) => text))],
    names: [
      ...(chosen === undefined || isWritten ? [] : [{ text: chosen, sources: [] }]),
      ...[...Map.groupBy(rows, ({ text }) => text)].map(([text, written]) => ({
        text,
        sources: [...sourcesOf(written)].map(sourceIdOf),
      })),
    ],
    claims,
    sources: [...sourcesOf(rows)].map(sourceIdOf),
    appearances: printed.map(({ source, text, reason, reason_name, appearance }) => {
      const name = isByName(reason) ? (shared.get(appearance) ?? null) : reason_name;
      return {
        source: sourceIdOf(source),
        name: text,
        reason: isByName(reason) ? (name === null ? "first" : "name") : reason,
        by: name?.slice(rows[0].type.length + 1) ?? null,
      };
    }),
  };
}

/** Every actor with its names, the reports they come from, and why each of these is taken for this actor. */
export async function listActors(sql: Sql): Promise<WorkspaceActor[]> {
  const counted = await sql.all<{ actor: number; claims: number }>(claimCounts);
  const counts = new Map(counted.map(({ actor, claims }) => [actor, claims]));
  const chosen = new Map(
    (await sql.all<{ actor: number; name: string }>("SELECT actor, name FROM chosen_names")).map(
      ({ actor, name }) => [actor, name],
    ),
  );
  const byActor = Map.groupBy(await sql.all<NameRow>(nameRows), ({ actor }) => actor);
  return [...byActor].flatMap(([actor, [first, ...others]]) =>
    first ? [actorOf([first, ...others], counts.get(actor) ?? 0, chosen.get(actor))] : [],
  );
}
