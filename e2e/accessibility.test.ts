import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { loadSampleDecisions } from "@entente/workbench";
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { mixedScripts, redFront, valleyTalks } from "./briefings.ts";
import { openBrowser, openDesk, openDeskOf, openPage, type Desk } from "./desk.ts";
import { deskViews } from "./desk-views.ts";

/** The views of judgement, with something in each. */
async function judgementViews({ workbench }: Desk): Promise<readonly { path: string; ready: string }[]> {
  const { judgement } = workbench;
  const csv = ["event,deadline,min,max,outcome"];
  for (let at = 0; at < 6; at++)
    csv.push(`Event ${at},2017,${10 * at},${10 * at + 30},${at % 2 ? "yes" : "no"}`);
  await judgement.importQuestions("csv", csv.join("\n"), "questions.csv");
  const [proposal] = await judgement.proposals();
  const { id: draft } = await judgement.addForecast(proposal?.claim ?? "");
  const { id: matrix } = await judgement.newMatrix({ pair: ["Red Front", "Blue Army"] });
  const rows = await judgement.rowProposals(matrix);
  await judgement.changeMatrix(matrix, [
    ...rows.map(({ claim }) => ({ does: "add-row", claim }) as const),
    { does: "mark", row: "r1", hypothesis: "h1", mark: "very-inconsistent" },
    { does: "mark", row: "r1", hypothesis: "h6", mark: "consistent" },
    { does: "outcome", hypothesis: "h6" },
  ]);
  const [one, other] = [await workbench.actor("Red Front"), await workbench.actor("Blue Army")];
  return [
    { path: "/forecasts", ready: ".ledger-entry" },
    { path: "/forecasts?show=proposals", ready: ".ledger-entry" },
    { path: "/forecasts?show=scores", ready: ".calibration" },
    { path: `/forecasts/${draft}`, ready: ".step-form" },
    { path: "/hypotheses", ready: ".ledger-entry" },
    { path: `/hypotheses/${matrix}?cell=r1.h1`, ready: ".dock" },
    { path: `/prospects?one=${one.id}&other=${other.id}`, ready: ".lens" },
  ];
}

/** What axe finds of a page that matters much. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join(" | ")}`,
    );
}

describe("every view", () => {
  let browser: Browser;
  let desk: Desk;
  let views: readonly { readonly path: string; readonly ready: string }[];
  before(async () => {
    browser = await openBrowser();
    desk = await openDesk([redFront, valleyTalks, mixedScripts]);
    const source = (await desk.workbench.sources())[0]?.id ?? "";
    const claim = (await desk.workbench.claims({ predicate: "pledges_allegiance_to" })).claims[0]?.id ?? "";
    const actor = (await desk.workbench.actor("Red Front")).id;
    const other = (await desk.workbench.actor("Blue Army")).id;
    views = [
      { path: "/", ready: ".lane-map canvas" },
      { path: "/graph", ready: '.graph-frame[data-placed="true"] canvas' },
      { path: `/graph?line=${claim}`, ready: ".dock blockquote" },
      { path: "/places", ready: ".places-frame canvas" },
      { path: `/?line=${claim}`, ready: ".dock blockquote" },
      { path: "/sources", ready: "table" },
      { path: `/sources/${source}`, ready: ".claimed" },
      { path: `/sources/${source}?claim=${claim}`, ready: ".claim-card" },
      { path: "/claims", ready: ".row-button" },
      { path: `/claims?claim=${claim}`, ready: ".claim-card" },
      { path: "/review", ready: ".claim-card" },
      { path: "/conflicts", ready: ".page-title" },
      { path: "/history", ready: ".history-piece" },
      { path: "/search?text=red", ready: ".found-section" },
      {
        path: "/what-if?suppose=merged_with(Red%20Front,Blue%20Army)%20%40%202016",
        ready: ".what-if-changes li",
      },
      { path: "/who", ready: ".page-title" },
      { path: `/between?a=${actor}&b=${other}`, ready: ".story" },
      { path: "/actors", ready: "table" },
      { path: `/actors/${actor}`, ready: ".story" },
      ...(await judgementViews(desk)),
      { path: "/models/balance?review=both", ready: ".verdict" },
      { path: "/models/alignment?review=both", ready: ".verdict" },
      {
        path: "/models/bargaining?issue=actor%2Ccapability%2Cposition%2Csalience%0AA%2C1%2C0%2C1%0AB%2C1%2C9%2C1",
        ready: ".verdict",
      },
      { path: "/models/runs", ready: ".notice" },
    ];
  });
  after(async () => {
    await browser.close();
    await desk.close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`has no serious accessibility problem in the ${colorScheme} scheme`, async () => {
      const { page, troubles } = await openPage(browser, desk, { colorScheme });
      for (const { path, ready } of views) {
        await page.goto(path);
        await page.locator(ready).first().waitFor();
        assert.deepEqual(await violations(page), [], path);
      }
      assert.deepEqual(troubles, []);
      await page.context().close();
    });
  }

  it("has no serious accessibility problem and does not scroll sideways on a phone", async () => {
    const { page } = await openPage(browser, desk, { viewport: { width: 390, height: 844 } });
    for (const { path, ready } of views) {
      await page.goto(path);
      await page.locator(ready).first().waitFor({ state: "attached" });
      assert.deepEqual(await violations(page), [], path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(overflow <= 0, `${path} is ${overflow} pixels too wide`);
    }
    await page.context().close();
  });

  it("keeps the colour scheme that was chosen, and begins with the system's", async () => {
    const { page } = await openPage(browser, desk, { colorScheme: "dark" });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto("/sources");
    const dark = await ground();
    await page.getByRole("button", { name: "Light" }).click();
    const light = await ground();
    assert.notEqual(light, dark);
    await page.reload();
    await page.getByRole("button", { name: "Dark" }).waitFor();
    assert.equal(await ground(), light);
    await page.context().close();
  });

  it("follows the system's colour scheme while none was chosen", async () => {
    const { page } = await openPage(browser, desk, { colorScheme: "light" });
    await page.goto("/");
    await page.getByRole("button", { name: "Dark", exact: true }).waitFor();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.getByRole("button", { name: "Light", exact: true }).click();
    await page.emulateMedia({ colorScheme: "light" });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.getByRole("button", { name: "Dark", exact: true }).waitFor();
    await page.context().close();
  });

  it("begins with a link that skips to its content", async () => {
    const { page } = await openPage(browser, desk);
    await page.goto("/sources");
    await page.getByRole("table").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
    await page.context().close();
  });
});

describe("the lists and windows of the sample desk", () => {
  let browser: Browser;
  let desk: Desk;
  before(async () => {
    browser = await openBrowser();
    const samples = join(import.meta.dirname, "../samples");
    desk = await openDeskOf([samples]);
    await loadSampleDecisions(desk.workbench, samples);
  });
  after(async () => {
    await browser.close();
    await desk.close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`have no serious accessibility problem in the ${colorScheme} scheme`, async () => {
      const { page, troubles } = await openPage(browser, desk, { colorScheme });
      for (const { name, path, ready, keys } of await deskViews(desk)) {
        await page.goto(path);
        await page.locator(ready).first().waitFor();
        for (const key of keys?.press ?? []) await page.keyboard.press(key);
        if (keys) await page.locator(keys.ready).first().waitFor();
        assert.deepEqual(await violations(page), [], name);
      }
      assert.deepEqual(troubles, []);
      await page.context().close();
    });
  }
});
