import { basename } from "node:path";
import type { Command } from "commander";
import { givenFields, importFormatNames, importFormatTitles } from "@entente/claims";
import type { ImportOutcome } from "@entente/workbench";
import {
  note,
  personAt,
  show,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { countOf } from "../print/layout.ts";
import { readTextFile } from "../read-text-file.ts";
import { findWorkspace, workspaceNamedAfter } from "../workspace-file.ts";

interface ImportOptions extends WorkspaceOptions {
  readonly mapping?: string;
  readonly because?: string;
}

/** How many rows that were kept out are printed; all of them are with the source and in --json. */
const shownProblems = 20;

/** `entente import FORMAT FILE`: others' data, with the file as the source of its claims. */
export function addImportCommand(program: Command, context: CommandContext): void {
  const formats = Object.entries(importFormatTitles).map(([name, title]) => `  ${name.padEnd(18)} ${title}`);
  withWorkspace(program.command("import"))
    .description("take in other data; its claims are proposals, each with its row as evidence")
    .argument("<format>", importFormatNames.join(", "))
    .argument("<file>", "the file, in UTF-8")
    .option("--mapping <file>", "csv, json: which column is which part of a claim (docs/exchange.md)")
    .option("--because <words>", "the reason, for the history")
    .addHelpText(
      "after",
      `\nFormats:\n${formats.join("\n")}\n\nRows that can't be understood are listed with their line and kept out. The same file twice\nchanges nothing. Without a workspace in the folder, one is made.\n\nExamples:\n  entente import json archive.json --workspace copy.entente\n  entente import mapping-militants links.csv\n  entente import csv claims.csv --mapping claims.mapping.json\n  entente import bibtex library.bib`,
    )
    .action(async (format: string, file: string, options: ImportOptions) => {
      const { terminal, finish } = context;
      const text = readTextFile(terminal.cwd, file);
      const mapping =
        options.mapping === undefined
          ? undefined
          : { name: options.mapping, text: readTextFile(terminal.cwd, options.mapping) };
      const path =
        findWorkspace(terminal.cwd, options.workspace) ?? workspaceNamedAfter(terminal.cwd, [file]);
      const { openWorkbench } = await import("@entente/workbench");
      const workbench = await openWorkbench({ path, clock: terminal.clock, who: personAt(terminal) });
      try {
        const asked = givenFields({ mapping, why: options.because });
        const outcome = await workbench.import(format, { name: basename(file), text }, asked);
        await show(terminal, options.json, outcome, () => linesOf(outcome, file));
        for (const { message } of outcome.problems.slice(0, shownProblems)) note(terminal, message);
        const more = outcome.problems.length - shownProblems;
        if (more > 0) note(terminal, `${countOf(more, "more row")} not taken in; --json lists all.`);
        finish(0);
      } finally {
        await workbench.close();
      }
    });
}

function linesOf({ source, added, known, isWhole, problems }: ImportOutcome, file: string): string[] {
  const counts = [
    [added.sources, "source"],
    [added.actors, "actor"],
    [added.claims, "claim"],
    [added.references, "reference"],
  ] as const;
  const came = counts.filter(([count]) => count > 0).map(([count, thing]) => countOf(count, thing));
  const outcome =
    came.length > 0
      ? `${came.join(", ")} taken in`
      : "nothing was changed: all of it is in the workspace already";
  return [
    `${file}: ${outcome}${source ? ` as ${source.id}` : ""}${isWhole ? ", the whole workspace as it was" : ""}.`,
    ...(known > 0 && came.length > 0 ? [`${known} were there already.`] : []),
    ...(problems.length > 0 ? [`${countOf(problems.length, "row")} kept out.`] : []),
  ];
}
