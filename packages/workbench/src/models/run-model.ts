import { availableParallelism } from "node:os";
import {
  createBargainer,
  summarise,
  usualSpread,
  type BalanceAt,
  type BargainingResult,
  type ModelJob,
  type ModelProgress,
  type ModelResult,
  type MonteCarlo,
  type PictureTies,
} from "@entente/analysis";
import { ModelThread } from "./model-thread.ts";

/** How a model is run: who is told of its progress, and what stops it. */
export interface ModelRunOptions {
  readonly onProgress?: (progress: ModelProgress) => void;
  /** Ends the run with what it has; nothing is thrown, and the result says that it was stopped. */
  readonly signal?: AbortSignal;
  /** How many threads share the draws of a bargaining job. Default: as many as the machine has cores. */
  readonly threads?: number;
}

/**
 * Runs a model outside the caller's thread. The result does not depend on the number of threads.
 *
 * @throws EntenteError `ENT_INVALID` where the job's options don't fit its input.
 * @example
 * const result = await runModel(prepareFromFile("balance", text, "ties.csv", {}).job);
 */
export async function runModel(job: ModelJob, options: ModelRunOptions = {}): Promise<ModelResult> {
  const draws = job.model === "bargaining" ? (job.options.draws ?? 0) : 0;
  if (job.model === "bargaining" && draws > 0) return await runWithDraws(job, draws, options);
  return await withThreads(1, options, async ([thread]) => {
    return await (thread as ModelThread).run<ModelResult>(
      { kind: "job", job },
      options.onProgress ?? (() => undefined),
    );
  });
}

/** Divides several dates outside the caller's thread; what was done when it's stopped is the result. */
export async function runBalanceOverTime(
  pictures: readonly PictureTies[],
  options: ModelRunOptions = {},
): Promise<readonly BalanceAt[]> {
  return await withThreads(1, options, async ([thread]) => {
    return await (thread as ModelThread).run<readonly BalanceAt[]>(
      { kind: "over-time", pictures },
      options.onProgress ?? (() => undefined),
    );
  });
}

async function withThreads<Result>(
  count: number,
  { signal }: ModelRunOptions,
  use: (threads: readonly ModelThread[]) => Promise<Result>,
): Promise<Result> {
  const threads = Array.from({ length: count }, () => new ModelThread());
  const stop = (): void => threads.forEach((thread) => thread.stop());
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  try {
    return await use(threads);
  } finally {
    signal?.removeEventListener("abort", stop);
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

type BargainingJob = Extract<ModelJob, { model: "bargaining" }>;

/** The run itself first, then its draws, shared out evenly: each draw depends on its number alone. */
async function runWithDraws(
  job: BargainingJob,
  draws: number,
  options: ModelRunOptions,
): Promise<ModelResult> {
  const count = Math.max(1, Math.min(options.threads ?? availableParallelism(), draws));
  const onProgress = options.onProgress ?? (() => undefined);
  return await withThreads(count, options, async (threads) => {
    const plain: BargainingJob = { ...job, options: { ...job.options, draws: 0 } };
    const [first] = threads;
    const base = await (first as ModelThread).run<BargainingResult>({ kind: "job", job: plain }, onProgress);
    const monteCarlo = await drawTogether(job, draws, threads, onProgress);
    return { ...base, monteCarlo, stopped: base.stopped || monteCarlo.draws < draws };
  });
}

async function drawTogether(
  { input: issue, options }: BargainingJob,
  draws: number,
  threads: readonly ModelThread[],
  onProgress: (progress: ModelProgress) => void,
): Promise<MonteCarlo> {
  const { spread = usualSpread, seed = 1 } = options;
  const { model, variant, rounds, scale } = options;
  const shares = threads.map(() => 0);
  const cut = (part: number): number => Math.round((draws * part) / threads.length);
  const parts = await Promise.all(
    threads.map((thread, part) =>
      thread.run<Float64Array>(
        {
          kind: "draws",
          issue,
          choice: { model, variant, rounds, scale },
          spread,
          seed,
          from: cut(part),
          to: cut(part + 1),
        },
        ({ stage, share }) => {
          shares[part] = share;
          onProgress({ stage, share: shares.reduce((sum, one) => sum + one, 0) / shares.length });
        },
      ),
    ),
  );
  const drawn = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    drawn.set(part, at);
    at += part.length;
  }
  return summarise(drawn, issue.dimensions, createBargainer(issue, options).scale, { spread, seed });
}
