import type { Command } from "commander";
import type { WorkEvent } from "@entente/workbench";
import { note, type CommandContext, type WorkspaceOptions } from "../command-context.ts";
import { countOf } from "../print/layout.ts";

interface WorkerOptions extends WorkspaceOptions {
  readonly workspace: string;
  readonly untilEmpty?: boolean;
}

/** `entente worker`: reads what waits in the queue of a workspace on a server. */
export function addWorkerCommand(program: Command, context: CommandContext): void {
  program
    .command("worker")
    .description("read the reports that “entente add --queue” put in line, until you stop it")
    .requiredOption("--workspace <address>", "the workspace, postgres://…")
    .option("--until-empty", "stop when nothing is in line and nobody reads")
    .option("--json", "print one line of JSON for each report")
    .addHelpText(
      "after",
      `
Start as many as you like, on as many machines. Each report is added once; one whose worker
was killed is read by another. Ctrl-C finishes the report in hand first; twice stops at once.

Examples:
  entente add reports/ --queue --workspace postgres://desk@db/reports
  entente worker --workspace postgres://desk@db/reports`,
    )
    .action(async ({ workspace, untilEmpty = false, json = false }: WorkerOptions) => {
      const { terminal } = context;
      const { workQueue } = await import("@entente/workbench");
      const say = (event: WorkEvent): void => {
        if (json) terminal.stdout.write(`${JSON.stringify(eventData(event))}\n`);
        else if (event.kind === "read") terminal.stdout.write(`${eventLine(event)}\n`);
        else note(terminal, event.kind === "failed" ? `${event.name}: ${event.why}` : event.why);
      };
      note(terminal, "Waiting for reports. Ctrl-C stops.");
      const { clock, signal } = terminal;
      await workQueue({ path: workspace, clock, signal, untilEmpty, onEvent: say });
    });
}

function eventLine({ source, claims, isNew, left }: Extract<WorkEvent, { kind: "read" }>): string {
  const what = isNew ? countOf(claims, "claim") : "was there already";
  return `${source.id}  ${source.name}: ${what} (${left.waiting} in line, ${left.failed} failed)`;
}

const eventData = (event: WorkEvent): unknown =>
  event.kind === "read"
    ? {
        kind: event.kind,
        source: event.source.id,
        claims: event.claims,
        isNew: event.isNew,
        left: event.left,
      }
    : event;
