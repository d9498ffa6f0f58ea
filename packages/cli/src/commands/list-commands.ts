import type { Command } from "commander";
import { givenFields } from "@entente/claims";
import { claimQuery, withClaimFilter, type ClaimFilterOptions } from "../claim-filter.ts";
import {
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { addIdentityCommands } from "./identity-commands.ts";
import { addSourceDecisions } from "./source-commands.ts";
import { columns, countOf, printable } from "../print/layout.ts";
import { namesOf, printClaims } from "../print/print-claims.ts";

/** `entente sources`: the reports in the workspace. */
export function addSourcesCommand(program: Command, context: CommandContext): void {
  const command = withWorkspace(program.command("sources"))
    .description("list the reports in the workspace, or decide about them")
    .option("--text <words>", "only those with a passage that holds the words")
    .addHelpText("after", "\nExamples:\n  entente sources\n  entente sources --text ceasefire")
    .action((options: WorkspaceOptions & { text?: string }) =>
      useWorkbench(context, options, async (workbench) => {
        const { terminal } = context;
        const sources = await workbench.sources(givenFields({ text: options.text }));
        await show(terminal, options.json, { sources }, () => [
          ...columns(
            sources.map((source) => [
              source.id,
              source.published ?? "undated",
              printable(source.title ?? source.name),
              source.author ?? "",
              [source.reliability ?? "", source.sharing === "quotes" ? "" : source.sharing]
                .filter(Boolean)
                .join(" "),
            ]),
            terminal.columns,
          ),
          countOf(sources.length, "source"),
        ]);
        return 0;
      }),
    );
  addSourceDecisions(command, context);
}

/** `entente actors`: who is named. */
export function addActorsCommand(program: Command, context: CommandContext): void {
  const command = withWorkspace(program.command("actors"))
    .description("list organisations, people, states, places and populations, with all their names")
    .addHelpText("after", "\nExamples:\n  entente actors\n  entente actors --json")
    .action((options: WorkspaceOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const { terminal } = context;
        const actors = await workbench.actors();
        const byUse = actors.toSorted((a, b) => b.claims - a.claims);
        await show(terminal, options.json, { actors }, () => [
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
  addIdentityCommands(command, context);
}

/** `entente claims`: what is said, with its words. */
export function addClaimsCommand(program: Command, context: CommandContext): void {
  withClaimFilter(withWorkspace(program.command("claims")))
    .description("list claims with their quotes")
    .option("--known-at <date>", "leave out what was published later than this")
    .option("--recorded-at <date>", "as this workspace had it then, whatever was added or decided since")
    .addHelpText(
      "after",
      `
Examples:
  entente claims --actor ISIS --with al-Qaeda
  entente claims --predicate leads --review accepted,proposed
  entente claims --modality conditional --json`,
    )
    .action((options: ClaimFilterOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const { terminal } = context;
        const query = await claimQuery("claims", options, workbench);
        const found = await workbench.claims(query);
        const { total } = found;
        const claims =
          query.recordedAt === undefined ? await workbench.withOrigins(found.claims) : found.claims;
        await show(terminal, options.json, { claims, total }, async () => [
          ...printClaims(claims, namesOf(await workbench.actors()), terminal.columns),
          countOf(total, "claim"),
        ]);
        return 0;
      }),
    );
}
