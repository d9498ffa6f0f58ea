import assert from "node:assert/strict";
import { it } from "node:test";
import { mixedScripts, redFront, valleyTalks } from "./briefings.ts";
import { eventually } from "./eventually.ts";
import { ActorPage } from "./page-models/actor-page.ts";
import { ClaimsPage } from "./page-models/claims-page.ts";
import { PicturePage } from "./page-models/picture-page.ts";
import { SourcePage, SourcesPage } from "./page-models/sources-pages.ts";
import { describeWalks } from "./walk.ts";

describeWalks("a person at the desk", (walk) => {
  it("goes from a report to a claim, to the picture, to a relation's quote, and back to the sentence", async () => {
    await walk([redFront, valleyTalks], async (page) => {
      const sources = new SourcesPage(page);
      await sources.open();
      assert.deepEqual(await sources.titles(), [redFront.title, valleyTalks.title]);
      const source = await sources.openSource(redFront.title);
      assert.ok(
        (await source.underlined()).some((words) => words.includes("allied with the Green Brigades")),
      );
      await source.underline("pledged allegiance").click();
      assert.equal(await source.claim(), "Red Front pledges allegiance to White League");
      assert.equal(await source.field("When"), "from Jun 2015, “In June 2015”");

      await page.getByRole("link", { name: "Picture" }).click();
      const picture = new PicturePage(page);
      await picture.openRelation("Together", "pledges allegiance to");
      assert.equal(await picture.dock.title(), "Red Front pledges allegiance to White League");
      const [quote] = await picture.dock.quotes();
      assert.ok(quote !== undefined && redFront.text.includes(quote) && quote.includes("pledged allegiance"));
      await picture.dock.openFirstSentence();
      assert.equal(await source.chosen(), quote);
      assert.equal(await source.claim(), "Red Front pledges allegiance to White League");
    });
  });

  it("shows a view without a sign of waiting for its code, opened by its address or by its link", async () => {
    await walk([redFront, valleyTalks], async (page) => {
      await page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.body?.textContent.includes("Loading the view"))
            Object.assign(window, { waited: true });
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto("/sources");
      await page.getByRole("link", { name: redFront.title }).waitFor();
      // The code of the others is fetched once the page is at rest.
      await page.waitForResponse((response) => response.url().includes("RunsView"));
      await page.getByRole("link", { name: "Review", exact: true }).click();
      await page.getByRole("heading", { name: "Review", level: 1 }).waitFor();
      assert.equal(await page.evaluate(() => "waited" in window), false);
    });
  });

  it("prints an actor's page with the quotes that its numbers stand for", async () => {
    await walk([redFront], async (page, desk) => {
      const { id } = await desk.workbench.actor("Red Front");
      await page.goto(`/actors/${id}`);
      await page.locator(".story").waitFor();
      const notes = page.getByRole("heading", { name: "Notes" });
      assert.equal(await notes.count(), 0);
      await page.emulateMedia({ media: "print" });
      await notes.waitFor();
      const quotes = await page.locator(".printed-notes q").allInnerTexts();
      assert.ok(quotes.length > 0 && quotes.every((quote) => redFront.text.includes(quote)));
    });
  });

  it("moves the day by keyboard, and the relations follow", async () => {
    await walk([redFront, valleyTalks], async (page) => {
      const picture = new PicturePage(page);
      await picture.open();
      assert.equal(await picture.day(), "2 Oct 2016");
      assert.ok(
        (await picture.relations("Together")).includes("Red Front pledges allegiance to White League"),
      );
      await picture.slider.focus();
      await page.keyboard.press("PageDown");
      await picture.waitForList("2 Oct 2015");
      assert.ok(
        (await picture.relations("Together")).includes("Red Front pledges allegiance to White League"),
      );
      for (let presses = 0; presses < 5; presses++) await page.keyboard.press("ArrowLeft");
      await picture.waitForList("2 May 2015");
      assert.ok(
        !(await picture.relations("Together")).includes("Red Front pledges allegiance to White League"),
      );
      assert.ok(!(await picture.lines()).some((line) => line.includes("pledges allegiance")));
      await page.waitForURL(/asOf=2015-05-02/);
      await page.keyboard.press("Shift+ArrowRight");
      await picture.waitForList("3 May 2015");
      await page.reload();
      await picture.waitForList("3 May 2015");
    });
  });

  it("reaches a line in the diagram by keyboard alone, and its sentence from there", async () => {
    await walk([redFront, valleyTalks], async (page) => {
      const picture = new PicturePage(page);
      await picture.open();
      await picture.slider.focus();
      await page.keyboard.press("Tab");
      for (let presses = 0; presses < 60 && !(await picture.reached()).includes("talks with"); presses++) {
        await page.keyboard.press("ArrowRight");
      }
      assert.match(await picture.reached(), /talks with .*, 4 Aug 2016, certain, proposed, 1 claim/);
      await page.keyboard.press("Enter");
      assert.match((await picture.dock.quotes())[0] ?? "", /held talks with the Blue Army/);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/sources\/.*claim=/);
      assert.match((await new SourcePage(page).chosen()) ?? "", /held talks with the Blue Army/);
    });
  });

  it("shows as known then only what was published then", async () => {
    await walk([redFront, valleyTalks], async (page) => {
      const picture = new PicturePage(page);
      await picture.open("?asOf=2015-08-01");
      await picture.waitForList("1 Aug 2015");
      assert.ok(
        (await picture.relations("Together")).includes("Red Front pledges allegiance to White League"),
      );
      await picture.chooseKnown("then");
      await page.getByRole("region", { name: "Together" }).getByText("None at this date.").waitFor();
      assert.deepEqual(await picture.lines(), []);
      await picture.chooseKnown("today");
      await page.getByRole("region", { name: "Together" }).getByText("pledges allegiance to").waitFor();
    });
  });

  it("never shows a forecast as a relation", async () => {
    await walk([redFront], async (page) => {
      const picture = new PicturePage(page);
      await picture.open();
      const forecasts = await picture.forecasts();
      assert.ok(
        forecasts.some((text) => /If Omar Haddad is killed, Red Front would merge with Blue Army/.test(text)),
        forecasts.join(),
      );
      assert.ok(!(await picture.lines()).some((line) => line.includes("merged with")));
      await page.locator(".forecast-list button").first().click();
      assert.ok((await picture.dock.quotes()).length > 0);
    });
  });

  it("is told by the server that a date is none, and keeps the picture", async () => {
    await walk(
      [redFront],
      async (page) => {
        const picture = new PicturePage(page);
        await picture.open();
        await picture.typeDate("next spring");
        assert.match(await picture.dateError(), /“next spring” is not a date\. Give a year/);
        assert.ok((await picture.lanes()).includes("Red Front"));
        await picture.typeDate("2014");
        await picture.waitForList("2014");
        assert.equal(await page.locator(".date-box [role=alert]").count(), 0);
      },
      /status of 400/,
    );
  });

  it("narrows the claims, and the address restores it", async () => {
    await walk(
      [redFront, valleyTalks],
      async (page, desk) => {
        const total = (await desk.workbench.claims()).total;
        const claims = new ClaimsPage(page);
        await claims.open();
        await claims.waitForTotal(`${total} claims`);
        await claims.narrow("Predicate", "leads");
        await claims.waitForTotal("2 claims");
        await claims.type("Actor", "blue army");
        await claims.waitForTotal("1 claim");
        assert.deepEqual(await claims.rows(), ["Karim Saleh leads Blue Army"]);
        await page.reload();
        await claims.waitForTotal("1 claim");
        await claims.openRow("Karim Saleh leads Blue Army");
        await page.getByRole("link", { name: redFront.title }).click();
        assert.match(await new SourcePage(page).chosen(), /Karim Saleh leads the Blue Army/);
        await page.goBack();
        await page.getByRole("button", { name: "Clear" }).click();
        await claims.waitForTotal(`${total} claims`);
        await claims.type("Actor", "Nobody Known");
        await page.getByRole("alert").getByText("No actor here is called “Nobody Known”").waitFor();
      },
      /status of 404/,
    );
  });

  it("accepts a claim, and every view knows it", async () => {
    await walk([redFront], async (page, desk) => {
      const sources = new SourcesPage(page);
      await sources.open();
      const source = await sources.openSource(redFront.title);
      await source.underline("allied with").click();
      await source.decide("Accept");
      assert.equal(await source.field("Review"), "accepted");
      await eventually(async () => (await desk.workbench.claims({ review: ["accepted"] })).total === 1);

      await page.getByRole("link", { name: "Picture" }).click();
      const picture = new PicturePage(page);
      await picture.chooseClaims("accepted only");
      await page.getByRole("region", { name: "Leadership" }).getByText("None at this date.").waitFor();
      assert.deepEqual(await picture.relations("Together"), ["Red Front is allied with Green Brigades"]);
      await picture.openRelation("Together", "is allied with");
      await page.getByRole("button", { name: "Accepted", exact: true }).click();
      await page.getByRole("region", { name: "Together" }).getByText("None at this date.").waitFor();
      await eventually(async () => (await desk.workbench.claims({ review: ["accepted"] })).total === 0);
    });
  });

  it("reviews a report by keyboard: from claim to claim, and a decision", async () => {
    await walk([redFront], async (page, desk) => {
      const sources = new SourcesPage(page);
      await sources.open();
      const source = await sources.openSource(redFront.title);
      await page.keyboard.press("j");
      const first = await source.claim();
      await page.keyboard.press("j");
      assert.notEqual(await source.claim(), first);
      await page.keyboard.press("k");
      assert.equal(await source.claim(), first);
      await source.record.getByRole("button", { name: "Reject" }).focus();
      await page.keyboard.press("Enter");
      await source.record.getByRole("button", { name: "Rejected" }).waitFor();
      await eventually(async () => (await desk.workbench.claims({ review: ["rejected"] })).total === 1);
    });
  });

  it("reads about one actor, each line with a note that opens its quote", async () => {
    await walk([redFront, valleyTalks], async (page) => {
      const actor = new ActorPage(page);
      await actor.openFromList("red FRONT", "Red Front");
      assert.match((await actor.section("Leaders"))[0] ?? "", /Omar Haddad/);
      const story = await actor.story();
      assert.ok(
        story.indexOf("Red Front was founded") >= 0 || story.some((line) => line.includes("founded")),
        story.join(" | "),
      );
      await actor.openNote("talks with");
      assert.match((await actor.dock.quotes())[0] ?? "", /held talks with the Blue Army/);
      await actor.dock.openFirstSentence();
      assert.match(await new SourcePage(page).chosen(), /held talks with the Blue Army/);
    });
  });

  it("sees right-to-left text from the right, and underlines at the right letters behind astral ones", async () => {
    await walk([mixedScripts], async (page, desk) => {
      const sources = new SourcesPage(page);
      await sources.open();
      const source = await sources.openSource(mixedScripts.title);
      const directions = await source.text
        .locator("p")
        .evaluateAll((paragraphs) => paragraphs.map((paragraph) => getComputedStyle(paragraph).direction));
      assert.deepEqual(directions, ["rtl", "ltr"]);
      const [claim] = (await desk.workbench.claims()).claims;
      assert.match(claim?.quote ?? "", /Red Front attacked the Blue Army$/);
      assert.equal((await source.underlined()).join(""), claim?.quote);
      assert.equal(
        await page.getByRole("heading", { level: 1 }).evaluate((title) => getComputedStyle(title).direction),
        "rtl",
      );
    });
  });

  it("is told what isn't there, and where to go instead", async () => {
    await walk(
      [redFront],
      async (page) => {
        await page.goto("/sources/s999");
        await page.getByRole("alert").getByText("There is no source “s999”").waitFor();
        await page.goto("/nowhere");
        await page.getByRole("link", { name: "Go to the picture." }).click();
        await page.getByRole("slider").waitFor();
      },
      /status of 404/,
    );
  });

  it("finds an empty workspace explained", async () => {
    await walk([], async (page) => {
      await page.goto("/");
      await page.getByText("This workspace holds no report yet.").waitFor();
      for (const path of ["/sources", "/claims", "/actors"]) {
        await page.goto(path);
        await page.locator(".notice", { hasText: "yet" }).waitFor();
      }
    });
  });
});
