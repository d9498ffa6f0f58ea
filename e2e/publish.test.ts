import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, it } from "node:test";
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { openWorkbench, type Workbench } from "@entente/workbench";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { openBrowser } from "./desk.ts";

const samples = join(import.meta.dirname, "../samples");

/** The samples with their judgement, all accepted, all persons marked: as much as a site can have on it. */
async function publishSamples(folder: string): Promise<Workbench> {
  const clock = { now: () => new Date("2024-03-01T12:00:00Z") };
  const workbench = await openWorkbench({ path: join(folder, "samples.entente"), clock });
  await workbench.add([samples]);
  const judgement = join(samples, "judgement");
  for (const name of readdirSync(judgement))
    await workbench.judgement.load(readFileSync(join(judgement, name), "utf8"), name);
  await workbench.reviewAll({ query: { review: ["proposed"] } }, "accepted");
  for (const { id, type } of await workbench.actors())
    if (type === "person") await workbench.markPublicFigure(id, true);
  const [first] = await workbench.sources();
  await workbench.markSource(first?.id ?? "", { sharing: "full" });
  await workbench.publish(join(folder, "site"), { title: "Three briefings" });
  return workbench;
}

/** A page of a browser that watches what goes wrong, and asks for nothing but files of the site. */
async function openWatched(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) troubles.push(`request: ${request.url()}`);
  });
  page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
  return { page, troubles };
}

