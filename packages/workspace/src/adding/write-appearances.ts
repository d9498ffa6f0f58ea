import { foldName, isFullName, type Actor } from "@entente/claims";
import type { Sql, SqlValue } from "../engine/engine.ts";
import type { Change } from "../history/change.ts";
import { placeComing } from "../identity/place-coming.ts";
import type { SettledNames } from "../identity/refresh-names.ts";
import type { Bearer } from "../identity/standing.ts";
import { nextRow } from "./next-row.ts";
import { rowHash, rowsHash } from "./row-hash.ts";

/** Keys of names that were asked for: most names stand in many reports. */
const knownKeys = new Map<string, string | null>();

/** What an actor's name is joined by: its type and the folded name, or null where the name is not enough. */
export function nameKey(name: string, { type }: Pick<Actor, "type">): string | null {
  const asked = `${type} ${name}`;
  const known = knownKeys.get(asked);
  if (known !== undefined) return known;
  const key = isFullName(name, type) ? `${type} ${foldName(name)}` : null;
  if (knownKeys.size < 20_000) knownKeys.set(asked, key);
  return key;
}

/** One appearance as its row's hash is taken: itself, then its names in their order. */
export const appearanceHash = (
  appearance: readonly [id: number, source: number, type: string],
  names: readonly (readonly [text: string, key: string | null])[],
): string => rowHash([...appearance, ...names.flat()] satisfies SqlValue[]);

/** Writes a report's actors with their names, and decides for whom each is taken. */
export async function writeAppearances(
  sql: Sql,
  source: number,
  actors: readonly Omit<Actor, "id">[],
): Promise<{ first: number; bearers: Bearer[]; names: SettledNames; changes: Change[]; hash: string }> {
  const first = await nextRow(sql, "appearances");
  const coming = actors.map((actor, i) => {
    const names = [actor.name, ...actor.mentions].map((text) => [text, nameKey(text, actor)] as const);
    const keys = [...new Set(names.flatMap(([, key]) => key ?? []))];
    return { id: first + i, source, type: actor.type, written: names, names: keys };
  });
  const { actors: taken, alone, odd, moves, names: settled } = await placeComing(sql, coming);
  const oddAt = new Map(odd.map(([i, reason, name]) => [i, { reason, name }]));
  await sql.insert(
    "appearances",
    ["id", "source", "type", "actor", "reason", "reason_name"],
    coming.map(({ id, type }, i) => {
      const { reason, name } = oddAt.get(i) ?? { reason: "first", name: null };
      return [id, source, type, taken[i] ?? null, reason, name];
    }),
  );
  await sql.insert(
    "appearance_names",
    ["appearance", "ordinal", "text", "key"],
    coming.flatMap(({ id, written }) => written.map(([text, key], ordinal) => [id, ordinal, text, key])),
  );
  const arrival: Change = {
    of: "appearances",
    first,
    actors: taken,
    odd,
    ...(alone.length > 0 ? { alone } : {}),
  };
  return {
    first,
    bearers: coming.map(({ id, names }, i) => ({ id, names, actor: taken[i] ?? 0 })),
    names: settled,
    changes: [
      ...(taken.length > 0 ? [arrival] : []),
      ...(moves.length > 0 ? [{ of: "place", moves } as const] : []),
    ],
    hash: rowsHash(coming.map(({ id, type, written }) => appearanceHash([id, source, type], written))),
  };
}
