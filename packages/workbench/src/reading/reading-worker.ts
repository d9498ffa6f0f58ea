/** The thread's own side of reading-thread.ts: takes a file, answers with how far it is and then with what it said. */
import { flushCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { loadReport } from "@entente/documents";
import { createReader, type OnBlock, type Reader } from "@entente/reader";
import { isEntenteError } from "@entente/claims";
import { loadParserWeights } from "./parser-weights.ts";
import type { ReadingJob, ThreadData, ThreadMessage } from "./reading-thread.ts";

const { known } = workerData as ThreadData;
/** Its two models are loaded side by side, and only once there is something to read. */
let reading: Promise<Reader> | null = null;

async function loadReader(): Promise<Reader> {
  const [weights, { default: model }] = await Promise.all([
    loadParserWeights(),
    import("wink-eng-lite-web-model"),
  ]);
  const reader = createReader({ model, weights });
  // A thread is ended, not left to end: what it has compiled would be lost to the next.
  flushCompileCache();
  return reader;
}

const post = (message: ThreadMessage): void => parentPort?.postMessage(message);

/** Tells of the share that is read now and then: every message keeps the other side from its own work. */
const millisecondsBetween = 100;

function blockTeller(): OnBlock {
  let last = performance.now();
  return (done, of) => {
    const now = performance.now();
    if (now - last < millisecondsBetween) return;
    last = now;
    post({ kind: "block", done, of });
  };
}

async function work({ file, given, explain, report: loaded }: ReadingJob): Promise<ThreadMessage> {
  const report = loaded ?? (await loadReport(file, given));
  const { text, sha256 } = report;
  if (known.has(sha256)) return { kind: "known", sha256 };
  post({ kind: "loaded" });
  const reader = await (reading ??= loadReader());
  if (explain !== undefined) return { kind: "explained", explanation: reader.explain(report, explain) };
  return { kind: "read", reading: reader.read(report, { onBlock: blockTeller() }), text };
}

parentPort?.on("message", (job: ReadingJob) => {
  work(job).then(post, (error: unknown) => {
    if (isEntenteError(error)) post({ kind: "refused", code: error.code, details: error.details });
    else post({ kind: "failed", why: error instanceof Error ? error.message : String(error) });
  });
});
