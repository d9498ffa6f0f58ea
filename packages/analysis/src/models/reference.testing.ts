/** Reference data for the models' tests; it is not part of the repository. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";

const folder = join(import.meta.dirname, "../../../../../shared/models");

/** A file of the reference data, or null (the test is then skipped) where it isn't here. */
export function reference<T>(t: TestContext, file: string): T | null {
  const path = join(folder, file);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as T;
  t.skip("reference data not here");
  return null;
}
