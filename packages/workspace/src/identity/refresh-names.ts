import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import type { NameStanding } from "./place-appearances.ts";
import { settle, type Settlement, type Unsettled } from "./settle.ts";
import { findConnected, findDistinctions, type Bearer, type Standing } from "./standing.ts";

/** A standing appearance, to be placed again. */
export const unsettled = ({ id, source, names, pin, actor }: Standing): Unsettled => ({
  id,
  source,
  names,
  pin,
  former: actor,
});

const columns = ["key", "actor", "plain", "bearers"];

/** How what a name leads to is written in the file. */
const written = { open: 0, sure: 1, ambiguous: 2 } as const satisfies Record<NameStanding, number>;

/** What a name leads to, from the file; a name that isn't there is new. */
export const nameStanding = (plain: number): NameStanding =>
  plain === written.sure ? "sure" : plain === written.ambiguous ? "ambiguous" : "open";

/** Those who hang together, each with the actor it is taken for, and what their names lead to by that. */
export interface SettledNames {
  readonly bearers: readonly Bearer[];
  readonly names: Settlement["names"];
}

/** Writes what names lead to, whatever they led to before. @param more names that nobody bears any more. */
export async function writeNames(
  sql: Sql,
  { bearers, names }: SettledNames,
  more: readonly string[] = [],
): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const one of bearers) {
    for (const name of one.names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const actorOf = new Map(bearers.map(({ id, actor }) => [id, actor]));
  const reached = [...new Set([...more, ...counts.keys()])];
  await inPieces(sql, reached, (list) => `DELETE FROM names WHERE key IN (${list})`);
  await sql.insert(
    "names",
    columns,
    [...names].map(([name, { standing, bearer }]) => [
      name,
      actorOf.get(bearer) ?? 0,
      written[standing],
      counts.get(name) ?? 0,
    ]),
  );
  return reached;
}

/**
 * Works out again whom these names lead to, and all names that hang together with them.
 *
 * @param keys names whose bearers have changed, or have been placed anew.
 * @returns names that hang together with somebody about whom there is a doubt.
 */
export async function refreshNames(sql: Sql, keys: Iterable<string>): Promise<Set<string>> {
  const waiting = new Set(keys);
  const doubtful = new Set<string>();
  for (const key of waiting) {
    const connected = await findConnected(sql, [key]);
    const distinctions = await findDistinctions(
      sql,
      connected.map(({ id }) => id),
    );
    const { isPlain, names } = settle(connected.map(unsettled), distinctions);
    const reached = await writeNames(sql, { bearers: connected, names }, [key]);
    for (const done of reached) {
      waiting.delete(done);
      if (!isPlain) doubtful.add(done);
    }
  }
  return doubtful;
}

/** Counts bearers that come to names which all lead to one actor, or go from them. */
export async function countBearers(
  sql: Sql,
  bearers: readonly { readonly actor: number; readonly names: readonly string[] }[],
  by: 1 | -1,
): Promise<void> {
  if (by === 1) {
    // One statement may meet a row once only, so bearers of one name are counted before.
    const come = new Map<string, { readonly actor: number; count: number }>();
    for (const { actor, names } of bearers) {
      for (const name of names) {
        const known = come.get(name);
        if (known) known.count++;
        else come.set(name, { actor, count: 1 });
      }
    }
    await sql.insert(
      "names",
      columns,
      [...come].map(([name, { actor, count }]) => [name, actor, written.sure, count]),
      "ON CONFLICT (key) DO UPDATE SET bearers = names.bearers + excluded.bearers",
    );
    return;
  }
  const names = bearers.flatMap((bearer) => bearer.names);
  await inPieces(sql, names, (list) => `UPDATE names SET bearers = bearers - 1 WHERE key IN (${list})`);
  await inPieces(sql, names, (list) => `DELETE FROM names WHERE bearers = 0 AND key IN (${list})`);
}
