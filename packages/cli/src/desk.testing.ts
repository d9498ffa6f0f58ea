/** A desk for tests: a temporary folder, and the command run in it with its output caught. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main, type ExitStatus, type Terminal } from "./main.ts";

export interface Run {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output read as JSON. */
  json<T>(): T;
}

export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "entente-desk-"));

  /** Writes a file (and its folders) and gives its path. */
  file(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** Runs the command in the folder, on a fixed day. */
  async run(argv: readonly string[], fields: Partial<Terminal> = {}): Promise<Run> {
    const out: string[] = [];
    const err: string[] = [];
    const terminal: Terminal = {
      stdout: { write: (text) => out.push(text) },
      stderr: { write: (text) => err.push(text) },
      env: {},
      cwd: this.folder,
      columns: 120,
      isTerminal: false,
      clock: { now: () => new Date("2020-02-02T12:00:00Z") },
      signal: new AbortController().signal,
      ...fields,
    };
    const status = await main(argv, terminal);
    const stdout = out.join("");
    return { status, stdout, stderr: err.join(""), json: <T>() => JSON.parse(stdout) as T };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
