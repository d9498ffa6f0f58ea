/** The thread's own side of reading-thread.ts: takes a report, answers with blocks done and then the reading. */
import { parentPort } from "node:worker_threads";
import { createReader } from "@entente/reader";
import type { Report } from "@entente/claims";
import model from "wink-eng-lite-web-model";
import type { ThreadMessage } from "./reading-thread.ts";

const reader = createReader({ model });
const post = (message: ThreadMessage): void => parentPort?.postMessage(message);

parentPort?.on("message", (report: Report) => {
  try {
    const reading = reader.read(report, { onBlock: (done, of) => post({ kind: "block", done, of }) });
    post({ kind: "reading", reading });
  } catch (error) {
    post({ kind: "failed", why: error instanceof Error ? error.message : String(error) });
  }
});
