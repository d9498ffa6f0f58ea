import { EntenteError, type SourceId } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import type { Doing } from "../history/append-entry.ts";
import type { OriginVerdict } from "../history/change.ts";
import { takeStep } from "../history/steps.ts";
import { readSource } from "../reading/read-sources.ts";
import { rowOf } from "../row-ids.ts";

/**
 * Decides whether two reports come from one origin; null leaves it to what can be told from them.
 *
 * @throws EntenteError `ENT_SOURCE_UNKNOWN`, `ENT_INVALID` where the two are one.
 */
export async function decideOrigin(
  sql: Sql,
  doing: Doing,
  pair: { readonly one: SourceId; readonly other: SourceId },
  after: OriginVerdict | null,
): Promise<void> {
  for (const id of [pair.one, pair.other])
    if (!(await readSource(sql, id))) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id });
  const [a, b] = [rowOf("s", pair.one), rowOf("s", pair.other)];
  if (a === b) throw new EntenteError("ENT_INVALID", { where: pair.one, why: "it is one report" });
  const [one, other] = a < b ? [a, b] : [b, a];
  const row = await sql.get<{ verdict: OriginVerdict }>(
    "SELECT verdict FROM origin_decisions WHERE one = ? AND other = ?",
    [one, other],
  );
  const before = row?.verdict ?? null;
  if (before === after) return;
  await takeStep(sql, doing, "sources.origin", {
    changes: [{ of: "origin", one, other, before, after }],
    about: { one: pair.one, other: pair.other, verdict: after },
  });
}
