import { readRuleChoice, readVerdicts } from "./picture/kept-decisions.ts";
import type { Facts } from "./picture/open-pictures.ts";
import type { Workspace, WorkspaceView } from "@entente/workspace";

/** What analysis works on, from a workspace or from what it was. */
export async function readEvidence(view: WorkspaceView): Promise<Facts> {
  const actors = (await view.actors()).map(({ id, type, name, mentions }) => ({ id, type, name, mentions }));
  return {
    actors,
    claims: await view.claims(),
    sources: await view.sources(),
    rules: await readRuleChoice(view),
    verdicts: await readVerdicts(view),
  };
}

/** Keeps what was last read for analysis, as long as the workspace stays the same. */
export class EvidenceCache {
  readonly #workspace: Workspace;
  #kept: { readonly revision: string; readonly facts: Promise<Facts> } | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The evidence as it is now, or as the workspace recorded it by a moment. */
  async facts(recordedAt?: Date): Promise<Facts> {
    const workspace = this.#workspace;
    const revision = await this.#revision(recordedAt);
    if (this.#kept?.revision !== revision) {
      const facts = recordedAt ? workspace.asRecorded(recordedAt, readEvidence) : readEvidence(workspace);
      this.#kept = { revision, facts };
      // A failure is thrown to whoever asked; the next one tries again.
      facts.catch(() => (this.#kept = null));
    }
    return await this.#kept.facts;
  }

  /** What is kept, where it is the evidence of this moment; else null. */
  async keptNow(): Promise<Facts | null> {
    const revision = await this.#revision();
    return this.#kept?.revision === revision ? await this.#kept.facts : null;
  }

  /** Keeps evidence that was brought up to date by whoever changed the workspace. */
  async keep(facts: Facts): Promise<void> {
    this.#kept = { revision: await this.#revision(), facts: Promise.resolve(facts) };
  }

  async #revision(recordedAt?: Date): Promise<string> {
    return `${await this.#workspace.revision()} ${recordedAt?.toISOString() ?? ""}`;
  }
}
