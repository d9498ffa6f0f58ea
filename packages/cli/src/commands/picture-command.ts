import type { Command } from "commander";
import { givenFields } from "@entente/claims";
import {
  citedBy,
  parseDate,
  parseMoment,
  parseReview,
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { namesOf } from "../print/print-claims.ts";
import { printPicture } from "../print/print-picture.ts";

interface PictureOptions extends WorkspaceOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly review?: string;
  readonly recordedAt?: string;
}

/** `entente picture`: who stands with whom on a day. */
export function addPictureCommand(program: Command, context: CommandContext): void {
  withWorkspace(program.command("picture"))
    .description("the actors and relations that hold at a date, each with a sentence behind it")
    .option("--as-of <date>", "the day, month or year (default: the latest publication date)")
    .option("--known-at <date>", "leave out what was published later than this")
    .option("--review <states>", "only claims in these states (default: accepted,proposed)")
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
        const picture = await workbench.picture(
          givenFields({
            asOf: parseDate(options.asOf),
            knownAt: parseDate(options.knownAt),
            review: parseReview("picture", options.review),
            recordedAt: parseMoment(options.recordedAt),
          }),
        );
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
