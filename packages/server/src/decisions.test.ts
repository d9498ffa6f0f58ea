import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { z } from "zod";
import { createApp } from "./app.ts";
import {
  actorProposalsSchema,
  changedClaimsSchema,
  claimListSchema,
  claimResponseSchema,
  conflictSchema,
  conflictsSchema,
  decidedActorsSchema,
  findingsSchema,
  historySchema,
  pictureSchema,
  problemDetailsSchema,
  propositionListSchema,
  propositionSchema,
  rulesSchema,
  sourceResponseSchema,
  stepsSchema,
} from "./contract/index.ts";
import { openDesk } from "./desk.testing.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;

describe("decisions over the API", () => {
  let desk: Desk;
  let app: ReturnType<typeof createApp>;
  before(async () => {
    desk = await openDesk();
    app = createApp({ workbench: desk.workbench, webFolder: null });
  });
  after(() => desk.clear());

  /** The answer, held to the contract. */
  async function ask<S extends z.ZodType>(
    path: string,
    schema: S,
    body?: unknown,
    method = "POST",
  ): Promise<z.infer<S>> {
    const response = await app.request(path, body === undefined ? {} : json(body, method));
    assert.equal(response.status, 200, await response.clone().text());
    return schema.parse(await response.json());
  }
  const json = (body: unknown, method: string): RequestInit => ({
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  async function refused(path: string, status: number, body: unknown, method = "POST"): Promise<string> {
    const response = await app.request(path, json(body, method));
    assert.equal(response.status, status, await response.clone().text());
    return problemDetailsSchema.parse(await response.json()).code;
  }
  const accepted = async (query = ""): Promise<number> =>
    (await ask(`/api/claims?review=accepted${query}`, claimListSchema)).total;
  const undo = (steps: number) => ask("/api/undo", stepsSchema, { steps });

  it("lists propositions with a claim of each, gives one, and decides about all its claims in one step", async () => {
    const { propositions, claims, total } = await ask("/api/propositions?limit=3", propositionListSchema);
    assert.ok(total >= 3 && propositions.length === 3 && claims.length === 3);
    const [first] = propositions;
    assert.deepEqual(await ask(`/api/propositions/${first?.id}`, propositionSchema), first);
    const request = { review: "accepted", proposition: first?.id, why: "read them all" };
    const preview = await ask("/api/reviews", changedClaimsSchema, { ...request, preview: true });
    assert.deepEqual([preview.claims.length, await accepted()], [first?.claims.length, 0]);
    await ask("/api/reviews", changedClaimsSchema, request);
    assert.equal(await accepted(), first?.claims.length);
    const { history } = await ask("/api/history?limit=1", historySchema);
    assert.deepEqual([history[0]?.kind, history[0]?.why], ["claim.reviewed", "read them all"]);
    assert.equal((await undo(1)).steps[0]?.number, history[0]?.number);
    assert.equal(await accepted(), 0);
    assert.equal((await ask("/api/redo", stepsSchema, {})).steps.length, 1);
    assert.equal(await accepted(), first?.claims.length);
    await undo(1);
    assert.equal(await refused("/api/reviews", 400, { review: "accepted" }), "ENT_INVALID");
    assert.equal(
      await refused("/api/reviews", 404, { review: "accepted", claims: ["c999"] }),
      "ENT_CLAIM_UNKNOWN",
    );
  });

  it("changes a claim and adds one by hand", async () => {
    const { claims } = await ask("/api/claims?predicate=allied_with", claimListSchema);
    const id = claims[0]?.id ?? "";
    const edited = await ask(
      `/api/claims/${id}`,
      claimResponseSchema,
      { predicate: "supports", swap: true },
      "PATCH",
    );
    assert.deepEqual(
      [edited.predicate, edited.subject, edited.object],
      ["supports", claims[0]?.object, claims[0]?.subject],
    );
    const draft = { subject: "Red Front", predicate: "seeks", object: "talks", says: "They told me so." };
    const added = await ask("/api/claims", claimResponseSchema, draft);
    assert.deepEqual([added.origin, added.quote, added.object], ["analyst", "They told me so.", "talks"]);
    await undo(2);
    assert.equal(
      await refused("/api/claims", 400, { subject: "Red Front", predicate: "seeks" }),
      "ENT_INVALID",
    );
    assert.equal(await refused("/api/claims", 404, { ...draft, subject: "Nobody" }), "ENT_ACTOR_UNKNOWN");
    assert.equal(await refused(`/api/claims/${id}`, 400, { colour: "red" }, "PATCH"), "ENT_INVALID");
  });

  it("keeps claims apart from their group and groups them again", async () => {
    const { propositions } = await ask("/api/propositions", propositionListSchema);
    const [one] = propositions;
    const claims = one?.claims.slice(0, 1) ?? [];
    assert.equal(
      (await ask("/api/separations", changedClaimsSchema, { claims, apart: true })).claims.length,
      1,
    );
    await ask("/api/separations", changedClaimsSchema, { claims, apart: false });
    assert.deepEqual(await ask(`/api/propositions/${one?.id}`, propositionSchema), one);
    await undo(2);
  });

  it("decides who is who, by any of their names", async () => {
    const { proposals } = await ask("/api/actor-proposals", actorProposalsSchema);
    assert.ok(Array.isArray(proposals));
    const pair = { one: "Red Front", other: "Green Brigades" };
    const { actors } = await ask("/api/merges", decidedActorsSchema, { ...pair, why: "a test" });
    assert.ok(actors[0]?.names.some(({ text }) => text.includes("Green Brigades")));
    const split = await ask(`/api/actors/red%20front/split`, decidedActorsSchema, {});
    assert.deepEqual(
      split.actors.map(({ name }) => name),
      ["Red Front", "Green Brigades"],
    );
    assert.equal((await ask("/api/distinctions", decidedActorsSchema, pair)).actors.length, 2);
    const renamed = await ask("/api/actors/Green%20Brigades/name", decidedActorsSchema, {
      name: "The Brigades",
    });
    assert.equal(renamed.actors[0]?.name, "The Brigades");
    const made = await ask("/api/actors", decidedActorsSchema, {
      type: "person",
      name: "Rana Aziz",
      mentions: ["Aziz"],
    });
    assert.equal(made.actors[0]?.name, "Rana Aziz");
    await undo(5);
    assert.equal(await refused("/api/merges", 400, { one: "Red Front", other: "Red Front" }), "ENT_INVALID");
    assert.equal(await refused("/api/actors/Red%20Front/split", 400, {}), "ENT_INVALID");
  });

  it("marks a source, and takes that back", async () => {
    const marked = await ask(
      "/api/sources/s1",
      sourceResponseSchema,
      { sharing: "private", reliability: "B" },
      "PATCH",
    );
    assert.deepEqual([marked.sharing, marked.reliability], ["private", "B"]);
    await undo(1);
    assert.equal(await refused("/api/sources/s9", 404, { sharing: "full" }, "PATCH"), "ENT_SOURCE_UNKNOWN");
    assert.equal(await refused("/api/sources/s1", 400, { sharing: "some" }, "PATCH"), "ENT_INVALID");
  });

  it("gives the history of an actor, a claim and a source, and says that all is well", async () => {
    for (const query of ["actor=Red%20Front", "claim=c1", "source=s1"]) {
      const { history } = await ask(`/api/history?${query}`, historySchema);
      assert.ok(
        history.some(({ kind }) => kind === "source.added"),
        query,
      );
    }
    assert.deepEqual((await ask("/api/check", findingsSchema)).findings, []);
  });

  it("gives claims and pictures as they were recorded, and as they were known", async () => {
    const total = async (query: string): Promise<number> =>
      (await ask(`/api/claims?${query}`, claimListSchema)).total;
    assert.equal(await total("recordedAt=2019"), 0);
    assert.equal(await total("recordedAt=2020-02-02T12:00:00Z"), await total(""));
    assert.ok((await total("knownAt=2014-06")) < (await total("")));
    assert.deepEqual((await ask("/api/picture?asOf=2015&recordedAt=2019", pictureSchema)).relations, []);
    const response = await app.request("/api/picture?recordedAt=once");
    assert.equal(response.status, 400);
  });

  it("takes back a whole piece of work", async () => {
    const { steps } = await ask("/api/undo", stepsSchema, { group: true });
    assert.equal(steps.length, 2);
    assert.equal(await desk.workbench.sources().then(({ length }) => length), 0);
    await ask("/api/redo", stepsSchema, { group: true });
    assert.equal(await desk.workbench.sources().then(({ length }) => length), 2);
  });

  it("lists the rules, switches one off and on, adds one, and refuses what is none", async () => {
    const isOn = async (name: string): Promise<boolean | undefined> =>
      (await ask("/api/rules", rulesSchema)).rules.find((rule) => rule.name === name)?.isOn;
    assert.equal(await isOn("death"), true);
    await ask("/api/rules/death", rulesSchema, { on: false, why: "to see" });
    assert.equal(await isOn("death"), false);
    await undo(1);
    assert.equal(await isOn("death"), true);
    const rule = {
      name: "feud",
      sentence: "A killing starts a feud.",
      if: [{ predicate: "killed", subject: "?one", object: "?other" }],
      effect: { does: "derives", kind: "feud", subject: "?one", object: "?other", weak: true },
    };
    await ask("/api/rules", rulesSchema, { rules: [rule] });
    assert.equal(await isOn("feud"), true);
    await undo(1);
    assert.equal(await isOn("feud"), undefined);
    assert.equal(await refused("/api/rules", 400, { rules: [{ ...rule, name: "" }] }), "ENT_INVALID");
    assert.equal(await refused("/api/rules/nonsense", 400, { on: true }), "ENT_INVALID");
  });

  it("keeps a verdict on a conflict", async () => {
    const time = { from: "2013-01-01", to: null, text: null, over: false, after: null, before: null };
    for (const subject of ["Omar Haddad", "Karim Saleh"]) {
      const claim = { subject, predicate: "leads", object: "Red Front", says: "so", time };
      await ask("/api/claims", claimResponseSchema, claim);
    }
    const { conflicts } = await ask("/api/conflicts", conflictsSchema);
    const conflict = conflicts.find(({ kind }) => kind === "two-leaders");
    assert.ok(conflict);
    const body = { conflict: conflict.id, decision: "both-stand", note: "joint leaders" };
    const decided = await ask("/api/verdicts", conflictSchema, body);
    assert.deepEqual(
      decided.verdicts.map(({ decision, note }) => [decision, note]),
      [["both-stand", "joint leaders"]],
    );
    assert.equal(await refused("/api/verdicts", 400, { ...body, conflict: "none" }), "ENT_INVALID");
    await undo(3);
  });
});
