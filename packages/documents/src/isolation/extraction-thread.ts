import { Worker } from "node:worker_threads";
import {
  EntenteError,
  type ProblemCode,
  type ProblemDetails,
  type Report,
  type ReportFacts,
} from "@entente/claims";
import type { BundleList } from "../bundles/list-bundle.ts";

/** What the thread is asked for. */
export type Job =
  | { readonly kind: "load"; readonly file: string; readonly given: Partial<ReportFacts> }
  | { readonly kind: "list"; readonly file: string };

/** What the thread answers. An error keeps its code and its facts on the way. */
export type Answer =
  | { readonly kind: "done"; readonly value: Report | BundleList }
  | { readonly kind: "refused"; readonly code: ProblemCode; readonly details: ProblemDetails<ProblemCode> }
  | { readonly kind: "failed"; readonly why: string };

/** What one job may take. */
export interface ExtractionLimits {
  readonly seconds: number;
  /** All that the thread holds: objects, text and raw bytes, in megabytes. */
  readonly megabytes: number;
}

/** A PDF of a thousand pages takes about ten seconds. */
const usualLimits = { seconds: 60, secondsPerMegabyte: 1, megabytes: 1_000 };
/** How often the thread's memory is looked at, and how long an idle thread is kept, in milliseconds. */
const [lookEvery, keepIdle] = [100, 20_000];
/** How far above a job's limit the engine's own lies. */
const backstop = 4;

/** The limits of a job on a file of so many bytes. */
export const limitsFor = (bytes: number): ExtractionLimits => ({
  seconds: usualLimits.seconds + Math.ceil((bytes / 1_000_000) * usualLimits.secondsPerMegabyte),
  megabytes: usualLimits.megabytes,
});

/**
 * A thread in which files are opened that might be made to harm: PDF, Word, mails, zips and what is in them. A job
 * that takes too long or too much memory is stopped with the thread, and the next one gets another thread. One job
 * at a time; the thread, and the bundles open in it, are kept for a while and never keep the program running.
 */
export class ExtractionThread {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  /**
   * Runs a job after those before it.
   *
   * @throws EntenteError what the job threw; `ENT_FILE_LIMIT` where it passed a limit; `ENT_FILE_BROKEN` where the
   * file brought the extraction down.
   */
  async run(job: Job, limits: ExtractionLimits): Promise<Report | BundleList> {
    const mine = this.#last.then(() => this.#runNow(job, limits));
    this.#last = mine.catch(() => {});
    return await mine;
  }

  async #runNow(job: Job, limits: ExtractionLimits): Promise<Report | BundleList> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= startWorker(limits));
    worker.ref();
    try {
      return valueOf(job, await answerOf(worker, job, limits));
    } catch (error) {
      if (isFatal(error)) {
        this.#worker = null;
        await worker.terminate();
      }
      throw error;
    } finally {
      worker.unref();
      this.#idle = setTimeout(() => {
        this.#worker = null;
        void worker.terminate();
      }, keepIdle).unref();
    }
  }
}

const startWorker = ({ megabytes }: ExtractionLimits): Worker =>
  new Worker(new URL("./extraction-worker.ts", import.meta.url), {
    // Only a backstop: where the engine itself meets this limit in the middle of a library call, it may end the
    // whole program. The limit proper is looked after from outside.
    resourceLimits: {
      maxOldGenerationSizeMb: backstop * megabytes,
      maxYoungGenerationSizeMb: 64,
      stackSizeMb: 4,
    },
    // Libraries complain about files on the console; what matters is a problem or an error.
    stdout: true,
    stderr: true,
  });

const isFatal = (error: unknown): boolean =>
  !(error instanceof EntenteError) || error.code === "ENT_FILE_LIMIT";

function valueOf(job: Job, answer: Answer): Report | BundleList {
  if (answer.kind === "done") return answer.value;
  if (answer.kind === "refused") throw new EntenteError(answer.code, answer.details);
  throw new EntenteError("ENT_INTERNAL", { why: `${job.file} could not be opened: ${answer.why}` });
}

function answerOf(worker: Worker, job: Job, limits: ExtractionLimits): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const stop = (limit: string): void => reject(new EntenteError("ENT_FILE_LIMIT", { file: job.file, limit }));
  const memory = `${limits.megabytes} MB of memory`;
  const onError = (error: Error & { code?: string }): void => {
    if (error.code === "ERR_WORKER_OUT_OF_MEMORY") stop(memory);
    else reject(error);
  };
  const onExit = (): void => reject(new Error("the extraction thread ended by itself"));
  worker.on("message", resolve).on("error", onError).on("exit", onExit);
  const clock = setTimeout(() => stop(`${limits.seconds} seconds`), limits.seconds * 1_000);
  const look = setInterval(() => {
    void worker.getHeapStatistics().then(
      ({ used_heap_size: used, external_memory: raw }) =>
        used + raw > limits.megabytes * 1_000_000 && stop(memory),
      () => {},
    );
  }, lookEvery);
  worker.postMessage(job);
  return promise.finally(() => {
    clearTimeout(clock);
    clearInterval(look);
    worker.off("message", resolve).off("error", onError).off("exit", onExit);
  });
}

/** One for each thread that loads reports: a program that loads in several threads has as many. */
export const extractionThread = new ExtractionThread();
