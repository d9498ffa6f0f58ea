import type { Page } from "playwright-core";
import { ReviewPage } from "../e2e/page-models/review-page.ts";

/** What was measured of one key: milliseconds from the press to the frame that shows its answer. */
export interface KeyTimes {
  readonly key: string;
  readonly times: readonly number[];
}

interface WatchingWindow {
  answered: Promise<number>;
}

/** What must have become otherwise for a key to count as answered. */
type Watched = "claim" | "record" | "dialog" | "list";

/** Begins to wait, in the page, for the next key's answer. */
const watch = (page: Page, watched: Watched): Promise<void> =>
  page.evaluate((what) => {
    const own = globalThis as unknown as WatchingWindow;
    const selectors = { claim: ".review-panel .claim-line", record: ".review-panel", list: "[role=listbox]" };
    const look = (): string =>
      what === "dialog"
        ? String(document.querySelector("dialog[open]") !== null)
        : (document.querySelector(selectors[what])?.textContent ?? "");
    const before = look();
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const pressed = new Promise<number>((resolve) => {
      const keep = (event: Event): void => resolve(event.timeStamp);
      window.addEventListener("keydown", keep, { capture: true, once: true });
    });
    own.answered = pressed.then(async (at) => {
      // A letter that leaves the list as it is counts as answered by the second frame.
      const most = what === "list" ? 2 : Infinity;
      for (let frames = 0; look() === before && frames < most; frames++) {
        if (performance.now() - at > 30_000) throw new Error(`no answer: ${what} stays as it was`);
        await frame();
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
      return performance.now() - at;
    });
  }, watched);

/** Presses a key, and waits until what is watched has changed and a frame with it is drawn. */
async function timeOf(page: Page, key: string, watched: Watched): Promise<number> {
  await watch(page, watched);
  await page.keyboard.press(key);
  return await page.evaluate(() => (globalThis as unknown as WatchingWindow).answered);
}

/** A person reads before the next key; what is fetched ahead comes in that time. */
const readingMs = 400;

/** Measures the keys of the review desk over a workspace: going, deciding, changing, choosing an actor by typing. */
export async function timeReviewKeys(page: Page, times: number): Promise<KeyTimes[]> {
  const review = new ReviewPage(page);
  await review.openQueue();
  await page.waitForLoadState("networkidle");
  const found = new Map<string, number[]>();
  const press = async (name: string, key: string, watched: Watched): Promise<void> => {
    const time = await timeOf(page, key, watched);
    found.set(name, [...(found.get(name) ?? []), time]);
  };
  const read = (): Promise<void> => page.waitForTimeout(readingMs);
  for (let round = 0; round < times; round++) {
    for (const [name, key] of [
      ["j, next", "j"],
      ["j, next", "j"],
      ["k, previous", "k"],
      ["a, accept and go on", "a"],
      ["r, reject and go on", "r"],
    ] as const) {
      await press(name, key, "claim");
      await read();
    }
    await press("p, open the predicates", "p", "dialog");
    for (const letter of "rival") await press("a letter in the predicates", letter, "list");
    await press("Enter, change the predicate", "Enter", "dialog");
    await read();
    await press("o, open the actors", "o", "dialog");
    for (const letter of "bade") await press("a letter in the actors", letter, "list");
    await press("Enter, set the object", "Enter", "claim");
    await read();
    await press("d, open the date", "d", "dialog");
    await review.dialog.getByLabel("From, or on").fill(`${2001 + round}-05`);
    await press("Enter, set the date", "Enter", "dialog");
    await read();
    await press("u, take back", "u", "record");
    await read();
  }
  return [...found].map(([key, all]) => ({ key, times: all }));
}
