/**
 * `npm run bench:quality`: reads annotated reports and scores the claims against their gold. The six of
 * ../shared/evaluation/dev are read in one command and scored by the scorer there, where they are; the texts of
 * `reading-set/` by `score-reading.ts`, and then its passages and paragraphs. `-- --set ours` scores only these.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reading } from "@entente/claims";
import { scorePassages } from "./score-passages.ts";
import { scoreReading, type Gold, type Tally } from "./score-reading.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const evaluation = join(root, "../shared/evaluation");
const gold = join(evaluation, "dev");

const run = (output: "inherit" | "ignore", ...args: string[]): number =>
  spawnSync(process.execPath, args, { stdio: output }).status ?? 1;
const command = join(root, "packages/cli/bin/entente.js");

function scoreDev(options: readonly string[]): void {
  const out = mkdtempSync(join(tmpdir(), "entente-quality-"));
  const read = run("inherit", command, "read", gold, "--out", out);
  const scored = run("inherit", join(evaluation, "score.mjs"), gold, out, ...options);
  rmSync(out, { recursive: true });
  process.exitCode = read || scored;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({ right: all.right + one.right, said: all.said + one.said, gold: all.gold + one.gold }),
    { right: 0, said: 0, gold: 0 },
  );

function say(title: string, { right, said, gold: there }: Tally): void {
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1).padStart(5);
  console.log(
    `${title.padEnd(10)} P ${percent(right, said)}  R ${percent(right, there)}  F1 ${percent(2 * right, said + there)}   (${right} of ${said} said, ${there} in gold)`,
  );
}

function scoreOurs(set: string): void {
  const folder = join(root, "bench/reading-set", set);
  const out = mkdtempSync(join(tmpdir(), "entente-quality-"));
  process.exitCode = run("ignore", command, "read", folder, "--out", out);
  const scores = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => {
      const name = file.replace(/\.txt$/, ".json");
      const text = readFileSync(join(folder, file), "utf8");
      return scoreReading(text, json<Gold>(join(folder, name)), json<Reading>(join(out, name)));
    });
  rmSync(out, { recursive: true });
  say(`${set} actors`, sum(scores.map(({ actors }) => actors)));
  say(`${set} claims`, sum(scores.map(({ claims }) => claims)));
}

const options = process.argv.slice(2);
const only = options.indexOf("--set");
if (only < 0 || options[only + 1] !== "ours") {
  if (existsSync(gold)) scoreDev(options);
  else console.log("skipped: reference data not here (../shared/evaluation)");
}
console.log("\nbench/reading-set: a and c were looked at, b and d were not");
for (const set of ["a", "c", "b", "d"]) scoreOurs(set);
for (const kind of ["passages", "paragraphs"]) {
  console.log(`\nits ${kind}: of three one is kept closed`);
  const { open, closed } = scorePassages(join(root, "bench/reading-set", kind));
  say("open", open);
  say("closed", closed);
}
