import type { Locator, Page } from "playwright-core";
import { SourcePage } from "./sources-pages.ts";

/** The record of the claim that is looked at, in the queue or beside a report, and its keys. */
export class ReviewPage extends SourcePage {
  readonly dialog: Locator;
  readonly next: Locator;

  constructor(page: Page) {
    super(page);
    this.dialog = page.getByRole("dialog");
    this.next = page.getByRole("region", { name: "What comes next" });
  }

  async openQueue(search = ""): Promise<void> {
    await this.page.goto(`/review${search}`);
    await this.record.getByRole("heading", { level: 2 }).waitFor();
  }

  /** What was done last, as it is said to whoever doesn't see it. */
  said(): Promise<string> {
    return this.record.locator('p[role="status"]').innerText();
  }

  /** Presses a key and waits until another claim is looked at. */
  async goBy(key: string): Promise<void> {
    const before = await this.claim();
    await this.page.keyboard.press(key);
    await this.page.waitForFunction(
      (words) => document.querySelector(".review-panel .claim-line")?.textContent !== words,
      before,
    );
  }

  /** Decides about what is looked at, by a key, and waits until something else is, or nothing is left. */
  async decideAndGoOn(key: "a" | "r"): Promise<void> {
    const before = await this.page.locator(".review-where").innerText();
    await this.page.keyboard.press(key);
    await this.page.waitForFunction((where) => {
      const shown = document.querySelector<HTMLElement>(".review-where");
      return shown === null || shown.innerText !== where;
    }, before);
  }

  /** Waits until the claim that is looked at says so. */
  async waitForClaim(words: string): Promise<void> {
    await this.record.getByRole("heading", { level: 2, name: words, exact: true }).waitFor();
  }

  /** Opens a window by its key, types, and takes the first thing offered. */
  async typeAhead(key: string, words: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.dialog.getByRole("combobox").first().fill(words);
    await this.dialog.getByRole("option").first().waitFor();
    await this.page.keyboard.press("Enter");
    await this.dialog.waitFor({ state: "detached" });
  }

  /** Selects words of the report as a mouse would. */
  async select(words: string): Promise<void> {
    await this.text.evaluate((report, wanted) => {
      const walker = document.createTreeWalker(report, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        window.getSelection()?.removeAllRanges();
        window.getSelection()?.addRange(range);
        return;
      }
      throw new Error(`“${wanted}” stands in no piece of the text.`);
    }, words);
  }
}
