import type { Command } from "commander";
import { givenFields } from "@entente/claims";
import { citedBy, parseMoment, show, useWorkbench, type CommandContext } from "../command-context.ts";
import { namesOf } from "../print/print-claims.ts";
import { printPicture } from "../print/print-picture.ts";
import { queryOf, questionCommand, type QuestionOptions } from "./question-commands.ts";

interface PictureOptions extends QuestionOptions {
  readonly recordedAt?: string;
}

/** `entente picture`: who stands with whom on a day. */
export function addPictureCommand(program: Command, context: CommandContext): void {
  questionCommand(program, "picture")
    .description("the actors and relations that hold at a date, each with a sentence behind it")
    .option("--as-of <date>", "the day, month or year (default: the latest publication date)")
    .option("--known-at <date>", "leave out what was published later than this")
    .option("--recorded-at <date>", "as this workspace had it then, whatever was added or decided since")
    .addHelpText(
      "after",
      `
Examples:
  entente picture --as-of 2014-06
  entente picture --as-of 2013-12-31 --known-at 2014-01
  entente picture --review accepted --json`,
    )
    .action((options: PictureOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const { terminal } = context;
        const recordedAt = givenFields({ recordedAt: parseMoment(options.recordedAt) });
        const picture = await workbench.picture({ ...queryOf("picture", options), ...recordedAt });
        const counted = {
          ...picture,
          relations: await workbench.countOrigins(picture.relations),
          facts: await workbench.countOrigins(picture.facts),
        };
        await show(terminal, options.json, counted, async () => {
          const claimOf = await citedBy(workbench, picture);
          return printPicture(counted, namesOf(await workbench.actors()), claimOf, terminal.columns);
        });
        return 0;
      }),
    );
}
