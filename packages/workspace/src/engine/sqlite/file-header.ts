import { closeSync, openSync, readSync, statSync } from "node:fs";
import { EntenteError } from "@entente/claims";
import { applicationId } from "../../migrations/all-migrations.ts";

/** What the first bytes of a file say, read without SQLite, which may write to what it opens. */
export type FileHeader =
  | { readonly kind: "missing" }
  | { readonly kind: "foreign" }
  | { readonly kind: "workspace"; readonly version: number };

/** Offsets in the file header of SQLite's file format, § 1.3. */
const headerLength = 100;
const magic = "SQLite format 3\0";
const userVersionAt = 60;
const applicationIdAt = 68;

/** Node's code of a file system error, such as `ENOENT`; null for any other. */
function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/**
 * What kind of file stands at a path. An empty file counts as missing: it is what a workspace that was
 * interrupted at its making leaves, and there is nothing in it to lose.
 *
 * @throws EntenteError `ENT_FILE_UNREADABLE` where it may not be read.
 */
export function readFileHeader(file: string): FileHeader {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return { kind: "foreign" };
    if (stat.size === 0) return { kind: "missing" };
    const bytes = Buffer.alloc(headerLength);
    const descriptor = openSync(file, "r");
    try {
      readSync(descriptor, bytes, 0, headerLength, 0);
    } finally {
      closeSync(descriptor);
    }
    if (bytes.toString("latin1", 0, magic.length) !== magic) return { kind: "foreign" };
    if (bytes.readUInt32BE(applicationIdAt) !== applicationId) return { kind: "foreign" };
    return { kind: "workspace", version: bytes.readUInt32BE(userVersionAt) };
  } catch (error) {
    const why = systemCode(error);
    if (why === "ENOENT") return { kind: "missing" };
    if (why === null) throw error;
    throw new EntenteError("ENT_FILE_UNREADABLE", { file, why }, { cause: error });
  }
}
