/**
 * Makes docs/pictures/*.png: every view of the app over the samples, for the documentation and for whoever wants to
 * look at them. `npm run pictures` calls it; with names it makes those alone: `npm run pictures -- graph places`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { predicates } from "@entente/claims";
import type { Browser } from "playwright-core";
import { deskViews } from "./desk-views.ts";
import type { View } from "./picture-view.ts";
import { loadSampleDecisions } from "@entente/workbench";
import { openBrowser, openDeskOf, openPage, type Desk } from "./desk.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs", "pictures");

/** The line with most claims on a picture, to show evidence of. */
async function tellingClaim({ workbench }: Desk): Promise<string> {
  const { relations } = await workbench.picture();
  const between = relations.filter(({ predicate }) => predicates[predicate].stance !== null);
  const best = between.toSorted((a, b) => b.claims.length - a.claims.length)[0];
  return best?.claims[0] ?? "";
}

async function firstMatrix({ workbench }: Desk): Promise<string> {
  const matrices = await workbench.judgement.matrices();
  return `/hypotheses/${matrices.find(({ title }) => title.includes("ISIS"))?.id ?? matrices[0]?.id ?? ""}`;
}

async function viewsOf(desk: Desk): Promise<View[]> {
  const { workbench } = desk;
  const source =
    (await workbench.sources()).find(({ name }) => name.startsWith("levant")) ??
    (await workbench.sources())[0];
  const claim =
    (await workbench.claims({ ...(source ? { source: source.id } : {}), limit: 4 })).claims.at(-1)?.id ?? "";
  const actor = (await workbench.actors()).toSorted((a, b) => b.claims - a.claims)[0]?.id ?? "";
  const lanes = ".lane-map canvas";
  const placed = '.graph-frame[data-placed="true"] canvas';
  return [
    { name: "picture", path: "/", ready: lanes },
    { name: "picture-forecasts", path: "/?show=all&lanes=10&view=2010-01/2022-12", ready: lanes },
    { name: "picture-dark", path: "/", ready: lanes, colorScheme: "dark" },
    {
      name: "picture-evidence",
      path: `/?show=all&lanes=14&view=2003-01/2018-06&line=${await tellingClaim(desk)}`,
      ready: ".dock blockquote",
    },
    { name: "picture-everyone", path: "/?show=all&lanes=20", ready: lanes },
    { name: "picture-zoomed", path: "/?show=all&lanes=20&view=2010-01/2018-01", ready: lanes },
    { name: "graph", path: "/graph", ready: placed },
    { name: "graph-dark", path: "/graph?asOf=2017-10-20", ready: placed, colorScheme: "dark" },
    { name: "graph-phone", path: "/graph", ready: placed, viewport: { width: 390, height: 844 } },
    { name: "places", path: "/places?asOf=2017-10-20", ready: ".places-frame canvas" },
    {
      name: "places-dark",
      path: "/places?asOf=2017-10-20",
      ready: ".places-frame canvas",
      colorScheme: "dark",
    },
    {
      name: "places-phone",
      path: "/places?asOf=2017-10-20",
      ready: ".places-frame canvas",
      viewport: { width: 390, height: 844 },
    },
    { name: "picture-phone", path: "/", ready: lanes, viewport: { width: 390, height: 844 } },
    { name: "sources", path: "/sources", ready: "table" },
    { name: "source", path: `/sources/${source?.id ?? ""}?claim=${claim}`, ready: ".claim-card" },
    { name: "claims", path: "/claims", ready: ".row-button" },
    { name: "actors", path: "/actors", ready: "table" },
    { name: "forecasts", path: "/forecasts", ready: "main h2, main li" },
    { name: "hypotheses", path: await firstMatrix(desk), ready: "table" },
    { name: "prospects", path: "/prospects?one=ISIS&other=al-Qaeda&asOf=2017-10-20", ready: "h2" },
    { name: "balance", path: "/models/balance?asOf=2014-06", ready: ".verdict" },
    { name: "alignment", path: "/models/alignment?asOf=2014-06", ready: ".verdict" },
    { name: "actor", path: `/actors/${actor}`, ready: ".actor-section" },
    ...(await deskViews(desk)),
  ];
}

async function takePicture(browser: Browser, desk: Desk, view: View): Promise<void> {
  const { colorScheme = "light", viewport = { width: 1400, height: 900 } } = view;
  await view.before?.();
  const { page } = await openPage(browser, desk, { colorScheme, viewport });
  await page.goto(view.path);
  await page.locator(view.ready).first().waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  for (const key of view.keys?.press ?? []) await page.keyboard.press(key);
  if (view.keys) {
    await page.locator(view.keys.ready).first().waitFor();
    await page.waitForLoadState("networkidle");
  }
  await page.screenshot({ path: join(folder, `${view.name}.png`), animations: "disabled" });
  await page.context().close();
  process.stdout.write(`docs/pictures/${view.name}.png\n`);
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const desk = await openDeskOf([join(root, "samples")]);
  await loadSampleDecisions(desk.workbench, join(root, "samples"));
  const browser = await openBrowser();
  try {
    const wanted = process.argv.slice(2);
    for (const view of await viewsOf(desk))
      if (wanted.length === 0 || wanted.some((name) => view.name.startsWith(name)))
        await takePicture(browser, desk, view);
  } finally {
    await browser.close();
    await desk.close();
  }
}

await main();
