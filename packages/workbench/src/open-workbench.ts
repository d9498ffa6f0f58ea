import { openWorkspace, type Clock } from "@entente/workspace";
import { LocalWorkbench } from "./local-workbench.ts";
import type { Workbench } from "./workbench.ts";

const systemClock: Clock = { now: () => new Date() };

/** How to open a workbench. */
export interface WorkbenchOptions {
  /** The file, `postgres://…` for a workspace on a server, or ":memory:" for one that is gone when it's closed. */
  readonly path: string;
  /** What time it is. Default: the machine's. */
  readonly clock?: Clock;
  /** Throw `ENT_WORKSPACE_MISSING` instead of making the file. */
  readonly mustExist?: boolean;
  /** Who works at it, as the history names them. Default: "analyst". */
  readonly who?: string;
}

/**
 * Opens a workspace file, or makes it where there is none.
 *
 * @throws EntenteError `ENT_WORKSPACE_TOO_NEW`, `ENT_WORKSPACE_NOT_OURS`, `ENT_WORKSPACE_BUSY`
 * @example
 * const workbench = await openWorkbench({ path: "levant.entente" });
 * await workbench.add(["reports/"]);
 * console.log((await workbench.picture({ asOf: "2014-06" })).relations);
 * await workbench.close();
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { path, clock = systemClock, mustExist = false, who = "analyst" } = options;
  const workspace = await openWorkspace(path, { clock, mustExist, who });
  return new LocalWorkbench(workspace, clock, who);
}
