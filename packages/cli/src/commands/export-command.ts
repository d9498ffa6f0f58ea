import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { EntenteError } from "@entente/claims";
import {
  note,
  parseReview,
  present,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import type { ExitStatus } from "../exit-status.ts";

interface ExportOptions extends WorkspaceOptions {
  readonly out?: string;
  readonly review?: string;
  readonly whole?: boolean;
}

const formats = ["json"];

/** `entente export FORMAT`: the workspace in another form. */
export function addExportCommand(program: Command, context: CommandContext): void {
  withWorkspace(program.command("export"))
    .description("write the workspace in another form, as its sources are marked for sharing")
    .argument("<format>", "json")
    .option("--out <file>", "write to a file instead of the terminal")
    .option("--review <states>", "only claims in these states (default: all, each marked with its state)")
    .option("--whole", "your own archive: private sources and all texts too")
    .addHelpText(
      "after",
      "\nExamples:\n  entente export json --out levant.json\n  entente export json --whole --out archive.json\n  entente export json --review accepted",
    )
    .action((format: string, options: ExportOptions) =>
      useWorkbench(context, options, async (workbench): Promise<ExitStatus> => {
        if (!formats.includes(format))
          throw new EntenteError("ENT_FORMAT_UNKNOWN", { format, known: formats });
        const { terminal } = context;
        const pieces = workbench.exportJson(
          present({ review: parseReview("export", options.review), whole: options.whole }),
        );
        if (options.out === undefined) {
          for await (const piece of pieces) terminal.stdout.write(piece);
        } else {
          await pipeline(Readable.from(pieces), createWriteStream(resolve(terminal.cwd, options.out)), {
            signal: terminal.signal,
          });
          note(terminal, `${options.out}: written`);
        }
        const { withheldNote } = await import("@entente/workbench");
        const left = options.whole ? null : withheldNote(await workbench.withheld());
        if (left !== null) note(terminal, `${left} “--whole” writes everything.`);
        return 0;
      }),
    );
}
