import type { Sql } from "../engine/engine.ts";
import { rankAllGroups } from "../propositions/rank-groups.ts";
import type { Migration } from "./migration.ts";

/** Keys of before this version begin with the predicate. */
async function keepTogether(sql: Sql): Promise<void> {
  await sql.run(`UPDATE propositions
    SET key = CAST(CASE WHEN object > subject THEN object ELSE subject END AS TEXT) || '|' || key
    WHERE key LIKE predicate || '|%'`);
  await rankAllGroups(sql);
}

/** Keys and ranks of one actor's groups lie together, so that a merger writes fewer pages. No table changes. */
export const groupsTogether: Migration = { version: 6, fill: keepTogether, sql: "" };
