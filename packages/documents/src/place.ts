import { statSync } from "node:fs";

/** What stands between a bundle's name and the name of what is in it: `reports.zip!/may/a.pdf`. */
export const inside = "!/";

/** Where a report is: a file, and the way into it where the file is a bundle. */
export interface Place {
  readonly file: string;
  /** Names of entries from the outside in; empty where the file itself is meant. */
  readonly entries: readonly string[];
}

/**
 * Takes a place apart. A `!` at the end of a folder's name is no bundle: the first part that is a file decides.
 *
 * @example
 * splitPlace("a.zip!/b.mbox!/0001.eml"); // { file: "a.zip", entries: ["b.mbox", "0001.eml"] } if a.zip is a file
 */
export function splitPlace(path: string): Place {
  for (let at = path.indexOf(inside); at >= 0; at = path.indexOf(inside, at + 1)) {
    const file = path.slice(0, at);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
      return { file, entries: path.slice(at + inside.length).split(inside) };
    }
  }
  return { file: path, entries: [] };
}
