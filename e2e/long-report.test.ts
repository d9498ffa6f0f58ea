import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { openDeskOf } from "./desk.ts";
import { eventually } from "./eventually.ts";
import { ReviewPage } from "./page-models/review-page.ts";
import { describeWalks, walkOver } from "./walk.ts";

/** An article of 149 claims, which is not part of the repository; else two of the samples, together as long. */
const article = join(import.meta.dirname, "../../shared/evaluation/dev/00-seed-isis-aq.txt");
const samples = ["levant-2017.txt", "irish-republicans-1969-2012.md"].map((name) =>
  join(import.meta.dirname, "../samples", name),
);

describeWalks("a person who reviews a long report", (_walk, browser) => {
  it("gets from the first proposition to an empty queue with the keyboard alone", async () => {
    const desk = await openDeskOf(existsSync(article) ? [article] : samples);
    await walkOver(browser(), desk, async (page) => {
      const review = new ReviewPage(page);
      const { total } = await desk.workbench.claims();
      assert.ok(total > 80, `only ${total} claims were read`);
      await review.openQueue();
      // Once in a while something is put right before it is decided about; a claim is then about another proposition.
      await review.typeAhead("p", "rival of");
      await review.goBy("j");
      await review.goBy("k");
      const empty = page.getByText("Nothing waits for a decision.");
      for (let pressed = 0; !(await empty.isVisible()); pressed++) {
        assert.ok(pressed < 3 * total, "the queue does not become empty");
        await review.decideAndGoOn(pressed % 4 === 3 ? "r" : "a");
      }
      await eventually(async () => (await desk.workbench.claims({ review: ["proposed"] })).total === 0);
      const { total: accepted } = await desk.workbench.claims({ review: ["accepted"] });
      assert.ok(accepted > total / 2);
    });
  });
});
