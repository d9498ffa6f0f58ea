import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { isEntenteError, type Report } from "@entente/claims";
import { column, writePdf } from "../pdf/pdf-file.testing.ts";
import { openTempFolder } from "../temp-folder.testing.ts";
import { ExtractionThread, limitsFor } from "./extraction-thread.ts";

const folder = openTempFolder();
const good = folder.write("good.pdf", writePdf({ pages: [{ texts: column(["The Front left."], 50, 700) }] }));
/** Two million words, each set by itself. */
const slow = folder.write(
  "slow.pdf",
  writePdf({ pages: [{ content: Buffer.from("BT /L 10 Tf (x) Tj ET\n".repeat(2_000_000)) }] }),
);
const load = (file: string) => ({ kind: "load", file, given: {} }) as const;

const refused = async (
  thread: ExtractionThread,
  file: string,
  limits: { seconds: number; megabytes: number },
  words: RegExp,
) => {
  await assert.rejects(thread.run(load(file), limits), (error) => {
    assert.ok(isEntenteError(error, "ENT_FILE_LIMIT"), String(error));
    assert.match(error.message, words);
    return true;
  });
};

test("a file that takes too long is stopped with a clear error, and the next one is read", async () => {
  const thread = new ExtractionThread();
  await refused(thread, slow, { seconds: 0.5, megabytes: 4_000 }, /slow\.pdf: .*more than 0.5 seconds/);
  assert.equal(((await thread.run(load(good), limitsFor(1))) as Report).text, "The Front left.");
});

test("a file whose stream unpacks beyond the memory it may take is stopped", async () => {
  const bomb = folder.write("bomb.pdf", writePdf({ pages: [{ content: Buffer.alloc(400_000_000, 32) }] }));
  await refused(new ExtractionThread(), bomb, { seconds: 60, megabytes: 150 }, /150 MB of memory/);
});

test("objects beyond the memory they may take are stopped", async () => {
  await refused(new ExtractionThread(), slow, { seconds: 60, megabytes: 100 }, /100 MB of memory/);
});

test("reports load from within another thread, which ends though an extraction thread is open in it", async () => {
  const program = `
    const { loadReport } = await import(${JSON.stringify(new URL("../load-report.ts", import.meta.url).href)});
    const { parentPort } = await import("node:worker_threads");
    parentPort.postMessage((await loadReport(${JSON.stringify(good)})).text);`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`));
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  worker.on("message", resolve).on("error", reject);
  const ended = new Promise((end) => worker.on("exit", end));
  assert.equal(await promise, "The Front left.");
  assert.equal(await ended, 0);
});
