import type { Command } from "commander";
import { verdictDecisions } from "@entente/analysis";
import { EntenteError } from "@entente/claims";
import { citedBy, note, show, useWorkbench, type CommandContext } from "../command-context.ts";
import { printConflicts } from "../print/print-conflicts.ts";
import { questionCommand, queryOf, type QuestionOptions } from "./question-commands.ts";

interface VerdictOptions extends QuestionOptions {
  readonly note?: string;
}

function addVerdictCommand(conflicts: Command, context: CommandContext): void {
  conflicts
    .command("verdict")
    .argument("<id>", "of the conflict")
    .argument("<decision>", verdictDecisions.join(", "))
    .description("decide about a conflict: which side stands, both, or that it stays open")
    .option("--note <words>", "why")
    .addHelpText(
      "after",
      "\nExample:\n  entente conflicts verdict denied:c12:c40 first-stands --note 'seen by two'",
    )
    .action((id: string, word: string, _: unknown, command: Command) => {
      // The workspace is an option of the command above.
      const options = command.optsWithGlobals<VerdictOptions>();
      const decision = verdictDecisions.find((known) => known === word);
      if (!decision) {
        const why = `“${word}” is none of: ${verdictDecisions.join(", ")}.`;
        throw new EntenteError("ENT_USAGE", { why, command: "conflicts" });
      }
      return useWorkbench(context, options, async (workbench) => {
        const conflict = await workbench.decideConflict(id, decision, options.note ?? null);
        await show(context.terminal, options.json, conflict, async () =>
          printConflicts([conflict], await citedBy(workbench, conflict), context.terminal.columns),
        );
        note(context.terminal, "“entente undo” takes the verdict back.");
        return 0;
      });
    });
}

/** `entente conflicts`: claims that can't both hold; `conflicts verdict` decides about one. */
export function addConflictsCommand(program: Command, context: CommandContext): void {
  const conflicts = questionCommand(program, "conflicts")
    .description("claims that cannot both hold at the same time, and why")
    .option("--known-at <date>", "leave out what was published later than this")
    .addHelpText("after", "\nExamples:\n  entente conflicts\n  entente conflicts --review accepted --json")
    .action((options: QuestionOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const { terminal } = context;
        const found = await workbench.conflicts(queryOf("conflicts", options));
        await show(terminal, options.json, { conflicts: found }, async () =>
          printConflicts(found, await citedBy(workbench, found), terminal.columns),
        );
        return 0;
      }),
    );
  addVerdictCommand(conflicts, context);
}
