import { inPieces } from "../engine/in-pieces.ts";
import type { Sql } from "../engine/engine.ts";
import { settle, type Unsettled } from "./settle.ts";
import { findConnected, findDistinctions, type Standing } from "./standing.ts";

/** A standing appearance, to be placed again. */
export const unsettled = ({ id, source, names, pin, actor }: Standing): Unsettled => ({
  id,
  source,
  names,
  pin,
  former: actor,
});

const columns = ["key", "actor", "plain", "bearers"];

/**
 * Works out again whom these names lead to, and all names that hang together with them.
 *
 * @param keys names whose bearers have changed, or have been placed anew.
 */
export async function refreshNames(sql: Sql, keys: Iterable<string>): Promise<void> {
  const waiting = new Set(keys);
  for (const key of waiting) {
    const connected = await findConnected(sql, [key]);
    const distinctions = await findDistinctions(
      sql,
      connected.map(({ id }) => id),
    );
    const { isPlain } = settle(connected.map(unsettled), distinctions);
    const rows = new Map<string, { actor: number; bearers: number }>();
    for (const { actor, names } of connected) {
      for (const name of names) {
        const row = rows.get(name);
        if (row) row.bearers++;
        else rows.set(name, { actor, bearers: 1 });
      }
    }
    const reached = [...new Set([key, ...rows.keys()])];
    await inPieces(sql, reached, (list) => `DELETE FROM names WHERE key IN (${list})`);
    await sql.insert(
      "names",
      columns,
      [...rows].map(([name, { actor, bearers }]) => [name, actor, isPlain ? 1 : 0, bearers]),
    );
    for (const done of reached) waiting.delete(done);
  }
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
      [...come].map(([name, { actor, count }]) => [name, actor, 1, count]),
      "ON CONFLICT (key) DO UPDATE SET bearers = names.bearers + excluded.bearers",
    );
    return;
  }
  const names = bearers.flatMap((bearer) => bearer.names);
  await inPieces(sql, names, (list) => `UPDATE names SET bearers = bearers - 1 WHERE key IN (${list})`);
  await inPieces(sql, names, (list) => `DELETE FROM names WHERE bearers = 0 AND key IN (${list})`);
}
