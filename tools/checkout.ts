import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The checkout's own folder. */
export const root = join(import.meta.dirname, "..");

/** Scripts of development dependencies. They are run by this Node, which an older one on the PATH may not be. */
export const scripts = {
  tsc: join(root, "node_modules/typescript/bin/tsc"),
  oxlint: join(root, "node_modules/oxlint/bin/oxlint"),
  prettier: join(root, "node_modules/prettier/bin/prettier.cjs"),
  depcruise: join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
  vite: join(root, "node_modules/vite/bin/vite.js"),
} as const;

const skippedFolders = new Set(["node_modules", "dist", ".git"]);

/**
 * All files below a folder, as paths from it with forward slashes, in sorted order. Installed, built and Git's own
 * files are left out. A folder that is not there holds none.
 */
export function filesBelow(folder: string): string[] {
  const walk = (at: string): string[] =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
      const path = join(at, entry.name);
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : walk(path);
      return entry.isFile() ? [path] : [];
    });
  try {
    return walk(folder)
      .map((path) => relative(folder, path).split(sep).join("/"))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** What a script said and how it ended. */
export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script under this Node and waits for its end. */
export function runScript(
  script: string,
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly onOutput?: (chunk: Buffer) => void;
    readonly env?: NodeJS.ProcessEnv;
  } = {},
): Promise<Outcome> {
  return runNode([script, ...args], options);
}

/** Runs Node itself. `onOutput` sees stdout as it comes; stderr passes through when it is given. */
export function runNode(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly onOutput?: (chunk: Buffer) => void;
    readonly env?: NodeJS.ProcessEnv;
  } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", options.onOutput ? "inherit" : "pipe"],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => {
      out.push(chunk);
      options.onOutput?.(chunk);
    });
    child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({
        // null: ended by a signal.
        status: status ?? 1,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      });
    });
  });
}
