import { availableParallelism } from "node:os";
import { findReports, loadReport, type FileFailure } from "@entente/documents";
import { EntenteError, isEntenteError, type Reading, type Report, type ReportData } from "@entente/claims";
import { inOrder } from "./in-order.ts";
import type { OnProgress } from "../progress.ts";
import { ReadingThread } from "./reading-thread.ts";

export interface ReadOptions {
  /** What the person says of the reports; wins over what the files say. */
  readonly given?: Partial<ReportData>;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  /** How many reports are read at once. Default: as many as the machine has cores. */
  readonly threads?: number;
  /** Reports that need not be read again: they come out as `known`. */
  readonly isKnown?: (report: Report) => boolean;
}

/** What became of one file. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly file: string; readonly reading: Reading; readonly text: string }
  | { readonly kind: "known"; readonly file: string; readonly report: Report }
  | ({ readonly kind: "failed" } & FileFailure);

/**
 * Reads reports without storing anything, several at once where the machine has the cores, and gives them in the
 * order of their files. A file that can't be read comes out as `failed` and the rest go on.
 *
 * @param paths files and folders; folders are walked.
 * @throws EntenteError `ENT_STOPPED` after the signal fires, with how many files were finished.
 * @example
 * for await (const outcome of readReports(["reports/"])) if (outcome.kind === "read") console.log(outcome.reading.claims);
 */
export async function* readReports(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadOutcome> {
  const { files, failures } = await findReports(paths);
  for (const failure of failures) yield { kind: "failed", ...failure };
  const count = Math.min(files.length, options.threads ?? availableParallelism());
  const threads = Array.from({ length: count }, () => new ReadingThread());
  const of = files.length;
  let done = 0;
  try {
    const work = files.map((file, at) => () => {
      // The file `count` places before has been handed on by now, so its thread is free.
      return readOne(threads[at % count] as ReadingThread, file, { ...options, index: at + 1, of });
    });
    for await (const outcome of inOrder(work, count)) {
      yield outcome;
      done++;
    }
  } catch (error) {
    if (options.signal?.aborted) throw new EntenteError("ENT_STOPPED", { done, of }, { cause: error });
    throw error;
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

type OneOfMany = ReadOptions & { readonly index: number; readonly of: number };

async function readOne(thread: ReadingThread, file: string, options: OneOfMany): Promise<ReadOutcome> {
  const { index, of, signal } = options;
  const say = (stage: "loading" | "reading", share: number): void =>
    options.onProgress?.({ file, index, of, stage, share });
  try {
    signal?.throwIfAborted();
    say("loading", 0);
    const report = await loadReport(file, options.given);
    if (options.isKnown?.(report)) return { kind: "known", file, report };
    say("reading", 0);
    const reading = await thread.read(report, (share) => say("reading", share), signal);
    return { kind: "read", file, reading, text: report.text };
  } catch (error) {
    if (isEntenteError(error)) return { kind: "failed", file, error };
    throw error;
  }
}
