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

  /** What follows by rule, each as it is read with its marks. */
  get derived(): Locator {
    return this.page.getByRole("region", { name: /^What follows by rule/ }).locator(".derived-list > li");
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

  /** The names of the lanes, from the top. */
  lanes(): Promise<string[]> {
    return this.#marks("actor");
  }

  /** What each line on the map says of itself. */
  lines(): Promise<string[]> {
    return this.#marks("line");
  }

  /** A line of the map, as its table has it. */
  async line(words: string | RegExp): Promise<Locator> {
    await this.#openTable();
    return this.page.locator(".map-table").getByRole("button", { name: words });
  }

  async focusMap(): Promise<void> {
    await this.page.locator(".lane-map").focus();
  }

  /** Turns the wheel over the middle of the map, with a key held. */
  async wheel(across: number, down: number, key: "Control" | "Shift"): Promise<void> {
    await this.page.locator(".lane-map").hover({ position: { x: 500, y: 120 } });
    await this.page.keyboard.down(key);
    await this.page.mouse.wheel(across, down);
    await this.page.keyboard.up(key);
  }

  /** Saves the map. @returns where the file lies. */
  async save(kind: "SVG" | "PNG"): Promise<string> {
    const coming = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: `Save ${kind}` }).click();
    return (await coming).path();
  }

  /** What the map says of the mark that a key has reached. */
  async reached(): Promise<string> {
    return this.page.locator(".lane-map ~ [role=status]").innerText();
  }

  async #marks(kind: string): Promise<string[]> {
    await this.#openTable();
    const texts = await this.page.locator(`.map-table tr[data-kind="${kind}"] button`).allTextContents();
    return texts.map((text) => text.trim());
  }

  async #openTable(): Promise<void> {
    const table = this.page.locator("details.map-table");
    // Not by a click, which would take the focus from where a walk has put it.
    await table.evaluate((details: HTMLDetailsElement) => (details.open = true));
    await table.locator("table").waitFor();
  }

  #group(group: RelationGroup): Locator {
    return this.page.getByRole("region", { name: group, exact: true });
  }
}
