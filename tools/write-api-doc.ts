/**
 * Writes docs/reference/api.md from the API's own OpenAPI document and the examples that a test sends. `--check` writes
 * nothing and fails where the file is not what would be written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiExamples, createApp } from "@entente/server";
import { openWorkbench } from "@entente/workbench";
import { format, resolveConfig } from "prettier";
import { root } from "./checkout.ts";

const file = join(root, "docs/reference/api.md");

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}
interface Operation {
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
  readonly responses: Record<string, { readonly description: string }>;
}
interface Schema {
  readonly properties?: Record<string, unknown>;
  readonly required?: readonly string[];
}
interface ApiDocument {
  readonly paths: Record<string, Record<string, Operation>>;
}

const introduction = `<!-- Written by tools/write-api-doc.ts from the API's OpenAPI document. Do not edit. -->

# The HTTP API

\`entente start\` serves it beside the app at \`http://127.0.0.1:4600/api\`; \`/api/openapi.json\` is its OpenAPI 3.1
document, with the schema of every request and answer. Each example here is sent by a test, and its answer checked
against that schema.

- Dates are EDTF, offsets count Unicode code points, actors are given by id or by any of their names.
- Long lists come in pages: \`offset\` and \`limit\`, with \`total\` beside the page (the history: \`more\`).
- What stands in braces in an example is an id that an earlier answer gave.
- What goes wrong is answered as [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) problem details, with a \`code\` of
  [errors.md](errors.md).
- On the loopback address no token is needed; pages of other sites are refused.

## A team's server

\`\`\`sh
entente start --workspace postgres://desk@db.example/reports --tokens tokens.txt
\`\`\`

\`tokens.txt\` (or the variable \`ENTENTE_TOKENS\`) has a line \`NAME: TOKEN\` for each member; a token has 24 characters or
more (\`openssl rand -hex 24\`). Then nothing is answered without one: programs send \`Authorization: Bearer TOKEN\`, a
browser asks for it itself, as the password of any user name. What a member does stands in the history by their name.
A token in an address is not looked at, and none is kept or printed: of each only a hash is held, and compared in
constant time. The server listens on the loopback address, where a proxy with TLS should stand before it; \`--host\` has it
listen elsewhere, and is refused without tokens. It speaks plain HTTP: on a network without TLS, tokens can be read.
`;

async function readDocument(): Promise<ApiDocument> {
  const workbench = await openWorkbench({ path: ":memory:" });
  try {
    const response = await createApp({ workbench, webFolder: null }).request("/api/openapi.json");
    return (await response.json()) as ApiDocument;
  } finally {
    await workbench.close();
  }
}

const code = (text: string): string => `\`${text}\``;
const marked = (name: string, isRequired: boolean): string =>
  isRequired ? `${code(name)} (required)` : code(name);

function section(
  path: string,
  method: string,
  { summary, parameters = [], requestBody, responses }: Operation,
): string {
  const query = parameters.filter((parameter) => parameter.in === "query");
  const body = requestBody?.content["application/json"]?.schema;
  const fields = Object.keys(body?.properties ?? {}).map((name) =>
    marked(name, body?.required?.includes(name) ?? false),
  );
  const name = `${method.toUpperCase()} ${path}`;
  const example = apiExamples.find(({ of }) => of === name);
  const files = Object.keys(example?.files ?? {}).map((each) => ` -F files=@${each}`);
  const sent =
    files.length > 0
      ? files.join("")
      : example?.body === undefined
        ? ""
        : ` \\\n  -H 'content-type: application/json' -d '${JSON.stringify(example.body)}'`;
  const verb = method === "get" ? "" : `-X ${method.toUpperCase()} `;
  const lines = [
    `### ${name}`,
    `${summary}. Answers: ${responses["200"]?.description ?? ""}`,
    ...(query.length > 0
      ? [`Query: ${query.map((one) => marked(one.name, one.required ?? false)).join(", ")}.`]
      : []),
    ...(fields.length > 0 ? [`Body: ${fields.join(", ")}.`] : []),
    ...(example ? [`\`\`\`sh\ncurl ${verb}'http://127.0.0.1:4600${example.path}'${sent}\n\`\`\``] : []),
  ];
  return lines.join("\n\n");
}

const { paths } = await readDocument();
const sections = Object.keys(paths)
  .toSorted()
  .flatMap((path) =>
    Object.entries(paths[path] ?? {}).map(([method, operation]) => section(path, method, operation)),
  );
const text = `${introduction}\n## Addresses\n\n${sections.join("\n\n")}\n`;
const written = await format(text, { ...(await resolveConfig(file)), parser: "markdown" });
if (process.argv.includes("--check")) {
  if (readFileSync(file, "utf8") !== written) {
    console.error("docs/reference/api.md is stale: run node tools/write-api-doc.ts");
    process.exitCode = 1;
  } else console.log(`${sections.length} addresses`);
} else writeFileSync(file, written);
