import { posix } from "node:path";

/** Where a module stands, and what else there is. Paths are those of the checkout, with forward slashes. */
export interface ModulePlace {
  readonly file: string;
  /** All files that go along. */
  readonly files: ReadonlySet<string>;
  /** Names of packages, and the files they are entered by. */
  readonly doors: ReadonlyMap<string, string>;
}

const specifier = /((?:\bfrom|\bimport)\s*\(?\s*|\bimport\.meta\.resolve\(|\bnew URL\(\s*)"([^"\n]+)"/g;
const isComment = (code: string, at: number): boolean =>
  /^\s*(?:\*|\/\/)/.test(code.slice(code.lastIndexOf("\n", at - 1) + 1, at));

/**
 * The code of a module as it is published: what it imports from our packages by name becomes a path, and `.ts` becomes
 * `.js`. Comments and everything from outside stay as they are.
 *
 * @throws Error where something is imported that doesn't go along.
 * @example
 * specifiersReplaced('import { a } from "./a.ts";', { file: "b.ts", files: new Set(["a.ts"]), doors: new Map() });
 */
export function specifiersReplaced(code: string, { file, files, doors }: ModulePlace): string {
  const folder = posix.dirname(file);
  return code.replace(specifier, (whole, before: string, name: string, at: number) => {
    const isOurs = name.startsWith("@entente/") || (name.startsWith(".") && name.endsWith(".ts"));
    if (!isOurs || isComment(code, at)) return whole;
    const target = name.startsWith(".") ? posix.join(folder, name) : doors.get(name);
    if (target === undefined || !files.has(target))
      throw new Error(`${file} imports ${name}, which is not part of the package`);
    const path = posix.relative(folder, target).replace(/\.ts$/, ".js");
    return `${before}"${path.startsWith(".") ? path : `./${path}`}"`;
  });
}
