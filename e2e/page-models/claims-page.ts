import type { Locator, Page } from "playwright-core";

/** The table of all claims. */
export class ClaimsPage {
  readonly page: Page;
  readonly record: Locator;

  constructor(page: Page) {
    this.page = page;
    this.record = page.getByRole("complementary", { name: "Chosen claim" });
  }

  async open(search = ""): Promise<void> {
    await this.page.goto(`/claims${search}`);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  /** Waits until the table tells so many claims: “3 claims”. */
  async waitForTotal(words: string): Promise<void> {
    await this.page.locator(".page-title .meta", { hasText: new RegExp(`^${words}$`) }).waitFor();
  }

  async rows(): Promise<string[]> {
    await this.page.locator(".row-button").first().waitFor();
    return this.page.locator(".row-button").allInnerTexts();
  }

  async narrow(field: string, choice: string): Promise<void> {
    await this.page.getByLabel(field, { exact: true }).selectOption({ value: choice });
  }

  async type(field: string, text: string): Promise<void> {
    await this.page.getByLabel(field, { exact: true }).fill(text);
  }

  async openRow(words: string): Promise<void> {
    await this.page.getByRole("row").filter({ hasText: words }).first().click();
    await this.record.locator("blockquote").waitFor();
  }
}
