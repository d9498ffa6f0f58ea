import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { undated } from "@entente/claims";
import type { Browser, Page } from "playwright-core";
import { redFront, valleyTalks } from "./briefings.ts";
import { openBrowser, openDesk, openMadeUpDesk, openPage, type Desk } from "./desk.ts";
import { GraphPage } from "./page-models/graph-page.ts";
import { PicturePage } from "./page-models/picture-page.ts";
import { PlacesPage } from "./page-models/places-page.ts";
import { walkOver } from "./walk.ts";

describe("map, graph and places", () => {
  let browser: Browser;
  let desk: Desk;
  before(async () => {
    browser = await openBrowser();
    desk = await openDesk([redFront, valleyTalks]);
    await desk.workbench.addActor({ type: "place", name: "Mosul" });
    const held = {
      subject: "Red Front",
      predicate: "controls",
      object: "Mosul",
      says: "so I was told",
    } as const;
    await desk.workbench.addClaim({ ...held, time: { ...undated, from: "2014-06-10" } });
    await desk.workbench.addClaim({
      ...held,
      predicate: "lost",
      says: "it is gone",
      time: { ...undated, from: "2015-03-01", to: "2015-03-01" },
    });
  });
  after(async () => {
    await browser.close();
    await desk.close();
  });

  async function walk(steps: (page: Page) => Promise<void>): Promise<void> {
    const { page, troubles } = await openPage(browser, desk);
    await steps(page);
    assert.deepEqual(troubles, []);
    await page.context().close();
  }

  it("zooms and moves the map in time by keys and wheel, and the address restores it", async () => {
    await walk(async (page) => {
      const picture = new PicturePage(page);
      await picture.open();
      await picture.focusMap();
      await page.keyboard.press("+");
      await page.waitForURL(/view=\d{4}-\d\d/);
      const zoomed = page.url();
      await picture.wheel(0, -200, "Control");
      await page.waitForURL((url) => url.href !== zoomed);
      const kept = page.url();
      const lines = await picture.lines();
      await page.reload();
      await picture.slider.waitFor();
      assert.equal(page.url(), kept);
      assert.deepEqual(await picture.lines(), lines);
      await page.getByRole("button", { name: "All time" }).click();
      await page.waitForURL((url) => !url.search.includes("view="));
    });
  });

  it("shows lines of one kind alone, and moves no lane for it", async () => {
    await walk(async (page) => {
      const picture = new PicturePage(page);
      await picture.open();
      const lanes = await picture.lanes();
      await page.getByLabel("Lines", { exact: true }).selectOption("against");
      await page.waitForURL(/kinds=against/);
      assert.deepEqual(
        (await picture.lines()).map((line) => line.split(":")[0]),
        ["attack"],
      );
      assert.deepEqual(await picture.lanes(), lanes);
    });
  });

  it("prints a drawing light, fitted to the page, without what it is moved by", async () => {
    await walk(async (page) => {
      await page.emulateMedia({ colorScheme: "dark" });
      await new PicturePage(page).open();
      await page.setViewportSize({ width: 1000, height: 700 });
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      for (const hidden of [".site-header", ".filters", ".map-buttons", ".day-slider", ".keys-note"])
        assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
      const canvas = page.locator(".lane-map canvas");
      const box = await canvas.boundingBox();
      assert.ok(box && box.width > 300 && box.x >= 0 && box.x + box.width <= 1000);
      const ground = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue("--ground"),
      );
      assert.equal(ground.trim(), "#fff");
      await page.locator(".page-title .print-only").getByText("On 2 Oct 2016").waitFor();
    });
  });

  it("saves the map with its date, its workspace and the quotes behind it", async () => {
    await walk(async (page) => {
      const picture = new PicturePage(page);
      await picture.open();
      const svg = readFileSync(await picture.save("SVG"), "utf8");
      for (const words of [
        "2 Oct 2016",
        "workspace desk",
        "The Red Front and its neighbours",
        "Talks in the valley",
      ])
        assert.ok(svg.includes(words), words);
      assert.match(svg, /the Red Front attacked the Blue Army/);
      assert.match(svg, /\[1\]/);
      const png = readFileSync(await picture.save("PNG"));
      assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
    });
  });

  it("moves the graph to another date by keyboard, and opens the sentence behind a line", async () => {
    await walk(async (page) => {
      const graph = new GraphPage(page);
      await graph.open("?asOf=2016-01-01");
      assert.ok((await graph.lines()).some((line) => line.includes("pledges allegiance to")));
      await graph.slider.focus();
      await page.keyboard.press("PageDown");
      await page.waitForURL(/asOf=2015-01-01/);
      assert.ok(!(await graph.lines()).some((line) => line.includes("pledges allegiance to")));
      await page.keyboard.press("PageUp");
      await page.waitForURL(/asOf=2016-01-01/);
      await graph.openLine(/pledges allegiance to/);
      assert.match((await graph.dock.quotes())[0] ?? "", /pledged allegiance to the White League/);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/sources\//);
    });
  });

  it("reaches actors of the graph by arrow keys, and shows the lines of the chosen one", async () => {
    await walk(async (page) => {
      const graph = new GraphPage(page);
      await graph.open("?asOf=2016-10-02");
      await graph.canvas.focus();
      await page.keyboard.press("ArrowRight");
      assert.match(await graph.reached(), /^Red Front, \d+ lines$/);
      await page.keyboard.press("Enter");
      await page.waitForURL(/node=/);
      await page.getByRole("heading", { name: /Lines of Red Front/ }).waitFor();
      await page.reload();
      await page.getByRole("heading", { name: /Lines of Red Front/ }).waitFor();
    });
  });

  it("leaves a large graph where it stands when finding its places is stopped, and it can be used", async () => {
    const large = await openMadeUpDesk({ reports: 120, actors: 5400, facts: 5700 });
    await walkOver(browser, large, async (page) => {
      // Stopped by the page itself: how long the rest would take depends on the machine.
      await page.addInitScript(() => {
        new MutationObserver(() => {
          const note = document.querySelector(".plane-note");
          const share = note?.querySelector("progress")?.value;
          if (share === undefined) return;
          Object.assign(window, { stoppedAt: share });
          note?.querySelector("button")?.click();
        }).observe(document, { childList: true, subtree: true });
      });
      const graph = new GraphPage(page);
      await graph.open("?asOf=1995/2024");
      const stoppedAt = await page.evaluate(() => (window as { stoppedAt?: number }).stoppedAt);
      assert.ok(stoppedAt !== undefined && stoppedAt > 0 && stoppedAt < 1);
      await page.locator(".plane-note").waitFor({ state: "detached" });
      await graph.canvas.focus();
      await page.keyboard.press("ArrowRight");
      assert.match(await graph.reached(), /, \d+ lines?$/);
    });
  });

  it("shows who held and who lost a place at the date, with its sentence, and no person", async () => {
    await walk(async (page) => {
      const places = new PlacesPage(page);
      await places.open("?asOf=2014-12-01");
      assert.deepEqual(await places.signs("Mosul"), ["holds"]);
      await places.open("?asOf=2015-12-01");
      assert.deepEqual(await places.signs("Mosul"), ["lost"]);
      await places.canvas.focus();
      await page.keyboard.press("ArrowRight");
      assert.match(await places.reached(), /Red Front loses? .*Mosul|Red Front lost Mosul/);
      await page.keyboard.press("Enter");
      await places.dock.root.waitFor();
      await page.waitForURL(/line=/);
    });
  });
});
