import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import {
  EntenteError,
  exportFormatNames,
  exportFormatTitles,
  givenFields,
  personChoices,
  type PersonChoice,
} from "@entente/claims";
import type { Exported, ExportedFile, Workbench } from "@entente/workbench";
import {
  note,
  parseReview,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import type { ExitStatus } from "../exit-status.ts";
import type { Terminal } from "../terminal.ts";

interface ExportOptions extends WorkspaceOptions {
  readonly out?: string;
  readonly review?: string;
  readonly persons?: string;
  readonly whole?: boolean;
}

const usage = (why: string): EntenteError<"ENT_USAGE"> =>
  new EntenteError("ENT_USAGE", { why, command: "export" });

/** `entente export FORMAT`: the workspace in another form. */
export function addExportCommand(program: Command, context: CommandContext): void {
  const formats = Object.entries(exportFormatTitles).map(([name, title]) => `  ${name.padEnd(10)} ${title}`);
  withWorkspace(program.command("export"))
    .description("write the workspace in another form, as its sources are marked for sharing")
    .argument("<format>", exportFormatNames.join(", "))
    .option("--out <file>", "write to a file (csv: a folder) instead of the terminal")
    .option(
      "--review <states>",
      "claims in these states: accepted, proposed, rejected (default: accepted; json: all, each marked)",
    )
    .option(
      "--persons <which>",
      "all, or public: only those marked by “entente actors public” (default: public for markdown and html)",
    )
    .option("--whole", "json: your own archive, with private sources, all texts and every decision")
    .addHelpText(
      "after",
      `\nFormats:\n${formats.join("\n")}\n\nExamples:\n  entente export stix --out bundle.json\n  entente export csv --out tables/\n  entente export gexf --review accepted,proposed --out map.gexf\n  entente export json --whole --out archive.json`,
    )
    .action((format: string, options: ExportOptions) =>
      useWorkbench(context, options, async (workbench): Promise<ExitStatus> => {
        if (format !== "json" && options.whole)
          throw usage("Only json can hold the whole workspace: --whole.");
        if (format === "json") await writeJson(workbench, context.terminal, options);
        else await writeFormat(workbench, context.terminal, format, options);
        return 0;
      }),
    );
}

async function writeJson(workbench: Workbench, terminal: Terminal, options: ExportOptions): Promise<void> {
  const { whole } = options;
  const asked = givenFields({ review: parseReview("export", options.review), whole });
  const file: ExportedFile = {
    name: "workspace.json",
    mediaType: "application/json",
    pieces: () => workbench.exportJson(asked),
  };
  await writeOut(file, terminal, options.out);
  const { withheldNote } = await import("@entente/workbench");
  const left = whole ? null : withheldNote(await workbench.withheld());
  if (left !== null) note(terminal, `${left} “--whole” writes everything.`);
}

async function writeFormat(
  workbench: Workbench,
  terminal: Terminal,
  format: string,
  options: ExportOptions,
): Promise<void> {
  const asked = givenFields({
    review: parseReview("export", options.review),
    persons: parsePersons(options.persons),
  });
  const exported = await workbench.export(format, asked);
  const [main, ...others] = exported.files;
  if (others.length === 0 || options.out === undefined) await writeOut(main, terminal, options.out);
  else for (const file of exported.files) await writeOut(file, terminal, join(options.out, file.name));
  await sayWhatIsLeftOut(exported, terminal);
}

function parsePersons(text: string | undefined): PersonChoice | undefined {
  const choice = personChoices.find((known) => known === text);
  if (text !== undefined && choice === undefined) throw usage(`“${text}” is neither all nor public.`);
  return choice;
}

async function writeOut(file: ExportedFile, terminal: Terminal, out: string | undefined): Promise<void> {
  if (out === undefined) {
    for await (const piece of file.pieces()) {
      if (typeof piece !== "string") throw usage("This format is no text: give --out FILE.");
      terminal.stdout.write(piece);
    }
    return;
  }
  const path = resolve(terminal.cwd, out);
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(file.pieces()), createWriteStream(path), { signal: terminal.signal });
  note(terminal, `${out}: written`);
}

async function sayWhatIsLeftOut({ withheld, proposals }: Exported, terminal: Terminal): Promise<void> {
  const { withheldNote } = await import("@entente/workbench");
  const left = withheldNote(withheld);
  if (left !== null) note(terminal, left);
  if (proposals > 0) {
    const many = proposals === 1 ? "1 claim nobody has" : `${proposals} claims nobody has`;
    note(terminal, `Left out: ${many} decided about. “--review accepted,proposed” writes them too.`);
  }
}
