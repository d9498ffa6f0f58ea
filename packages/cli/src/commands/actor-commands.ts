import type { Command } from "commander";
import type { PictureQuery } from "@entente/workbench";
import {
  parseDate,
  parseReview,
  present,
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
}

const queryOf = (command: string, options: ActorOptions): PictureQuery =>
  present({
    asOf: parseDate(options.asOf),
    knownAt: parseDate(options.knownAt),
    review: parseReview(command, options.review),
  });

const actorCommand = (program: Command, name: string): Command =>
  withWorkspace(program.command(name))
    .argument("<actor>", "any of its names, or its id")
    .option("--known-at <date>", "leave out what was published later than this")
    .option("--review <states>", "only claims in these states (default: accepted,proposed)");

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
      useWorkbench(context, options, (workbench) => {
        const profile = workbench.profile(actor, queryOf("profile", options));
        show(terminal, options.json, profile, () =>
          printProfile(profile, namesOf(workbench.actors()), (id) => workbench.claim(id), terminal.columns),
        );
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
      useWorkbench(context, options, (workbench) => {
        const timeline = workbench.timeline(actor, queryOf("timeline", options));
        show(terminal, options.json, { timeline }, () =>
          printTimeline(timeline, (id) => workbench.claim(id), terminal.columns),
        );
        return 0;
      }),
    );
}
