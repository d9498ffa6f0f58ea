#!/usr/bin/env node
// Plain JavaScript on purpose: an older Node must be able to read this file and say one clear sentence.
const { argv, env, exit, stderr, stdout, cwd, versions } = process;
const [major = 0] = versions.node.split(".").map(Number);

if (major < 24) {
  stderr.write(
    `Entente needs Node 24 or newer; this is ${versions.node}. In a checkout, run “npm ci” (without ` +
      `--ignore-scripts) and then “npx entente”, which brings its own; otherwise install Node 24.\n`,
  );
  exit(1);
}

// SQLite in Node is announced as experimental on every start; everything else still warns.
const { emitWarning } = process;
process.emitWarning = (warning, ...rest) => {
  if (!String(warning).startsWith("SQLite is an experimental feature"))
    emitWarning.call(process, warning, ...rest);
};

// What has been made of the modules is kept for the next start, in the system's folder for temporary files.
const { enableCompileCache } = await import("node:module");
const { existsSync } = await import("node:fs");
enableCompileCache();

// A checkout runs its sources; what is installed has them without types, which Node doesn't take out there.
const isCheckout = existsSync(new URL("../src/main.ts", import.meta.url));
const { main } = await import(isCheckout ? "../src/main.ts" : "../dist/packages/cli/src/main.js");
const stopping = new AbortController();
process.on("SIGINT", () => {
  if (stopping.signal.aborted) exit(130);
  stopping.abort();
});
// A reader that has seen enough (`entente claims | head`) is no error.
stdout.on("error", (error) => (error.code === "EPIPE" ? exit(0) : undefined));

/** Asks on stderr, so that data on stdout stays data. */
async function ask(question) {
  const { createInterface } = await import("node:readline/promises");
  const lines = createInterface({ input: process.stdin, output: stderr });
  try {
    return await lines.question(question, { signal: stopping.signal });
  } finally {
    lines.close();
  }
}

const status = await main(argv.slice(2), {
  stdout,
  stderr,
  ...(process.stdin.isTTY ? {} : { stdin: process.stdin }),
  env,
  cwd: cwd(),
  columns: stdout.columns ?? 100,
  isTerminal: stdout.isTTY,
  clock: { now: () => new Date() },
  signal: stopping.signal,
  // Only where somebody sits at a terminal; a script says --yes.
  ...(process.stdin.isTTY && stderr.isTTY ? { ask } : {}),
});
// Writing to a pipe may still be under way: end only after the last of it.
stdout.write("", () => exit(status));
