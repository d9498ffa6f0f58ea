import type { ClaimId } from "@entente/claims";
import type { Workspace } from "@entente/workspace";

/** How many independent origins lines have. Where each claim comes from is read once, and kept as long as it stays so. */
export class OriginCounts {
  readonly #workspace: Workspace;
  readonly #kept = new WeakMap<object, Promise<Map<string, string>>>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Lines with how many independent origins their claims have. @param wording the same as long as all claims are. */
  async count<Line extends { readonly claims: readonly ClaimId[] }>(
    wording: object,
    lines: readonly Line[],
  ): Promise<readonly (Line & { readonly origins: number })[]> {
    const origins = await this.#originsOf(wording);
    return lines.map((line) => ({
      ...line,
      // Most rest on one claim.
      origins: line.claims.length === 1 ? 1 : new Set(line.claims.map((id) => origins.get(id) ?? id)).size,
    }));
  }

  #originsOf(wording: object): Promise<Map<string, string>> {
    const kept = this.#kept.get(wording) ?? this.#workspace.originOfClaims();
    this.#kept.set(wording, kept);
    // A failure is thrown to whoever asked; the next one tries again.
    kept.catch(() => this.#kept.delete(wording));
    return kept;
  }
}
