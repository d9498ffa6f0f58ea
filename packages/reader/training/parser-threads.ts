import { Worker } from "node:worker_threads";
import type { ParserJob, ParserResult, ParserRunner } from "./parser-job.ts";

/** Runs all jobs at once, each in a thread of its own. */
export const runInThreads: ParserRunner = (jobs, report) =>
  Promise.all(jobs.map((job) => runInThread(job, report)));

function runInThread(job: ParserJob, report: (line: string) => void): Promise<ParserResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./parser-worker.ts", import.meta.url), { workerData: job });
    worker.on("message", (message: string | ParserResult) => {
      if (typeof message === "string") report(message);
      else resolve(message);
    });
    worker.on("error", reject);
  });
}
