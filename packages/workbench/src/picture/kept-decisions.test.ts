import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { isEntenteError, undated } from "@entente/claims";
import { openWorkbench, type Workbench } from "../index.ts";

const pledgesEnd = {
  name: "pledge-to-the-dead",
  sentence: "A pledge to a person ends with that person’s death.",
  if: [{ predicate: "died", subject: "?person" }],
  types: { "?person": ["person"] },
  effect: {
    does: "ends",
    states: [{ predicate: "pledges_allegiance_to", object: "?person" }],
    firmness: "change",
  },
} as const;

describe("what a workspace decides about its picture", () => {
  let workbench: Workbench;
  const says = async (subject: string, predicate: "died" | "leads", object: string, from: string) =>
    await workbench.addClaim({ subject, predicate, object, says: "so", time: { ...undated, from } });
  beforeEach(async () => {
    const clock = { now: () => new Date("2020-02-02T12:00:00Z") };
    workbench = await openWorkbench({ path: ":memory:", clock, who: "R. Byrne" });
    await workbench.addActor({ type: "organisation", name: "Branch" });
    for (const name of ["Ali", "Omar"]) await workbench.addActor({ type: "person", name });
  });
  afterEach(async () => await workbench.close());

  it("a workspace may have pledges end with the person they were given to, and take that back", async () => {
    await workbench.addClaim({
      subject: "Branch",
      predicate: "pledges_allegiance_to",
      object: "Ali",
      says: "so",
      time: { ...undated, from: "2012" },
    });
    await workbench.addClaim({
      subject: "Ali",
      predicate: "died",
      object: null,
      says: "so",
      time: { ...undated, from: "2014-05" },
    });
    const drawn = async (): Promise<string[]> =>
      (await workbench.picture({ asOf: "2015" })).relations.map(
        ({ predicate, status }) => `${predicate} ${status}`,
      );
    assert.deepEqual(await drawn(), ["pledges_allegiance_to in-question"]);
    const rules = await workbench.addRules([pledgesEnd], { why: "as the group itself holds" });
    assert.deepEqual(
      rules.filter(({ isOwn }) => isOwn).map(({ name, sentence, isOn }) => [name, sentence, isOn]),
      [["pledge-to-the-dead", pledgesEnd.sentence, true]],
    );
    assert.deepEqual(await drawn(), []);
    assert.equal((await workbench.switchRule("pledge-to-the-dead", false)).isOn, false);
    assert.deepEqual(await drawn(), ["pledges_allegiance_to certain"]);
    const history = await workbench.history({ limit: 2 });
    assert.deepEqual(
      history.map(({ kind, why }) => [kind, why]),
      [
        ["record.changed", null],
        ["record.created", "as the group itself holds"],
      ],
    );
    await workbench.undo({ steps: 2 });
    assert.deepEqual(await drawn(), ["pledges_allegiance_to in-question"]);
    await workbench.redo({ steps: 1 });
    assert.deepEqual(await drawn(), []);
  });

  it("a question may leave out more rules than the workspace does", async () => {
    await workbench.addActor({ type: "organisation", name: "Other" });
    await says("Ali", "leads", "Branch", "2012");
    await says("Ali", "died", "Other", "2014");
    const leaders = async (off: readonly string[] = []): Promise<number> =>
      (await workbench.picture({ asOf: "2015", rules: { off } })).relations.length;
    assert.deepEqual([await leaders(), await leaders(["death"])], [0, 1]);
    await workbench.switchRule("death", false);
    assert.deepEqual([await leaders(), await leaders(["shared-enemy"])], [1, 1]);
    await workbench.switchRule("death", true);
    assert.equal(await leaders(), 0);
    await assert.rejects(
      async () => await workbench.switchRule("nonsense", false),
      (error) => isEntenteError(error, "ENT_INVALID"),
    );
  });

  it("verdicts stay with their conflict, the latest first, until they are taken back", async () => {
    await says("Ali", "leads", "Branch", "2012-01-01");
    await says("Omar", "leads", "Branch", "2012-01-01");
    const [conflict] = await workbench.conflicts();
    assert.ok(conflict);
    assert.deepEqual([conflict.kind, conflict.verdicts], ["two-leaders", []]);
    await workbench.decideConflict(conflict.id, "open");
    const decided = await workbench.decideConflict(conflict.id, "second-stands", "two reports");
    const rest = { conflict: conflict.id, date: "2020-02-02", by: "R. Byrne" };
    assert.deepEqual(decided.verdicts, [
      { ...rest, decision: "second-stands", note: "two reports" },
      { ...rest, decision: "open", note: null },
    ]);
    await workbench.undo({ steps: 1 });
    assert.deepEqual(
      (await workbench.conflicts())[0]?.verdicts.map(({ decision }) => decision),
      ["open"],
    );
    await assert.rejects(
      async () => await workbench.decideConflict("two-leaders:c8:c9", "open"),
      (error) => isEntenteError(error, "ENT_INVALID"),
    );
  });
});
