import { readdirSync, statSync, type Dirent } from "node:fs";
import { join, resolve } from "node:path";
import { EntenteError, isEntenteError } from "@entente/claims";
import type { BundleList } from "./bundles/list-bundle.ts";
import { extractionThread, limitsFor } from "./isolation/extraction-thread.ts";
import { inside, splitPlace } from "./place.ts";
import { fileError } from "./read-bytes.ts";
import { bundleKindOf, isLinkFile, isReportName, kindOf, readableKinds } from "./readable-kinds.ts";

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
 * that are read; names that begin with a dot, `node_modules` and linked folders are left out. A bundle (a zip, a
 * mailbox, a Telegram export, a mail with attachments) gives the reports in it, by names such as
 * `reports.zip!/may/a.pdf`, which may be named themselves. It never throws: what is missing, unreadable, broken or
 * empty is a failure, beside all that was found.
 *
 * @example
 * const { files, failures } = await findReports(["reports/", "more/briefing.html", "mails.mbox"]);
 */
export async function findReports(paths: readonly string[]): Promise<FoundReports> {
  const found: FoundReports = { files: [], failures: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    for (const file of await findAt(path, found.failures)) {
      const absolute = resolve(file);
      if (!seen.has(absolute)) found.files.push(file);
      seen.add(absolute);
    }
  }
  return found;
}

/** The reports at one path, with those of bundles; what gave none is added to the failures. */
async function findAt(path: string, failures: FileFailure[]): Promise<string[]> {
  const before = failures.length;
  const files: string[] = [];
  try {
    if (splitPlace(path).entries.length > 0) files.push(...(await findInside(path, failures)));
    else if (statSync(path).isDirectory()) {
      walk(path, files, failures);
      if (files.length === 0 && failures.length === before) {
        throw new EntenteError("ENT_FOLDER_EMPTY", { file: path, known: readableKinds });
      }
    } else if (kindOf(path) || isLinkFile(path)) files.push(path);
    else throw new EntenteError("ENT_FILE_KIND", { file: path, known: readableKinds });
  } catch (error) {
    failures.push({ file: path, error: isEntenteError(error) ? error : fileError(path, error) });
  }
  const opened: string[] = [];
  for (const file of files) {
    opened.push(...(bundleKindOf(file) && !file.includes(inside) ? await openAll(file, failures) : [file]));
  }
  return opened;
}

/** What a bundle gives; a mail that is broken is a failure of its own kind when it is loaded. */
async function openAll(file: string, failures: FileFailure[]): Promise<readonly string[]> {
  try {
    const list = (await extractionThread.run(
      { kind: "list", file },
      limitsFor(statSync(file).size),
    )) as BundleList;
    for (const { file: entry, code, details } of list.failures) {
      failures.push({ file: entry, error: new EntenteError(code, details) });
    }
    return list.files;
  } catch (error) {
    failures.push({ file, error: isEntenteError(error) ? error : fileError(file, error) });
    return [];
  }
}

/** An entry named by itself, or all below a folder of the bundle. */
async function findInside(path: string, failures: FileFailure[]): Promise<string[]> {
  const { file } = splitPlace(path);
  const folder = path.endsWith("/") ? path : `${path}/`;
  const isMeant = (name: string): boolean =>
    name === path || name.startsWith(folder) || name.startsWith(`${path}${inside}`);
  const all: FileFailure[] = [];
  const files = (await openAll(file, all)).filter(isMeant);
  const meant = all.filter((failure) => failure.file === file || isMeant(failure.file));
  failures.push(...meant);
  if (files.length + meant.length === 0) throw new EntenteError("ENT_FILE_MISSING", { file: path });
  return files;
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
    else if (isReportName(entry.name) && !isLinkedFolder(entry, path)) files.push(path);
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
