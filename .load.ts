import { loadParserWeights } from "./packages/workbench/src/reading/parser-weights.ts";
import { readFile } from "node:fs/promises";
import { createSyntax } from "./packages/reader/src/syntax/syntax.ts";
const cpu = (n: string, f: () => unknown) => { const c = process.cpuUsage(), w = performance.now(); const r = f(); const d = process.cpuUsage(c); console.log(n, "cpu", ((d.user + d.system) / 1000).toFixed(0), "wall", (performance.now() - w).toFixed(0)); return r as any; };
const p = new URL("./packages/reader/weights/english.bin", import.meta.url).pathname;
const t = performance.now(), c0 = process.cpuUsage(); const w = await loadParserWeights(); const d0 = process.cpuUsage(c0); console.log("load cold wall", (performance.now() - t).toFixed(0), "cpu", ((d0.user + d0.system) / 1000).toFixed(0), w.byteLength);
for (let i = 0; i < 3; i++) { const t = performance.now(), c0 = process.cpuUsage(); await loadParserWeights(); const d = process.cpuUsage(c0); console.log("load warm wall", (performance.now() - t).toFixed(0), "cpu", ((d.user + d.system) / 1000).toFixed(0)); }
for (let i = 0; i < 3; i++) cpu("createSyntax", () => createSyntax(w));
