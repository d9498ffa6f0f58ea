import type { Command } from "commander";
import { outcomes } from "@entente/analysis";
import { EntenteError, givenFields } from "@entente/claims";
import type { ForecastView, Judgement } from "@entente/workbench";
import {
  note,
  parseDate,
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { printDue, printForecast, printForecasts, printProposals } from "../print/print-forecasts.ts";
import { printScores } from "../print/print-scores.ts";
import { addQuestionFileCommands } from "./question-file-commands.ts";

interface ForecastOptions extends WorkspaceOptions {
  readonly due?: boolean;
  readonly proposals?: boolean;
  readonly because?: string;
  readonly event?: string;
  readonly by?: string;
  readonly resolver?: string;
  readonly topic?: string;
  readonly min?: string;
  readonly max?: string;
  readonly all?: boolean;
  readonly accept?: boolean;
  readonly date?: string;
  readonly claim?: readonly string[];
  readonly note?: string;
  readonly publishable?: boolean;
}

const wrong = (why: string): EntenteError => new EntenteError("ENT_USAGE", { why, command: "forecasts" });

function percent(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text.replace(/ ?%$/, ""));
  if (!Number.isFinite(value)) throw wrong(`“${text}” is no percentage.`);
  return value;
}

const reasonOf = ({ because }: ForecastOptions): { why?: string } => givenFields({ why: because });

/** What a command of the ledger does: changes entries, and gives those it changed. */
type Doing = (judgement: Judgement, options: ForecastOptions) => Promise<readonly ForecastView[]>;

function changing(context: CommandContext, command: Command, doing: Doing): Promise<void> {
  // The workspace is an option of the command above.
  const options = command.optsWithGlobals<ForecastOptions>();
  return useWorkbench(context, options, async ({ judgement }) => {
    const forecasts = await doing(judgement, options);
    const { terminal } = context;
    await show(terminal, options.json, { forecasts }, () => printForecasts(forecasts, terminal.columns));
    note(terminal, "“entente undo” takes it back.");
    return 0;
  });
}

const settled = ({ date, claim, note: words }: ForecastOptions) =>
  givenFields({ date: parseDate(date), claims: claim, note: words });

function addEnteringCommands(forecasts: Command, context: CommandContext): void {
  forecasts
    .command("add")
    .argument("[claims...]", "ids of claims that foretell something")
    .option("--all", "every claim that foretells something and is not on the ledger")
    .description("enter claims on the ledger, as drafts")
    .action((ids: readonly string[], _: unknown, command: Command) =>
      changing(context, command, async (judgement, options) => {
        if ((ids.length === 0) === !options.all) throw wrong("Name claims, or give --all.");
        const claims = options.all ? (await judgement.proposals()).map(({ claim }) => claim) : ids;
        const added: ForecastView[] = [];
        for (const id of claims) added.push(await judgement.addForecast(id, reasonOf(options)));
        return added;
      }),
    );
  forecasts
    .command("edit")
    .argument("<id>", "of a draft")
    .option("--event <words>", "the affirmative event, in words that can be checked")
    .option("--by <date>", "the deadline")
    .option("--resolver <words>", "what counts as yes, and by whose word")
    .option("--min <percent>", "the range of the author’s words, its lower end")
    .option("--max <percent>", "and its upper end")
    .option("--topic <word>", "what it is about, for scores")
    .description("change the terms of a draft")
    .action((id: string, _: unknown, command: Command) =>
      changing(context, command, async (judgement, options) => {
        const { event, by, resolver, topic, min, max } = options;
        const edit = givenFields({
          event,
          deadline: parseDate(by),
          resolver,
          topic,
          min: percent(min),
          max: percent(max),
        });
        return [await judgement.editForecast(id, edit, reasonOf(options))];
      }),
    );
  forecasts
    .command("drop")
    .argument("<id>", "of a draft")
    .description("take a draft off the ledger")
    .action((id: string, _: unknown, command: Command) =>
      changing(context, command, async (judgement, options) => {
        await judgement.removeForecast(id, reasonOf(options));
        return [];
      }),
    );
}

