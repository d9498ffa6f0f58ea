/**
 * Writes docs/reference/library.md and a page for each part below docs/reference/library/ from the declarations of what
 * the package exports, with their doc comments and examples, which a test compiles and runs. `--check` writes nothing and
 * fails where a page is not what would be written. The declarations must be built (`tsc -b`).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { filesBelow, root } from "./checkout.ts";
import { exampleIn, importsFor } from "./library/examples.ts";
import { libraryParts } from "./library/parts.ts";
import { libraryExports, type LibraryExport } from "./library/read-exports.ts";
import { fencesOf } from "./markdown.ts";

const folder = join(root, "docs/reference");
const head = "<!-- Written by tools/write-library-doc.ts from the packages' declarations. Do not edit. -->";
/** Longer declarations of values are tables; the page shows how they begin. */
const longestValue = 1500;

const pageOf = (part: string): string => (part === "workbench" ? "library.md" : `library/${part}.md`);
const publishedName = (part: string): string => libraryParts.find((one) => one.part === part)?.name ?? part;

/** What is said of a tag of a doc comment, as a line of a list. */
function tagLine(tag: string, said: string): string {
  const words = said.replace(/\s*\n\s*/g, " ").trim();
  if (tag === "param") {
    const [, name = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/.exec(words) ?? [];
    return `- \`${name}\`: ${rest}`;
  }
  return `- ${tag === "returns" ? "gives" : tag}: ${words}`;
}

/** A doc comment as Markdown: its words, then what its tags say. The example is left to the caller. */
function prose(comment: string): string {
  const plain = comment.replace(/\{@link (\w+)[^}]*\}/g, "`$1`");
  const [words = "", ...tags] = plain.split(/(?:^|\n|(?<=\s))@(?=(?:param|returns|throws|example)\b)/);
  const lines = tags.flatMap((text) => {
    const [, tag = "", said = ""] = /^(\w+)\s*([\s\S]*)$/.exec(text) ?? [];
    return tag === "example" ? [] : [tagLine(tag, said)];
  });
  return [words.trim(), lines.join("\n")].filter(Boolean).join("\n\n");
}

/** A type is explained where the schema it is made from is. */
function explained(
  { name, comment, declarations }: LibraryExport,
  all: readonly LibraryExport[],
): string | null {
  if (comment !== null) return prose(comment);
  const from = /^type \w+ = (?:z\.infer<typeof (\w+)>|\(typeof (\w+)\)\[number\])/.exec(
    declarations[0] ?? "",
  );
  const made = all.find((one) => one.name === (from?.[1] ?? from?.[2]) && one.name !== name);
  return made ? `What \`${made.name}\` describes.` : null;
}

function shortened(declaration: string): string {
  if (!declaration.startsWith("const") || declaration.length <= longestValue) return declaration;
  return `${declaration.slice(0, declaration.indexOf("\n"))} /* … */`;
}

function entry(one: LibraryExport, part: string, all: readonly LibraryExport[]): string {
  const code = exampleIn(one.comment);
  const imports = code === null ? [] : importsFor({ of: one.name, part, code }, publishedName);
  return [
    `### ${one.name}`,
    explained(one, all),
    `\`\`\`ts\n${one.declarations.map(shortened).join("\n")}\n\`\`\``,
    code === null ? null : `\`\`\`js\n${[...imports, "", code].join("\n")}\n\`\`\``,
  ]
    .filter((piece) => piece !== null)
    .join("\n\n");
}

function sections(part: string): string {
  const all = libraryExports(part);
  const [types, values] = [all.filter(({ isType }) => isType), all.filter(({ isType }) => !isType)];
  const list = (title: string, some: readonly LibraryExport[]): string =>
    some.length === 0 ? "" : `## ${title}\n\n${some.map((one) => entry(one, part, all)).join("\n\n")}\n`;
  return [list("Functions and values", values), list("Types", types)].filter(Boolean).join("\n");
}

const tenLines =
  fencesOf(readFileSync(join(root, "packages/cli/README.md"), "utf8")).find(
    ({ language }) => language === "ts",
  )?.code ?? "";
const introduction = `${head}

# The library

Ten lines: read a report and print its claims; open a workspace and ask what held in June 2014.

\`\`\`ts
${tenLines}
\`\`\`

The package \`entente\` is made by \`npm run pack\`. Its main door is everything that can be done with a workspace, and the
parts that this is put together from stand beside it:

${libraryParts.map(({ part, name, is }) => `- [\`${name}\`](${pageOf(part)}): ${is}`).join("\n")}

In a checkout the same parts are imported as \`@entente/workbench\`, \`@entente/claims\` and so on. Expected trouble in a
document is a problem beside the result; what can't go on throws an \`EntenteError\` with a code of [errors.md](errors.md).
Dates are EDTF; offsets count Unicode code points. Every example here is compiled and run by a test; what an example
doesn't make itself (\`evidence\`, \`picture\` …) is a small workspace of three groups, in \`tools/library/example-scope.ts\`.
`;

function pageFor({ part, name, is }: (typeof libraryParts)[number]): string {
  if (part === "workbench") return `${introduction}\n${sections(part)}`;
  return `${head}\n\n# ${name}\n\nA part of [the library](../library.md): ${is}.\n\n${sections(part)}`;
}

const unexplained = libraryParts.flatMap(({ part }) => {
  const all = libraryExports(part);
  return all.filter((one) => explained(one, all) === null).map(({ name }) => `${part}/${name}`);
});
if (unexplained.length > 0) {
  console.error(`no doc comment: ${unexplained.join(", ")}`);
  process.exitCode = 1;
}

const isCheck = process.argv.includes("--check");
const options = { ...(await resolveConfig(join(folder, "library.md"))), parser: "markdown" };
const stale: string[] = [];
for (const one of libraryParts) {
  const file = join(folder, pageOf(one.part));
  const written = await format(pageFor(one), options);
  if (!isCheck) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, written);
  } else if (!filesBelow(folder).includes(pageOf(one.part)) || readFileSync(file, "utf8") !== written)
    stale.push(pageOf(one.part));
}
if (stale.length > 0) {
  console.error(`stale in docs/reference: ${stale.join(", ")}; run node tools/write-library-doc.ts`);
  process.exitCode = 1;
} else if (unexplained.length === 0) console.log(`${libraryParts.length} parts, every export explained`);
