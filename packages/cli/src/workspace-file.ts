import { existsSync, readdirSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { EntenteError } from "@entente/claims";

const ending = ".entente";

/** Whether a workspace is named by the address of a database rather than by a file. */
export const isDatabaseAddress = (named: string): boolean => /^postgres(?:ql)?:\/\//i.test(named);

/**
 * The workspace a command means: the one named (a file, or the address of a database), else the only `*.entente` file in the folder, else null.
 *
 * @throws EntenteError `ENT_WORKSPACE_MANY` where the folder holds more than one.
 */
export function findWorkspace(cwd: string, named: string | undefined): string | null {
  if (named !== undefined) return isDatabaseAddress(named) ? named : resolve(cwd, named);
  const files = readdirSync(cwd)
    .filter((file) => file.endsWith(ending) && file !== ending)
    .toSorted();
  if (files.length > 1) throw new EntenteError("ENT_WORKSPACE_MANY", { folder: cwd, files });
  return files[0] === undefined ? null : join(cwd, files[0]);
}

/**
 * The workspace a command that only looks needs.
 *
 * @throws EntenteError `ENT_FILE_MISSING` where the one named isn't there, `ENT_WORKSPACE_MISSING` where the folder
 * has none, `ENT_WORKSPACE_MANY`
 */
export function requireWorkspace(cwd: string, named: string | undefined): string {
  const found = findWorkspace(cwd, named);
  if (found !== null && !isDatabaseAddress(found) && !existsSync(found))
    throw new EntenteError("ENT_FILE_MISSING", { file: found });
  if (found === null) throw new EntenteError("ENT_WORKSPACE_MISSING", { folder: cwd });
  return found;
}

/** What a workspace made of these paths is called: after the first of them, in the folder the command runs in. */
export function workspaceNamedAfter(cwd: string, paths: readonly string[]): string {
  const first = resolve(cwd, paths[0] ?? "workspace");
  const stem = basename(first, extname(first)) || "workspace";
  return join(cwd, `${stem}${ending}`);
}
