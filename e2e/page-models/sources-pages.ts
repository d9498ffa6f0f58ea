import type { Locator, Page } from "playwright-core";

/** The list of reports. */
export class SourcesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto("/sources");
    await this.page.getByRole("table").waitFor();
  }

  titles(): Promise<string[]> {
    return this.page.locator(".sources-table tbody th").allInnerTexts();
  }

  async openSource(title: string): Promise<SourcePage> {
    await this.page.getByRole("link", { name: title, exact: true }).click();
    const source = this.source();
    await source.text.waitFor();
    return source;
  }

  /** The report that is open. */
  source(): SourcePage {
    return new SourcePage(this.page);
  }
}

/** One report with its claims underlined. */
export class SourcePage {
  readonly page: Page;
  readonly text: Locator;
  readonly record: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole("article", { name: "Text of the report" });
    this.record = page.getByRole("complementary", { name: "Chosen claim" });
  }

  /** The underlined passages. */
  underlined(): Promise<string[]> {
    return this.text.locator(".claimed").allInnerTexts();
  }

  underline(words: string): Locator {
    return this.text.locator(".claimed", { hasText: words }).first();
  }

  /** The passage that is chosen. */
  async chosen(): Promise<string> {
    await this.text.locator('[data-chosen="true"]').first().waitFor();
    return (await this.text.locator('[data-chosen="true"]').allInnerTexts()).join("");
  }

  /** The chosen claim in words. */
  async claim(): Promise<string> {
    return this.record.getByRole("heading", { level: 2 }).innerText();
  }

  /** One field of the record. */
  field(name: string): Promise<string> {
    return this.record.locator(`dt:text-is("${name}") + dd`).innerText();
  }

  async decide(decision: "Accept" | "Reject"): Promise<void> {
    await this.record.getByRole("button", { name: decision, exact: true }).click();
    await this.record.getByRole("button", { name: `${decision}ed`, exact: true }).waitFor();
  }
}
