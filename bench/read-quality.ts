/**
 * `npm run bench:quality`: reads the annotated reports in one command and scores the claims against their gold.
 * The figures are the scorer's own; nothing here computes any.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const evaluation = join(root, "../shared/evaluation");
const gold = join(evaluation, "dev");

if (!existsSync(gold)) {
  console.log("skipped: reference data not here (../shared/evaluation)");
} else {
  const out = mkdtempSync(join(tmpdir(), "entente-quality-"));
  const run = (...args: string[]): number =>
    spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
  const read = run(join(root, "packages/cli/bin/entente.js"), "read", gold, "--out", out);
  const scored = run(join(evaluation, "score.mjs"), gold, out, ...process.argv.slice(2));
  rmSync(out, { recursive: true });
  process.exitCode = read || scored;
}