function addSettlingCommands(forecasts: Command, context: CommandContext): void {
  forecasts
    .command("fix")
    .argument("<ids...>", "of drafts")
    .option("--accept", "accept their claims first, as read rightly")
    .description("fix wording, deadline and range for good; only then are later claims shown")
    .action((ids: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ForecastOptions>();
      return useWorkbench(context, options, async (workbench) => {
        const { judgement } = workbench;
        const fixed: ForecastView[] = [];
        for (const id of ids) {
          const { claim } = (await judgement.forecast(id)).forecast;
          if (options.accept && claim !== null) await workbench.review(claim, "accepted", reasonOf(options));
          fixed.push(await judgement.fixForecast(id, reasonOf(options)));
        }
        const { terminal } = context;
        await show(terminal, options.json, { forecasts: fixed }, () =>
          printForecasts(fixed, terminal.columns),
        );
        return 0;
      });
    });
  forecasts
    .command("condition")
    .argument("<id>", "of a conditional forecast")
    .argument("<verdict>", "met, or failed where it can no longer come about")
    .option("--date <date>", "since when (default: today)")
    .option("--claim <ids...>", "claims that say so")
    .option("--note <words>", "what happened, and where it can be read")
    .description("say whether a forecast’s condition came about")
    .action((id: string, verdict: string, _: unknown, command: Command) =>
      changing(context, command, async (judgement, options) => {
        if (verdict !== "met" && verdict !== "failed") throw wrong(`“${verdict}” is none of: met, failed.`);
        return [
          await judgement.judgeCondition(
            id,
            { ...settled(options), isMet: verdict === "met" },
            reasonOf(options),
          ),
        ];
      }),
    );
  forecasts
    .command("resolve")
    .argument("<id>", "of a fixed forecast")
    .argument("<outcome>", outcomes.join(", "))
    .option("--date <date>", "since when it is plain (default: today)")
    .option("--claim <ids...>", "claims that say so")
    .option("--note <words>", "what happened, and where it can be read")
    .description("say what became of a forecast")
    .action((id: string, word: string, _: unknown, command: Command) =>
      changing(context, command, async (judgement, options) => {
        const outcome = outcomes.find((known) => known === word);
        if (!outcome) throw wrong(`“${word}” is none of: ${outcomes.join(", ")}.`);
        return [await judgement.resolveForecast(id, { ...settled(options), outcome }, reasonOf(options))];
      }),
    );
}

function addLookingCommands(forecasts: Command, context: CommandContext): void {
  const { terminal } = context;
  forecasts
    .command("show")
    .argument("<id>")
    .description("one forecast with its history, and what came later that bears on it")
    .action((id: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ForecastOptions>();
      return useWorkbench(context, options, async (workbench) => {
        const detail = await workbench.judgement.forecast(id);
        await show(terminal, options.json, detail, async () => {
          const cited = await workbench.claimsOf(detail.evidence.map(({ claim }) => claim));
          return printForecast(
            detail,
            new Map(cited.map((claim) => [claim.id as string, claim])),
            terminal.columns,
          );
        });
        return 0;
      });
    });
  forecasts
    .command("score")
    .option("--publishable", "only what rests on twenty or more resolved forecasts")
    .description("how the resolved forecasts came out, by author, source, topic and horizon")
    .action((_: unknown, command: Command) => {
      const options = command.optsWithGlobals<ForecastOptions>();
      return useWorkbench(context, options, async ({ judgement }) => {
        const scores = options.publishable ? await judgement.publishableScores() : await judgement.scores();
        await show(terminal, options.json, scores, () => printScores(scores, terminal.columns));
        return 0;
      });
    });
}

/** `entente forecasts`: the ledger of what was foretold, and how it came out. */
export function addForecastsCommand(program: Command, context: CommandContext): void {
  const { terminal } = context;
  const forecasts = withWorkspace(program.command("forecasts"))
    .description("the ledger: what was foretold, by whom, how probable, and what became of it")
    .option("--due", "only those whose time is up or nearly")
    .option("--proposals", "claims that foretell something and are not on the ledger")
    .option("--because <words>", "why, for the history")
    .addHelpText(
      "after",
      `
How it is read, fixed and scored: docs/judgement.md.

Examples:
  entente forecasts --proposals
  entente forecasts add c12 c40
  entente forecasts edit forecast7 --by 2018-10-12
  entente forecasts fix forecast7 --accept
  entente forecasts resolve forecast7 no --date 2019-10-12 --note "they fought on"
  entente forecasts score`,
    )
    .action((options: ForecastOptions) =>
      useWorkbench(context, options, async ({ judgement }) => {
        if (options.proposals) {
          const proposals = await judgement.proposals();
          await show(terminal, options.json, { proposals }, () =>
            printProposals(proposals, terminal.columns),
          );
        } else if (options.due) {
          const due = await judgement.due();
          await show(terminal, options.json, { due }, () => printDue(due, terminal.columns));
        } else {
          const list = await judgement.forecasts();
          const data = options.json && { forecasts: list, proposals: await judgement.proposals() };
          await show(terminal, options.json, data, () => printForecasts(list, terminal.columns));
        }
        return 0;
      }),
    );
  addLookingCommands(forecasts, context);
  addEnteringCommands(forecasts, context);
  addSettlingCommands(forecasts, context);
  addQuestionFileCommands(forecasts, context);
}
