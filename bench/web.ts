/**
 * `npm run bench:web`: what a person waits for, in a real browser over generated workspaces: the first view of 100 and
 * of 1,000 reports, one step of the date, and while graph and map are moved about frames a second and what each costs. Beside its goal.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openWorkbench } from "@entente/workbench";
import { serve } from "@entente/server";
import type { Clock } from "@entente/workspace";
import { chromium, type Browser, type Page } from "playwright-core";
import { findChromium } from "../e2e/find-chromium.ts";
import { makeWorkspace, type MadeWorkspace } from "../e2e/made-up/make-workspace.ts";
import { timeReviewKeys } from "./web-keys.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    seconds: { type: "string", default: "3" },
    /** Where generated workspaces stay, for the next run. Default: they are made anew and thrown away. */
    keep: { type: "string" },
  },
});
const webFolder = join(import.meta.dirname, "../packages/web/dist");
const clock: Clock = { now: () => new Date("2024-03-01T12:00:00Z") };
const folder = mkdtempSync(join(tmpdir(), "entente-bench-web-"));
const seconds = Number(values.seconds);

const print = (what: string, figures: string): void => console.log(`${what.padEnd(58)} ${figures}`);
const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
const worst = (times: readonly number[]): number => Math.max(...times);

/** A generated workspace on disk; one that was kept is copied. */
async function generatedFile(made: MadeWorkspace): Promise<string> {
  const name = `${made.reports}-${made.actors}-${made.facts}.entente`;
  const file = join(folder, name);
  const kept = values.keep === undefined ? null : join(values.keep, name);
  if (kept !== null && existsSync(kept)) {
    copyFileSync(kept, file);
    return file;
  }
  await makeWorkspace(file, made, clock);
  if (kept !== null) copyFileSync(file, kept);
  return file;
}

/** Serves a workspace while something is measured. */
async function withDesk(made: MadeWorkspace, work: (url: string) => Promise<void>): Promise<void> {
  const workbench = await openWorkbench({ path: await generatedFile(made), clock });
  const server = await serve({ workbench, webFolder });
  try {
    await work(server.url);
  } finally {
    await server.close();
    await workbench.close();
  }
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

/** What a first view cost: milliseconds a person waits, and of a processor in the browser and in this process, the server's. */
interface FirstView {
  readonly waited: number;
  readonly browser: number;
  readonly server: number;
}

/** Opens a page until what it shows first is painted. */
async function firstView(browser: Browser, url: string, path: string, ready: string): Promise<FirstView> {
  const root = await browser.newBrowserCDPSession();
  const cpuTimes = async (): Promise<Map<number, number>> => {
    const { processInfo } = await root.send("SystemInfo.getProcessInfo");
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
  };
  const before = await cpuTimes();
  const own = process.cpuUsage();
  const page = await openPage(browser, url);
  const start = performance.now();
  await page.goto(path, { waitUntil: "commit" });
  await page.locator(ready).first().waitFor({ state: "attached" });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  const waited = performance.now() - start;
  const { user, system } = process.cpuUsage(own);
  const worked = [...(await cpuTimes())].map(([id, time]) => time - (before.get(id) ?? 0));
  await page.context().close();
  return { waited, browser: worked.reduce((sum, time) => sum + time, 0), server: (user + system) / 1000 };
}

/** Milliseconds from a key on the date slider until the page has been drawn again, step by step. */
const dateSteps = (page: Page, steps: number): Promise<number[]> =>
  page.evaluate(async (count) => {
    const slider = document.querySelector<HTMLElement>('input[type="range"][aria-label="Day"]');
    if (!slider) throw new Error("no slider");
    slider.focus();
    const times: number[] = [];
    for (let k = 0; k < count; k++) {
      const start = performance.now();
      slider.dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true }),
      );
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return times;
  }, steps);

/** How often a second a drawing is drawn while it is zoomed in and out and moved about, and how many times in all. */
const framesMoving = (page: Page, selector: string): Promise<{ frames: number; perSecond: number }> =>
  page.evaluate(
    async ([wanted, length]) => {
      const drawing = document.querySelector<HTMLElement>(wanted);
      if (!drawing) throw new Error(`no ${wanted}`);
      const box = drawing.getBoundingClientRect();
      const at = {
        clientX: box.left + box.width / 2,
        clientY: Math.min(box.top + box.height / 2, 600),
        bubbles: true,
        cancelable: true,
      };
      let frames = 0;
      const start = performance.now();
      while (performance.now() - start < length) {
        const step = frames % 60;
        const wheel =
          step < 30 ? { ctrlKey: true, deltaY: step < 15 ? -30 : 30 } : { deltaX: step < 45 ? 25 : -25 };
        drawing.dispatchEvent(new WheelEvent("wheel", { ...at, ...wheel }));
        if (!("deltaX" in wheel)) drawing.dispatchEvent(new PointerEvent("pointermove", at));
        await new Promise((resolve) => requestAnimationFrame(resolve));
        frames++;
      }
      return { frames, perSecond: (frames * 1000) / (performance.now() - start) };
    },
    [selector, seconds * 1000] as const,
  );

/** What the browser has worked by now, in milliseconds of a processor: the page's main thread, and all its processes. */
interface Work {
  readonly main: number;
  readonly all: number;
}

