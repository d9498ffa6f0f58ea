import { actorId, claimId, type ClaimRecord } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql, WordSearch } from "../engine/engine.ts";
import { actorIdOf, claimIdOf } from "../row-ids.ts";
import { restoreCondition, restoreQualifiers } from "../stored-references.ts";
import { searchTerms } from "../search/search-terms.ts";
import { askedActor, countClaims, selectClaims, type ClaimFilter, type Wanted } from "./claim-query.ts";
import { readPages } from "./read-sources.ts";
import { claimColumns, claimJoins, claimOf, type ClaimRow } from "./rows.ts";

/** The appearances that qualifiers and conditions of these rows point to. */
export function pointedTo(rows: readonly Pick<ClaimRow, "qualifiers" | "condition">[]): number[] {
  const found = new Set<number>();
  const note = {
    actor: (appearance: number) => {
      found.add(appearance);
      return actorId("");
    },
    claim: () => claimId(""),
  };
  for (const { qualifiers, condition } of rows) {
    if (qualifiers !== "{}") restoreQualifiers(qualifiers, note);
    if (condition !== null) restoreCondition(condition, note);
  }
  return [...found];
}

async function claimsOf(sql: Sql, rows: readonly ClaimRow[]): Promise<ClaimRecord[]> {
  const actors = await inPieces<{ id: number; actor: number }>(
    sql,
    pointedTo(rows),
    (list) => `SELECT id, actor FROM appearances WHERE id IN (${list})`,
  );
  const actorOf = new Map(actors.map(({ id, actor }) => [id, actor]));
  const ids = {
    actor: (appearance: number) => actorIdOf(actorOf.get(appearance) ?? 0),
    claim: claimIdOf,
  };
  const pageOf = await readPages(
    sql,
    rows.map(({ source }) => source),
  );
  return rows.map((row) => claimOf(row, ids, pageOf(row.source, row.start)));
}

/**
 * Whether a page of an actor's claims is found sooner by going through the reports than by looking up all of them. An
 * actor in one of ten reports is met in every tenth: so many reports have to be gone through for each line of the page.
 */
async function isSoonMet(sql: Sql, filter: ClaimFilter): Promise<boolean> {
  const actor = askedActor(filter);
  if (actor === null || filter.limit === undefined || filter.source !== undefined) return false;
  const all = await sql.get<{ sources: number | null }>("SELECT max(id) AS sources FROM sources");
  const met = await sql.get<{ times: number }>("SELECT count(*) AS times FROM appearances WHERE actor = ?", [
    actor,
  ]);
  const [sources, times] = [all?.sources ?? 0, met?.times ?? 0];
  return filter.limit + (filter.offset ?? 0) < (2 * times * times) / Math.max(1, sources);
}

async function wantedBy(sql: Sql, search: WordSearch, filter: ClaimFilter): Promise<Wanted> {
  const { text = "" } = filter;
  return {
    search,
    terms: text.trim() === "" ? null : await searchTerms(sql, text),
    isSoonMet: await isSoonMet(sql, filter),
  };
}

/** The claims a filter lets through. */
export async function readClaims(sql: Sql, search: WordSearch, filter: ClaimFilter): Promise<ClaimRecord[]> {
  const { sql: text, parameters } = selectClaims(filter, await wantedBy(sql, search, filter));
  return await claimsOf(sql, await sql.all<ClaimRow>(text, parameters));
}

/** How many claims a filter lets through. */
export async function readClaimCount(sql: Sql, search: WordSearch, filter: ClaimFilter): Promise<number> {
  const { sql: text, parameters } = countClaims(filter, await wantedBy(sql, search, filter));
  return (await sql.get<{ claims: number }>(text, parameters))?.claims ?? 0;
}

/** The claims of these rows, which must be versions that count, in no order. */
export async function readClaimRows(sql: Sql, rows: readonly number[]): Promise<ClaimRecord[]> {
  const found = await inPieces<ClaimRow>(
    sql,
    rows,
    (list) => `SELECT ${claimColumns} FROM claims AS c ${claimJoins} WHERE c.id IN (${list})`,
  );
  return await claimsOf(sql, found);
}
