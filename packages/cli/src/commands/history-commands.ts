import type { Command } from "commander";
import { EntenteError, givenFields } from "@entente/claims";
import type { HistoryEntry, HowMuch } from "@entente/workbench";
import {
  note,
  show,
  useWorkbench,
  wholeNumber,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { countOf } from "../print/layout.ts";
import { printHistory } from "../print/print-history.ts";

interface HistoryOptions extends WorkspaceOptions {
  readonly actor?: string;
  readonly claim?: string;
  readonly source?: string;
  readonly limit?: string;
}

function addHistory(program: Command, context: CommandContext): void {
  withWorkspace(program.command("history"))
    .description("what was done in the workspace, by whom, when and why, the latest first")
    .option("--actor <name>", "how this actor came to be seen so")
    .option("--claim <id>", "of this claim and the report it came with")
    .option("--source <id>", "of this source")
    .option("--limit <number>", "how many at most")
    .addHelpText(
      "after",
      "\nExamples:\n  entente history\n  entente history --actor ISIS\n  entente history --claim c12 --json",
    )
    .action((options: HistoryOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const { actor, claim, source } = options;
        const limit = options.limit === undefined ? undefined : wholeNumber("history", options.limit);
        const history = await workbench.history(givenFields({ actor, claim, source, limit }));
        await show(context.terminal, options.json, { history }, () => [
          ...printHistory(history, context.terminal.columns),
          countOf(history.length, "entry", "entries"),
        ]);
        return 0;
      }),
    );
}

interface StepsOptions extends WorkspaceOptions {
  readonly group?: boolean;
  readonly pastRedaction?: boolean;
  readonly because?: string;
}

function addSteps(
  program: Command,
  context: CommandContext,
  { name, does, past }: { name: "undo" | "redo"; does: string; past: string },
): void {
  const command = withWorkspace(program.command(name));
  if (name === "undo")
    command.option("--past-redaction", "go on to what was done before a redaction, which itself stays");
  command
    .description(does)
    .argument("[steps]", "how many (default: 1)")
    .option("--group", "the whole piece of work the step is part of, such as all reports of one “add”")
    .option("--because <words>", "the reason, for the history")
    .addHelpText("after", `\nExamples:\n  entente ${name}\n  entente ${name} 3\n  entente ${name} --group`)
    .action((steps: string | undefined, options: StepsOptions) =>
      useWorkbench(context, options, async (workbench) => {
        if (options.group && steps !== undefined) {
          throw new EntenteError("ENT_USAGE", {
            why: "Give a number of steps or --group, not both.",
            command: name,
          });
        }
        const howMuch: HowMuch = {
          ...(options.group
            ? { batch: true as const }
            : { steps: steps === undefined ? 1 : wholeNumber(name, steps) }),
          ...givenFields({ pastRedaction: options.pastRedaction }),
        };
        const dealtWith: readonly HistoryEntry[] = await workbench[name](
          howMuch,
          givenFields({ why: options.because }),
        );
        await show(context.terminal, options.json, { [past]: dealtWith }, () =>
          printHistory(dealtWith, context.terminal.columns),
        );
        if (dealtWith.length === 0) note(context.terminal, `There is nothing to ${name}.`);
        else note(context.terminal, `${countOf(dealtWith.length, "step")} ${past}.`);
        return 0;
      }),
    );
}

/** `entente history`, `entente undo` and `entente redo`. */
export function addHistoryCommands(program: Command, context: CommandContext): void {
  addHistory(program, context);
  const back = "take back the last step, or the last steps; nothing is lost, redo makes them again";
  addSteps(program, context, { name: "undo", does: back, past: "undone" });
  addSteps(program, context, { name: "redo", does: "make again what was taken back last", past: "redone" });
}

/** `entente check`: whether the file is whole. */
export function addCheckCommand(program: Command, context: CommandContext): void {
  withWorkspace(program.command("check"))
    .description("check that the workspace is whole: the database, every row's hash, the history's chain")
    .addHelpText(
      "after",
      "\nEnds with 1 where something is wrong.\n\nExamples:\n  entente check\n  entente check --json",
    )
    .action((options: WorkspaceOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const findings = await workbench.check();
        const redactions = await workbench.redactions();
        await show(context.terminal, options.json, { findings, redactions }, () => [
          ...(findings.length === 0
            ? [`${workbench.path}: nothing is wrong`]
            : findings.map(({ by, thing, why }) => [by, thing ?? "", why].filter(Boolean).join("  "))),
          ...(redactions.length === 0
            ? []
            : ["Redacted:", ...printHistory(redactions, context.terminal.columns)]),
        ]);
        return findings.length === 0 ? 0 : 1;
      }),
    );
}
