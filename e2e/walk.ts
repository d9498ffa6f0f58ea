import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { Briefing } from "./briefings.ts";
import { openBrowser, openDesk, openPage, type Desk } from "./desk.ts";

export type Steps = (page: Page, desk: Desk) => Promise<void>;

/** A walk over a desk of its own; nothing may have gone wrong in the page, except what is expected. */
export type Walk = (briefings: readonly Briefing[], steps: Steps, expected?: RegExp) => Promise<void>;

/** Walks of one kind of person, in one browser. */
export function describeWalks(who: string, walks: (walk: Walk, browser: () => Browser) => void): void {
  describe(who, () => {
    let browser: Browser;
    before(async () => {
      browser = await openBrowser();
    });
    after(() => browser.close());
    const walk: Walk = async (briefings, steps, expected) =>
      await walkOver(browser, await openDesk(briefings), steps, expected);
    walks(walk, () => browser);
  });
}

/** Walks over a desk, and closes it. Nothing may have gone wrong in the page, except what is expected. */
export async function walkOver(browser: Browser, desk: Desk, steps: Steps, expected?: RegExp): Promise<void> {
  try {
    const { page, troubles } = await openPage(browser, desk);
    await steps(page, desk);
    assert.deepEqual(
      troubles.filter((trouble) => !expected?.test(trouble)),
      [],
    );
    await page.context().close();
  } finally {
    await desk.close();
  }
}
