import type { Command } from "commander";
import { lensNames } from "@entente/analysis";
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
import { countOf } from "../print/layout.ts";
import { printProspects } from "../print/print-prospects.ts";
import { readTextFile } from "../read-text-file.ts";

interface ProspectsOptions extends WorkspaceOptions {
  readonly asOf?: string;
  readonly review?: string;
  readonly name?: string;
  readonly source?: string;
  readonly complete?: boolean;
}

function addRatesCommand(prospects: Command, context: CommandContext): void {
  const { terminal } = context;
  prospects
    .command("add-rates")
    .argument("<file>", "CSV with columns one, other, history, later, cite")
    .requiredOption("--name <words>", "what the set is called")
    .requiredOption("--source <words>", "whose it is, and which pairs and years it covers")
    .option("--complete", "declare that it has every pair it covers: only then are shares made of it")
    .description("take in a set of pairs to count base rates in")
    .action((file: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ProspectsOptions>();
      const text = readTextFile(terminal.cwd, file);
      return useWorkbench(context, options, async ({ judgement }) => {
        const { name = "", source = "", complete: isComplete = false } = options;
        const set = await judgement.addBaseRates({ name, source, isComplete }, text, file);
        await show(terminal, options.json, set, () => [
          `${set.id}  ${countOf(set.cases.length, "pair")} of ${set.name}${isComplete ? "" : ", not declared complete: counts only"}`,
        ]);
        return 0;
      });
    });
}

/** `entente prospects A B`: a pair through six lenses. */
export function addProspectsCommand(program: Command, context: CommandContext): void {
  const { terminal } = context;
  const prospects = withWorkspace(program.command("prospects"))
    .argument("<one>", "any of its names, or its id")
    .argument("<other>", "any of its names, or its id")
    .option("--as-of <date>", "what was known by then (default: the latest report)")
    .option("--review <states>", "relations the models may use (default: accepted)")
    .description(
      "a pair through six lenses: forecasts, hypotheses, base rates, structure, models, what must change",
    )
    .addHelpText(
      "after",
      `
The lenses stand side by side and are never blended into one number: docs/judgement.md.

Examples:
  entente prospects ISIS al-Qaeda --as-of 2017-10-12
  entente prospects ISIS al-Qaeda --review accepted,proposed --json
  entente prospects add-rates pairs.csv --name "Pairs 1990–2015" --source "…" --complete`,
    )
    .action((one: string, other: string, options: ProspectsOptions) =>
      useWorkbench(context, options, async (workbench) => {
        const query = givenFields({
          asOf: parseDate(options.asOf),
          review: parseReview("prospects", options.review),
        });
        const found = await workbench.judgement.prospects(one, other, query);
        await show(terminal, options.json, found, async () =>
          printProspects(
            found,
            lensNames,
            await citedBy(workbench, Object.values(found.lenses)),
            terminal.columns,
          ),
        );
        return 0;
      }),
    );
  addRatesCommand(prospects, context);
}
