/**
 * Opens workspaces for tests that hold on every engine: in a file or in memory, and where ENTENTE_TEST_POSTGRES is an
 * address (postgres.test.ts sets it), in a schema of that server instead.
 */
import { createHash } from "node:crypto";
import { openWorkspace as open, type OpenOptions } from "./open-workspace.ts";
import type { Workspace } from "./workspace.ts";

const server = process.env["ENTENTE_TEST_POSTGRES"];
let made = 0;

/** As {@link open}: a path stands for the same workspace in one process, `:memory:` for a new one each time. */
export function openWorkspace(path: string, options: OpenOptions): Promise<Workspace> {
  if (server === undefined) return open(path, options);
  const key = `${process.pid} ${path === ":memory:" ? `memory ${++made}` : path}`;
  const name = `t${createHash("sha256").update(key).digest("hex").slice(0, 20)}`;
  const url = new URL(server);
  url.searchParams.set("workspace", name);
  return open(url.href, options);
}

/** How many runs a property gets: starting a workspace on a server costs more than in memory. */
export const runsHere = (runs: number): number => (server === undefined ? runs : Math.ceil(runs / 6));
