import type { Evidence } from "@entente/analysis";
import type { Workspace, WorkspaceView } from "@entente/workspace";

/** What analysis works on, from a workspace or from what it was. */
export async function readEvidence(view: WorkspaceView): Promise<Evidence> {
  const actors = (await view.actors()).map(({ id, type, name, mentions }) => ({ id, type, name, mentions }));
  return { actors, claims: await view.claims(), sources: await view.sources() };
}

/** Keeps what was last read for analysis, as long as the workspace stays the same. */
export class EvidenceCache {
  readonly #workspace: Workspace;
  #kept: { readonly revision: string; readonly facts: Promise<Evidence> } | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The evidence as it is now, or as the workspace recorded it by a moment. */
  async facts(recordedAt?: Date): Promise<Evidence> {
    const workspace = this.#workspace;
    const revision = `${await workspace.revision()} ${recordedAt?.toISOString() ?? ""}`;
    if (this.#kept?.revision !== revision) {
      const facts = recordedAt ? workspace.asRecorded(recordedAt, readEvidence) : readEvidence(workspace);
      this.#kept = { revision, facts };
      // A failure is thrown to whoever asked; the next one tries again.
      facts.catch(() => (this.#kept = null));
    }
    return await this.#kept.facts;
  }
}
