/**
 * Writes docs/reference/predicates.md from the predicate table. `--check` writes nothing and fails where the file
 * is not what would be written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { predicateNames, predicates, type EndRule, type Predicate } from "@entente/claims";
import { format, resolveConfig } from "prettier";
import { root } from "./checkout.ts";

const file = join(root, "docs/reference/predicates.md");

const introduction = `<!-- Written by tools/write-predicates-doc.ts from packages/claims/src/predicates.ts. Do not edit. -->

# Predicates

What a claim can say, one row each. Adding a predicate is adding a row to the table in
\`packages/claims/src/predicates.ts\` and running \`node tools/write-predicates-doc.ts\`.

A **state** holds over time; an **event** happens once; a **forecast** is only ever predicted. What stands on either
side is what is usual, not a wall. ⇄ marks a predicate that says the same with its sides exchanged.

## What they say
`;

const stances = `
## Together and against

Two actors cannot stand together and against each other at once: of two such claims about the same pair, the later
certain one ends the earlier, and that end is shown as inferred.
`;

const ends = `
## What ends a state

Besides an end that is stated. S and O are the subject and the object of the state; – is anyone. So
\`succeeded(–, S)\` reads: someone succeeded the subject.
`;

const codes = `
## Codes in other schemes

The nearest code: CAMEO and PLOVER for events, STIX 2.1 for relationships, FollowTheMoney for the schema that carries
the edge, Mapping Militants for links between groups; – where a scheme has none.
`;

type Row = { readonly name: string } & Predicate;
const rows: readonly Row[] = predicateNames.map((name) => ({ name, ...predicates[name] }));

const code = (text: string): string => `\`${text}\``;
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const saysTable = (): string =>
  table(
    ["Predicate", "Kind", "Subject", "", "Object", "Reads", "From the other side"],
    rows.map((row) => [
      code(row.name),
      row.kind,
      row.subjects.join(", "),
      row.symmetric ? "⇄" : "→",
      row.objects.join(", "),
      row.phrase,
      row.inverse,
    ]),
  );

const stanceLines = (): string =>
  (["together", "against"] as const)
    .map((stance) => `- **${stance}**: ${named(rows.filter((row) => row.stance === stance))}`)
    .join("\n");

const named = (some: readonly Row[]): string => some.map((row) => code(row.name)).join(", ");

/** `split_from(S, O)`: which side of the state stands where in the event. */
function printRule({ event, subject, object }: EndRule): string {
  const side = (which: EndRule["subject"]): string => (which ? (which === "subject" ? "S" : "O") : "–");
  // `merged_with(–, S)` is `merged_with(S)` said from the other side.
  if (predicates[event].symmetric && !subject)
    return printRule({ event, ...(object && { subject: object }) });
  return code(object ? `${event}(${side(subject)}, ${side(object)})` : `${event}(${side(subject)})`);
}

const endsTable = (): string =>
  table(
    ["State", "Ended by"],
    rows
      .filter((row) => row.kind === "state")
      .map((row) => [
        code(row.name),
        [...new Set(row.endedBy.map(printRule))].join(", ") || "nothing but a stated end",
      ]),
  );

const codesTable = (): string =>
  table(
    ["Predicate", "CAMEO", "PLOVER", "STIX 2.1", "FollowTheMoney", "Mapping Militants"],
    rows.map((row) => [
      code(row.name),
      ...[row.codes.cameo, row.codes.plover, row.codes.stix, row.codes.ftm, row.codes.mappingMilitants].map(
        (each) => each ?? "–",
      ),
    ]),
  );

async function written(): Promise<string> {
  const parts = [introduction, saysTable(), stances, stanceLines(), ends, endsTable(), codes, codesTable()];
  return format(parts.join("\n"), { ...(await resolveConfig(file)), parser: "markdown" });
}

function existing(): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

const text = await written();
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
  console.log(`${rows.length} predicates written to docs/reference/predicates.md`);
} else if (existing() === text) {
  console.log(`${rows.length} predicates, as in the table`);
} else {
  console.log(
    "docs/reference/predicates.md is not what the table says. Run: node tools/write-predicates-doc.ts",
  );
  process.exitCode = 1;
}
