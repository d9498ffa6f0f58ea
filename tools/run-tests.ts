/**
 * What `npm test` runs: every *.test.ts of the packages, the tools and e2e, in Node's own runner.
 *
 *   npm test                                  all of them
 *   npm test -- packages/claims               those below a path, or one file
 *   npm test -- --test-name-pattern=offsets   options are Node's
 *
 * The runner's closing lines (tests, pass, fail) come last. A run without a single test has failed: a pattern that
 * matches nothing ends well otherwise.
 */
import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { filesBelow, root, runNode, runScript, scripts } from "./checkout.ts";

const isTest = (file: string): boolean =>
  /^(?:packages\/[^/]+\/(?:src|training)|e2e|tools)\/(?:.*\/)?[^/]+\.test\.ts$/.test(file) &&
  !file.includes("/fixtures/");

/** The tests that lie below one of the paths, or all where none is given. Paths are from the caller's folder. */
export function chosenTests(files: readonly string[], paths: readonly string[], folder: string): string[] {
  const wanted = paths.map((path) => relative(root, resolve(folder, path)).split(sep).join("/"));
  const isWanted = (file: string): boolean =>
    wanted.some((path) => path === "" || file === path || file.startsWith(`${path}/`));
  return files.filter(isTest).filter((file) => wanted.length === 0 || isWanted(file));
}

/** The runner's last word, from "tests" to "duration", as it stands in what it printed. */
export function closingLines(printed: string): string[] {
  const plain = stripVTControlCharacters(printed).split(/\r?\n/);
  const start = plain.findLastIndex((line) => /^ℹ tests \d+$/.test(line));
  return start < 0
    ? []
    : plain.slice(start).filter((line, index) => index < 8 && /^ℹ [a-z_]+ [\d.]+$/.test(line));
}

async function buildWebApp(): Promise<boolean> {
  const folder = join(root, "packages/web");
  if (!existsSync(join(folder, "vite.config.ts"))) return true;
  const outcome = await runScript(scripts.vite, ["build", "--logLevel", "warn"], { cwd: folder });
  if (outcome.status !== 0)
    process.stderr.write(`${outcome.stdout}${outcome.stderr}\nThe web app could not be built.\n`);
  return outcome.status === 0;
}

async function runTests(files: readonly string[], options: readonly string[]): Promise<number> {
  const hasColours = process.stdout.isTTY && !process.env["NO_COLOR"];
  const args = [
    "--test",
    "--test-concurrency=2",
    // A test that never ends must not hang the run, nor a server or browser left open.
    "--test-timeout=900000",
    `--import=${pathToFileURL(join(import.meta.dirname, "end-open-tests.ts")).href}`,
    "--test-reporter=spec",
    "--disable-warning=ExperimentalWarning",
    ...options,
    ...files,
  ];
  const outcome = await runNode(args, {
    env: hasColours ? { FORCE_COLOR: "1" } : {},
    onOutput: (chunk) => process.stdout.write(chunk),
  });
  const closing = closingLines(outcome.stdout);
  const count = Number(/\d+/.exec(closing[0] ?? "")?.[0] ?? 0);
  // After a failure the runner repeats what failed; its figures are what a reader looks for at the end.
  if (outcome.status !== 0) process.stdout.write(`\n${closing.join("\n")}\n`);
  if (count === 0) process.stderr.write("No test ran.\n");
  return outcome.status !== 0 || count === 0 ? 1 : 0;
}

async function main(argv: readonly string[]): Promise<number> {
  const options = argv.filter((word) => word.startsWith("-"));
  const paths = argv.filter((word) => !word.startsWith("-"));
  const files = chosenTests(filesBelow(root), paths, process.cwd());
  if (files.length === 0) {
    process.stderr.write(
      `There is no *.test.ts ${paths.length > 0 ? `in ${paths.join(", ")}` : "at all"}.\n`,
    );
    return 1;
  }
  if (files.some((file) => file.startsWith("e2e/")) && !(await buildWebApp())) return 1;
  return runTests(files, options);
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
