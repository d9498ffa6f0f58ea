import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { openWorkbench, type Workbench } from "@entente/workbench";
import { serve } from "@entente/server";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Briefing } from "./briefings.ts";
import { findChromium } from "./find-chromium.ts";
import { makeWorkspace, type MadeWorkspace } from "./made-up/make-workspace.ts";

/** Where the built web app lies. */
export const webFolder = join(import.meta.dirname, "../packages/web/dist");

const deskFile = "desk.entente";
const deskClock = { now: () => new Date("2024-03-01T12:00:00Z") };

/** A browser. Close it when the file's tests are over. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  // Chromium's own sandbox needs rights that root in a container doesn't have.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args });
}

/** A server over a workspace of its own, and what to call when the test is over. */
export interface Desk {
  readonly url: string;
  readonly workbench: Workbench;
  close(): Promise<void>;
}

function builtWebFolder(): string {
  if (existsSync(join(webFolder, "index.html"))) return webFolder;
  throw new Error("The web app is not built. “npm test -- e2e” builds it first.");
}

/** Writes briefings to files of a folder. @returns the files. */
function writeBriefings(folder: string, briefings: readonly Briefing[]): string[] {
  return briefings.map(({ name, text, ...meta }) => {
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${parse(name).name}.meta.json`), JSON.stringify(meta));
    return join(folder, name);
  });
}

/** Reads one more briefing into a desk that is open, as another program at the same workspace would. */
export async function addBriefing({ workbench }: Desk, briefing: Briefing): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "entente-e2e-"));
  await workbench.add(writeBriefings(folder, [briefing]));
  rmSync(folder, { recursive: true });
}

/** Writes briefings to files, reads them into a new workspace and serves it at a free port. */
export async function openDesk(briefings: readonly Briefing[]): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), "entente-e2e-"));
  return openDeskOf(writeBriefings(folder, briefings), folder);
}

/** Reads files into a new workspace and serves it at a free port. */
export async function openDeskOf(
  paths: readonly string[],
  folder = mkdtempSync(join(tmpdir(), "entente-e2e-")),
): Promise<Desk> {
  const workbench = await openWorkbench({ path: join(folder, deskFile), clock: deskClock });
  const { failures } = await workbench.add(paths);
  if (failures.length > 0) throw failures[0]?.error ?? new Error("A report could not be read.");
  return await serveDesk(workbench, folder);
}

/** Makes up a workspace of many reports and serves it at a free port. */
export async function openMadeUpDesk(made: MadeWorkspace): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), "entente-e2e-"));
  const path = join(folder, deskFile);
  await makeWorkspace(path, made, deskClock);
  return await serveDesk(await openWorkbench({ path, clock: deskClock }), folder);
}

async function serveDesk(workbench: Workbench, folder: string): Promise<Desk> {
  const server = await serve({ workbench, webFolder: builtWebFolder() });
  return {
    url: server.url,
    workbench,
    close: async () => {
      await server.close();
      await workbench.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A page, and everything that went wrong in it. */
export interface Watched {
  readonly page: Page;
  /** Errors, dialogs, violations of the content security policy, and requests to anywhere but the desk. */
  readonly troubles: string[];
}

interface PageOptions {
  readonly colorScheme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Opens a page of a desk and keeps what goes wrong in it. */
export async function openPage(browser: Browser, desk: Desk, options: PageOptions = {}): Promise<Watched> {
  const { colorScheme = "light", viewport = { width: 1400, height: 900 } } = options;
  const context = await browser.newContext({
    baseURL: desk.url,
    colorScheme,
    viewport,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const troubles: string[] = [];
  await page.exposeFunction("reportViolation", (text: string) => void troubles.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (globalThis as unknown as { reportViolation: (text: string) => void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(desk.url)) troubles.push(`request: ${request.url()}`);
  });
  return { page, troubles };
}
