import type { Command } from "commander";
import {
  bargainingModels,
  bargainingVariants,
  canonicalJson,
  jobFromFile,
  recordOf,
  type AlignmentResult,
  type BalanceResult,
  type BargainingModel,
  type BargainingResult,
  type ModelJob,
  type ModelResult,
  type OptionsOf,
  type SensitivityRule,
} from "@entente/analysis";
import { EntenteError } from "@entente/claims";
import { note, present, show, type CommandContext } from "../command-context.ts";
import { printAlignment } from "../print/print-alignment.ts";
import { printBalance } from "../print/print-balance.ts";
import { printBargaining } from "../print/print-bargaining.ts";
import { modelProgressLine } from "../progress-line.ts";
import { readTextFile } from "../read-text-file.ts";

interface RunOptions {
  readonly json?: boolean;
  readonly record?: boolean;
  readonly seed?: string;
}

interface AlignmentCommandOptions extends RunOptions {
  readonly camps?: string;
  readonly starts?: string;
}

interface BalanceCommandOptions extends RunOptions {
  readonly nodes?: string;
  readonly changes?: string;
  readonly between?: readonly string[];
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

/** `entente model alignment|balance|bargaining FILE`: a published model, run on a file. */
export function addModelCommand(program: Command, context: CommandContext): void {
  const model = program
    .command("model")
    .description("run a model on a file: who lines up with whom, and where bargaining ends")
    .addHelpText(
      "after",
      `
Examples:
  entente model balance ties.csv
  entente model alignment actors.json --json
  entente model bargaining issue.csv --model expected-utility --variant as-coded --rounds 8
What each model assumes, and what it has been right and wrong about: docs/models.md.`,
    );
  addAlignment(model, context);
  addBalance(model, context);
  addBargaining(model, context);
}

const withRunOptions = (command: Command): Command =>
  command
    .option("--seed <number>", "what chance follows from (default: 1)")
    .option("--json", "print JSON for programs")
    .option("--record", "print the run on record: inputs, options, version and result");

function addAlignment(model: Command, context: CommandContext): void {
  withRunOptions(model.command("alignment"))
    .description("sizes and propensities → the alignments from which nobody moves (landscape theory)")
    .argument("<file>", "JSON {actors: [{name, size}], propensity: [[…]]}, or CSV name,size,ACTOR,ACTOR,…")
    .option("--camps <number>", "how many camps there may be, 2 to 8 (default: 2)")
    .option("--starts <number>", "seeded descents, where alignments are too many to go through")
    .action((file: string, options: AlignmentCommandOptions) => {
      const command = "model alignment";
      const camps = wholeNumber(command, "--camps", options.camps, 2, 8);
      const starts = wholeNumber(command, "--starts", options.starts, 1);
      return run(
        context,
        "alignment",
        file,
        options,
        present({ camps, starts, seed: seedOf(command, options) }),
      );
    });
}

function addBalance(model: Command, context: CommandContext): void {
  withRunOptions(model.command("balance"))
    .description("signed ties → the two camps with the least out of line, proven (structural balance)")
    .argument("<file>", "CSV source,target,sign,weight (sign 1 or -1; weight above 0, default 1)")
    .option("--nodes <number>", "how far the proof may search (default: 50000000)")
    .option("--changes <number>", "for how many ties at most their change is worked out (default: 200)")
    .option("--between <names...>", "two actors, after the file: who pulls them together or apart")
    .action((file: string, options: BalanceCommandOptions) => {
      const command = "model balance";
      const nodes = wholeNumber(command, "--nodes", options.nodes, 0);
      const changes = wholeNumber(command, "--changes", options.changes, 0);
      const between = pairOf(command, options.between);
      const seed = seedOf(command, options);
      return run(context, "balance", file, options, present({ nodes, changes, between, seed }));
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
      return run(context, "bargaining", file, options, bargainingOptions(command, options), threads);
    });
}

function bargainingOptions(command: string, options: BargainingCommandOptions): OptionsOf["bargaining"] {
  const percent = wholeNumber(command, "--spread", options.spread, 0, 99);
  const share = percent === undefined ? undefined : percent / 100;
  const spread = share === undefined ? undefined : { capability: share, salience: share, position: 0 };
  return present({
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

async function run<Model extends ModelJob["model"]>(
  { terminal, finish }: CommandContext,
  model: Model,
  file: string,
  { json, record }: RunOptions,
  options: OptionsOf[Model],
  threads?: number,
): Promise<void> {
  const job = jobFromFile(model, readTextFile(terminal.cwd, file), file, options);
  const { runModel } = await import("@entente/workbench");
  const line = modelProgressLine(terminal);
  const { signal } = terminal;
  const result = await runModel(job, { signal, onProgress: line.update, ...present({ threads }) });
  line.clear();
  const isCut = result.stopped && signal.aborted;
  if (isCut) note(terminal, "Stopped. What was done by then is shown; it can't be repeated to the byte.");
  if (record) {
    const sources = [{ cell: file, claims: "analyst" as const }];
    terminal.stdout.write(`${canonicalJson(recordOf(job, sources, result))}\n`);
  } else await show(terminal, json, result, () => linesOf(job.model, result, terminal.columns));
  finish(isCut ? 1 : 0);
}

function linesOf(model: ModelJob["model"], result: ModelResult, width: number): readonly string[] {
  if (model === "alignment") return printAlignment(result as AlignmentResult, width);
  if (model === "balance") return printBalance(result as BalanceResult, width);
  return printBargaining(result as BargainingResult, width);
}

function pairOf(
  command: string,
  names: readonly string[] | undefined,
): readonly [string, string] | undefined {
  if (names === undefined) return undefined;
  const [a, b] = names;
  if (a !== undefined && b !== undefined && names.length === 2 && a !== b) return [a, b];
  throw new EntenteError("ENT_USAGE", {
    why: "--between takes two names, each in quotes where it has spaces.",
    command,
  });
}

const seedOf = (command: string, { seed }: RunOptions): number | undefined =>
  wholeNumber(command, "--seed", seed, 0);

function wholeNumber(
  command: string,
  option: string,
  text: string | undefined,
  least: number,
  most = 4_294_967_295,
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new EntenteError("ENT_USAGE", {
    why: `${option} takes a whole number from ${least} to ${most}, and “${text}” is none.`,
    command,
  });
}

function oneOf<Word extends string>(
  command: string,
  option: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (text === undefined) return undefined;
  const word = words.find((known) => known === text);
  if (word !== undefined) return word;
  throw new EntenteError("ENT_USAGE", {
    why: `${option} is one of ${words.join(", ")}, not “${text}”.`,
    command,
  });
}

function scaleOf(command: string, text: string | undefined): readonly [number, number] | undefined {
  if (text === undefined) return undefined;
  const [low, high, ...rest] = text
    .split(":")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const isScale = low !== undefined && high !== undefined && rest.length === 0 && low < high;
  if (isScale && Number.isFinite(low) && Number.isFinite(high)) return [low, high];
  throw new EntenteError("ENT_USAGE", { why: `“${text}” is no scale; give its ends as in 0:100.`, command });
}
