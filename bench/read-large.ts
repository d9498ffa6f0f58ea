/**
 * `npm run bench:large [MEGABYTES]`: a text of 50 MB (the most one report may have) beside one of a tenth, each read in
 * a process of its own: time must grow with length and memory with little more than the text itself.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { readReports } from "@entente/workbench";

const paragraph = `${"It rained in the valley and the road along the river was closed for some days. ".repeat(12)}\n\n`;
const lastLine = "In May 2014 the Red Front attacked the Blue Army in Aleppo.\n";

async function readOne(file: string): Promise<void> {
  const start = performance.now();
  for await (const outcome of readReports([file], { threads: 1 })) {
    if (outcome.kind !== "read") throw new Error(`${file} was not read`);
    const attack = outcome.reading.claims.find(({ predicate }) => predicate === "attacked");
    if (!attack || attack.end > outcome.reading.source.characters)
      throw new Error("the last line was not read");
  }
  const seconds = (performance.now() - start) / 1000;
  const megabytes = statSync(file).size / 1e6;
  console.log(
    `${megabytes.toFixed(0).padStart(4)} MB  ${seconds.toFixed(1).padStart(6)} s  ` +
      `${(megabytes / seconds).toFixed(2)} MB/s  peak memory ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`,
  );
}

function readBoth(megabytes: number): void {
  const folder = mkdtempSync(join(tmpdir(), "entente-large-"));
  for (const size of [megabytes / 10, megabytes]) {
    const file = join(folder, `${size}.txt`);
    writeFileSync(file, paragraph.repeat(Math.floor((size * 1e6) / paragraph.length) - 1) + lastLine);
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--file", file], { stdio: "inherit" });
  }
  rmSync(folder, { recursive: true });
}

const [first, file] = process.argv.slice(2);
if (first === "--file" && file !== undefined) await readOne(file);
else readBoth(Number(first ?? 50));
