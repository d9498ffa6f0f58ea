import type { Sql } from "../engine/engine.ts";

/** The number the next row of a table gets. Rows of these tables are never removed, so no number is used twice. */
export async function nextRow(
  sql: Sql,
  table: "sources" | "passages" | "appearances" | "claims",
): Promise<number> {
  const last = await sql.get<{ id: number | null }>(`SELECT max(id) AS id FROM ${table}`);
  return (last?.id ?? 0) + 1;
}
