import {
  readNamedSizes,
  readNamedTies,
  readTieTable,
  type BalanceAt,
  type OptionsOf,
  type RunRecord,
} from "@entente/analysis";
import { givenFields } from "@entente/claims";
import type { ModelRequest, TieQuery, Workbench } from "@entente/workbench";
import {
  note,
  parseDate,
  parseReview,
  show,
  useWorkbench,
  type CommandContext,
} from "../../command-context.ts";
import { printBalanceOverTime } from "../../print/print-balance-over-time.ts";
import { readTextFile } from "../../read-text-file.ts";
import type { RunOptions } from "./model-options.ts";
import { showRun, watched } from "./show-run.ts";

/** Which picture, and how it becomes ties, as the command line has it. */
export interface TieOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly review?: string;
  readonly table?: string;
  readonly ties?: string;
}

/** Options of a model that runs on the picture. */
export interface PictureRunOptions extends RunOptions, TieOptions {
  readonly sizes?: string;
}

/** Reads the files and dates of a question about ties. */
export function tieQuery({ terminal }: CommandContext, command: string, options: TieOptions): TieQuery {
  const read = <Value>(
    file: string | undefined,
    parse: (text: string, name: string) => Value,
  ): Value | undefined => (file === undefined ? undefined : parse(readTextFile(terminal.cwd, file), file));
  return givenFields({
    asOf: parseDate(options.asOf),
    knownAt: parseDate(options.knownAt),
    review: parseReview(command, options.review),
    table: read(options.table, readTieTable),
    ties: read(options.ties, readNamedTies),
  });
}

/** Runs balance or alignment on the picture. */
export async function runOnPicture<Model extends "alignment" | "balance">(
  context: CommandContext,
  model: Model,
  options: PictureRunOptions,
  given: OptionsOf[Model],
): Promise<void> {
  const { sizes, ...rest } = options;
  const named =
    sizes === undefined ? undefined : readNamedSizes(readTextFile(context.terminal.cwd, sizes), sizes);
  const query = tieQuery(context, `model ${model}`, rest);
  const request = { model, ...query, ...givenFields({ sizes: named }), options: given } as ModelRequest;
  await runAndShow(context, options, (workbench) =>
    watched(context, (watch) => workbench.models.run(request, watch)),
  );
}

/** Runs bargaining on a table whose cells may cite claims of the workspace. */
export async function runIssue(
  context: CommandContext,
  file: string,
  options: RunOptions,
  given: OptionsOf["bargaining"],
  threads?: number,
): Promise<void> {
  const issue = readTextFile(context.terminal.cwd, file);
  const request: ModelRequest = { model: "bargaining", issue, name: file, options: given };
  await runAndShow(context, options, (workbench) =>
    watched(context, (watch) => workbench.models.run(request, { ...watch, ...givenFields({ threads }) })),
  );
}

/** Runs, keeps where that is asked for, and shows. */
async function runAndShow(
  context: CommandContext,
  options: RunOptions,
  run: (workbench: Workbench) => Promise<RunRecord>,
): Promise<void> {
  await useWorkbench(context, options, async (workbench) => {
    const record = await run(workbench);
    if (options.keep !== undefined) {
      const title = typeof options.keep === "string" ? options.keep : titleOf(record);
      const { id } = await workbench.models.keep(record, title);
      note(context.terminal, `Kept as ${id}: “${title}”.`);
    }
    return await showRun(context.terminal, options, record);
  });
}

const titleOf = ({ job, basis }: RunRecord): string =>
  basis === null ? job.model : `${job.model} as of ${basis.asOf}`;

/** Runs balance on the picture at several dates. */
export async function runOverTime(
  context: CommandContext,
  dates: readonly string[],
  options: PictureRunOptions,
): Promise<void> {
  const query = tieQuery(context, "model balance", options);
  for (const date of dates) parseDate(date);
  await useWorkbench(context, options, async (workbench) => {
    const course: readonly BalanceAt[] = await watched(context, (watch) =>
      workbench.models.balanceOverTime(dates, query, watch),
    );
    await show(context.terminal, options.json, { dates: course }, () =>
      printBalanceOverTime(course, context.terminal.columns),
    );
    return 0;
  });
}
