import type { Command } from "commander";
import { marks } from "@entente/analysis";
import { EntenteError, givenFields } from "@entente/claims";
import type { MatrixChange, Workbench } from "@entente/workbench";
import {
  note,
  parseDate,
  show,
  useWorkbench,
  withWorkspace,
  type CommandContext,
  type WorkspaceOptions,
} from "../command-context.ts";
import { printMatrices, printMatrix, printRowProposals } from "../print/print-matrix.ts";

interface HypothesisOptions extends WorkspaceOptions {
  readonly because?: string;
  readonly title?: string;
  readonly credibility?: boolean;
  readonly reliability?: boolean;
  readonly note?: string;
  readonly date?: string;
  readonly proposed?: boolean;
}

const wrong = (why: string): EntenteError => new EntenteError("ENT_USAGE", { why, command: "hypotheses" });

async function showMatrix(
  context: CommandContext,
  workbench: Workbench,
  id: string,
  options: HypothesisOptions,
): Promise<void> {
  const { terminal } = context;
  const { credibility = true, reliability = true } = options;
  const detail = await workbench.judgement.matrix(id, { credibility, reliability });
  await show(terminal, options.json, detail, () => printMatrix(detail, terminal.columns));
}

/** Changes a matrix and shows it. */
function changing(
  context: CommandContext,
  command: Command,
  id: string,
  changes: (
    workbench: Workbench,
    options: HypothesisOptions,
  ) => Promise<readonly MatrixChange[]> | readonly MatrixChange[],
): Promise<void> {
  // The workspace is an option of the command above.
  const options = command.optsWithGlobals<HypothesisOptions>();
  return useWorkbench(context, options, async (workbench) => {
    await workbench.judgement.changeMatrix(
      id,
      await changes(workbench, options),
      givenFields({ why: options.because }),
    );
    await showMatrix(context, workbench, id, options);
    note(context.terminal, "“entente undo” takes it back.");
    return 0;
  });
}

function addMakingCommands(hypotheses: Command, context: CommandContext): void {
  hypotheses
    .command("new")
    .argument("[pair...]", "two actors, for whom hypotheses are proposed")
    .option("--title <words>", "what is asked")
    .description("make a matrix; no cell of it is filled")
    .action((pair: readonly string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<HypothesisOptions>();
      const [one, other] = pair;
      if (pair.length !== 0 && pair.length !== 2) throw wrong("Give two actors, or none.");
      return useWorkbench(context, options, async (workbench) => {
        const about = givenFields({
          title: options.title,
          pair: one && other ? ([one, other] as const) : undefined,
        });
        const { id } = await workbench.judgement.newMatrix(about, givenFields({ why: options.because }));
        await showMatrix(context, workbench, id, options);
        return 0;
      });
    });
  hypotheses
    .command("add")
    .argument("<id>", "of the matrix")
    .argument("[claims...]", "ids of claims to put among its evidence")
    .option("--note <words>", "evidence in your own words, where no claim says it")
    .option("--proposed", "all claims that bear on its pair")
    .description("add evidence; its cells stay empty until somebody marks them")
    .action((id: string, claims: readonly string[], _: unknown, command: Command) =>
      changing(context, command, id, async ({ judgement }, options) => {
        const proposed = options.proposed ? (await judgement.rowProposals(id)).map(({ claim }) => claim) : [];
        const rows = [...claims, ...proposed].map((claim) => ({ does: "add-row", claim }) as const);
        const noted = options.note === undefined ? [] : [{ does: "add-note", text: options.note } as const];
        if (rows.length + noted.length === 0) throw wrong("Name claims, or give --note or --proposed.");
        return [...rows, ...noted];
      }),
    );
  hypotheses
    .command("hypothesis")
    .argument("<id>", "of the matrix")
    .argument("<words>", "what may be so")
    .description("add a hypothesis of your own")
    .action((id: string, text: string, _: unknown, command: Command) =>
      changing(context, command, id, () => [{ does: "add-hypothesis", text }]),
    );
  hypotheses
    .command("remove")
    .argument("<id>", "of the matrix")
    .argument("<part>", "a row (r3) or a hypothesis (h2)")
    .description("take a row or a hypothesis out, with its marks")
    .action((id: string, part: string, _: unknown, command: Command) =>
      changing(context, command, id, () => [
        part.startsWith("h")
          ? { does: "remove-hypothesis", hypothesis: part }
          : { does: "remove-row", row: part },
      ]),
    );
}

