import { OffsetMap } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import { rebuildState } from "../history/rebuild.ts";
import { keepOrigins } from "../origins/keep-origins.ts";
import { indexAgain } from "../search/index-again.ts";

/** Works out again what is derived from texts and history, for a file that was made before it was derived so. */
export async function deriveAgain(sql: Sql): Promise<void> {
  await indexAgain(sql);
  const sources = await sql.all<{ id: number; author: string | null; url: string | null }>(
    "SELECT id, author, url FROM sources ORDER BY id",
  );
  for (const { id, author, url } of sources) {
    const row = await sql.get<{ text: string }>("SELECT text FROM texts WHERE source = ?", [id]);
    if (row) await keepOrigins(sql, id, row.text, new OffsetMap(row.text), { author, url });
  }
  await rebuildState(sql);
}
