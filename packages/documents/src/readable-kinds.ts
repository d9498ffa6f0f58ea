import { extname } from "node:path";

/** The endings of the files that are read, in lower case. An ending is matched without regard to case. */
export const readableKinds = [".txt", ".md", ".html", ".htm"] as const;

/** The ending of a file that is read. */
export type ReadableKind = (typeof readableKinds)[number];

/** The kind of a file by its name, or null where files of that kind are not read. */
export function kindOf(file: string): ReadableKind | null {
  const ending = extname(file).toLowerCase();
  return readableKinds.find((kind) => kind === ending) ?? null;
}
