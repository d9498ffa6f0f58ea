import type { Command } from "commander";
import {
  EntenteError,
  reviewStates,
  tryParseEdtf,
  type ClaimRecord,
  type ReviewState,
} from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import type { ExitStatus } from "./exit-status.ts";
import type { Terminal } from "./terminal.ts";
import { requireWorkspace } from "./workspace-file.ts";
import { isSupposed } from "./print/print-what-if.ts";

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
    .option(
      "--workspace <file>",
      "the workspace: a file, or postgres://… (default: the only *.entente file in this folder)",
    )
    .option("--json", "print JSON for programs");

/** Opens the workspace a looking command means, hands it over, and closes it again. */
export async function useWorkbench(
  { terminal, finish }: CommandContext,
  options: WorkspaceOptions,
  use: (workbench: Workbench) => Promise<ExitStatus>,
): Promise<void> {
  const path = requireWorkspace(terminal.cwd, options.workspace);
  const { openWorkbench } = await import("@entente/workbench");
  const workbench = await openWorkbench({
    path,
    clock: terminal.clock,
    mustExist: true,
    who: personAt(terminal),
  });
  try {
    finish(await use(workbench));
  } finally {
    await workbench.close();
  }
}

/** Who the history names for what is done here: ENTENTE_USER, else the name they are logged in by. */
export const personAt = ({ env }: Terminal): string =>
  env["ENTENTE_USER"] ?? env["USER"] ?? env["USERNAME"] ?? "analyst";

/** Prints lines to a person, or the data to a program. */
export async function show(
  terminal: Terminal,
  json: boolean | undefined,
  data: unknown,
  lines: () => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  terminal.stdout.write(json ? `${JSON.stringify(data)}\n` : `${(await lines()).join("\n")}\n`);
}

/** Ids of claims that an answer's lines cite, at any depth: a line's one claim, or the first of its list that is no supposition. */
function citedIds(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(citedIds);
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]: [string, unknown]) => {
    if (key === "claim" && typeof value === "string") return [value];
    if ((key !== "claims" && key !== "against") || !Array.isArray(value)) return citedIds(value);
    const first = value.find((id) => typeof id === "string" && !isSupposed(id)) as string | undefined;
    return first === undefined ? [] : [first];
  });
}

/** Looks up the claims that the printed lines of an answer cite. */
export async function citedBy(workbench: Workbench, answer: unknown): Promise<(id: string) => ClaimRecord> {
  const ids = new Set(citedIds(answer));
  const claims = new Map<string, ClaimRecord>(
    (await workbench.claimsOf([...ids])).map((claim) => [claim.id, claim]),
  );
  return (id) => {
    const claim = claims.get(id);
    if (!claim) throw new EntenteError("ENT_CLAIM_UNKNOWN", { id });
    return claim;
  };
}

/** Checks a moment of the workspace's own history: a date, or a time. @throws EntenteError `ENT_DATE_BAD` */
export function parseMoment(text: string | undefined): string | undefined {
  const isTime = text !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
  return isTime ? text : parseDate(text);
}

/** Reads a number of steps or places: 1 or more. @throws EntenteError `ENT_USAGE` */
export function wholeNumber(command: string, text: string, things = "steps"): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new EntenteError("ENT_USAGE", { why: `“${text}” is no number of ${things}: 1 or more.`, command });
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
