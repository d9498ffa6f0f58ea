import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { undated, type ClaimRecord } from "@entente/claims";
import { openWorkbench, type Workbench } from "./index.ts";

/** Everything that is answered from what a workbench has read and keeps. */
async function told(workbench: Workbench): Promise<unknown> {
  const { asOf, relations, facts, events, forecasts } = await workbench.picture({ asOf: "2021" });
  return {
    summary: await workbench.summary(),
    actors: await workbench.actors(),
    names: await workbench.names(),
    counts: [...(await workbench.claimCounts())],
    picture: { asOf, relations, facts, events, forecasts },
    accepted: (await workbench.picture({ asOf: "2021", review: ["accepted"] })).relations,
    origins: await workbench.countOrigins(relations),
    lanes: await workbench.lanes({ show: "all" }),
    conflicts: await workbench.conflicts(),
    rules: await workbench.rules(),
  };
}

describe("what a workbench keeps of what it read", () => {
  let folder: string;
  let path: string;
  /** Whose answers are looked at, and another at the same file who decides. */
  let mine: Workbench;
  let other: Workbench;
  const clock = { now: () => new Date("2021-02-02T12:00:00Z") };
  const openOther = (): Promise<Workbench> => openWorkbench({ path, clock, who: "another" });
  const say = (
    subject: string,
    predicate: "fights" | "allied_with" | "leads",
    object: string,
    from = "2012",
  ) => other.addClaim({ subject, predicate, object, says: `so it is, ${from}`, time: { ...undated, from } });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "entente-kept-"));
    path = join(folder, "kept.entente");
    other = await openOther();
    for (const name of ["Red Front", "Blue Army", "White League"])
      await other.addActor({ type: "organisation", name });
    await other.addActor({ type: "person", name: "Omar Saleh" });
    await say("Red Front", "fights", "Blue Army");
    await say("Red Front", "allied_with", "White League", "2014");
    await say("Omar Saleh", "leads", "Red Front", "2010");
    mine = await openWorkbench({ path, clock });
    await told(mine);
  });
  afterEach(async () => {
    await mine.close();
    await other.close();
    rmSync(folder, { recursive: true });
  });

  /** What I am told after something was done is what whoever opens the workspace only now is told. */
  const isUpToDateAfter = async (work: () => Promise<unknown>): Promise<void> => {
    const before = await told(mine);
    await work();
    const fresh = await openOther();
    const now = await told(mine);
    assert.deepEqual(now, await told(fresh));
    assert.notDeepEqual(now, before, "nothing was done");
    await fresh.close();
  };
  const firstClaim = async (): Promise<ClaimRecord> => {
    const [claim] = (await other.claims({ predicate: "fights" })).claims;
    assert.ok(claim);
    return claim;
  };

  it("is brought up to date by what another decided: reviews, edits, claims and actors by hand", async () => {
    const { id } = await firstClaim();
    await isUpToDateAfter(() => other.review(id, "rejected"));
    await isUpToDateAfter(() => other.review(id, "accepted"));
    await isUpToDateAfter(() => other.editClaim(id, { predicate: "rival_of" }));
    await isUpToDateAfter(() => other.editClaim(id, { object: "White League" }));
    await isUpToDateAfter(() => other.editClaim(id, { time: { ...undated, from: "2013" } }));
    await isUpToDateAfter(() => say("Blue Army", "allied_with", "White League", "2019"));
    await isUpToDateAfter(() => other.addActor({ type: "organisation", name: "Green Guard" }));
  });

  it("is brought up to date by names, mergers and splits of actors, marks, rules and verdicts", async () => {
    await isUpToDateAfter(() => other.renameActor("White League", "The League"));
    await isUpToDateAfter(() => other.mergeActors("The League", "Blue Army"));
    await isUpToDateAfter(() => other.undo({ steps: 1 }));
    await isUpToDateAfter(() => other.redo({ steps: 1 }));
    await isUpToDateAfter(() => other.splitActor("The League", null));
    const [rule] = await other.rules();
    assert.ok(rule);
    await isUpToDateAfter(() => other.switchRule(rule.name, false));
  });

  it("is brought up to date by what is taken back, made again and taken out for good", async () => {
    const { id, source } = await firstClaim();
    await other.editClaim(id, { object: "White League" });
    await isUpToDateAfter(() => other.undo({ steps: 1 }));
    await isUpToDateAfter(() => other.undo({ steps: 2 }));
    await isUpToDateAfter(() => other.redo({ steps: 1 }));
    await isUpToDateAfter(() => other.redact({ source }));
  });

  it("is brought up to date by a report that came, and went again", async () => {
    const file = join(folder, "report.txt");
    writeFileSync(
      file,
      "The Red Front is allied with the Blue Army. In May 2015 Omar Saleh led the Red Front.",
    );
    await isUpToDateAfter(() => other.add([file]));
    await isUpToDateAfter(() => other.undo({ steps: 1 }));
  });

  it("keeps what was looked back at apart from what is now", async () => {
    const now = await told(mine);
    assert.deepEqual((await mine.picture({ asOf: "2021", recordedAt: "2020" })).relations, []);
    assert.deepEqual(await told(mine), now);
  });
});
