import { readdirSync, statSync, type Dirent } from "node:fs";
import { join, resolve } from "node:path";
import { EntenteError } from "@entente/claims";
import { fileError } from "./read-bytes.ts";
import { kindOf, readableKinds } from "./readable-kinds.ts";

/** A path that gave no report, and why. */
export interface FileFailure {
  /** The file or folder as it was given or found. */
  readonly file: string;
  readonly error: EntenteError;
}

/** The files to read, each once, in order, and the paths that gave none. */
export interface FoundReports {
  readonly files: string[];
  readonly failures: FileFailure[];
}

/**
 * Finds the reports among files and folders. A file named is taken as it is; one of a kind that isn't read is a
 * failure. A folder is walked with its subfolders, in the order of its names' characters, for files of the kinds
 * that are read; names that begin with a dot, `node_modules` and linked folders are left out. It never throws:
 * what is missing, unreadable or empty is a failure, beside all that was found.
 *
 * @example
 * const { files, failures } = findReports(["reports/", "more/briefing.html"]);
 */
export function findReports(paths: readonly string[]): FoundReports {
  const found: FoundReports = { files: [], failures: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    const before = found.failures.length;
    const files: string[] = [];
    try {
      if (statSync(path).isDirectory()) {
        walk(path, files, found.failures);
        if (files.length === 0 && found.failures.length === before) {
          found.failures.push({
            file: path,
            error: new EntenteError("ENT_FOLDER_EMPTY", { file: path, known: readableKinds }),
          });
        }
      } else if (kindOf(path)) {
        files.push(path);
      } else {
        found.failures.push({
          file: path,
          error: new EntenteError("ENT_FILE_KIND", { file: path, known: readableKinds }),
        });
      }
    } catch (error) {
      found.failures.push({ file: path, error: fileError(path, error) });
    }
    for (const file of files) {
      const absolute = resolve(file);
      if (!seen.has(absolute)) found.files.push(file);
      seen.add(absolute);
    }
  }
  return found;
}

function walk(folder: string, files: string[], failures: FileFailure[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    failures.push({ file: folder, error: fileError(folder, error) });
    return;
  }
  // By character and not by language, so that the order is the same on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, files, failures);
    // A linked folder is not entered: it might hold the folder it stands in.
    else if (kindOf(entry.name) && !isLinkedFolder(entry, path)) files.push(path);
  }
}

/** A link that leads nowhere counts as a file, so that loading it says what is wrong. */
function isLinkedFolder(entry: Dirent, path: string): boolean {
  try {
    return entry.isSymbolicLink() && statSync(path).isDirectory();
  } catch {
    return false;
  }
}
