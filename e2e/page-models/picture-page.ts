import type { Locator, Page } from "playwright-core";
import { EvidenceDock } from "./evidence-dock.ts";

export type RelationGroup = "Together" | "Against each other" | "Leadership" | "Other relations";

/** Who stands with whom at a date. */
export class PicturePage {
  readonly page: Page;
  readonly dock: EvidenceDock;
  readonly slider: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dock = new EvidenceDock(page);
    this.slider = page.getByRole("slider", { name: "Day" });
  }

  async open(search = ""): Promise<void> {
    await this.page.goto(`/${search}`);
    await this.slider.waitFor();
  }

  /** The day as the slider says it. */
  async day(): Promise<string> {
    return (await this.slider.getAttribute("aria-valuetext")) ?? "";
  }

  /** The lines of a group as they are read: “Omar Haddad leads Red Front”. */
  relations(group: RelationGroup): Promise<string[]> {
    return this.#group(group).locator(".line-words").allInnerTexts();
  }

  /** Waits until the list is of a date. */
  async waitForList(words: string): Promise<void> {
    await this.page.getByRole("heading", { level: 2, name: `What holds on ${words}` }).waitFor();
  }

  async openRelation(group: RelationGroup, words: string): Promise<void> {
    await this.#group(group).getByRole("button", { name: words }).click();
    await this.dock.root.waitFor();
  }

  forecasts(): Promise<string[]> {
    return this.page.locator(".forecast-list button").allInnerTexts();
  }

  async typeDate(text: string): Promise<void> {
    const box = this.page.getByLabel("Date", { exact: true });
    await box.fill(text);
    await box.press("Enter");
  }

  /** The sentence beside the date box about a date that is none. */
  async dateError(): Promise<string> {
    const error = this.page.locator(".date-box [role=alert]");
    await error.waitFor();
    return error.innerText();
  }

  async chooseKnown(when: "then" | "today"): Promise<void> {
    await this.page.getByRole("radio", { name: when }).check();
  }

  async chooseClaims(text: string): Promise<void> {
    await this.page.getByLabel("Claims", { exact: true }).selectOption({ label: text });
  }

  /** The names written on the lanes, from the top. */
  async lanes(): Promise<string[]> {
    const names = await this.page.locator("svg.lanes .lane-name").allTextContents();
    return names.map((name) => name.trim());
  }

  /** What each line in the diagram says of itself. */
  lines(): Promise<string[]> {
    return this.page
      .locator("svg.lanes .mark-line")
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label") ?? ""));
  }

  /** A line of the diagram. */
  line(words: string | RegExp): Locator {
    return this.page.locator("svg.lanes").getByRole("button", { name: words });
  }

  #group(group: RelationGroup): Locator {
    return this.page.getByRole("region", { name: group, exact: true });
  }
}
