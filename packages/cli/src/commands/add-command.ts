import { resolve } from "node:path";
import type { Command } from "commander";
import type { AddOutcome, Workbench } from "@entente/workbench";
import {
  note,
  personAt,
  show,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import type { ExitStatus } from "../exit-status.ts";
import { countOf } from "../print/layout.ts";
import { progressLine } from "../progress-line.ts";
import { givenData, withReportOptions, type ReportOptions } from "../report-options.ts";
import type { Terminal } from "../terminal.ts";
import { findWorkspace, workspaceNamedAfter } from "../workspace-file.ts";

type AddOptions = WorkspaceOptions & ReportOptions & { readonly queue?: boolean };

/** `entente add PATH…`: reads into the workspace. */
export function addAddCommand(program: Command, context: CommandContext): void {
  withReportOptions(withWorkspace(program.command("add")))
    .description("read reports into the workspace; one that is there already changes nothing")
    .argument("<path...>", "reports, or folders, zips and mailboxes of them")
    .option("--queue", "leave the reading to “entente worker” (a workspace on a server only)")
    .addHelpText(
      "after",
      `
Title, author, date, url and language come from the report itself, from a NAME.meta.json
beside it, or from the options. Without a workspace in the folder, one is made.

Examples:
  entente add reports/
  entente add archive.zip mails.mbox
  entente add briefing.txt --published 2017-10-12 --author "A. Author"
  entente add reports/ --workspace levant.entente
  entente add reports/ --queue --workspace postgres://desk@db/reports`,
    )
    .action(async (paths: string[], options: AddOptions) => {
      const { terminal, finish } = context;
      const path = findWorkspace(terminal.cwd, options.workspace) ?? workspaceNamedAfter(terminal.cwd, paths);
      if (options.queue) {
        finish(await queueWithProgress(terminal, path, paths, options));
        return;
      }
      const { openWorkbench } = await import("@entente/workbench");
      const workbench = await openWorkbench({ path, clock: terminal.clock, who: personAt(terminal) });
      try {
        const outcome = await addWithProgress(terminal, workbench, paths, givenData(options));
        await show(terminal, options.json, outcomeData(outcome), () => printOutcome(outcome, workbench));
        finish(outcome.failures.length > 0 ? 1 : 0);
      } finally {
        await workbench.close();
      }
    });
}

/** Puts reports in line for the workers of a workspace on a server. */
async function queueWithProgress(
  terminal: Terminal,
  path: string,
  paths: readonly string[],
  options: AddOptions,
): Promise<ExitStatus> {
  const { queueReports } = await import("@entente/workbench");
  const line = progressLine(terminal);
  const absolute = paths.map((one) => resolve(terminal.cwd, one));
  try {
    const { queued, known, failures } = await queueReports(path, absolute, {
      who: personAt(terminal),
      given: givenData(options),
      signal: terminal.signal,
      onProgress: (progress) => line.update(progress),
      onTrouble: (why) => note(terminal, why),
    });
    line.clear();
    for (const { error } of failures) note(terminal, error.message);
    const data = {
      queued,
      known,
      failures: failures.map(({ file, error }) => ({ file, code: error.code, message: error.message })),
    };
    await show(terminal, options.json, data, () => [
      `${countOf(queued.length, "report")} put in line, ${known.length} known already. “entente worker” reads them.`,
    ]);
    return failures.length > 0 ? 1 : 0;
  } finally {
    line.clear();
  }
}

/** Adds, with progress and each broken file named on stderr. */
export async function addWithProgress(
  terminal: Terminal,
  workbench: Workbench,
  paths: readonly string[],
  given: ReturnType<typeof givenData> = {},
): Promise<AddOutcome> {
  const line = progressLine(terminal);
  const absolute = paths.map((path) => resolve(terminal.cwd, path));
  try {
    const { signal } = terminal;
    const outcome = await workbench.add(absolute, { given, signal, onProgress: (p) => line.update(p) });
    line.clear();
    for (const { error } of outcome.failures) note(terminal, error.message);
    return outcome;
  } finally {
    line.clear();
  }
}

const outcomeData = ({ added, known, failures }: AddOutcome): unknown => ({
  added: added.map(({ file, source, claims }) => ({
    file,
    source: source.id,
    claims,
    problems: source.problems,
  })),
  known: known.map(({ file, source }) => ({ file, source: source.id })),
  failures: failures.map(({ file, error }) => ({ file, code: error.code, message: error.message })),
});

async function printOutcome({ added, known }: AddOutcome, workbench: Workbench): Promise<string[]> {
  const problems = added.flatMap(({ source }) =>
    source.problems.map(({ severity, message }) => `  ${source.id} ${severity}: ${message}`),
  );
  const { sources, claims } = await workbench.summary();
  return [
    ...added.map(({ file, source, claims: count }) => `${source.id}  ${file}: ${countOf(count, "claim")}`),
    ...known.map(({ note: sentence }) => sentence),
    ...problems,
    `${workbench.path}: ${countOf(sources, "source")}, ${claims.proposed} claims to review, ${claims.accepted} accepted`,
  ];
}
