import type { Command } from "commander";
import {
  bargainingModels,
  bargainingVariants,
  type BargainingModel,
  type OptionsOf,
  type SensitivityRule,
} from "@entente/analysis";
import { EntenteError, givenFields } from "@entente/claims";
import { type CommandContext } from "../../command-context.ts";
import { addKeptRunCommands } from "./kept-run-commands.ts";
import { addTieCommand } from "./tie-command.ts";
import {
  oneOf,
  pairOf,
  scaleOf,
  seedOf,
  wholeNumber,
  withPictureOptions,
  withRunOptions,
  type RunOptions,
} from "./model-options.ts";
import { runOnFile } from "./run-on-file.ts";
import { runIssue, runOnPicture, runOverTime, type PictureRunOptions } from "./run-on-workspace.ts";

interface AlignmentCommandOptions extends PictureRunOptions {
  readonly camps?: string;
  readonly starts?: string;
}

interface BalanceCommandOptions extends PictureRunOptions {
  readonly nodes?: string;
  readonly changes?: string;
  readonly between?: readonly string[];
  readonly over?: string;
}

interface BargainingCommandOptions extends RunOptions {
  readonly model?: string;
  readonly variant?: string;
  readonly rounds?: string;
  readonly scale?: string;
  readonly draws?: string;
  readonly spread?: string;
  readonly sensitivity?: string;
  readonly threads?: string;
}

/** `entente model alignment|balance|bargaining [FILE]`: a published model, run on the workspace's picture or on a file. */
export function addModelCommand(program: Command, context: CommandContext): void {
  const model = program
    .command("model")
    .description("run a model on the picture or on a file: who lines up with whom, and where bargaining ends")
    .addHelpText(
      "after",
      `
Examples:
  entente model balance --as-of 2014-06
  entente model balance --over 2012,2013,2014
  entente model alignment --sizes sizes.csv --review accepted,proposed --keep "Who lines up in 2014"
  entente model balance ties.csv
  entente model alignment actors.json --json
  entente model bargaining issue.csv --model expected-utility --variant as-coded --rounds 8
A cell of a file may cite claims of the workspace: “30 [c12]”, or “[c12]” for the amount the claim states.
What each model assumes, and what it has been right and wrong about: docs/models.md.`,
    );
  addAlignment(model, context);
  addBalance(model, context);
  addBargaining(model, context);
  addTieCommand(model, context);
  addKeptRunCommands(model, context);
}

function addAlignment(model: Command, context: CommandContext): void {
  withPictureOptions(withRunOptions(model.command("alignment")))
    .description("sizes and propensities → the alignments from which nobody moves (landscape theory)")
    .argument(
      "[file]",
      "JSON {actors: [{name, size}], propensity: [[…]]}, or CSV name,size,ACTOR,ACTOR,… (default: the picture)",
    )
    .option("--sizes <file>", "CSV actor,size: how much the picture's actors weigh (default: 1 each)")
    .option("--camps <number>", "how many camps there may be, 2 to 8 (default: 2)")
    .option("--starts <number>", "seeded descents, where alignments are too many to go through")
    .action((file: string | undefined, options: AlignmentCommandOptions) => {
      const command = "model alignment";
      const camps = wholeNumber(command, "--camps", options.camps, 2, 8);
      const starts = wholeNumber(command, "--starts", options.starts, 1);
      const given = givenFields({ camps, starts, seed: seedOf(command, options) });
      if (file !== undefined) return runOnFile(context, "alignment", file, options, given);
      return runOnPicture(context, "alignment", options, given);
    });
}

function addBalance(model: Command, context: CommandContext): void {
  withPictureOptions(withRunOptions(model.command("balance")))
    .description("signed ties → the two camps with the least out of line, proven (structural balance)")
    .argument(
      "[file]",
      "CSV source,target,sign,weight (sign 1 or -1; weight above 0, default 1) (default: the picture)",
    )
    .option("--nodes <number>", "how far the proof may search (default: 50000000)")
    .option("--changes <number>", "for how many ties at most their change is worked out (default: 200)")
    .option("--between <names...>", "two actors, after the file: who pulls them together or apart")
    .option("--over <dates>", "the picture at several dates, and who turned in between: 2012,2013,2014")
    .action((file: string | undefined, options: BalanceCommandOptions) => {
      const command = "model balance";
      const nodes = wholeNumber(command, "--nodes", options.nodes, 0);
      const changes = wholeNumber(command, "--changes", options.changes, 0);
      const between = pairOf(command, options.between);
      const given = givenFields({ nodes, changes, between, seed: seedOf(command, options) });
      if (options.over !== undefined) {
        if (file === undefined) return runOverTime(context, options.over.split(","), options);
        const why =
          "--over goes through the dates of the picture, and a file has none; leave one of the two out.";
        throw new EntenteError("ENT_USAGE", { why, command });
      }
      if (file !== undefined) return runOnFile(context, "balance", file, options, given);
      return runOnPicture(context, "balance", options, given);
    });
}

function addBargaining(model: Command, context: CommandContext): void {
  const variants = bargainingModels.map((name) => `${name}: ${bargainingVariants[name].join(", ")}`);
  withRunOptions(model.command("bargaining"))
    .description("capability, position and salience → rounds of offers and where they settle")
    .argument("<file>", "CSV actor,capability,position,salience, or a scenario of KTAB")
    .option("--model <name>", `${bargainingModels.join(" or ")} (default: by the number of scales)`)
    .option("--variant <name>", `${variants.join("; ")} (default: the first)`)
    .option("--rounds <number>", "how many, at most (default: 8; spatial until it settles)")
    .option("--scale <low:high>", "ends of the scale (default: of the positions; spatial 0:100)")
    .option("--draws <number>", "runs on inputs drawn from what they may be")
    .option("--spread <percent>", "how far capability and salience may be off (default: 10)")
    .option("--sensitivity <rule>", "inputs tried: one-percent, ladder (up to 50 %) or none")
    .option("--threads <number>", "how many threads share the draws (default: one a core)")
    .action((file: string, options: BargainingCommandOptions) => {
      const command = "model bargaining";
      const threads = wholeNumber(command, "--threads", options.threads, 1, 64);
      const given = bargainingOptions(command, options);
      const isOnWorkspace = options.workspace !== undefined || options.keep !== undefined;
      if (isOnWorkspace) return runIssue(context, file, options, given, threads);
      return runOnFile(context, "bargaining", file, options, given, threads);
    });
}

function bargainingOptions(command: string, options: BargainingCommandOptions): OptionsOf["bargaining"] {
  const percent = wholeNumber(command, "--spread", options.spread, 0, 99);
  const share = percent === undefined ? undefined : percent / 100;
  const spread = share === undefined ? undefined : { capability: share, salience: share, position: 0 };
  return givenFields({
    model: oneOf<BargainingModel>(command, "--model", options.model, bargainingModels),
    variant: options.variant,
    rounds: wholeNumber(command, "--rounds", options.rounds, 0, 1000),
    scale: scaleOf(command, options.scale),
    draws: wholeNumber(command, "--draws", options.draws, 0, 10_000_000),
    spread,
    sensitivity: oneOf<SensitivityRule>(command, "--sensitivity", options.sensitivity, [
      "one-percent",
      "ladder",
      "none",
    ]),
    seed: seedOf(command, options),
  });
}
