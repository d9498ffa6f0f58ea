import type { Command } from "commander";
import { EntenteError, reviewStates, tryParseEdtf, type ReviewState } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import type { ExitStatus } from "./exit-status.ts";
import type { Terminal } from "./terminal.ts";
import { requireWorkspace } from "./workspace-file.ts";

/** What every command is given: the terminal, and where to leave its exit status. */
export interface CommandContext {
  readonly terminal: Terminal;
  finish(status: ExitStatus): void;
}

/** Options of every command that works on a workspace. */
export interface WorkspaceOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** Adds `--workspace` and `--json`. */
export const withWorkspace = (command: Command): Command =>
  command
    .option("--workspace <file>", "the workspace (default: the only *.entente file in this folder)")
    .option("--json", "print JSON for programs");

/** Opens the workspace a looking command means, hands it over, and closes it again. */
export async function useWorkbench(
  { terminal, finish }: CommandContext,
  options: WorkspaceOptions,
  use: (workbench: Workbench) => ExitStatus | Promise<ExitStatus>,
): Promise<void> {
  const path = requireWorkspace(terminal.cwd, options.workspace);
  const { openWorkbench } = await import("@entente/workbench");
  const workbench = openWorkbench({ path, clock: terminal.clock, mustExist: true });
  try {
    finish(await use(workbench));
  } finally {
    workbench.close();
  }
}

/** Prints lines to a person, or the data to a program. */
export function show(
  terminal: Terminal,
  json: boolean | undefined,
  data: unknown,
  lines: () => readonly string[],
): void {
  terminal.stdout.write(json ? `${JSON.stringify(data)}\n` : `${lines().join("\n")}\n`);
}

/** One line for a person that is no data. */
export const note = (terminal: Terminal, text: string): void => {
  terminal.stderr.write(`${text}\n`);
};

/** Reads "accepted,proposed". @throws EntenteError `ENT_USAGE` naming the word that is no state. */
export function parseReview(command: string, text: string | undefined): readonly ReviewState[] | undefined {
  if (text === undefined) return undefined;
  return text.split(",").map((word) => {
    const state = reviewStates.find((known) => known === word.trim());
    if (!state) {
      throw new EntenteError("ENT_USAGE", {
        why: `“${word}” is no review state: ${reviewStates.join(", ")}.`,
        command,
      });
    }
    return state;
  });
}

/** Checks a date given on the command line. @throws EntenteError `ENT_DATE_BAD` */
export function parseDate(text: string | undefined): string | undefined {
  if (text !== undefined && !tryParseEdtf(text)) throw new EntenteError("ENT_DATE_BAD", { text });
  return text;
}

/** The parts of an object that are there: what `exactOptionalPropertyTypes` asks of optional fields. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
