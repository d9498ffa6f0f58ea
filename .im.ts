import { enableCompileCache } from "node:module"; enableCompileCache();
const cpu = async (n: string) => { const c = process.cpuUsage(); await import(n); const d = process.cpuUsage(c); console.log(n, "cpu", ((d.user + d.system) / 1000).toFixed(0)); };
for (const n of process.argv.slice(2)) await cpu(n);
