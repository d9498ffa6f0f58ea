import { setTimeout as pause } from "node:timers/promises";
import type { Source } from "@entente/claims";
import {
  openReportQueue,
  openWorkspace,
  type Clock,
  type QueueCounts,
  type QueuedReport,
  type ReportQueue,
  type Workspace,
} from "@entente/workspace";
import { ReadingThread } from "../reading/reading-thread.ts";
import { requireServer } from "./queue-reports.ts";

/** What became of one queued report. */
export type WorkEvent =
  | {
      readonly kind: "read";
      readonly source: Source;
      readonly claims: number;
      readonly isNew: boolean;
      readonly left: QueueCounts;
    }
  | { readonly kind: "failed"; readonly name: string; readonly why: string }
  | { readonly kind: "trouble"; readonly why: string };

/** How to work. */
export interface WorkOptions {
  /** The workspace's address, `postgres://…`. */
  readonly path: string;
  readonly clock: Clock;
  /** Ends the work once the report in hand is finished. */
  readonly signal: AbortSignal;
  /** Whether to end when nothing waits and nobody reads. Default: to wait for more. */
  readonly untilEmpty?: boolean;
  readonly onEvent: (event: WorkEvent) => void;
}

/** Workers stand in line to write; a long report of one must not make the others give up. */
const patienceMs = 60_000;
const lookMs = 1_000;

async function readAndAdd(
  workspace: Workspace,
  thread: ReadingThread,
  job: QueuedReport,
): Promise<{ source: Source; claims: number; isNew: boolean }> {
  const { report, who } = job;
  const outcome = await thread.read({ file: report.name, report, given: {} }, () => undefined);
  if (outcome.kind === "refused") throw outcome.error;
  if (outcome.kind !== "read") throw new Error(`${report.name} came out as “${outcome.kind}”`);
  const { source, added } = await workspace.add(outcome.reading, outcome.text, { who });
  return { source, claims: outcome.reading.claims.length, isNew: added };
}

/** Ends the work when nothing is in line and nobody reads. */
async function endWhenEmpty(queue: ReportQueue, ending: AbortController, isOver: AbortSignal): Promise<void> {
  while (!isOver.aborted) {
    const { waiting, reading } = await queue.counts();
    if (waiting + reading === 0) ending.abort();
    else await pause(lookMs, null, { signal: isOver }).catch(() => undefined);
  }
}

/**
 * Reads what waits in the queue of a workspace, one report at a time, into that workspace; as many processes on as
 * many machines as one likes may do so. A report that a worker was killed over is read by another; adding is whole or
 * not at all and the same text is added once, so that each report is in the workspace once, whatever happens.
 *
 * @throws EntenteError `ENT_DATABASE_…`, `ENT_WORKSPACE_READ_ONLY`
 * @example
 * await workQueue({ path: "postgres://desk@db/reports", clock, signal, onEvent: console.log });
 */
export async function workQueue(options: WorkOptions): Promise<void> {
  const { path, clock, signal, untilEmpty = false, onEvent } = options;
  requireServer(path);
  const workspace = await openWorkspace(path, { clock, waitMs: patienceMs });
  const thread = new ReadingThread({ known: new Set() });
  try {
    const queue = await openReportQueue(path, (why) => onEvent({ kind: "trouble", why }));
    try {
      const handle = async (job: QueuedReport): Promise<void> => {
        try {
          const done = await readAndAdd(workspace, thread, job);
          onEvent({ kind: "read", ...done, left: await queue.counts() });
        } catch (error) {
          // It goes back in line for another try.
          onEvent({
            kind: "failed",
            name: job.report.name,
            why: error instanceof Error ? error.message : String(error),
          });
          throw error;
        }
      };
      const ending = new AbortController();
      const isOver = AbortSignal.any([signal, ending.signal]);
      const working = queue.work(handle, isOver);
      await Promise.all([working, untilEmpty ? endWhenEmpty(queue, ending, isOver) : null]);
    } finally {
      await queue.close();
    }
  } finally {
    await thread.close();
    await workspace.close();
  }
}
