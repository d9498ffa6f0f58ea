import { findReports, loadReport, type FileFailure } from "@entente/documents";
import { EntenteError, isEntenteError, type ReportFacts } from "@entente/claims";
import { isDatabaseAddress, openReportQueue } from "@entente/workspace";
import type { OnProgress } from "../progress.ts";

/** What putting reports into the queue came to. */
export interface QueueOutcome {
  readonly queued: readonly string[];
  /** Reports whose text waits already, is being read or has been read. */
  readonly known: readonly string[];
  readonly failures: readonly FileFailure[];
}

/** How to queue. */
export interface QueueOptions {
  /** Whom the history names for adding them. */
  readonly who: string;
  readonly given?: Partial<ReportFacts>;
  readonly onProgress?: OnProgress;
  readonly onTrouble?: (why: string) => void;
  readonly signal?: AbortSignal;
}

/** @throws EntenteError `ENT_DATABASE_ADDRESS` for a workspace in a file, which has no queue. */
export function requireServer(path: string): void {
  if (isDatabaseAddress(path)) return;
  throw new EntenteError("ENT_DATABASE_ADDRESS", {
    why: "a queue needs a workspace on a server, not in a file",
  });
}

/**
 * Loads reports and puts their texts into the queue of a workspace on a server, one job each: workers on any machine
 * read them, none needs the files.
 *
 * @param path the workspace's address, `postgres://…`.
 * @throws EntenteError `ENT_DATABASE_…`; `ENT_STOPPED` after the signal fires: what was put in stays.
 * @example
 * await queueReports("postgres://desk@db/reports", ["reports/"], { who: "R. Byrne" });
 */
export async function queueReports(
  path: string,
  paths: readonly string[],
  options: QueueOptions,
): Promise<QueueOutcome> {
  requireServer(path);
  const { who, given = {}, onProgress, onTrouble = () => undefined, signal } = options;
  const { files, failures: missing } = await findReports(paths);
  const queue = await openReportQueue(path, onTrouble);
  const outcome = { queued: [] as string[], known: [] as string[], failures: [...missing] };
  try {
    for (const [at, file] of files.entries()) {
      if (signal?.aborted) throw new EntenteError("ENT_STOPPED", { done: at, of: files.length });
      onProgress?.({
        file,
        index: at + 1,
        of: files.length,
        stage: "loading",
        share: 0,
        overall: at / files.length,
      });
      try {
        const report = await loadReport(file, given);
        const isNew = await queue.put({ report, who });
        (isNew ? outcome.queued : outcome.known).push(file);
      } catch (error) {
        if (!isEntenteError(error)) throw error;
        outcome.failures.push({ file, error });
      }
    }
    return outcome;
  } finally {
    await queue.close();
  }
}
