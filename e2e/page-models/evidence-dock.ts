import type { Locator, Page } from "playwright-core";

/** The claims and quotes behind a line, at the foot of a page. */
export class EvidenceDock {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.getByRole("complementary", { name: "Evidence" });
  }

  /** The line it is evidence for. */
  title(): Promise<string> {
    return this.root.getByRole("heading", { level: 2 }).innerText();
  }

  about(): Promise<string> {
    return this.root.locator(".dock-about").innerText();
  }

  /** The words that were marked in each quote. */
  async quotes(): Promise<string[]> {
    await this.root.locator("blockquote").first().waitFor();
    return this.root.locator("blockquote mark").allInnerTexts();
  }

  /** Follows the first citation to its sentence. */
  async openFirstSentence(): Promise<void> {
    await this.root.locator(".citation a").first().click();
  }

  async accept(): Promise<void> {
    await this.root.getByRole("button", { name: "Accept", exact: true }).first().click();
    await this.root.getByRole("button", { name: "Accepted", exact: true }).first().waitFor();
  }
}
