import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { redFront, valleyTalks } from "./briefings.ts";
import { openBrowser, openDesk, openPage, type Desk } from "./desk.ts";
import { eventually } from "./eventually.ts";
import { ForecastPages, MatrixPages } from "./page-models/judgement-pages.ts";

describe("a person who judges", () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  /** A walk over a desk of its own; nothing may have gone wrong in the page. */
  async function walk(steps: (page: Page, desk: Desk) => Promise<void>): Promise<void> {
    const desk = await openDesk([redFront, valleyTalks]);
    try {
      const { page, troubles } = await openPage(browser, desk);
      await steps(page, desk);
      assert.deepEqual(troubles, []);
      await page.context().close();
    } finally {
      await desk.close();
    }
  }

  it("enters what a report foretells, fixes its terms, and only then sees what came later", async () => {
    await walk(async (page, desk) => {
      const forecasts = new ForecastPages(page);
      await forecasts.open("proposals");
      await forecasts.enter("Red Front will merge with Blue Army");
      await forecasts.open();
      await forecasts.openEntry("Red Front will merge with Blue Army");
      await page.getByText("What came later is shown once the terms are fixed.").waitFor();
      await forecasts.type("Deadline, such as 2018-10", "2017-06");
      await forecasts.press("Save the draft");
      await forecasts.press("Accept the claim and fix the terms");
      await forecasts.waitForStanding("waits for its condition, overdue");
      // The later talks bear on it.
      await forecasts.evidence.first().waitFor();
      assert.equal(await page.getByRole("button", { name: "yes", exact: true }).isDisabled(), true);
      await forecasts.press("It can no longer be met");
      await forecasts.waitForStanding("annulled");
      await page.reload();
      await forecasts.waitForStanding("annulled");
      const [entry] = await desk.workbench.judgement.forecasts();
      assert.equal(entry?.resolution?.outcome, "annulled");
      await forecasts.open("scores");
      await page.getByText("Scores are shown from five resolved forecasts on.").waitFor();
    });
  });

  it("makes a matrix for a pair, marks cells by its own judgement and by rule, and keeps the cell in the address", async () => {
    await walk(async (page, desk) => {
      const matrix = new MatrixPages(page);
      await matrix.make("Red Front", "Blue Army");
      const rows = await matrix.addAllProposed();
      assert.ok(rows >= 2);
      assert.equal((await desk.workbench.judgement.matrices())[0]?.cells.length, 0);
      const suggested = page.getByRole("button", {
        name: /a rule suggests very inconsistent|a rule suggests inconsistent/,
      });
      await suggested.first().click();
      await matrix.dock.getByRole("button", { name: "Take it as mine" }).click();
      await matrix.dock
        .getByRole("button", { name: /inconsistent/, pressed: true })
        .first()
        .waitFor();
      await page.reload();
      await matrix.dock.waitFor();
      await page.keyboard.press("Escape");
      await matrix.dock.waitFor({ state: "detached" });
      await matrix.cell("r1", "h5").click();
      await matrix.dock.getByRole("button", { name: "++ very consistent" }).click();
      await page.getByRole("button", { name: /^r1, h5: analyst: very consistent$/ }).waitFor();
      const [kept] = await desk.workbench.judgement.matrices();
      assert.equal(kept?.cells.length, 2);
      await page.getByLabel("Claims’ credibility weighs in").uncheck();
      await page.waitForURL(/credibility=off/);
      assert.match(await matrix.firstHypothesis(), /^1 /);
    });
  });

  it("sees a pair through six lenses and opens the claims behind a line", async () => {
    await walk(async (page) => {
      await page.goto("/prospects");
      await page.getByLabel("One", { exact: true }).selectOption({ label: "Red Front" });
      await page.getByLabel("Other", { exact: true }).selectOption({ label: "Blue Army" });
      await page.getByRole("heading", { level: 1, name: "Red Front and Blue Army" }).waitFor();
      await eventually(async () => (await page.locator(".lens").count()) === 6);
      await page
        .getByRole("button", { name: /Its claim/ })
        .first()
        .click();
      await page.getByRole("complementary", { name: "Evidence" }).locator("blockquote").waitFor();
      await page.reload();
      await page.getByRole("complementary", { name: "Evidence" }).locator("blockquote").waitFor();
    });
  });
});
