import type { Command } from "commander";
import { actorTypes, EntenteError, givenFields } from "@entente/claims";
import type { WorkspaceActor } from "@entente/workbench";
import {
  note,
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { countOf, printable } from "../print/layout.ts";
import { namesOf } from "../print/print-claims.ts";

interface IdentityOptions extends WorkspaceOptions {
  readonly because?: string;
}

const subcommand = (actors: Command, name: string): Command =>
  withWorkspace(actors.command(name)).option("--because <words>", "the reason, for the history");

/** Options of `entente actors` itself stand on the outer command where both have them. */
const optionsOf = <T extends WorkspaceOptions>(options: T, command: Command): T => ({
  ...command.parent?.opts<T>(),
  ...options,
});

const actorLine = ({ id, type, name, sources }: WorkspaceActor): string =>
  `${id}  ${printable(name)}  (${type}, ${countOf(sources.length, "source")})`;

function addMerge(actors: Command, context: CommandContext): void {
  subcommand(actors, "merge")
    .description("decide that two actors are one; the first keeps its id, every name its source")
    .argument("<actor>", "any of its names, or its id")
    .argument("<other>", "the one that is the same")
    .action((one: string, other: string, given: IdentityOptions, command: Command) => {
      const options = optionsOf(given, command);
      return useWorkbench(context, options, async (workbench) => {
        const actor = await workbench.mergeActors(one, other, givenFields({ why: options.because }));
        await show(context.terminal, options.json, { actors: [actor] }, () => [actorLine(actor)]);
        return 0;
      });
    });
}

function addDistinct(actors: Command, context: CommandContext): void {
  subcommand(actors, "distinct")
    .description("decide that two actors are two, and that nothing may ever take them for one")
    .argument("<actor>", "any of its names, or its id")
    .argument("<other>", "the one that is another")
    .action((one: string, other: string, given: IdentityOptions, command: Command) => {
      const options = optionsOf(given, command);
      return useWorkbench(context, options, async (workbench) => {
        await workbench.distinguishActors(one, other, givenFields({ why: options.because }));
        const both = [await workbench.actor(one), await workbench.actor(other)];
        await show(context.terminal, options.json, { actors: both }, () => both.map(actorLine));
        return 0;
      });
    });
}

function addSplit(actors: Command, context: CommandContext): void {
  subcommand(actors, "split")
    .description("take an actor apart: its last merge, or what some sources call by its names")
    .argument("<actor>", "any of its names, or its id")
    .option("--source <ids>", "what these sources (s3,s4) call so is another actor")
    .action((name: string, given: IdentityOptions & { source?: string }, command: Command) => {
      const options = optionsOf(given, command);
      return useWorkbench(context, options, async (workbench) => {
        const sources = options.source?.split(",").map((id) => id.trim()) ?? null;
        const both = await workbench.splitActor(name, sources, givenFields({ why: options.because }));
        await show(context.terminal, options.json, { actors: both }, () => both.map(actorLine));
        return 0;
      });
    });
}

function addProposals(actors: Command, context: CommandContext): void {
  withWorkspace(actors.command("proposals"))
    .description("list pairs of actors that may be one, with the reasons, the likeliest first")
    .action((given: WorkspaceOptions, command: Command) => {
      const options = optionsOf(given, command);
      return useWorkbench(context, options, async (workbench) => {
        const proposals = await workbench.actorProposals();
        await show(context.terminal, options.json, { proposals }, async () => {
          const nameOf = namesOf(await workbench.actors());
          return [
            ...proposals.flatMap(({ one, other, score, reasons }) => [
              `${score.toFixed(2)}  ${one} ${nameOf(one)}  and  ${other} ${nameOf(other)}`,
              ...reasons.map(({ speaks, text }) => `      ${speaks}: ${printable(text)}`),
            ]),
            countOf(proposals.length, "proposal"),
          ];
        });
        return 0;
      });
    });
}

function addRename(actors: Command, context: CommandContext): void {
  subcommand(actors, "rename")
    .description("choose the name an actor is printed by; without a name the sources choose")
    .argument("<actor>", "any of its names, or its id")
    .argument("[name]", "the name")
    .action((actor: string, name: string | undefined, given: IdentityOptions, command: Command) => {
      const options = optionsOf(given, command);
      return useWorkbench(context, options, async (workbench) => {
        const renamed = await workbench.renameActor(
          actor,
          name ?? null,
          givenFields({ why: options.because }),
        );
        await show(context.terminal, options.json, { actors: [renamed] }, () => [actorLine(renamed)]);
        return 0;
      });
    });
}

function addNew(actors: Command, context: CommandContext): void {
  subcommand(actors, "add")
    .description("add an actor by hand")
    .argument("<type>", actorTypes.join(", "))
    .argument("<name...>", "its name, and further names")
    .option("--says <words>", "what you say of it (default: its names)")
    .action((type: string, names: string[], given: IdentityOptions & { says?: string }, command: Command) => {
      const options = optionsOf(given, command);
      return useWorkbench(context, options, async (workbench) => {
        const known = actorTypes.find((one) => one === type);
        const [name, ...mentions] = names;
        if (!known || name === undefined) {
          throw new EntenteError("ENT_USAGE", {
            why: `“${type}” is no kind of actor: ${actorTypes.join(", ")}.`,
            command: "actors add",
          });
        }
        const draft = { type: known, name, mentions, ...givenFields({ says: options.says }) };
        const actor = await workbench.addActor(draft, givenFields({ why: options.because }));
        await show(context.terminal, options.json, { actors: [actor] }, () => [actorLine(actor)]);
        if (actor.sources.length > 1)
          note(context.terminal, "Sources have an actor of this name: it is taken for the same.");
        return 0;
      });
    });
}

function addPublic(actors: Command, context: CommandContext): void {
  subcommand(actors, "public")
    .description("say that a person is a public figure: only such persons appear in what is published")
    .argument("[person]", "any of its names, or its id (default: list those who are)")
    .option("--not", "take the mark away")
    .action((person: string | undefined, given: IdentityOptions & { not?: boolean }, command: Command) => {
      const options = optionsOf(given, command);
      return useWorkbench(context, options, async (workbench) => {
        if (person !== undefined)
          await workbench.markPublicFigure(person, !options.not, givenFields({ why: options.because }));
        const figures = await workbench.publicFigures();
        await show(context.terminal, options.json, { actors: figures }, () =>
          figures.length > 0 ? figures.map(actorLine) : ["Nobody is marked as a public figure."],
        );
        return 0;
      });
    });
}

/** `entente actors merge | distinct | split | proposals | rename | add | public`: who is who. */
export function addIdentityCommands(actors: Command, context: CommandContext): void {
  addMerge(actors, context);
  addDistinct(actors, context);
  addSplit(actors, context);
  addProposals(actors, context);
  addRename(actors, context);
  addNew(actors, context);
  addPublic(actors, context);
}
