import { actorId, claimId, type ClaimRecord } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import type { Sql, WordSearch } from "../engine/engine.ts";
import { actorIdOf, claimIdOf } from "../row-ids.ts";
import { restoreCondition, restoreQualifiers } from "../stored-references.ts";
import { searchTerms } from "../search/search-terms.ts";
import { countClaims, selectClaims, type ClaimFilter, type Wanted } from "./claim-query.ts";
import { readPages } from "./read-sources.ts";
import { claimColumns, claimJoins, claimOf, type ClaimRow } from "./rows.ts";

/** The appearances that qualifiers and conditions of these rows point to. */
function pointedTo(rows: readonly ClaimRow[]): number[] {
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

async function wantedBy(sql: Sql, search: WordSearch, { text = "" }: ClaimFilter): Promise<Wanted> {
  return { search, terms: text.trim() === "" ? null : await searchTerms(sql, text) };
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
