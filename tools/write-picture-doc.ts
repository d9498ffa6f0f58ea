/**
 * Writes the tables of rules and conflicts in docs/picture.md from the rules themselves. `--check` writes nothing and fails
 * where the file is not what would be written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { conflictRules, standardRules } from "@entente/analysis";
import { format, resolveConfig } from "prettier";
import { root } from "./checkout.ts";

const file = join(root, "docs/picture.md");

const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const tables: Readonly<Record<string, string>> = {
  rules: table(
    ["Rule", "What it says"],
    standardRules.map(({ name, sentence }) => [`\`${name}\``, sentence]),
  ),
  conflicts: table(
    ["Kind", "Why not both"],
    Object.entries(conflictRules).map(([kind, sentence]) => [`\`${kind}\``, sentence]),
  ),
};

/** The page with each table between its marks replaced. */
function withTables(page: string): string {
  return Object.entries(tables).reduce((text, [name, rows]) => {
    const [begin, end] = [
      `<!-- ${name}: written by tools/write-picture-doc.ts -->`,
      `<!-- end of ${name} -->`,
    ];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`docs/picture.md lacks the marks of “${name}”`);
    return `${text.slice(0, from + begin.length)}\n\n${rows}\n\n${text.slice(to)}`;
  }, page);
}

const existing = readFileSync(file, "utf8");
const text = await format(withTables(existing), { ...(await resolveConfig(file)), parser: "markdown" });
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
  console.log(`${standardRules.length} rules written to docs/picture.md`);
} else if (existing === text) {
  console.log(`${standardRules.length} rules, as they are`);
} else {
  console.log("docs/picture.md is not what the rules say. Run: node tools/write-picture-doc.ts");
  process.exitCode = 1;
}
