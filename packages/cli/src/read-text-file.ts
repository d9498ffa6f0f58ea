import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { EntenteError } from "@entente/claims";

/**
 * The text of a file given on the command line.
 *
 * @param file as it was given; from the folder the command runs in.
 * @throws EntenteError `ENT_FILE_MISSING`, or `ENT_FILE_UNREADABLE` (also where it is not UTF-8).
 */
export function readTextFile(cwd: string, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(resolve(cwd, file)));
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === "ENOENT") throw new EntenteError("ENT_FILE_MISSING", { file }, { cause: error });
    const why = error instanceof TypeError ? "it is not UTF-8" : String(code);
    throw new EntenteError("ENT_FILE_UNREADABLE", { file, why }, { cause: error });
  }
}
