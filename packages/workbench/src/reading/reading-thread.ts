import { Worker } from "node:worker_threads";
import { EntenteError, type Reading, type Report } from "@entente/claims";

/** What the worker posts back. */
export type ThreadMessage =
  | { readonly kind: "block"; readonly done: number; readonly of: number }
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "failed"; readonly why: string };

/**
 * Reads reports in a thread of its own, so that the caller can show progress, answer requests and stop at any
 * moment. One report at a time; the thread (and the language model in it) is kept from one to the next.
 */
export class ReadingThread {
  #worker: Worker | null = null;

  /**
   * Reads one report.
   *
   * @throws EntenteError `ENT_INTERNAL` where the reader failed, with what it said.
   * @throws the signal's reason where it was stopped; the thread is gone then and the next call starts another.
   */
  async read(report: Report, onShare: (share: number) => void, signal?: AbortSignal): Promise<Reading> {
    signal?.throwIfAborted();
    const worker = (this.#worker ??= new Worker(new URL("./reading-worker.ts", import.meta.url)));
    try {
      return await answerOf(worker, report, onShare, signal);
    } catch (error) {
      this.#worker = null;
      await worker.terminate();
      throw error;
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

function answerOf(
  worker: Worker,
  report: Report,
  onShare: (share: number) => void,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  const { promise, resolve, reject } = Promise.withResolvers<Reading>();
  const onMessage = (message: ThreadMessage): void => {
    if (message.kind === "block") onShare(message.of === 0 ? 1 : message.done / message.of);
    else if (message.kind === "reading") resolve(message.reading);
    else
      reject(new EntenteError("ENT_INTERNAL", { why: `${report.name} could not be read: ${message.why}` }));
  };
  const onError = (error: Error): void => reject(error);
  const onAbort = (): void => reject(signal?.reason as Error);
  worker.on("message", onMessage).on("error", onError);
  signal?.addEventListener("abort", onAbort);
  worker.postMessage(report);
  return promise.finally(() => {
    worker.off("message", onMessage).off("error", onError);
    signal?.removeEventListener("abort", onAbort);
  });
}
