/**
 * `npm run bench:threads`: how long the whole of reading files takes with one thread and with as many as there are
 * cores, rounds interleaved in the same run; loading the language model in each thread is part of it.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { readReports } from "@entente/workbench";

const copies = 60;
const rounds = 3;
const dev = fileURLToPath(new URL("../../shared/evaluation/dev", import.meta.url));

async function secondsWith(threads: number, folder: string): Promise<number> {
  const start = performance.now();
  for await (const outcome of readReports([folder], { threads })) {
    if (outcome.kind !== "read") throw new Error(`${outcome.file} was not read`);
  }
  return (performance.now() - start) / 1000;
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-threads-"));
  for (const name of readdirSync(dev).filter((file) => file.endsWith(".txt"))) {
    const text = readFileSync(join(dev, name), "utf8");
    for (let copy = 0; copy < copies; copy++)
      writeFileSync(join(folder, `${copy}-${name}`), `Copy ${copy}.\n\n${text}`);
  }
  const cores = availableParallelism();
  const one: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    one.push(await secondsWith(1, folder));
    all.push(await secondsWith(cores, folder));
  }
  rmSync(folder, { recursive: true });
  const [alone, together] = [Math.min(...one), Math.min(...all)];
  console.log(`${copies * 6} reports, best of ${rounds} rounds`);
  console.log(`1 thread    ${alone.toFixed(1)} s`);
  console.log(`${cores} threads   ${together.toFixed(1)} s, ${(alone / together).toFixed(2)} × as fast`);
}

if (existsSync(dev)) await measure();
else console.log("skipped: reference data not here (../shared/evaluation)");
