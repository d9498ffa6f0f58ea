/**
 * Every ```ts block of the documentation (but for the library's pages, which are declarations) compiles, as a module of its own beside the packages. Each is written, at
 * the line it has in its page, to a folder under node_modules/.cache; the packages' declarations must be built.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { filesBelow, root, runScript, scripts } from "./checkout.ts";
import { fencesOf } from "./markdown.ts";

const cache = join(root, "node_modules/.cache/entente-fences");
const isDocumentation = (file: string): boolean =>
  /^(?:[A-Z]+\.md|docs\/(?!reference\/library).*\.md|packages\/[^/]+\/[A-Z]+\.md|(?:tools|bench|samples|e2e)\/[A-Z]+\.md)$/.test(
    file,
  );

const compilerOptions = {
  composite: false,
  declaration: false,
  emitDeclarationOnly: false,
  noEmit: true,
  types: ["node"],
  // The package as published, whose parts are named as subpaths.
  paths: {
    entente: [relative(cache, join(root, "packages/workbench/src/index.ts"))],
    "entente/*": [relative(cache, join(root, "packages/*/src/index.ts"))],
  },
  // An example shows how a value is made and need not use it.
  noUnusedLocals: false,
};

function writeFences(): string[] {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const written: string[] = [];
  for (const page of filesBelow(root).filter(isDocumentation)) {
    for (const { language, line, code } of fencesOf(readFileSync(join(root, page), "utf8"))) {
      if (language !== "ts" && language !== "typescript") continue;
      const file = `${page}.${line}.ts`;
      mkdirSync(dirname(join(cache, file)), { recursive: true });
      writeFileSync(join(cache, file), `${"\n".repeat(line - 1)}${code}\nexport {};\n`);
      written.push(file);
    }
  }
  return written;
}

function writeProject(files: readonly string[]): void {
  const base = join(root, "tsconfig.base.json");
  const references = readdirSync(join(root, "packages"))
    .filter((name) => name !== "web")
    .map((name) => ({ path: relative(cache, join(root, "packages", name)) }));
  writeFileSync(join(cache, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    join(cache, "tsconfig.json"),
    JSON.stringify({ extends: relative(cache, base), compilerOptions, files, references }),
  );
}

const files = writeFences();
if (files.length === 0) {
  console.log("no examples in TypeScript");
} else {
  writeProject(files);
  const outcome = await runScript(scripts.tsc, ["-p", cache, "--pretty", "false"]);
  const said = `${outcome.stdout}${outcome.stderr}`;
  // "…/README.md.12.ts(14,3): error …" is line 14 of README.md.
  process.stdout.write(said.replace(/^\S*?entente-fences\/(\S+\.md)\.\d+\.ts\((\d+),(\d+)\)/gm, "$1:$2:$3"));
  console.log(
    `${files.length} examples in TypeScript ${outcome.status === 0 ? "compile" : "do not all compile"}`,
  );
  process.exitCode = outcome.status === 0 ? 0 : 1;
}
