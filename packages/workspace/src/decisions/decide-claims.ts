import { EntenteError, type ClaimId, type ReviewState } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import type { Doing } from "../history/append-entry.ts";
import type { Change, FormerReview } from "../history/change.ts";
import { takeStep } from "../history/steps.ts";
import { claimIdOf, rowOf } from "../row-ids.ts";
import { readPresent, type PresentClaim } from "../state/present-claims.ts";

/** The claims of these ids. @throws EntenteError `ENT_CLAIM_UNKNOWN` naming the first there is none of. */
export async function presentClaims(sql: Sql, ids: readonly ClaimId[]): Promise<PresentClaim[]> {
  const numbers = [...new Set(ids.map((id) => rowOf("c", id)))];
  const present = await readPresent(sql, numbers);
  const found = new Set(present.map(({ claim }) => claim));
  const unknown = ids.find((id) => !found.has(rowOf("c", id)));
  if (unknown !== undefined) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id: unknown });
  return present;
}

/** Decides about claims, all in one step; those decided so already are left as they are. */
export async function reviewClaims(
  sql: Sql,
  doing: Doing,
  ids: readonly ClaimId[],
  state: ReviewState,
): Promise<PresentClaim[]> {
  const present = await presentClaims(sql, ids);
  const changed = present.filter((claim) => claim.state !== state);
  if (changed.length === 0) return present;
  const alike = Map.groupBy(changed, (claim) => `${claim.state} ${claim.decided}`);
  const before = [...alike.values()].flatMap(([first, ...others]): FormerReview[] =>
    first ? [[first.state, first.decided, [first, ...others].map(({ claim }) => claim)]] : [],
  );
  const change: Change = { of: "review", state, decided: doing.at.toISOString(), before };
  await takeStep(sql, doing, "claim.reviewed", {
    changes: [change],
    about: { state, claims: changed.length },
  });
  return present;
}

/** Keeps claims apart from what they are grouped with, as a group of their own; or lets them be grouped again. */
export async function separateClaims(
  sql: Sql,
  doing: Doing,
  ids: readonly ClaimId[],
  isApart: boolean,
): Promise<void> {
  const present = await presentClaims(sql, ids);
  const numbers = present.map(({ claim }) => claim);
  const label = isApart ? Math.min(...numbers) : null;
  const rows = await sql.all<{ claim: number; label: number }>("SELECT claim, label FROM separations");
  const labels = new Map(rows.map((row) => [row.claim, row.label]));
  const claims = numbers
    .map((claim) => [claim, labels.get(claim) ?? null, label] as const)
    .filter(([, before, after]) => before !== after);
  if (claims.length === 0) return;
  await takeStep(sql, doing, "claim.separated", {
    changes: [{ of: "separate", claims }],
    about: { isApart, claims: numbers.map(claimIdOf) },
  });
}
