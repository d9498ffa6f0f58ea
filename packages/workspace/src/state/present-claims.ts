import type { ReviewState } from "@entente/claims";
import { inPieces } from "../engine/in-pieces.ts";
import { updateRows, type RowUpdate } from "../engine/multi-row-update.ts";
import type { EndWork, Sql } from "../engine/engine.ts";
import { countMentions } from "../propositions/rank-groups.ts";
import {
  addToGroups,
  joinGroups,
  leaveGroups,
  readGrouped,
  type Counts,
  type GroupedClaim,
  type RegroupedClaim,
} from "./group-claims.ts";
import { renameGroups } from "./rename-groups.ts";

/** A claim that is there: its number, the row that counts, and what was decided. */
export interface PresentClaim {
  readonly claim: number;
  readonly row: number;
  readonly state: ReviewState;
  readonly decided: string | null;
  readonly proposition: number | null;
}

const presentColumns = `coalesce(c.edits, c.id) AS claim, r.claim AS row, r.state, r.decided, r.proposition`;

/** The claims of these numbers that are there. */
export async function readPresent(sql: Sql, claims: readonly number[]): Promise<PresentClaim[]> {
  const textFor = (column: string) => (list: string) =>
    `SELECT ${presentColumns} FROM claims AS c JOIN reviews AS r ON r.claim = c.id WHERE ${column} IN (${list})`;
  const unedited = await inPieces<PresentClaim>(sql, claims, textFor("c.id"));
  // A number that is found as a row is the claim of that number, unless the row is a version of another.
  const asked = new Set(claims);
  const first = unedited.filter(({ claim }) => asked.has(claim));
  const found = new Set(first.map(({ claim }) => claim));
  const missing = claims.filter((claim) => !found.has(claim));
  return [...first, ...(await inPieces<PresentClaim>(sql, missing, textFor("c.edits")))];
}

const reviewColumns = ["claim", "state", "decided", "proposition"];

/** A row in its state of review. */
interface ReviewedRow {
  readonly row: number;
  readonly state: ReviewState;
  readonly decided: string | null;
}

/** Puts rows there, each in a state of review. */
export async function putClaims(sql: Sql, claims: readonly ReviewedRow[]): Promise<void> {
  await sql.finish(countMentions);
  const of = new Map(claims.map((claim) => [claim.row, claim]));
  const grouped = await readGrouped(
    sql,
    claims.map(({ row }) => row),
  );
  await putWaiting.do(
    sql,
    grouped.flatMap((claim) => {
      const reviewed = of.get(claim.row);
      return reviewed ? [{ ...claim, ...reviewed }] : [];
    }),
  );
}

/**
 * Puts rows there that were written just now. Those of many reports are counted into their groups at once, at the end of
 * the transaction or before something else is asked of them.
 */
export const putWaiting: EndWork<GroupedClaim & ReviewedRow> = {
  turn: 1,
  async do(sql, claims) {
    const groups = await joinGroups(sql, claims);
    await sql.insert(
      "reviews",
      reviewColumns,
      claims.map(({ row, state, decided }) => [row, state, decided, groups.get(row) ?? null]),
    );
  },
};

/** Takes rows away. What they say stays in the file. */
export async function takeClaims(sql: Sql, rows: readonly number[]): Promise<void> {
  const left = await inPieces<PresentClaim>(
    sql,
    rows,
    (list) =>
      `SELECT ${presentColumns} FROM reviews AS r JOIN claims AS c ON c.id = r.claim WHERE r.claim IN (${list})`,
  );
  await inPieces(sql, rows, (list) => `DELETE FROM reviews WHERE claim IN (${list})`);
  leaveGroups(sql, left);
}

const regrouped: RowUpdate = { table: "reviews", columns: { claim: "BIGINT", proposition: "BIGINT" } };

/** Groups claims anew: their actors, or who keeps them apart, have changed. */
export async function regroupClaims(sql: Sql, claims: readonly RegroupedClaim[]): Promise<void> {
  // Else each of the groups would be ranked, and written, once more at the end.
  await sql.finish(countMentions);
  const leaving = await renameGroups(sql, claims);
  const groups = await joinGroups(sql, leaving);
  await updateRows(sql, regrouped, [...groups]);
  leaveGroups(sql, leaving);
}

const decidedOf: RowUpdate = {
  table: "reviews",
  columns: { claim: "BIGINT", state: "TEXT", decided: "TEXT" },
};

/** Decides about claims that are there, all alike. */
export async function decide(
  sql: Sql,
  claims: readonly number[],
  state: ReviewState,
  decided: string | null,
): Promise<void> {
  const present = await readPresent(sql, claims);
  await updateRows(
    sql,
    decidedOf,
    present.map(({ row }) => [row, state, decided]),
  );
  const groups = new Map<number, Counts>();
  for (const { proposition, state: before } of present) {
    if (proposition === null) continue;
    const counts = groups.get(proposition) ?? { proposed: 0, accepted: 0, rejected: 0 };
    counts[before]--;
    counts[state]++;
    groups.set(proposition, counts);
  }
  sql.atEnd(addToGroups, groups);
}
