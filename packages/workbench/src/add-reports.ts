import { isEntenteError, problemText, type Source } from "@entente/claims";
import type { FileFailure } from "@entente/documents";
import type { Batch, Workspace } from "@entente/workspace";
import { readReports, type ReadOptions } from "./reading/read-reports.ts";

/** What adding some files came to. */
export interface AddOutcome {
  /** Reports that are now in the workspace, with how many claims each gave. */
  readonly added: readonly { readonly file: string; readonly source: Source; readonly claims: number }[];
  /** Reports that were in it already, with a sentence that says so. */
  readonly known: readonly { readonly file: string; readonly source: Source; readonly note: string }[];
  /** Files that could not be read. */
  readonly failures: readonly FileFailure[];
}

/**
 * Reads files into the workspace, each in one transaction: stopped or failed work leaves every finished report
 * in place and nothing of the others.
 */
export async function addReports(
  workspace: Workspace,
  paths: readonly string[],
  options: ReadOptions,
): Promise<AddOutcome> {
  const added: AddOutcome["added"][number][] = [];
  const old: AddOutcome["known"][number][] = [];
  const failures: FileFailure[] = [];
  const bySha = new Map((await workspace.sources()).map((source) => [source.sha256, source]));
  const note = (file: string, source: Source): void => {
    old.push({ file, source, note: problemText("ENT_SOURCE_KNOWN", { file, source: source.id }) });
  };
  // One call of this is one piece of work: undo can take it back together.
  const batch: Batch = { first: null };
  const known = new Set(bySha.keys());
  for await (const outcome of readReports(paths, { ...options, known })) {
    if (outcome.kind === "failed") failures.push({ file: outcome.file, error: outcome.error });
    else if (outcome.kind === "known") note(outcome.file, bySha.get(outcome.sha256) as Source);
    else {
      const { reading, text } = outcome;
      const result = await workspace.add(reading, text, { batch }).catch((error: unknown) => {
        // One report that may not come again must not keep the others out.
        if (!isEntenteError(error, "ENT_REDACTED")) throw error;
        failures.push({ file: outcome.file, error });
        return null;
      });
      if (!result) continue;
      const { source, added: isNew } = result;
      bySha.set(source.sha256, source);
      if (isNew) added.push({ file: outcome.file, source, claims: reading.claims.length });
      else note(outcome.file, source);
    }
  }
  return { added, known: old, failures };
}
