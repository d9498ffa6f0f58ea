import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { redFront, valleyTalks } from "./briefings.ts";
import { openBrowser, openDesk, openPage, type Desk } from "./desk.ts";
import { ModelsPages } from "./page-models/models-pages.ts";

describe("models in the browser", () => {
  let browser: Browser;
  let desk: Desk;
  before(async () => {
    browser = await openBrowser();
    desk = await openDesk([redFront, valleyTalks]);
  });
  after(async () => {
    await browser.close();
    await desk.close();
  });

  it("says what to do where nothing is accepted, and divides the picture once proposals count", async () => {
    const { page } = await openPage(browser, desk);
    const models = new ModelsPages(page);
    await models.open("balance");
    await page.getByText("accept some claims, or ask for proposals too").waitFor();
    await page.getByLabel("Relations").selectOption({ label: "accepted and proposed" });
    await models.verdict.getByText(/Frustration index .*proven/).waitFor();
    await page.waitForURL(/review=both/);
    await page.context().close();
  });

  it("leads from an input to its sentence", async () => {
    const { page } = await openPage(browser, desk);
    const models = new ModelsPages(page);
    await models.open("balance", "?review=both");
    await page
      .getByRole("button", { name: /^\d+ claims?$/ })
      .first()
      .click();
    await page.locator(".dock blockquote").first().waitFor();
    await page.context().close();
  });

  it("keeps a run, repeats it to the byte, and lets it go", async () => {
    const { page, troubles } = await openPage(browser, desk);
    const models = new ModelsPages(page);
    await models.open("alignment", "?review=both");
    await models.verdict.getByText("all there are").waitFor();
    await models.keepAs("Who lines up");
    await page.getByRole("link", { name: "Who lines up" }).click();
    await page.getByRole("button", { name: "Repeat it" }).click();
    await page.getByText("The same again, to the byte.").waitFor();
    await models.open("runs");
    await page.getByRole("button", { name: "Let go" }).click();
    await page.getByText("Nothing is kept yet").waitFor();
    assert.deepEqual(troubles, []);
    await page.context().close();
  });

  it("plays bargaining from a table, restores it from its address, and names the cell that is wrong", async () => {
    const { page } = await openPage(browser, desk);
    const models = new ModelsPages(page);
    await models.open("bargaining");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await models.verdict.getByText("settles at").waitFor();
    await page.reload();
    await models.verdict.getByText("settles at").waitFor();
    await page
      .getByRole("textbox", { name: /The issue as a table/ })
      .fill("actor,capability,position,salience\nA,x,1,1\n");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByRole("alert").getByText("row 2, column “capability”: “x” is no number").waitFor();
    await page.context().close();
  });

  it("saves the camps with their sources", async () => {
    const { page } = await openPage(browser, desk);
    const models = new ModelsPages(page);
    await models.open("balance", "?review=both");
    await models.figure.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save SVG" }).click(),
    ]);
    const svg = readFileSync(await download.path(), "utf8");
    assert.match(svg, /Red Front/);
    assert.match(svg, /“[^”]+”/, "a quote of a source");
    await page.context().close();
  });
});
