import { readFile, stat } from "node:fs/promises";
import { EntenteError } from "@entente/claims";

/** The largest report that is read, in megabytes of 1,000,000 bytes. */
export const sizeLimitMegabytes = 200;

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  EISDIR: "it is a folder",
  ELOOP: "its links go round in a circle",
  ENAMETOOLONG: "its name is too long",
  EIO: "the disk reported an error",
};

/** The error for a file or folder that the system refused to give: it is missing, or why it can't be read. */
export function fileError(file: string, cause: unknown): EntenteError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR")
    return new EntenteError("ENT_FILE_MISSING", { file }, { cause });
  const why = reasons[code] ?? (cause instanceof Error ? cause.message : String(cause));
  return new EntenteError("ENT_FILE_UNREADABLE", { file, why }, { cause });
}

/**
 * Checks that a report's file is there, is a file and is not too large, before anything of it is read.
 *
 * @throws EntenteError `ENT_FILE_MISSING`, `ENT_FILE_UNREADABLE` or `ENT_FILE_TOO_LARGE`.
 */
export async function checkFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: unknown) => {
    throw fileError(file, error);
  });
  if (!found.isFile()) {
    // Reading a pipe or a device might never end.
    const why = found.isDirectory() ? "it is a folder" : "it is not a regular file";
    throw new EntenteError("ENT_FILE_UNREADABLE", { file, why });
  }
  const megabytes = Math.ceil(found.size / 1_000_000);
  if (megabytes > sizeLimitMegabytes) {
    throw new EntenteError("ENT_FILE_TOO_LARGE", { file, megabytes, limit: sizeLimitMegabytes });
  }
}

/**
 * Reads a whole file.
 *
 * @throws EntenteError `ENT_FILE_MISSING` or `ENT_FILE_UNREADABLE`.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  return await readFile(file).catch((error: unknown) => {
    throw fileError(file, error);
  });
}
