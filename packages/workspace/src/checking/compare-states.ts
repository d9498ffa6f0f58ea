import type { Sql } from "../engine/engine.ts";
import { dumpState } from "../history/rebuild.ts";
import type { Finding } from "./finding.ts";

/** The present state as lines, by table. */
export async function stateLines(sql: Sql): Promise<Map<string, string[]>> {
  const lines = new Map<string, string[]>();
  for await (const [table, rows] of dumpState(sql))
    lines.set(
      table,
      rows.map((row) => JSON.stringify(row)),
    );
  return lines;
}

/** How many differing rows of one table are named. */
const namedRows = 20;

/** Where the state differs from what the history leads to, row by row. */
export function compareStates(
  live: ReadonlyMap<string, readonly string[]>,
  derived: ReadonlyMap<string, readonly string[]>,
): Finding[] {
  return [...live].flatMap(([table, rows]) => {
    const expected = new Set(derived.get(table));
    const actual = new Set(rows);
    const wrong = rows.filter((row) => !expected.has(row));
    const missing = (derived.get(table) ?? []).filter((row) => !actual.has(row));
    const say = (row: string, why: string): Finding => ({ by: "state", thing: table, why: `${why}: ${row}` });
    return [
      ...wrong.map((row) => say(row, "the history doesn't lead to this row")),
      ...missing.map((row) => say(row, "the history leads to this row, and it isn't there")),
    ].slice(0, namedRows);
  });
}
