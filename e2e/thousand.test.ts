import assert from "node:assert/strict";
import { it } from "node:test";
import { openMadeUpDesk } from "./desk.ts";
import { ActorPage } from "./page-models/actor-page.ts";
import { PicturePage } from "./page-models/picture-page.ts";
import { SourcesPage } from "./page-models/sources-pages.ts";
import { describeWalks, walkOver } from "./walk.ts";

describeWalks("a person with a thousand reports", (_walk, browser) => {
  it("opens the map, moves the day, searches, opens an actor and reaches a sentence", async () => {
    const desk = await openMadeUpDesk({ reports: 1000, actors: 300, facts: 1500, claims: 12 });
    await walkOver(browser(), desk, async (page) => {
      const picture = new PicturePage(page);
      await picture.open();
      const [name] = await picture.lanes();
      assert.ok(name !== undefined);
      const before = await picture.day();
      await picture.slider.focus();
      await page.keyboard.press("PageDown");
      const after = await picture.day();
      assert.notEqual(after, before);
      await picture.waitForList(after);

      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").fill(name.toUpperCase());
      await page.getByRole("option", { name: name }).first().waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: name }).waitFor();
      const actor = new ActorPage(page);
      await actor.openNote(name);
      await actor.dock.openFirstSentence();
      const source = new SourcesPage(page).source();
      assert.ok((await source.chosen()).includes(name));

      const sources = new SourcesPage(page);
      await sources.open();
      await page.getByText("200 of 1,000 are shown").waitFor();
      await page.getByRole("button", { name: "Show more" }).click();
      assert.equal((await sources.titles()).length, 400);
    });
  });
});
