import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";

/** A folder of its own for one test file, gone when its tests are done. */
export interface TempFolder {
  /** The absolute path of a name in the folder. */
  at(name: string): string;
  /** Writes a file, with its folders, and gives its absolute path. */
  write(name: string, content: string | Uint8Array): string;
}

export function openTempFolder(): TempFolder {
  const folder = mkdtempSync(join(tmpdir(), "entente-documents-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    at: (name) => join(folder, name),
    write(name, content) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}
