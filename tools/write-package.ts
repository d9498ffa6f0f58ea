/**
 * Makes packages/cli/dist, which is what `npm pack` puts into the package `entente` beside its start: the sources of all
 * packages with their types taken out by Node itself, the declarations beside them, the built web app, the weights and
 * the samples, in the folders they have in the checkout. Node refuses to take types out of what is installed, so this is
 * done once, here; nothing is bundled, and a line of an error's trace is the line of the source.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join, posix, relative } from "node:path";
import { filesBelow, root, runScript, scripts } from "./checkout.ts";
import { specifiersReplaced } from "./package-specifiers.ts";

const dist = join(root, "packages/cli/dist");
const declarations = join(root, "node_modules/.tsc");

/** What isn't source and goes along as it is, to the place it has in the checkout. */
const asTheyAre = ["packages/reader/weights", "samples", "LICENSE", "NOTICE"];

interface PackageFile {
  readonly name: string;
  readonly exports: Readonly<Record<string, string>>;
}

/** The folders of the packages whose code is part of it: all but the app, which is built. */
const parts = readdirSync(join(root, "packages")).filter((name) => name !== "web");

const packageFile = (part: string): PackageFile =>
  JSON.parse(readFileSync(join(root, "packages", part, "package.json"), "utf8")) as PackageFile;

/** What may be imported by name, as a path in the checkout: `@entente/claims` is `packages/claims/src/index.ts`. */
function namedDoors(): ReadonlyMap<string, string> {
  const doors = parts
    .filter((part) => part !== "cli")
    .flatMap((part) => {
      const { name, exports } = packageFile(part);
      return Object.entries(exports).map(
        ([door, file]) => [posix.join(name, door), posix.join("packages", part, file)] as const,
      );
    });
  return new Map(doors);
}

async function run(script: string, args: readonly string[], cwd: string): Promise<void> {
  const { status, stdout, stderr } = await runScript(script, args, { cwd });
  if (status !== 0) throw new Error(`${relative(root, script)} failed:\n${stdout}${stderr}`);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
}

/** Writes the code of one module and its declarations. */
function writeModule(file: string, files: ReadonlySet<string>, doors: ReadonlyMap<string, string>): void {
  const [, part = "", inside = ""] = /^packages\/([^/]+)\/src\/(.+)\.ts$/.exec(file) ?? [];
  const code = stripTypeScriptTypes(readFileSync(join(root, file), "utf8"));
  const typed = readFileSync(join(declarations, part, `${inside}.d.ts`), "utf8");
  const at = { file, files, doors };
  write(file.replace(/\.ts$/, ".js"), specifiersReplaced(code, at));
  write(file.replace(/\.ts$/, ".d.ts"), specifiersReplaced(typed, at));
}

await run(scripts.tsc, ["-b", "packages/cli"], root);
rmSync(dist, { recursive: true, force: true });
// To a place of its own: what stands in packages/web/dist may be in use.
const appAt = join(dist, "packages/web/dist");
await run(scripts.vite, ["build", "--logLevel", "warn", "--outDir", appAt], join(root, "packages/web"));
const modules = parts
  .flatMap((part) =>
    filesBelow(join(root, "packages", part, "src")).map((file) => `packages/${part}/src/${file}`),
  )
  .filter((file) => file.endsWith(".ts") && !/\.(?:test|testing)\.ts$|\/fixtures\//.test(file));
const doors = namedDoors();
const weights = filesBelow(join(root, "packages/reader/weights")).map(
  (file) => `packages/reader/weights/${file}`,
);
const files = new Set([...modules, ...weights]);
for (const file of modules) writeModule(file, files, doors);
for (const place of asTheyAre) cpSync(join(root, place), join(dist, place), { recursive: true });
const bytes = filesBelowAll(dist).reduce((sum, file) => sum + statSync(file).size, 0);
console.error(
  `${modules.length} modules and the web app in packages/cli/dist, ${(bytes / 1e6).toFixed(1)} MB`,
);

/** All files, also in folders called `dist`. */
function filesBelowAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
