import type { Command } from "commander";
import { givenFields } from "@entente/claims";
import {
  citedBy,
  parseDate,
  parseReview,
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { printBetween } from "../print/print-between.ts";
import { namesOf } from "../print/print-claims.ts";
import { printLineage } from "../print/print-lineage.ts";
import { printWhatIf } from "../print/print-what-if.ts";

/** What narrows a question. */
export interface QuestionOptions extends WorkspaceOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly review?: string;
  readonly withoutRule?: readonly string[];
}

/** The query that the options ask. */
export function queryOf(command: string, { asOf, knownAt, review, withoutRule }: QuestionOptions) {
  return givenFields({
    asOf: parseDate(asOf),
    knownAt: parseDate(knownAt),
    review: parseReview(command, review),
    rules: withoutRule && { off: withoutRule },
  });
}

/** A command that asks the picture. */
export const questionCommand = (program: Command, name: string): Command =>
  withWorkspace(program.command(name))
    .option("--review <states>", "only claims in these states (default: accepted,proposed)")
    .option("--without-rule <names...>", "leave these rules out");

/** `entente lineage A`: renames, splits and mergers of one actor. */
export function addLineageCommand(program: Command, context: CommandContext): void {
  questionCommand(program, "lineage")
    .argument("<actor>", "any of its names, or its id")
    .description("where an actor comes from and what became of it: renames, splits, mergers, successions")
    .option("--known-at <date>", "leave out what was published later than this")
    .addHelpText("after", '\nExamples:\n  entente lineage "Jabhat al-Nusra"\n  entente lineage a12 --json')
    .action((actor: string, options: QuestionOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const lineage = await workbench.lineage(actor, queryOf("lineage", options));
        await show(context.terminal, options.json, lineage, async () =>
          printLineage(lineage, await citedBy(workbench, lineage), context.terminal.columns),
        );
        return 0;
      }),
    );
}

/** `entente between A B`: all that bears on a pair. */
export function addBetweenCommand(program: Command, context: CommandContext): void {
  questionCommand(program, "between")
    .argument("<one>", "any of its names, or its id")
    .argument("<other>", "any of its names, or its id")
    .description("all that bears on two actors: how they stood, what they share, what stands in the way")
    .option("--as-of <date>", "only what held or had happened by then")
    .option("--known-at <date>", "leave out what was published later than this")
    .addHelpText(
      "after",
      '\nExamples:\n  entente between ISIS al-Qaeda\n  entente between "Real IRA" "Continuity IRA" --as-of 1998 --json',
    )
    .action((one: string, other: string, options: QuestionOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const between = await workbench.between(one, other, queryOf("between", options));
        const { columns } = context.terminal;
        await show(context.terminal, options.json, between, async () =>
          printBetween(
            between,
            namesOf(await workbench.actors()),
            await citedBy(workbench, between),
            columns,
          ),
        );
        return 0;
      }),
    );
}

/** `entente what-if …`: the difference a supposition makes. */
export function addWhatIfCommand(program: Command, context: CommandContext): void {
  questionCommand(program, "what-if")
    .argument("<suppositions...>", "an event with its date, a claim’s id, or “not” and a claim’s id")
    .description("what a supposed event, or a claim assumed or taken back, would change, with the reasons")
    .option("--as-of <date>", "the day to look at (default: when all that is supposed has happened)")
    .addHelpText(
      "after",
      `
A death can be supposed only where a claim in the workspace reports or supposes it.

Examples:
  entente what-if "died(Abu Bakr al-Baghdadi) @ 2019-10-27"
  entente what-if "merged_with(ISIS, al-Qaeda) @ 2018" --as-of 2019
  entente what-if "not c12" c40 --json`,
    )
    .action((suppositions: readonly string[], options: QuestionOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const { terminal } = context;
        const result = await workbench.whatIf(suppositions, queryOf("what-if", options));
        await show(terminal, options.json, result, async () =>
          printWhatIf(
            result,
            namesOf(await workbench.actors()),
            await citedBy(workbench, result),
            terminal.columns,
          ),
        );
        return 0;
      }),
    );
}
