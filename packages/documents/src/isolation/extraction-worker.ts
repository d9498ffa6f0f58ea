/** The thread that opens files nobody vouches for. It can be stopped at any moment, and its memory is limited. */
import { parentPort } from "node:worker_threads";
import { isEntenteError } from "@entente/claims";
import { BundleShelf } from "../bundles/bundle-shelf.ts";
import { listBundle } from "../bundles/list-bundle.ts";
import { loadPlace } from "../load-place.ts";
import type { Answer, Job } from "./extraction-thread.ts";

const shelf = new BundleShelf();

async function answer(job: Job): Promise<Answer> {
  try {
    const value =
      job.kind === "load" ? await loadPlace(shelf, job.file, job.given) : await listBundle(shelf, job.file);
    return { kind: "done", value };
  } catch (error) {
    if (isEntenteError(error)) return { kind: "refused", code: error.code, details: error.details };
    return { kind: "failed", why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", (job: Job) => {
  void answer(job).then((message) => parentPort?.postMessage(message));
});
