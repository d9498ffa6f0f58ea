import type { Command } from "commander";
import { givenFields } from "@entente/claims";
import type { PictureQuery } from "@entente/workbench";
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
import { printProfile, printTimeline } from "../print/print-actor.ts";
import { namesOf } from "../print/print-claims.ts";

interface ActorOptions extends WorkspaceOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly review?: string;
  readonly recordedAt?: string;
}

const queryOf = (command: string, options: ActorOptions): PictureQuery =>
  givenFields({
    asOf: parseDate(options.asOf),
    knownAt: parseDate(options.knownAt),
    review: parseReview(command, options.review),
    recordedAt: parseMoment(options.recordedAt),
  });

const actorCommand = (program: Command, name: string): Command =>
  withWorkspace(program.command(name))
    .argument("<actor>", "any of its names, or its id")
    .option("--known-at <date>", "leave out what was published later than this")
    .option("--review <states>", "only claims in these states (default: accepted,proposed)")
    .option("--recorded-at <date>", "as this workspace had it then, whatever was added or decided since");

/** `entente profile A` and `entente timeline A`: one actor. */
export function addActorCommands(program: Command, context: CommandContext): void {
  const { terminal } = context;
  actorCommand(program, "profile")
    .description("one actor: names, leaders, relations, events and forecasts, each with its words")
    .option("--as-of <date>", "only what held or had happened by then")
    .addHelpText(
      "after",
      '\nExamples:\n  entente profile ISIS\n  entente profile "Real IRA" --as-of 1998-08 --json',
    )
    .action((actor: string, options: ActorOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const profile = await workbench.profile(actor, queryOf("profile", options));
        await show(terminal, options.json, profile, async () => {
          const { names, leaders, relations, facts, events, forecasts, denials } = profile;
          const related = relations.flatMap((group) => group.relations);
          const lines = [...names, ...leaders, ...related, ...facts, ...events, ...forecasts, ...denials];
          const claimOf = await citedBy(workbench, lines);
          return printProfile(profile, namesOf(await workbench.actors()), claimOf, terminal.columns);
        });
        return 0;
      }),
    );
  actorCommand(program, "timeline")
    .description("one actor's dated story; a date in brackets is when it was published")
    .addHelpText(
      "after",
      '\nExamples:\n  entente timeline "Provisional IRA"\n  entente timeline ISIS --known-at 2014 --json',
    )
    .action((actor: string, options: ActorOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const timeline = await workbench.timeline(actor, queryOf("timeline", options));
        await show(terminal, options.json, { timeline }, async () =>
          printTimeline(timeline, await citedBy(workbench, timeline), terminal.columns),
        );
        return 0;
      }),
    );
}
