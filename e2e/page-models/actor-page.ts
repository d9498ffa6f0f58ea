import type { Page } from "playwright-core";
import { EvidenceDock } from "./evidence-dock.ts";

/** One actor. */
export class ActorPage {
  readonly page: Page;
  readonly dock: EvidenceDock;

  constructor(page: Page) {
    this.page = page;
    this.dock = new EvidenceDock(page);
  }

  /** Finds the actor in the list, by any spelling, and opens its page. */
  async openFromList(typed: string, name: string): Promise<void> {
    await this.page.goto("/actors");
    await this.page.getByLabel("Name, in any spelling").fill(typed);
    await this.page.getByRole("link", { name, exact: true }).click();
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
  }

  /** The lines of a section, as they are read. */
  section(title: string): Promise<string[]> {
    return this.page.getByRole("region", { name: title, exact: true }).getByRole("listitem").allInnerTexts();
  }

  story(): Promise<string[]> {
    return this.page.locator(".story-words > span").allInnerTexts();
  }

  /** Opens the note of the first line of a section that has the words. */
  async openNote(words: string): Promise<void> {
    await this.page.getByRole("listitem").filter({ hasText: words }).first().locator(".cite button").click();
    await this.dock.root.waitFor();
  }
}
