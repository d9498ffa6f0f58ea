import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { findReports, type FileFailure } from "@entente/documents";
import { EntenteError, type Reading, type ReportData } from "@entente/claims";
import { compileSparingly } from "./compile-sparingly.ts";
import { inOrder } from "./in-order.ts";
import type { OnProgress } from "../progress.ts";
import { ReadingThread, type OnShare } from "./reading-thread.ts";

/** How reports are read. */
export interface ReadOptions {
  /** What the person says of the reports; wins over what the files say. */
  readonly given?: Partial<ReportData>;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  /** How many reports are read at once. Default: as many as the machine has cores. */
  readonly threads?: number;
  /** Hashes (`sha256`) of texts that need not be read again: they come out as `known`. */
  readonly known?: ReadonlySet<string>;
}

/** What became of one file. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly file: string; readonly reading: Reading; readonly text: string }
  | { readonly kind: "known"; readonly file: string; readonly sha256: string }
  | ({ readonly kind: "failed" } & FileFailure);

/** Bytes of the files that may be under way or wait for their turn: what bounds the memory. */
const room = 32e6;
/** A file counts as no less: what is read of a short report outweighs its text. */
const leastWeight = 500e3;

/**
 * Reads reports without storing anything, several at once where the machine has the cores, and gives them in the
 * order of their files. A file that can't be read comes out as `failed` and the rest go on.
 *
 * @param paths files and folders; folders are walked.
 * @throws EntenteError `ENT_STOPPED` after the signal fires, with how many files were finished: those have come out.
 * @example
 * for await (const outcome of readReports(["reports/"])) if (outcome.kind === "read") console.log(outcome.reading.claims);
 */
export async function* readReports(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadOutcome> {
  const { files, failures } = await findReports(paths);
  for (const failure of failures) yield { kind: "failed", ...failure };
  const { given = {}, known = new Set(), signal } = options;
  const cores = availableParallelism();
  const atOnce = Math.min(files.length, options.threads ?? cores);
  const endSparing = atOnce >= cores ? compileSparingly() : null;
  const threads = Array.from({ length: atOnce }, () => new ReadingThread({ known }));
  const sharesOf = shareTeller(files, options.onProgress);
  let done = 0;
  try {
    const pieces = files.map((file, at) => ({
      weight: () => Math.max(leastWeight, statSync(file, { throwIfNoEntry: false })?.size ?? 0),
      run: async (slot: number): Promise<ReadOutcome> => {
        const onShare = sharesOf(at);
        const thread = threads[slot] as ReadingThread;
        const outcome = await thread.read({ file, given }, onShare, signal);
        onShare(1);
        if (outcome.kind === "refused") return { kind: "failed", file, error: outcome.error };
        if (outcome.kind === "explained") throw new Error("an explanation instead of a reading");
        return { file, ...outcome };
      },
    }));
    for await (const outcome of inOrder(pieces, { atOnce, room, signal })) {
      done++;
      yield outcome;
    }
  } catch (error) {
    if (signal?.aborted) throw new EntenteError("ENT_STOPPED", { done, of: files.length }, { cause: error });
    throw error;
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
    endSparing?.();
  }
}

/** Tells progress of one file after another being begun, and of all of them together. */
function shareTeller(files: readonly string[], onProgress: OnProgress | undefined): (at: number) => OnShare {
  const of = files.length;
  let sum = 0;
  return (at) => {
    const file = files[at] as string;
    let before = 0;
    const say = (stage: "loading" | "reading", share: number): void => {
      sum += share - before;
      before = share;
      onProgress?.({ file, index: at + 1, of, stage, share, overall: of === 0 ? 1 : sum / of });
    };
    say("loading", 0);
    return (share) => say("reading", share);
  };
}
