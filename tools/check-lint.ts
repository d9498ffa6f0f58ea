/** Runs oxlint with its type-aware rules, and makes sure that it looked at all source: it skips what it likes to skip. */
import { filesBelow, root, runScript, scripts } from "./checkout.ts";

const source = filesBelow(root).filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.endsWith(".d.ts"));
const outcome = await runScript(scripts.oxlint, ["--type-aware", "--deny-warnings", "--format", "unix", "."]);
const linted = await runScript(scripts.oxlint, ["--debug=files", "."]);
const seen = new Set(linted.stdout.split("\n").map((line) => line.trim().replace(/^\.\//, "")));
const unseen = source.filter((file) => !seen.has(file));

process.stdout.write(`${outcome.stdout}${outcome.stderr}`);
for (const file of unseen) console.log(`not linted: ${file}`);
console.log(`${source.length - unseen.length} of ${source.length} source files linted`);
process.exitCode = outcome.status === 0 && unseen.length === 0 ? 0 : 1;
