/**
 * What `npm run check` runs: everything that must hold besides the tests. All steps run, whatever the first ones
 * say; what a step printed is shown where it failed, and its last line where it passed.
 */
import { join } from "node:path";
import { root, runScript, scripts, type Outcome } from "./checkout.ts";

interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const tool = (name: string, ...args: string[]): (() => Promise<Outcome>) => {
  return () => runScript(join(root, "tools", name), args);
};

// Types come first: the examples in the documentation are checked against the declarations that step writes.
const steps: readonly Step[] = [
  { name: "types", run: () => runScript(scripts.tsc, ["-b"]) },
  { name: "lint", run: tool("check-lint.ts") },
  { name: "format", run: () => runScript(scripts.prettier, ["--check", "--log-level", "warn", "."]) },
  { name: "imports", run: tool("check-imports.ts") },
  { name: "predicates page", run: tool("write-predicates-doc.ts", "--check") },
  { name: "reading page", run: tool("write-reading-doc.ts", "--check") },
  { name: "picture page", run: tool("write-picture-doc.ts", "--check") },
  { name: "API page", run: tool("write-api-doc.ts", "--check") },
  { name: "library pages", run: tool("write-library-doc.ts", "--check") },
  { name: "links in the docs", run: tool("check-links.ts") },
  { name: "examples in the docs", run: tool("check-fences.ts") },
];

const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1) ?? "";

async function runStep({ name, run }: Step): Promise<{ name: string; hasPassed: boolean }> {
  const start = performance.now();
  const { status, stdout, stderr } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const hasPassed = status === 0;
  const said = hasPassed ? lastLine(stdout) : "";
  console.log(`${hasPassed ? "ok    " : "FAILED"} ${seconds} s  ${name.padEnd(22)}${said}`.trimEnd());
  if (!hasPassed) console.log(`${stdout}${stderr}`.trimEnd().replace(/^/gm, "    "));
  return { name, hasPassed };
}

const results: { name: string; hasPassed: boolean }[] = [];
for (const step of steps) results.push(await runStep(step));

const failed = results.filter(({ hasPassed }) => !hasPassed).map(({ name }) => name);
console.log(failed.length === 0 ? `All ${steps.length} checks passed.` : `Failed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
