import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { readdirSync, readFileSync } from "node:fs";
import { createReader } from "@entente/reader";
import model from "wink-eng-lite-web-model";
const dev = "/work/shared/evaluation/dev/";
if (!isMainThread) {
  const t0 = performance.now();
  const reader = createReader({ model });
  const texts = readdirSync(dev).filter((f) => f.endsWith(".txt")).map((f) => readFileSync(dev + f, "utf8"));
  const t1 = performance.now();
  let n = 0;
  for (let i = 0; i < workerData.copies; i++) for (const text of texts)
    n += reader.read({ name: "x", text, sha256: "0".repeat(64), title: null, author: null, published: "2019-08-14", url: null, language: "en", problems: [] }).claims.length;
  parentPort?.postMessage([t1 - t0, performance.now() - t1, n]);
} else {
  const opts = process.argv[2] ? { resourceLimits: { maxYoungGenerationSizeMb: Number(process.argv[2]) } } : {};
  const run = async (n: number) => {
    const s = performance.now(); const c0 = process.cpuUsage();
    const r = await Promise.all(Array.from({ length: n }, () => new Promise((ok) => new Worker(new URL(import.meta.url), { workerData: { copies: 30 }, ...opts }).on("message", ok))));
    const c = process.cpuUsage(c0);
    console.log(n, "threads", ((performance.now() - s) / 1000).toFixed(2), "s cpu", ((c.user + c.system) / 1e6).toFixed(2), JSON.stringify(r));
  };
  for (let k = 0; k < 2; k++) { await run(1); await run(2); }
}
