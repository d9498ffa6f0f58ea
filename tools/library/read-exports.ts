import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { parseSync, type ModuleItem } from "@swc/core";
import { root } from "../checkout.ts";

/** A symbol that can be imported from a package, as its declaration says it. */
export interface LibraryExport {
  readonly name: string;
  /** Its declarations (more than one where it is overloaded), without `export declare`. */
  readonly declarations: readonly string[];
  /** The doc comment without its stars; null where there is none. */
  readonly comment: string | null;
  /** Whether only its type is exported. */
  readonly isType: boolean;
}

const declarationsFolder = join(root, "node_modules/.tsc");
/** A constant's inferred type that is longer says less than how the source makes it. */
const longestType = 400;

interface Statement {
  readonly item: ModuleItem;
  /** What stands between the statement before and its end: its comment and itself. */
  readonly before: string;
  readonly text: string;
}

/** The top-level statements of a declaration file; places in it are bytes, counted from 1. */
function statementsOf(path: string): Statement[] {
  const bytes = readFileSync(path);
  const slice = (start: number, end: number): string => bytes.subarray(start - 1, end - 1).toString("utf8");
  let last = 1;
  return parseSync(bytes.toString("utf8"), { syntax: "typescript" }).body.map((item) => {
    const { start, end } = item.span;
    const before = slice(last, start);
    last = end;
    return { item, before, text: slice(start, end) };
  });
}

function commentIn(text: string): string | null {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text)?.[1];
  return comment === undefined ? null : comment.replace(/^[ \t]*\*[ \t]?/gm, "").trim();
}

/** The file that a module specifier of a declaration file means, as a path below the declarations' folder. */
function fileOf(specifier: string, from: string): string | null {
  const part = /^@entente\/([a-z]+)$/.exec(specifier)?.[1];
  if (part !== undefined) return `${part}/index.d.ts`;
  return specifier.startsWith(".") ? posix.join(dirname(from), specifier.replace(/\.ts$/, ".d.ts")) : null;
}

function namesDeclared(item: ModuleItem): readonly string[] {
  if (item.type !== "ExportDeclaration") return [];
  const { declaration } = item;
  if (declaration.type === "VariableDeclaration")
    return declaration.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.value] : []));
  if ("identifier" in declaration) return [declaration.identifier.value];
  return "id" in declaration && declaration.id.type === "Identifier" ? [declaration.id.value] : [];
}

const isTypeDeclaration = (item: ModuleItem): boolean =>
  item.type === "ExportDeclaration" && /^Ts(?:Interface|TypeAlias)/.test(item.declaration.type);

/** The statement that declares a name in the source of a declaration file. */
function inSource(file: string, name: string): string | undefined {
  const [, part = "", inside = ""] = /^([^/]+)\/(.+)\.d\.ts$/.exec(file) ?? [];
  const statements = statementsOf(join(root, "packages", part, "src", `${inside}.ts`));
  return statements.find(({ item }) => namesDeclared(item).includes(name))?.text;
}

const read = new Map<string, ReadonlyMap<string, LibraryExport>>();

/** Everything a declaration file exports, by name, in the order in which it does. */
function exportsOf(file: string): ReadonlyMap<string, LibraryExport> {
  const known = read.get(file);
  if (known) return known;
  const found = new Map<string, LibraryExport>();
  read.set(file, found);
  for (const { item, before, text } of statementsOf(join(declarationsFolder, file))) {
    for (const name of namesDeclared(item)) {
      const other = found.get(name);
      const isLong = text.startsWith("export declare const") && text.length > longestType;
      const said = isLong ? (inSource(file, name) ?? text) : text;
      const declaration = said.replace(/^export (?:declare )?/, "");
      found.set(name, {
        name,
        declarations: [...(other?.declarations ?? []), declaration],
        comment: other?.comment ?? commentIn(before),
        isType: isTypeDeclaration(item),
      });
    }
    for (const one of passedOn(item, file)) found.set(one.name, one);
  }
  return found;
}

/** What `export … from` hands on from other files. */
function passedOn(item: ModuleItem, from: string): LibraryExport[] {
  if (item.type !== "ExportAllDeclaration" && item.type !== "ExportNamedDeclaration") return [];
  const file = item.source ? fileOf(item.source.value, from) : null;
  if (file === null) return [];
  const there = exportsOf(file);
  if (item.type === "ExportAllDeclaration") return [...there.values()];
  return item.specifiers.flatMap((one) => {
    const found = one.type === "ExportSpecifier" ? there.get(one.orig.value) : undefined;
    if (one.type !== "ExportSpecifier" || !found) return [];
    return [{ ...found, name: one.exported?.value ?? found.name }];
  });
}

/**
 * What can be imported from a package, read from the declarations that `tsc -b` wrote.
 *
 * @param part the package's folder: `claims`, `workbench` …
 */
export const libraryExports = (part: string): readonly LibraryExport[] => [
  ...exportsOf(`${part}/index.d.ts`).values(),
];
