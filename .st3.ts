const cpu = async (n: string, f: () => unknown) => { const c = process.cpuUsage(); const r = await f(); const d = process.cpuUsage(c); console.log(n, "cpu", ((d.user + d.system) / 1000).toFixed(0)); return r as any; };
import { enableCompileCache, flushCompileCache } from "node:module"; enableCompileCache(process.env.CC);
const { createReader } = await cpu("import reader", () => import("./packages/reader/src/index.ts"));
const { loadParserWeights } = await cpu("import weights", () => import("./packages/workbench/src/reading/parser-weights.ts"));
await cpu("import documents", () => import("./packages/documents/src/index.ts"));
const weights = await cpu("load weights", () => loadParserWeights());
const { default: model } = await cpu("import model", () => import("wink-eng-lite-web-model"));
await cpu("reader without weights", () => createReader({ model }));
const r = await cpu("reader with", () => createReader({ model, weights }));
if (process.env.EARLY) { flushCompileCache(); }
const rep = (text: string) => ({ name: "x", text, sha256: "0", title: null, author: null, published: "2019-08-14", url: null, language: "en", problems: [] });
await cpu("first read", () => r.read(rep("M23 took Goma.") as never));
import { readFileSync, readdirSync } from "node:fs";
const t = readdirSync("/work/shared/evaluation/dev").filter((n) => n.endsWith(".txt")).map((n) => readFileSync("/work/shared/evaluation/dev/" + n, "utf8"));
for (let i = 0; i < 8; i++) await cpu("six reports " + i, () => t.forEach((x) => r.read(rep(x) as never)));
if (process.env.EARLY) process.kill(process.pid, 'SIGKILL');
