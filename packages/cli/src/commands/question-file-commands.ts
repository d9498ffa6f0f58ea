import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { questionFormats } from "@entente/analysis";
import { givenFields } from "@entente/claims";
import { note, show, useWorkbench, type CommandContext, type WorkspaceOptions } from "../command-context.ts";
import { countOf } from "../print/layout.ts";
import { printForecasts } from "../print/print-forecasts.ts";
import { readTextFile } from "../read-text-file.ts";

interface FileOptions extends WorkspaceOptions {
  readonly out?: string;
  readonly because?: string;
}

/** `forecasts import`, `export` and `load`: questions and whole ledgers from and to files. */
export function addQuestionFileCommands(forecasts: Command, context: CommandContext): void {
  const { terminal } = context;
  forecasts
    .command("import")
    .argument("<format>", questionFormats.join(", "))
    .argument("<file>")
    .description("take questions in, as fixed as they come")
    .action((format: string, file: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<FileOptions>();
      const text = readTextFile(terminal.cwd, file);
      return useWorkbench(context, options, async ({ judgement }) => {
        const added = await judgement.importQuestions(
          format,
          text,
          file,
          givenFields({ why: options.because }),
        );
        await show(terminal, options.json, { forecasts: added }, () =>
          printForecasts(added, terminal.columns),
        );
        return 0;
      });
    });
  forecasts
    .command("export")
    .argument("<format>", questionFormats.join(", "))
    .option("--out <file>", "write to a file instead of the terminal")
    .description("write the fixed entries as questions, without those of private sources")
    .action((format: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<FileOptions>();
      return useWorkbench(context, options, async ({ judgement }) => {
        const text = await judgement.exportQuestions(format);
        if (options.out === undefined) terminal.stdout.write(text);
        else {
          writeFileSync(resolve(terminal.cwd, options.out), text);
          note(terminal, `${options.out}: written`);
        }
        return 0;
      });
    });
  forecasts
    .command("load")
    .argument("<file>", "a judgement file, such as samples/judgement/levant-2017.json")
    .description("take in a ledger and matrices whose claims are named by their words in the reports here")
    .action((file: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<FileOptions>();
      const text = readTextFile(terminal.cwd, file);
      return useWorkbench(context, options, async ({ judgement }) => {
        const loaded = await judgement.load(text, file);
        await show(terminal, options.json, loaded, () => [
          `${countOf(loaded.forecasts, "forecast")} and ${countOf(loaded.matrices, "matrix", "matrices")} taken in`,
        ]);
        return 0;
      });
    });
}
