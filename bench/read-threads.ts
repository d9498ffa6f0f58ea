/**
 * `npm run bench:threads`: how long reading files takes with one thread and with as many as there are cores. First the
 * whole of it for some hundred reports, where starting the threads, loading the language model in each and compiling
 * count; then how fast they go on once warm, from the second fifth of a longer run on. What several threads can gain at
 * all depends on what else the machine is doing, so each round also measures how much as many threads that do nothing
 * but count gain over one: the machine's ceiling at that moment.
 */
import { enableCompileCache } from "node:module";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { readReports } from "@entente/workbench";

const copies = 50;
const copiesWarm = 250;
const rounds = 3;
const dev = fileURLToPath(new URL("../../shared/evaluation/dev", import.meta.url));

/** Seconds by the clock, and of the processor by all threads of this process. */
interface Taken {
  readonly clock: number;
  readonly processor: number;
}

async function timed(work: () => Promise<void>): Promise<Taken> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

const readWith = (threads: number, folder: string) => async (): Promise<void> => {
  for await (const outcome of readReports([folder], { threads })) {
    if (outcome.kind !== "read") throw new Error(`${outcome.file} was not read`);
  }
};

/** Seconds that all reports of a folder but the first fifth take. */
async function readWarm(threads: number, folder: string): Promise<number> {
  const cold = readdirSync(folder).length / 5;
  let done = 0;
  let start = 0;
  for await (const outcome of readReports([folder], { threads })) {
    if (outcome.kind !== "read") throw new Error(`${outcome.file} was not read`);
    if (++done === cold) start = performance.now();
  }
  return (performance.now() - start) / 1000;
}

/** A folder with each report so many times. */
function writeCopies(times: number): string {
  const folder = mkdtempSync(join(tmpdir(), "entente-threads-"));
  for (const name of readdirSync(dev).filter((file) => file.endsWith(".txt"))) {
    const text = readFileSync(join(dev, name), "utf8");
    for (let copy = 0; copy < times; copy++)
      writeFileSync(join(folder, `${copy}-${name}`), `Copy ${copy}.\n\n${text}`);
  }
  return folder;
}

/** A thread that counts for about a second. */
const counting = `
  let sum = 0;
  for (let i = 0; i < 1e9; i++) sum = (sum + i) | 0;
  require("node:worker_threads").parentPort.postMessage(sum);`;

const countWith = (threads: number) => async (): Promise<void> => {
  const workers = Array.from({ length: threads }, () => new Worker(counting, { eval: true }));
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.on("exit", resolve))));
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function measure(): Promise<void> {
  const folder = writeCopies(copies);
  const cores = availableParallelism();
  const gains = { counting: [] as number[], reading: [] as number[] };
  console.log(`${readdirSync(folder).length} reports, 1 thread against ${cores}, ${rounds} rounds`);
  for (let round = 0; round < rounds; round++) {
    const [count1, read1] = [await timed(countWith(1)), await timed(readWith(1, folder))];
    const [count2, read2] = [await timed(countWith(cores)), await timed(readWith(cores, folder))];
    const counted = (cores * count1.clock) / count2.clock;
    const reading = read1.clock / read2.clock;
    gains.counting.push(counted);
    gains.reading.push(reading);
    console.log(
      `counting ${counted.toFixed(2)} ×   ` +
        `reading ${read1.clock.toFixed(1)} s → ${read2.clock.toFixed(1)} s, ${reading.toFixed(2)} ×   ` +
        `of the processor ${read1.processor.toFixed(1)} s → ${read2.processor.toFixed(1)} s`,
    );
  }
  rmSync(folder, { recursive: true });
  const [ceiling, read] = [median(gains.counting), median(gains.reading)];
  console.log(
    `median: counting ${ceiling.toFixed(2)} ×, reading ${read.toFixed(2)} ×, ` +
      `${((100 * read) / ceiling).toFixed(0)} % of what counting gains`,
  );
  const many = writeCopies(copiesWarm);
  const [one, several] = [await readWarm(1, many), await readWarm(cores, many)];
  rmSync(many, { recursive: true });
  console.log(
    `warm, ${copiesWarm} copies: ${one.toFixed(1)} s → ${several.toFixed(1)} s, ${(one / several).toFixed(2)} ×`,
  );
}

// As the command does.
enableCompileCache();
if (existsSync(dev)) await measure();
else console.log("skipped: reference data not here (../shared/evaluation)");