function addMarkingCommands(hypotheses: Command, context: CommandContext): void {
  hypotheses
    .command("mark")
    .argument("<id>", "of the matrix")
    .argument("<row>", "such as r3")
    .argument("<hypothesis>", "such as h2")
    .argument("<mark>", `${marks.join(", ")}; or none, to take it out`)
    .option("--note <words>", "why")
    .description("mark one cell, as yourself")
    .action((id: string, row: string, hypothesis: string, word: string, _: unknown, command: Command) =>
      changing(context, command, id, (_workbench, options) => {
        const mark = word === "none" ? null : marks.find((known) => known === word);
        if (mark === undefined) throw wrong(`“${word}” is none of: ${marks.join(", ")}, none.`);
        return [{ does: "mark", row, hypothesis, mark, ...givenFields({ note: options.note }) }];
      }),
    );
  hypotheses
    .command("confirm")
    .argument("<id>", "of the matrix")
    .argument("<rows...>", "rows whose suggested marks you take as your own")
    .description("confirm the marks that rules suggest for some rows")
    .action((id: string, rows: readonly string[], _: unknown, command: Command) =>
      changing(context, command, id, async ({ judgement }) => {
        const { suggestions } = await judgement.matrix(id);
        const confirmed = suggestions.filter(({ row }) => rows.includes(row));
        if (confirmed.length === 0)
          throw wrong("No rule suggests a mark for these rows that you have not made.");
        return confirmed.map(({ row, hypothesis, mark, why }) => ({
          does: "mark",
          row,
          hypothesis,
          mark,
          note: why,
        }));
      }),
    );
  hypotheses
    .command("assume")
    .argument("<id>", "of the matrix")
    .argument("<words>", "what is taken for granted")
    .description("write down the assumptions")
    .action((id: string, text: string, _: unknown, command: Command) =>
      changing(context, command, id, () => [{ does: "assume", text }]),
    );
  hypotheses
    .command("outcome")
    .argument("<id>", "of the matrix")
    .argument("<hypothesis>", "which came true")
    .option("--date <date>", "since when it is plain (default: today)")
    .option("--note <words>", "what happened, and where it can be read")
    .description("say which hypothesis came true, and see what pointed the right way early")
    .action((id: string, hypothesis: string, _: unknown, command: Command) =>
      changing(context, command, id, (_workbench, { date, note: words }) => [
        { does: "outcome", hypothesis, ...givenFields({ date: parseDate(date), note: words }) },
      ]),
    );
}

/** `entente hypotheses`: matrices of competing hypotheses. */
export function addHypothesesCommand(program: Command, context: CommandContext): void {
  const { terminal } = context;
  const hypotheses = withWorkspace(program.command("hypotheses"))
    .description("competing hypotheses, weighed against claims in a matrix")
    .option("--because <words>", "why, for the history")
    .addHelpText(
      "after",
      `
How it is weighed: docs/judgement.md.

Examples:
  entente hypotheses new ISIS al-Qaeda
  entente hypotheses rows matrix9
  entente hypotheses add matrix9 c12 c40
  entente hypotheses mark matrix9 r1 h2 inconsistent --note "no leader both accept"
  entente hypotheses confirm matrix9 r1 r2
  entente hypotheses show matrix9 --no-reliability`,
    )
    .action((options: HypothesisOptions) =>
      useWorkbench(context, options, async ({ judgement }) => {
        const matrices = await judgement.matrices();
        await show(terminal, options.json, { matrices }, () => printMatrices(matrices, terminal.columns));
        return 0;
      }),
    );
  hypotheses
    .command("show")
    .argument("<id>", "of the matrix")
    .option("--no-credibility", "leave the claims’ credibility out of the weights")
    .option("--no-reliability", "leave the sources’ reliability out of the weights")
    .description("a matrix with its ranks, what turns them, and what became of its evidence")
    .action((id: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<HypothesisOptions>();
      return useWorkbench(context, options, async (workbench) => {
        await showMatrix(context, workbench, id, options);
        return 0;
      });
    });
  hypotheses
    .command("rows")
    .argument("<id>", "of the matrix")
    .description("claims about its pair that are not among its evidence")
    .action((id: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<HypothesisOptions>();
      return useWorkbench(context, options, async ({ judgement }) => {
        const rows = await judgement.rowProposals(id);
        await show(terminal, options.json, { rows }, () => printRowProposals(rows, terminal.columns));
        return 0;
      });
    });
  addMakingCommands(hypotheses, context);
  addMarkingCommands(hypotheses, context);
}
