import assert from "node:assert/strict";
import { it } from "node:test";
import { undated } from "@entente/claims";
import type { Page } from "playwright-core";
import { redFront, valleyTalks, type Briefing } from "./briefings.ts";
import { eventually } from "./eventually.ts";
import { ActorPage } from "./page-models/actor-page.ts";
import { ConflictsPage } from "./page-models/conflicts-page.ts";
import { HistoryPage } from "./page-models/history-page.ts";
import { PicturePage } from "./page-models/picture-page.ts";
import { ReviewPage } from "./page-models/review-page.ts";
import { SourcesPage } from "./page-models/sources-pages.ts";
import { describeWalks } from "./walk.ts";

/** Two reports that contradict each other about who leads. */
const rivalLeader: Briefing = {
  name: "rival-leader.txt",
  title: "Another leader",
  author: "C. Writer",
  date: "2015-12-01",
  text: `Another leader

Samir Aziz leads the Red Front. The Red Front is not allied with the Green Brigades. The Red Frnt fights the White League.
`,
};

/** Drops files on the page as a person does. */
async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent("body", "dragover", { dataTransfer: data });
  await page.getByText("Drop reports here").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

describeWalks("a person at the desk, all the way", (walk) => {
  it("drops a report on an empty desk, reviews it by keyboard, sees it on the map, and reaches the sentence", async () => {
    await walk([], async (page, desk) => {
      const sources = new SourcesPage(page);
      await page.goto("/sources");
      await page.getByText("Drop files anywhere on this page").waitFor();
      const { name, text, ...meta } = redFront;
      await drop(page, [
        { name, text },
        { name: name.replace(".txt", ".meta.json"), text: JSON.stringify(meta) },
      ]);
      await page.getByText(/^1 report added, with \d+ claims\.$/).waitFor();
      await page.getByRole("button", { name: "Dismiss" }).click();
      await sources.openSource(redFront.title);
      const review = new ReviewPage(page);
      await page.keyboard.press("n");
      await review.record.waitFor();
      await page.keyboard.press("a");
      const pledge = (await desk.workbench.claims({ predicate: "pledges_allegiance_to" })).claims[0];
      while (!(await review.claim()).includes("pledges allegiance")) await review.goBy("j");
      await page.keyboard.press("a");
      await eventually(async () => (await desk.workbench.claim(pledge?.id ?? "")).review === "accepted");
      await page.getByRole("link", { name: "Picture" }).click();
      const picture = new PicturePage(page);
      await picture.slider.focus();
      await page.keyboard.press("PageDown");
      await page.keyboard.press("PageUp");
      await picture.openRelation("Together", "pledges allegiance to");
      await picture.dock.root.getByText("Why it is drawn so").click();
      await picture.dock.root.getByText(/Said by 1 claim in 1 report/).waitFor();
      await picture.dock.openFirstSentence();
      assert.match(await review.chosen(), /pledged allegiance/);
    });
  });

  it("is told of a file that can't be read by its own name", async () => {
    await walk([redFront], async (page) => {
      await page.goto("/sources");
      await page.getByRole("table").waitFor();
      await drop(page, [{ name: "broken.pdf", text: "no pdf" }]);
      await page.getByText("1 file not read.").waitFor();
      await page.locator(".addition-failures", { hasText: /^broken\.pdf: / }).waitFor();
    });
  });

  it("decides about a contradiction with one key, sees both sentences, and takes it back", async () => {
    await walk([redFront, rivalLeader], async (page, desk) => {
      const conflicts = new ConflictsPage(page);
      await conflicts.open();
      await conflicts.side("First").locator("blockquote mark").first().waitFor();
      await conflicts.side("Second").locator("blockquote mark").first().waitFor();
      assert.equal(await conflicts.verdict(), "Leave open");
      await page.keyboard.press("1");
      await conflicts.waitForVerdict("The first stands");
      const verdicts = async (): Promise<string[]> =>
        (await desk.workbench.conflicts()).flatMap((one) => one.verdicts.map(({ decision }) => decision));
      await eventually(async () => (await verdicts()).join() === "first-stands");
      await page.getByText("Decided before").waitFor();
      const address = page.url();
      await page.keyboard.press("u");
      await conflicts.waitForVerdict("Leave open");
      await page.reload();
      await conflicts.waitForVerdict("Leave open");
      assert.equal(page.url(), address);
      const history = new HistoryPage(page);
      await history.open();
      assert.match((await history.entries()).join("\n"), /Made a verdict on a contradiction/);
    });
  });

  it("is told what follows by rule, that a rule says it, and by what chain of sentences", async () => {
    await walk([redFront], async (page, desk) => {
      for (const subject of ["Red Front", "White League"]) {
        const says = `${subject} fights the Blue Army.`;
        const time = { ...undated, from: "2012" };
        await desk.workbench.addClaim({ subject, predicate: "fights", object: "Blue Army", says, time });
      }
      const picture = new PicturePage(page);
      await picture.open("?show=all");
      const shared = picture.derived.filter({ hasText: /share|common|enemy/i }).first();
      await shared.getByText(/(derived|suggested) by a rule/).waitFor();
      await shared.locator("summary").first().click();
      await shared.getByText("by the rule").first().waitFor();
      await shared.getByText("1 sentence").first().click();
      await shared.locator("blockquote, .quote").first().waitFor();
    });
  });

  it("searches everything from anywhere with one box", async () => {
    await walk([redFront, valleyTalks], async (page) => {
      await page.goto("/actors");
      await page.getByRole("table").waitFor();
      await page.keyboard.press("Control+k");
      const box = page.getByRole("dialog").getByRole("combobox");
      await box.fill("held talks");
      await page
        .getByRole("option", { name: /Sentence/ })
        .first()
        .waitFor();
      await page
        .getByRole("option", { name: /Sentence/ })
        .first()
        .click();
      await page.locator(".report .found").first().waitFor();
      await page.keyboard.press("/");
      await box.fill("conflic");
      await page.getByRole("option", { name: /Conflicts/ }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Conflicts" }).waitFor();
      await page.goto("/search?text=blue%20army");
      await page.getByRole("region", { name: "Actors" }).getByRole("link", { name: "Blue Army" }).waitFor();
      await page.getByRole("region", { name: "Sentences" }).getByRole("link").first().click();
      await page.locator(".report .found").first().waitFor();
    });
  });

  it("looks at a pair, each line with the way to its sentence", async () => {
    await walk([redFront, valleyTalks], async (page, desk) => {
      const id = async (name: string): Promise<string> => (await desk.workbench.actor(name)).id;
      await page.goto(`/between?a=${await id("Red Front")}`);
      await page.getByText("Choose two actors").waitFor();
      await page.getByRole("combobox", { name: "and" }).fill("blue");
      await page
        .getByRole("option", { name: /Blue Army/ })
        .first()
        .click();
      await page.getByRole("heading", { level: 1, name: "Red Front and Blue Army" }).waitFor();
      const story = await page.locator(".story li").allInnerTexts();
      assert.ok(
        story.some((line) => line.includes("talks with")),
        story.join(" | "),
      );
      await page.reload();
      await page.locator(".story li", { hasText: "talks with" }).getByRole("button").click();
      await new ActorPage(page).dock.openFirstSentence();
      assert.match(await new ReviewPage(page).chosen(), /held talks with the Blue Army/);
    });
  });

  it("takes two actors for one, and takes that back", async () => {
    await walk([redFront, rivalLeader], async (page, desk) => {
      const red = await desk.workbench.actor("Red Front");
      await page.goto(`/actors/${red.id}`);
      await page.getByRole("button", { name: "The same as …", exact: true }).click();
      await page.getByRole("dialog").getByRole("combobox").fill("green brig");
      await page
        .getByRole("option", { name: /Green Brigades/ })
        .first()
        .click();
      await eventually(async () => (await desk.workbench.actor("Green Brigades")).id === red.id);
      await page.getByRole("button", { name: "Undo", exact: true }).click();
      await eventually(async () => (await desk.workbench.actor("Green Brigades")).id !== red.id);
      await page.goto("/who");
      await page.getByRole("heading", { level: 1, name: "Who is who" }).waitFor();
    });
  });

  it("asks what would change, and is told why", async () => {
    await walk([redFront], async (page) => {
      await page.goto("/what-if");
      await page.getByLabel("Suppose, one a line").fill("merged_with(Red Front, Blue Army) @ 2016");
      await page.getByRole("button", { name: "Show what would change" }).click();
      await page.getByRole("heading", { name: "What would change" }).waitFor();
      await page.locator(".what-if-changes > li").first().waitFor();
      await page.reload();
      await page.getByRole("heading", { name: "What would change" }).waitFor();
    });
  });
});
