import assert from "node:assert/strict";
import { it } from "node:test";
import { redFront, valleyTalks } from "./briefings.ts";
import { addBriefing, openPage } from "./desk.ts";
import { eventually } from "./eventually.ts";
import { ReviewPage } from "./page-models/review-page.ts";
import { describeWalks } from "./walk.ts";

describeWalks("a person who reviews", (walk, browser) => {
  it("reviews a whole report from the keyboard alone, and nothing is left to decide", async () => {
    await walk([redFront], async (page, desk) => {
      const review = new ReviewPage(page);
      const [source] = await desk.workbench.sources();
      await page.goto(`/sources/${source?.id}`);
      await review.text.waitFor();
      await page.keyboard.press("n");
      await review.record.waitFor();
      const { total } = await desk.workbench.claims();
      for (let done = 1; done < total; done++) await review.goBy(done % 3 === 0 ? "r" : "a");
      await page.keyboard.press("a");
      await eventually(async () => (await desk.workbench.claims({ review: ["proposed"] })).total === 0);
      const rejected = (await desk.workbench.claims({ review: ["rejected"] })).total;
      assert.equal(rejected, Math.floor((total - 1) / 3));
      await page.locator(".review-where", { hasText: "0 to review" }).waitFor();
    });
  });

  it("changes what a claim says, each with one key, and takes it back", async () => {
    await walk([redFront], async (page, desk) => {
      const review = new ReviewPage(page);
      const { claims } = await desk.workbench.claims({ predicate: "attacked" });
      const [attack] = claims;
      assert.ok(attack);
      await page.goto(`/sources/${attack.source}?claim=${attack.id}`);
      await review.waitForClaim("Red Front attacked Blue Army");
      await page.keyboard.press("x");
      await review.waitForClaim("Blue Army attacked Red Front");
      await review.typeAhead("p", "talks with");
      await review.waitForClaim("Blue Army talks with Red Front");
      await review.typeAhead("o", "white lea");
      await review.waitForClaim("Blue Army talks with White League");
      await page.keyboard.press("f");
      await page.keyboard.press("d");
      await review.dialog.getByLabel("From, or on").fill("2014-05");
      await page.keyboard.press("Enter");
      await review.dialog.waitFor({ state: "detached" });
      assert.match(await review.field("When"), /^May 2014/);
      assert.equal(await review.field("Said"), "predicted");
      await eventually(async () => {
        const claim = await desk.workbench.claim(attack.id);
        return (
          claim.predicate === "talks_with" && claim.modality === "predicted" && claim.time.from === "2014-05"
        );
      });
      for (let presses = 0; presses < 5; presses++) await page.keyboard.press("u");
      await review.waitForClaim("Red Front attacked Blue Army");
      await eventually(async () => {
        const claim = await desk.workbench.claim(attack.id);
        return (
          claim.predicate === "attacked" && claim.subject === attack.subject && claim.modality === "asserted"
        );
      });
      await page.keyboard.press("Shift+U");
      await review.waitForClaim("Blue Army attacked Red Front");
    });
  });

  it("makes a claim of words that are selected, with a new actor", async () => {
    await walk([redFront], async (page, desk) => {
      const review = new ReviewPage(page);
      const [source] = await desk.workbench.sources();
      await page.goto(`/sources/${source?.id}`);
      await review.text.waitFor();
      await review.select("expected to lose the valley");
      await page.keyboard.press("c");
      const fill = async (label: string, words: string, option: RegExp): Promise<void> => {
        await review.dialog.getByRole("combobox", { name: label }).fill(words);
        await review.dialog.getByRole("option", { name: option }).first().click();
      };
      await fill("Subject", "red fr", /Red Front/);
      await fill("Predicate", "lost", /lost/);
      await fill("Object", "Valley Council", /a new organisation/);
      await review.dialog.getByRole("button", { name: "Add the claim" }).click();
      await review.dialog.waitFor({ state: "detached" });
      await eventually(async () =>
        (await desk.workbench.claims()).claims.some(
          ({ origin, quote, predicate }) =>
            origin === "analyst" && predicate === "lost" && quote === "expected to lose the valley",
        ),
      );
      assert.ok((await desk.workbench.actors()).some(({ name }) => name === "Valley Council"));
      await review.text.locator(".claimed", { hasText: "expected to lose the valley" }).first().waitFor();
    });
  });

  it("works through the queue across reports, what changes the picture most first, and new proposals don't move it", async () => {
    await walk([redFront], async (page, desk) => {
      const review = new ReviewPage(page);
      await review.openQueue();
      const first = await review.claim();
      const { propositions } = await desk.workbench.propositions();
      const claim = await desk.workbench.claim(propositions[0]?.claims[0] ?? "");
      assert.ok(first.includes((await desk.workbench.actor(claim.subject)).name));
      await review.goBy("j");
      const second = await review.claim();
      await addBriefing(desk, valleyTalks);
      await page
        .locator(".review-where", { hasText: new RegExp(`^2 of (?!${propositions.length}$)\\d+$`) })
        .waitFor();
      assert.equal(await review.claim(), second);
      await review.goBy("k");
      assert.equal(await review.claim(), first);
      await review.goBy("a");
      assert.equal(await review.claim(), second);
      await page.keyboard.press("u");
      await review.waitForClaim(first);
      await eventually(async () => (await desk.workbench.claims({ review: ["accepted"] })).total === 0);
    });
  });

  it("answers every key at once, and shows all keys for a question mark", async () => {
    await walk([redFront], async (page) => {
      const review = new ReviewPage(page);
      await review.openQueue();
      await page.keyboard.press("?");
      await review.dialog.getByText("next one that waits for a decision").waitFor();
      await review.dialog.getByRole("checkbox").uncheck();
      await page.keyboard.press("Escape");
      await review.dialog.waitFor({ state: "detached" });
      const shown = await review.claim();
      await page.keyboard.press("j");
      await page.keyboard.press("a");
      assert.equal(await review.claim(), shown, "letters are no keys once they are switched off");
      await review.record.getByRole("button", { name: "Keys" }).click();
      await review.dialog.getByRole("checkbox").check();
      await page.keyboard.press("Escape");
      await review.goBy("j");
    });
  });

  it("searches by a key and decides nothing by the letters typed right after it", async () => {
    await walk([redFront], async (page, desk) => {
      const review = new ReviewPage(page);
      await review.openQueue();
      await page.keyboard.type("/army");
      assert.equal(await page.getByRole("dialog").getByRole("combobox").inputValue(), "army");
      await page.keyboard.press("Escape");
      const { total } = await desk.workbench.claims();
      assert.equal((await desk.workbench.claims({ review: ["proposed"] })).total, total);
    });
  });

  it("accepts all claims of a filter in one step, after seeing which, and takes that back in the history", async () => {
    await walk([redFront, valleyTalks], async (page, desk) => {
      await page.goto("/claims?predicate=leads");
      await page.getByRole("button", { name: /^Decide about all 2 claims/ }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("2 claims in 1 report would be accepted:").waitFor();
      await dialog.getByLabel("Why (may be left empty)").fill("the leaders are known");
      await dialog.getByRole("button", { name: "Accept 2 claims" }).click();
      await eventually(async () => (await desk.workbench.claims({ review: ["accepted"] })).total === 2);
      await page.goto("/history");
      await page.getByText("because: the leaders are known").waitFor();
      await page.getByRole("button", { name: "Take back the last step" }).click();
      await page.getByRole("status").getByText("Taken back: Accepted 2 claims.").waitFor();
      assert.equal((await desk.workbench.claims({ review: ["accepted"] })).total, 0);
      await page.getByRole("button", { name: "Make again" }).click();
      await eventually(async () => (await desk.workbench.claims({ review: ["accepted"] })).total === 2);
    });
  });

  it("loses no decision with the connection: it is kept over a reload, shown, and sent again", async () => {
    await walk(
      [redFront],
      async (page, desk) => {
        const review = new ReviewPage(page);
        await review.openQueue();
        const isDecision = (url: URL): boolean => /\/api\/(claims\/.*\/review|reviews)$/.test(url.pathname);
        await page.route(isDecision, (route) => route.abort());
        await review.goBy("a");
        await review.goBy("r");
        await page.getByText("2 decisions on this page are kept and will be sent.").waitFor();
        assert.equal((await desk.workbench.claims({ review: ["accepted", "rejected"] })).total, 0);
        await page.reload();
        await page.getByText("2 decisions on this page are kept and will be sent.").waitFor();
        await page.unroute(isDecision);
        await page.getByRole("button", { name: "Try again" }).click();
        await eventually(async () => (await desk.workbench.claims({ review: ["accepted"] })).total === 1);
        await eventually(async () => (await desk.workbench.claims({ review: ["rejected"] })).total === 1);
        await page.locator(".decision-notice").waitFor({ state: "detached" });
      },
      /Failed to load resource|net::ERR_FAILED/,
    );
  });

  it("goes on while there is no connection, and what was decided is sent once it is back", async () => {
    await walk(
      [redFront],
      async (page, desk) => {
        const review = new ReviewPage(page);
        const [source] = await desk.workbench.sources();
        await page.goto(`/sources/${source?.id}`);
        await review.text.waitFor();
        await page.keyboard.press("n");
        await review.record.waitFor();
        await page.context().setOffline(true);
        await review.goBy("a");
        await review.goBy("a");
        await page.keyboard.press("r");
        await page.getByText("3 decisions on this page are kept and will be sent.").waitFor();
        const count = async (state: "accepted" | "rejected"): Promise<number> =>
          (await desk.workbench.claims({ review: [state] })).total;
        assert.deepEqual([await count("accepted"), await count("rejected")], [0, 0]);
        await page.context().setOffline(false);
        await eventually(async () => (await count("accepted")) === 2 && (await count("rejected")) === 1);
        await page.locator(".decision-notice").waitFor({ state: "detached" });
      },
      /Failed to load resource|net::ERR_INTERNET_DISCONNECTED/,
    );
  });

  it("sees in one window what was decided in another, without a reload", async () => {
    await walk([redFront], async (page, desk) => {
      const mine = new ReviewPage(page);
      const { page: otherPage, troubles } = await openPage(browser(), desk);
      const theirs = new ReviewPage(otherPage);
      const [claim] = (await desk.workbench.claims({ predicate: "allied_with" })).claims;
      assert.ok(claim);
      const address = `/sources/${claim.source}?claim=${claim.id}`;
      await page.goto(address);
      await otherPage.goto(address);
      await theirs.record.waitFor();
      await mine.record.waitFor();
      await mine.decide("Accept");
      await theirs.record.getByRole("button", { name: "Accepted", exact: true }).waitFor();
      assert.equal(await theirs.claim(), "Red Front is allied with Green Brigades");
      await theirs.record.getByRole("button", { name: "Accepted", exact: true }).click();
      await mine.record.getByRole("button", { name: "Accept", exact: true }).waitFor();
      assert.deepEqual(troubles, []);
      await otherPage.context().close();
    });
  });
});
