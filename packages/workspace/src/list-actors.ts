import type { ActorType } from "@entente/claims";
import type { Database } from "./database.ts";
import type { PlaceReason } from "./identity/place-appearances.ts";
import { actorIdOf, sourceIdOf } from "./row-ids.ts";
import type { WorkspaceActor } from "./workspace.ts";

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
ORDER BY a.actor, a.id, n.ordinal`;

const claimCounts = `
SELECT actor, count(*) AS claims FROM (
  SELECT a.actor, c.id FROM claims AS c JOIN appearances AS a ON a.id = c.subject
  UNION
  SELECT a.actor, c.id FROM claims AS c JOIN appearances AS a ON a.id = c.object
) GROUP BY actor`;

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

function actorOf(rows: readonly [NameRow, ...NameRow[]], claims: number): WorkspaceActor {
  const printed = rows.filter(({ ordinal }) => ordinal === 0);
  return {
    id: actorIdOf(rows[0].actor),
    type: rows[0].type,
    name: printedName(rows),
    mentions: [...new Set(rows.filter(({ ordinal }) => ordinal > 0).map(({ text }) => text))],
    names: [...Map.groupBy(rows, ({ text }) => text)].map(([text, written]) => ({
      text,
      sources: [...sourcesOf(written)].map(sourceIdOf),
    })),
    claims,
    sources: [...sourcesOf(rows)].map(sourceIdOf),
    appearances: printed.map(({ source, text, reason, reason_name }) => ({
      source: sourceIdOf(source),
      name: text,
      reason,
      by: reason_name?.slice(rows[0].type.length + 1) ?? null,
    })),
  };
}

/** Every actor with its names, the reports they come from, and why each of these is taken for this actor. */
export function listActors(database: Database): WorkspaceActor[] {
  return database.read(() => {
    const counts = new Map(
      database
        .all<{ actor: number; claims: number }>(claimCounts)
        .map(({ actor, claims }) => [actor, claims]),
    );
    const byActor = Map.groupBy(database.all<NameRow>(nameRows), ({ actor }) => actor);
    return [...byActor].flatMap(([actor, [first, ...others]]) =>
      first ? [actorOf([first, ...others], counts.get(actor) ?? 0)] : [],
    );
  });
}