/** Says what a browser has worked: frames alone tell as much of who else uses the machine. */
async function workOf(browser: Browser, page: Page): Promise<() => Promise<Work>> {
  const root = await browser.newBrowserCDPSession();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { processInfo } = await root.send("SystemInfo.getProcessInfo");
    const { metrics } = await session.send("Performance.getMetrics");
    const busy = metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN;
    return { main: busy * 1000, all: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0) };
  };
}

/** Moves a drawing about, and says how often it was drawn and what a frame cost. */
async function measureMoving(browser: Browser, page: Page, what: string, selector: string): Promise<void> {
  const work = await workOf(browser, page);
  const before = await work();
  const { frames, perSecond } = await framesMoving(page, selector);
  const after = await work();
  print(
    what,
    `${perSecond.toFixed(1)} frames a second; a frame: ${((after.main - before.main) / frames).toFixed(1)} ms of the main thread, ${((after.all - before.all) / frames).toFixed(1)} ms of all processes`,
  );
}

async function measureSteps(page: Page): Promise<void> {
  const steps = await dateSteps(page, 20);
  print(
    "the same: one step of the date (goal: 100 ms)",
    `median ${median(steps).toFixed(0)} ms, worst ${worst(steps).toFixed(0)} ms of 20`,
  );
}

async function measureFirstViews(browser: Browser, reports: number): Promise<void> {
  await withDesk({ reports, actors: 600, facts: 3000 }, async (url) => {
    const ready = ".lane-map canvas";
    const cold = await firstView(browser, url, "/", ready);
    const warm: FirstView[] = [];
    for (let k = 0; k < 5; k++) warm.push(await firstView(browser, url, "/", ready));
    const costs = (views: readonly FirstView[]): string =>
      `of a processor: browser ${median(views.map((view) => view.browser)).toFixed(0)} ms, server ${median(views.map((view) => view.server)).toFixed(0)} ms`;
    print(
      `${reports} reports: first page after the server started`,
      `${cold.waited.toFixed(0)} ms; ${costs([cold])}`,
    );
    const waited = warm.map((view) => view.waited);
    print(
      `${reports} reports: first view of the map (goal: 1,500 ms)`,
      `median ${median(waited).toFixed(0)} ms, worst ${worst(waited).toFixed(0)} ms of 5; ${costs(warm)}`,
    );
    const page = await openPage(browser, url);
    await page.goto("/");
    await page.locator(ready).first().waitFor({ state: "attached" });
    await page.locator(".list-section").first().waitFor();
    await measureSteps(page);
    await page.context().close();
  });
}

async function measureKeys(browser: Browser): Promise<void> {
  await withDesk({ reports: 1000, actors: 600, facts: 3000 }, async (url) => {
    const page = await openPage(browser, url);
    for (const { key, times } of await timeReviewKeys(page, 4)) {
      const what = `1000 reports, review: ${key} (goal: 100 ms)`;
      print(
        what,
        `median ${median(times).toFixed(0)} ms, worst ${worst(times).toFixed(0)} ms of ${times.length}`,
      );
    }
    await page.context().close();
  });
}

async function measureMap(browser: Browser): Promise<void> {
  await withDesk({ reports: 60, actors: 200, facts: 2000 }, async (url) => {
    const page = await openPage(browser, url);
    await page.goto("/?show=all&lanes=200");
    await page.locator(".lane-map canvas").waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    const drawn = (await page.locator(".page-title .meta").innerText()).split(" · ")[0] ?? "";
    await measureMoving(browser, page, `map, ${drawn}, 2,000 relations (goal: 30)`, ".lane-map");
    await measureSteps(page);
    await page.context().close();
  });
}

async function measureGraph(browser: Browser): Promise<void> {
  await withDesk({ reports: 420, actors: 5400, facts: 5700 }, async (url) => {
    const page = await openPage(browser, url);
    const work = await workOf(browser, page);
    await page.goto("/graph?asOf=1995/2024");
    await page.locator(".graph-frame canvas").waitFor({ state: "attached" });
    const [start, shown] = [performance.now(), await work()];
    await page.locator('.graph-frame[data-placed="true"] canvas').waitFor({ state: "attached" });
    const [end, placed] = [performance.now(), await work()];
    print(
      "graph: from the first places shown to the last found",
      `${((end - start) / 1000).toFixed(1)} s beside the page, ${((placed.all - shown.all) / 1000).toFixed(1)} s of a processor`,
    );
    const drawn = (await page.locator(".page-title .meta").innerText()).split(" · ")[0] ?? "";
    await measureMoving(browser, page, `graph, ${drawn} (goal: 30)`, ".plane");
    await measureSteps(page);
    await page.context().close();
  });
}

async function main(): Promise<void> {
  if (!existsSync(join(webFolder, "index.html")))
    throw new Error("The web app is not built: npm run bench:web builds it.");
  const isWanted = (name: string): boolean => values.only === "" || values.only === name;
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  print(
    "load of the machine before",
    loadavg()
      .map((value) => value.toFixed(1))
      .join(", "),
  );
  try {
    if (isWanted("100")) await measureFirstViews(browser, 100);
    if (isWanted("1000")) await measureFirstViews(browser, 1000);
    if (isWanted("keys")) await measureKeys(browser);
    if (isWanted("map")) await measureMap(browser);
    if (isWanted("graph")) await measureGraph(browser);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  print(
    "load of the machine after",
    loadavg()
      .map((value) => value.toFixed(1))
      .join(", "),
  );
}

await main();
