import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { EntenteError, isEntenteError } from "@entente/claims";
import type { Workbench } from "@entente/workbench";
import { note, personAt, type CommandContext } from "../command-context.ts";
import { namesOf } from "../print/print-claims.ts";
import { exampleLine, printSummary } from "../print/print-summary.ts";
import { readTextFile } from "../read-text-file.ts";
import type { Terminal } from "../terminal.ts";
import { webAppFolder } from "../web-app.ts";
import { findWorkspace, isDatabaseAddress, workspaceNamedAfter } from "../workspace-file.ts";
import { addWithProgress } from "./add-command.ts";

interface StartOptions {
  readonly workspace?: string;
  readonly port?: string;
  readonly host?: string;
  readonly tokens?: string;
}

/** The port tried first, so that an address kept from yesterday still works. */
const usualPort = 4600;

const samplesFolder = fileURLToPath(new URL("../../../../samples", import.meta.url));

/** `entente start [PATH…]`: opens or makes the workspace and serves the web app until it's stopped. */
export function addStartCommand(program: Command, { terminal, finish }: CommandContext): void {
  program
    .command("start")
    .description(
      "open the workspace in the browser; make it from reports, or from the samples, where there is none",
    )
    .argument("[path...]", "reports, or folders of them, to read into it first")
    .option(
      "--workspace <file>",
      "the workspace (default: named after PATH, or the only *.entente file in this folder)",
    )
    .option("--port <number>", "port on this machine (default: 4600, or a free one where that is taken)")
    .option(
      "--tokens <file>",
      "serve a team: a line “NAME: TOKEN” for each member (or the variable ENTENTE_TOKENS)",
    )
    .option("--host <address>", "with tokens: the address to listen at (default: 127.0.0.1, behind a proxy)")
    .addHelpText(
      "after",
      `
Nothing leaves this machine: the app is served on the loopback address only, unless a team is served,
whose members each send a token; the history then names them for what they do.

Examples:
  entente start                    the workspace in this folder, or samples.entente made from the samples
  entente start reports/           reports.entente, made from a folder of reports
  entente start --workspace levant.entente --port 8080
  entente start --workspace postgres://desk@db/reports --tokens tokens.txt --host 0.0.0.0`,
    )
    .action(async (paths: string[], options: StartOptions) => {
      const port = portOf(options.port);
      const team = teamOf(terminal, options);
      const plan = planStart(terminal, paths, options.workspace);
      const webFolder = await webAppFolder(() => note(terminal, "Building the web app …"));
      const { openWorkbench, loadSampleDecisions } = await import("@entente/workbench");
      const workbench = await openWorkbench({
        path: plan.path,
        clock: terminal.clock,
        who: personAt(terminal),
      });
      try {
        const outcome = await addWithProgress(terminal, workbench, plan.reports);
        if (plan.reports.includes(samplesFolder)) await loadSampleDecisions(workbench, samplesFolder);
        await printFound(terminal, workbench);
        if (team) {
          const open = (who: string) => openWorkbench({ path: plan.path, clock: terminal.clock, who });
          await serveTeamUntilStopped(terminal, { ...team, webFolder, port: port ?? usualPort, open });
        } else await serveUntilStopped(terminal, workbench, webFolder, port);
        finish(outcome.failures.length > 0 ? 1 : 0);
      } finally {
        await workbench.close();
      }
    });
}

/** Which workspace to open and which reports to read into it first. */
function planStart(
  { cwd }: Terminal,
  paths: readonly string[],
  named: string | undefined,
): { path: string; reports: readonly string[] } {
  if (paths.length > 0) return { path: named ?? workspaceNamedAfter(cwd, paths), reports: paths };
  const found = findWorkspace(cwd, named);
  if (found !== null && (isDatabaseAddress(found) || existsSync(found))) return { path: found, reports: [] };
  return { path: found ?? join(cwd, "samples.entente"), reports: [samplesFolder] };
}

/** Who may use the server of a team and where it listens; null where one person is served. */
function teamOf(
  { cwd, env }: Terminal,
  { tokens, host }: StartOptions,
): { readonly tokens: string; readonly where: string; readonly host: string } | null {
  const listed = tokens === undefined ? env["ENTENTE_TOKENS"] : readTextFile(cwd, tokens);
  if (listed !== undefined)
    return { tokens: listed, where: tokens ?? "ENTENTE_TOKENS", host: host ?? "127.0.0.1" };
  if (host === undefined) return null;
  throw new EntenteError("ENT_USAGE", {
    why: "Served to others, everybody needs a token: give --tokens FILE, or ENTENTE_TOKENS.",
    command: "start",
  });
}

interface Team {
  readonly tokens: string;
  readonly where: string;
  readonly host: string;
  readonly port: number;
  readonly webFolder: string;
  readonly open: (who: string) => Promise<Workbench>;
}

async function serveTeamUntilStopped(
  { stdout, signal }: Terminal,
  { tokens, where, host, port, webFolder, open }: Team,
): Promise<void> {
  const { readTeamTokens, serveTeam } = await import("@entente/server");
  const members = readTeamTokens(tokens, where);
  const opened: Workbench[] = [];
  const openKept = async (who: string): Promise<Workbench> => {
    const workbench = await open(who);
    opened.push(workbench);
    return workbench;
  };
  const server = await serveTeam({ members, open: openKept, webFolder, host, port });
  stdout.write(`\nServing ${members.length} by their tokens at ${server.url}. Ctrl-C stops.\n`);
  await untilStopped(signal);
  await server.close();
  for (const workbench of opened) await workbench.close();
}

const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new EntenteError("ENT_USAGE", {
      why: `“${text}” is no port: a whole number from 0 to 65535.`,
      command: "start",
    });
  }
  return port;
}

async function printFound(terminal: Terminal, workbench: Workbench): Promise<void> {
  const [picture, actors] = [await workbench.picture(), await workbench.actors()];
  const best = exampleLine(picture);
  const [claim] = await workbench.claimsOf(best?.claims.slice(0, 1) ?? []);
  const lines = printSummary(
    {
      summary: await workbench.summary(),
      sources: await workbench.sources(),
      actors,
      picture,
      example: best && claim ? { line: best, claim } : null,
    },
    namesOf(actors),
    terminal.columns,
  );
  terminal.stdout.write(`${lines.join("\n")}\n`);
}

async function serveUntilStopped(
  { stdout, signal }: Terminal,
  workbench: Workbench,
  webFolder: string,
  port: number | undefined,
): Promise<void> {
  const { serve } = await import("@entente/server");
  const server =
    port === undefined
      ? await serve({ workbench, webFolder, port: usualPort }).catch((error: unknown) => {
          if (!isEntenteError(error, "ENT_PORT_TAKEN")) throw error;
          return serve({ workbench, webFolder, port: 0 });
        })
      : await serve({ workbench, webFolder, port });
  stdout.write(`\nOpen ${server.url} in a browser. Ctrl-C stops.\n`);
  // What the first page asks for is worked out while the browser is on its way.
  await workbench.lanes({ most: 50 });
  await untilStopped(signal);
  await server.close();
}
