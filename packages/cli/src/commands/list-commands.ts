import type { Command } from "commander";
import { EntenteError, isPredicateName, modalities, predicateNames } from "@entente/claims";
import {
  parseReview,
  present,
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { columns, countOf, printable } from "../print/layout.ts";
import { namesOf, printClaims } from "../print/print-claims.ts";

/** `entente sources`: the reports in the workspace. */
export function addSourcesCommand(program: Command, context: CommandContext): void {
  withWorkspace(program.command("sources"))
    .description("list the reports in the workspace")
    .option("--text <words>", "only those with a passage that holds the words")
    .addHelpText("after", "\nExamples:\n  entente sources\n  entente sources --text ceasefire")
    .action((options: WorkspaceOptions & { text?: string }) =>
      useWorkbench(context, options, (workbench) => {
        const { terminal } = context;
        const sources = workbench.sources(present({ text: options.text }));
        show(terminal, options.json, { sources }, () => [
          ...columns(
            sources.map((source) => [
              source.id,
              source.published ?? "undated",
              printable(source.title ?? source.name),
              source.author ?? "",
            ]),
            terminal.columns,
          ),
          countOf(sources.length, "source"),
        ]);
        return 0;
      }),
    );
}

/** `entente actors`: who is named. */
export function addActorsCommand(program: Command, context: CommandContext): void {
  withWorkspace(program.command("actors"))
    .description("list organisations, people, states, places and populations, with all their names")
    .addHelpText("after", "\nExamples:\n  entente actors\n  entente actors --json")
    .action((options: WorkspaceOptions) =>
      useWorkbench(context, options, (workbench) => {
        const { terminal } = context;
        const actors = workbench.actors();
        const byUse = actors.toSorted((a, b) => b.claims - a.claims);
        show(terminal, options.json, { actors }, () => [
          ...columns(
            byUse.map((actor) => {
              const others = actor.names
                .map(({ text }) => printable(text))
                .filter((text) => text !== actor.name);
              return [
                actor.id,
                actor.type,
                countOf(actor.claims, "claim"),
                printable(actor.name),
                others.length > 0 ? `also ${others.join(", ")}` : "",
              ];
            }),
            terminal.columns,
          ),
          countOf(actors.length, "actor"),
        ]);
        return 0;
      }),
    );
}

interface ClaimsOptions extends WorkspaceOptions {
  readonly actor?: string;
  readonly with?: string;
  readonly predicate?: string;
  readonly modality?: string;
  readonly review?: string;
  readonly text?: string;
  readonly source?: string;
}

/** `entente claims`: what is said, with its words. */
export function addClaimsCommand(program: Command, context: CommandContext): void {
  withWorkspace(program.command("claims"))
    .description("list claims with their quotes")
    .option("--actor <name>", "about this actor, by any of its names or its id")
    .option("--with <name>", "and about this one too")
    .option("--predicate <name>", "saying this: leads, fights, allied_with …")
    .option("--modality <name>", "put forward so: asserted, reported, predicted, conditional …")
    .option("--review <states>", "in these states: proposed, accepted, rejected")
    .option("--text <words>", "with these words in the quote")
    .option("--source <id>", "of this source")
    .addHelpText(
      "after",
      `
Examples:
  entente claims --actor ISIS --with al-Qaeda
  entente claims --predicate leads --review accepted,proposed
  entente claims --modality conditional --json`,
    )
    .action((options: ClaimsOptions) =>
      useWorkbench(context, options, (workbench) => {
        const { terminal } = context;
        const { claims, total } = workbench.claims(
          claimQuery(options, (id) => workbench.source(id).source.id),
        );
        show(terminal, options.json, { claims, total }, () => [
          ...printClaims(claims, namesOf(workbench.actors()), terminal.columns),
          countOf(total, "claim"),
        ]);
        return 0;
      }),
    );
}

type ClaimQuery = NonNullable<Parameters<import("@entente/workbench").Workbench["claims"]>[0]>;

function claimQuery(
  options: ClaimsOptions,
  sourceId: (id: string) => NonNullable<ClaimQuery["source"]>,
): ClaimQuery {
  const { actor, text, predicate, source } = options;
  if (predicate !== undefined && !isPredicateName(predicate)) {
    throw new EntenteError("ENT_USAGE", {
      why: `There is no predicate “${predicate}”. Known: ${predicateNames.join(", ")}.`,
      command: "claims",
    });
  }
  const modality = modalities.find((known) => known === options.modality);
  if (options.modality !== undefined && !modality) {
    throw new EntenteError("ENT_USAGE", {
      why: `There is no modality “${options.modality}”. Known: ${modalities.join(", ")}.`,
      command: "claims",
    });
  }
  return present({
    actor,
    with: options.with,
    predicate,
    modality,
    review: parseReview("claims", options.review),
    text,
    source: source === undefined ? undefined : sourceId(source),
  });
}
