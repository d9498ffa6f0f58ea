import type { ClaimId, ClaimRecord } from "@entente/claims";
import type { Workspace } from "@entente/workspace";

/** Claims with how many independent origins the proposition of each has. */
export async function withOrigins(
  workspace: Workspace,
  claims: readonly ClaimRecord[],
): Promise<readonly ClaimRecord[]> {
  const counts = await workspace.claimOrigins(claims.map(({ id }) => id));
  return claims.map((claim) => {
    const origins = counts.get(claim.id);
    return origins === undefined ? claim : { ...claim, origins };
  });
}

/** Lines with how many independent origins their claims have. */
export async function countOrigins<Line extends { readonly claims: readonly ClaimId[] }>(
  workspace: Workspace,
  lines: readonly Line[],
): Promise<readonly (Line & { readonly origins: number })[]> {
  // One claim has one origin, whatever it is.
  const asked = lines.filter(({ claims }) => claims.length > 1);
  const counts = await workspace.origins(asked.map(({ claims }) => claims));
  const countOf = new Map(asked.map((line, i) => [line, counts[i]?.count ?? 0]));
  return lines.map((line) => ({ ...line, origins: countOf.get(line) ?? line.claims.length }));
}
