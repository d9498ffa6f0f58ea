import type { ClaimRecord } from "@entente/claims";
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
