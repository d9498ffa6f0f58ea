import { basename, extname } from "node:path";

/** The endings of the files that are read, in lower case. An ending is matched without regard to case. */
export const readableKinds = [
  ".txt",
  ".md",
  ".html",
  ".htm",
  ".pdf",
  ".docx",
  ".eml",
  ".mbox",
  ".zip",
  ".json",
] as const;

/** The ending of a file that is read. */
export type ReadableKind = (typeof readableKinds)[number];

/** Files that hold reports as their parts. A mail is a report itself, and a bundle of what is attached to it. */
export const bundleKinds = [".zip", ".mbox", ".json", ".eml"] as const satisfies readonly ReadableKind[];
export type BundleKind = (typeof bundleKinds)[number];

/** Lists of links, which are told from files nobody knows, for nothing is fetched. */
const linkKinds: readonly string[] = [".url", ".webloc"];

/** The kind of a file by its name, or null where files of that kind are not read. */
export function kindOf(file: string): ReadableKind | null {
  if (/\.meta\.json$/i.test(file)) return null;
  const ending = extname(file).toLowerCase();
  return readableKinds.find((kind) => kind === ending) ?? null;
}

/** The kind of a bundle by its name; null where the file is no bundle. */
export function bundleKindOf(file: string): BundleKind | null {
  const ending = extname(file).toLowerCase();
  return bundleKinds.find((kind) => kind === ending) ?? null;
}

/** Whether a file's name says that it is a bookmark. */
export const isLinkFile = (file: string): boolean => linkKinds.includes(extname(file).toLowerCase());

/**
 * Whether a file that nobody named, but that stands in a folder or a zip, is taken for a report. Of JSON files only
 * a Telegram export by its usual name is: the others are settings, data, or what is said beside a report. What Word
 * puts beside a file while it is open, `~$brief.docx`, is none.
 */
export function isReportName(name: string): boolean {
  if (basename(name).startsWith("~$")) return false;
  if (isLinkFile(name)) return true;
  const kind = kindOf(name);
  return kind !== null && (kind !== ".json" || basename(name).toLowerCase() === "result.json");
}
