/**
 * Who may import whom: runs .dependency-cruiser.mjs over all source, and makes sure that all source was seen. A
 * parser that fails without a word finds no import, and then no rule is ever broken.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ICruiseResult, IViolation } from "dependency-cruiser";
import { filesBelow, root, runScript, scripts } from "./checkout.ts";

const folders = ["packages", "tools", "e2e", "bench"];
const isSource = (file: string): boolean => /\.[cm]?[jt]sx?$/.test(file);
const importStatement = /^\s*(?:import|export)\b[^;]*?\bfrom\s*["']|^\s*import\s*["']/m;

/** Runs the rules in a folder that is laid out as this checkout is. */
export async function cruise(folder: string, args: readonly string[] = folders): Promise<ICruiseResult> {
  const config = join(root, ".dependency-cruiser.mjs");
  const outcome = await runScript(scripts.depcruise, ["--config", config, "--output-type", "json", ...args], {
    cwd: folder,
  });
  if (!outcome.stdout.startsWith("{")) throw new Error(outcome.stderr || outcome.stdout);
  return JSON.parse(outcome.stdout) as ICruiseResult;
}

/** Source files that the result doesn't have, or has without the imports that stand in them. */
export function unseenFiles(result: ICruiseResult, folder: string): string[] {
  const dependencies = new Map(result.modules.map((module) => [module.source, module.dependencies.length]));
  const files = folders
    .flatMap((name) => filesBelow(join(folder, name)).map((file) => `${name}/${file}`))
    .filter(isSource);
  return files.filter((file) => {
    const count = dependencies.get(file);
    return (
      count === undefined || (count === 0 && importStatement.test(readFileSync(join(folder, file), "utf8")))
    );
  });
}

/** Rule by rule: what to do, then who has to do it. */
function report(result: ICruiseResult): string[] {
  return (result.summary.ruleSetUsed?.forbidden ?? []).flatMap(({ name, comment }) => {
    const broken = result.summary.violations.filter(({ rule }) => rule.name === name).map(describe);
    return broken.length === 0 ? [] : [`${name}: ${comment ?? ""}`, ...broken.map((line) => `    ${line}`)];
  });
}

function describe({ from, to, cycle, via }: IViolation): string {
  const way = cycle ?? via ?? [];
  const path = way.length > 0 ? [from, ...way.map((step) => step.name)] : from === to ? [from] : [from, to];
  return path.join(" → ");
}

async function main(): Promise<number> {
  const result = await cruise(root);
  const unseen = unseenFiles(result, root);
  const own = result.modules.filter((module) => folders.some((name) => module.source.startsWith(`${name}/`)));
  for (const line of report(result)) console.log(line);
  for (const file of unseen) console.log(`not seen by the parser: ${file}`);
  console.log(
    `${own.length} modules of our own and ${result.summary.totalDependenciesCruised ?? 0} imports seen, ` +
      `${result.summary.violations.length} broken rules, ${unseen.length} files unseen`,
  );
  return result.summary.violations.length + unseen.length > 0 || own.length === 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main();