/** Waits until a link has been followed: a key or a click is done before the browser has gone anywhere. */
function arrived(page: Page, end: string): Promise<void> {
  return page.waitForURL(({ href }) => href.endsWith(end));
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    // Its own reading of the style sheet is a request that the site's policy rightly blocks.
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      preload: false,
    }),
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 2)
        .map(({ html }) => html)
        .join(" | ")}`,
  );
}

describe("a published site, opened from disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-site-"));
  const address = (path: string): string => pathToFileURL(join(folder, "site", path)).href;
  const first = (part: string): string =>
    `${part}/${readdirSync(join(folder, "site", part)).toSorted()[0] ?? ""}`;
  let browser: Browser;
  let workbench: Workbench;
  let kinds: readonly string[];
  before(async () => {
    browser = await openBrowser();
    workbench = await publishSamples(folder);
    kinds = [
      ...["index", "map", "graph", "actors", "forecasts", "matrices", "sources", "data/index"].map(
        (name) => `${name}.html`,
      ),
      ...["actors", "between", "sources"].map(first),
    ];
  });
  after(async () => {
    await browser.close();
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`passes axe on every kind of page in the ${colorScheme} scheme, with nothing blocked or failed`, async () => {
      const { page, troubles } = await openWatched(browser, { colorScheme });
      for (const path of kinds) {
        await page.goto(address(path));
        assert.deepEqual(await violations(page), [], path);
      }
      assert.deepEqual(troubles, []);
      await page.context().close();
    });
  }

  it("does not scroll sideways on a phone, and has its style", async () => {
    const { page } = await openWatched(browser, { viewport: { width: 390, height: 844 } });
    for (const path of kinds) {
      await page.goto(address(path));
      const widths = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return {
          scrollWidth,
          clientWidth,
          display: getComputedStyle(document.querySelector("nav ul") as Element).display,
        };
      });
      assert.ok(widths.scrollWidth <= widths.clientWidth, `${path}: ${JSON.stringify(widths)}`);
      assert.equal(widths.display, "flex");
    }
    await page.context().close();
  });

  it("has on all its pages no link that leads nowhere", async () => {
    const { page } = await openWatched(browser, {});
    const pages = readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".html"),
    );
    const anchors = new Map<string, Set<string>>();
    const links: { from: string; to: string }[] = [];
    for (const path of pages) {
      // Read as a browser reads it, without opening each page.
      const found = await page.evaluate(
        (html) => {
          const parsed = new DOMParser().parseFromString(html, "text/html");
          return {
            ids: [...parsed.querySelectorAll("[id]")].map(({ id }) => id),
            hrefs: [...parsed.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? ""),
          };
        },
        readFileSync(join(folder, "site", path), "utf8"),
      );
      anchors.set(address(path), new Set(found.ids));
      links.push(...found.hrefs.map((href) => ({ from: path, to: new URL(href, address(path)).href })));
    }
    const files = new Set(
      readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" }).map(address),
    );
    for (const { from, to } of links) {
      if (!to.startsWith("file:")) continue;
      const [file = "", anchor] = to.split("#");
      assert.ok(files.has(file), `${from}: ${to}`);
      if (anchor !== undefined) assert.ok(anchors.get(file)?.has(anchor), `${from}: ${to}`);
    }
    assert.ok(links.length > 500);
    await page.context().close();
  });

  it("leads without script from a sign of the map to its line, to its quote and to the words in the source", async () => {
    const { page, troubles } = await openWatched(browser, { javaScriptEnabled: false });
    await page.goto(address("map.html"));
    const sign = page.locator("svg.lanes a.sign").first();
    const line = (await sign.getAttribute("href")) ?? "";
    await sign.focus();
    await page.keyboard.press("Enter");
    await arrived(page, line);
    const cite = page.locator(`${line} .cite a`).first();
    const noted = new URL((await cite.getAttribute("href")) ?? "", page.url());
    await cite.click();
    await arrived(page, noted.hash);
    const note = page.locator(`.notes li${noted.hash}`);
    const quote = await note.locator("q").innerText();
    const source = note.locator("a.source");
    const words = new URL((await source.getAttribute("href")) ?? "", page.url());
    await source.click();
    await arrived(page, words.pathname.split("/").at(-1) + words.hash);
    const target = page.locator(`li${words.hash}`);
    assert.equal(await target.locator("q").innerText(), quote);
    assert.equal(await page.locator(".filter").count(), 0);
    assert.deepEqual(troubles, []);
    await page.context().close();
  });

  it("with script has a day on the map that can be moved: what had begun and not ended by then stays", async () => {
    const { page, troubles } = await openWatched(browser, {});
    await page.goto(address("map.html"));
    const rows = page.locator("table.list tbody tr").filter({ visible: true });
    const all = await rows.count();
    const day = page.getByLabel("Day", { exact: true });
    await day.fill("2013-06-01");
    const then = await rows.count();
    assert.ok(then > 0 && then < all, `${then} of ${all}`);
    assert.equal(await page.locator(".days output").innerText(), `${then} of ${all} lines by 2013-06-01`);
    const days = await rows.evaluateAll((lines) =>
      lines.map((line) => [line.dataset["from"], line.dataset["to"]] as const),
    );
    const at = Date.UTC(2013, 5, 1) / 864e5;
    assert.ok(days.every(([from, to]) => Number(from) <= at && (!to || Number(to) >= at)));
    assert.equal(await page.locator("svg.lanes line.day").count(), 1);
    assert.deepEqual(await violations(page), []);
    await page.getByLabel("Move the day").focus();
    await page.keyboard.press("ArrowLeft");
    assert.equal(await day.inputValue(), "2013-05-31");
    await page.getByRole("button", { name: "All time" }).click();
    assert.equal(await rows.count(), all);
    assert.deepEqual(troubles, []);
    await page.context().close();
  });

  it("with script filters a long list by its words, and lights up what belongs to a lane", async () => {
    const { page, troubles } = await openWatched(browser, {});
    await page.goto(address("map.html"));
    const rows = page.locator("table.list tbody tr");
    const all = await rows.count();
    const word = (await page.locator("svg.lanes .lane-name text").first().textContent()) ?? "";
    await page.getByLabel("Filter all lines").fill("zzzz");
    assert.equal(await rows.filter({ visible: true }).count(), 0);
    assert.equal(await page.locator(".filter output").innerText(), `0 of ${all}`);
    await page.getByLabel("Filter all lines").fill("");
    assert.equal(await rows.filter({ visible: true }).count(), all);
    assert.ok(word !== "");
    await page.locator("svg.lanes .lane-name").first().focus();
    assert.ok((await page.locator("svg.lanes .dim").count()) > 0);
    await page.locator("svg.lanes .lane-name").first().blur();
    assert.equal(await page.locator("svg.lanes .dim").count(), 0);
    assert.deepEqual(troubles, []);
    await page.context().close();
  });
});
