import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { undated, type ClaimRecord } from "@entente/claims";
import { openWorkbench, type Workbench } from "../index.ts";

describe("judgement in a workspace", () => {
  let workbench: Workbench;
  let now = new Date("2018-01-01T12:00:00Z");
  beforeEach(async () => {
    now = new Date("2018-01-01T12:00:00Z");
    // Each look at the clock is a moment later, as it is in life.
    const clock = { now: () => (now = new Date(now.getTime() + 1000)) };
    workbench = await openWorkbench({ path: ":memory:", clock, who: "R. Byrne" });
    for (const name of ["Front", "Army", "Guard"]) await workbench.addActor({ type: "organisation", name });
  });
  afterEach(async () => await workbench.close());

  const says = async (fields: Partial<Parameters<Workbench["addClaim"]>[0]>): Promise<ClaimRecord> =>
    await workbench.addClaim({
      subject: "Front",
      predicate: "merged_with",
      object: "Army",
      says: "so",
      ...fields,
    });
  const foretold = (fields: Partial<Parameters<Workbench["addClaim"]>[0]> = {}): Promise<ClaimRecord> =>
    says({ modality: "predicted", says: "Front will merge with Army", ...fields });
  const invalid = (message: RegExp) => ({ code: "ENT_INVALID", message });

  it("enters a forecast, fixes it, proves that it is unchanged, and resolves it; every step can be taken back", async () => {
    const { judgement } = workbench;
    const claim = await foretold();
    assert.deepEqual(
      (await judgement.proposals()).map((one) => one.claim),
      [claim.id],
    );
    const { id } = await judgement.addForecast(claim.id, { why: "worth checking" });
    assert.deepEqual(await judgement.proposals(), []);
    await assert.rejects(judgement.addForecast(claim.id), invalid(/on the ledger already/));
    assert.equal((await judgement.forecast(id)).proof, null);
    await judgement.editForecast(id, { deadline: "2018-06" });
    await judgement.fixForecast(id);
    await assert.rejects(judgement.editForecast(id, { min: 1 }), invalid(/fixed on 2018-01-01/));
    await assert.rejects(judgement.removeForecast(id), invalid(/fixed/));
    now = new Date("2018-08-01T00:00:00Z");
    assert.deepEqual(
      (await judgement.due()).map(({ due, days }) => [due, days]),
      [["overdue", -32]],
    );
    await judgement.resolveForecast(id, { outcome: "no", note: "They fought on." });
    const { forecast, proof, history } = await judgement.forecast(id);
    assert.deepEqual(
      [forecast.state, forecast.resolution?.by, forecast.resolution?.date, forecast.quote],
      ["resolved", "R. Byrne", "2018-08-01", "Front will merge with Army"],
    );
    assert.deepEqual([proof?.isUnchanged, proof?.who, history.length], [true, "R. Byrne", 4]);
    assert.equal(history.at(-1)?.why, "worth checking");
    await workbench.undo({ steps: 1 });
    assert.equal((await judgement.forecast(id)).forecast.state, "open");
    await workbench.undo({ steps: 3 });
    assert.deepEqual(await judgement.forecasts(), []);
    await assert.rejects(judgement.forecast(id), { code: "ENT_FORECAST_UNKNOWN" });
  });

  it("fixes nothing of a claim nobody has reviewed, and leaves a rejected one out of the scores", async () => {
    const { judgement } = workbench;
    const claim = await foretold();
    await workbench.review(claim.id, "proposed");
    const { id } = await judgement.addForecast(claim.id);
    await judgement.editForecast(id, { deadline: "2018-06" });
    await assert.rejects(judgement.fixForecast(id), invalid(/nobody has reviewed/));
    await workbench.review(claim.id, "accepted");
    await judgement.fixForecast(id);
    await judgement.resolveForecast(id, { outcome: "yes" });
    assert.equal((await judgement.scores()).overall.resolved, 1);
    await workbench.review(claim.id, "rejected");
    assert.equal((await judgement.scores()).overall.resolved, 0);
    assert.equal((await judgement.forecast(id)).forecast.claimReview, "rejected");
  });

  it("shows what came later only once the terms are fixed, and by what a condition seems met", async () => {
    const { judgement } = workbench;
    const words = {
      words: "If Guard is dissolved",
      about: { predicate: "dissolved", subject: null, object: null },
    } as const;
    const claim = await foretold({ modality: "conditional", condition: words });
    now = new Date("2019-01-01T00:00:00Z");
    const fight = await says({ predicate: "fights", says: "Front fights Army" });
    const end = await says({
      subject: "Guard",
      predicate: "dissolved",
      object: null,
      says: "Guard is no more",
    });
    const { id } = await judgement.addForecast(claim.id);
    await judgement.editForecast(id, { deadline: "2020" });
    assert.deepEqual((await judgement.forecast(id)).evidence, []);
    await judgement.fixForecast(id);
    const detail = await judgement.forecast(id);
    assert.deepEqual(
      detail.evidence.map((one) => [one.claim, one.speaks]),
      [[fight.id, "no"]],
    );
    assert.deepEqual(detail.conditionEvidence, [end.id]);
    await assert.rejects(judgement.resolveForecast(id, { outcome: "yes" }), invalid(/condition/));
    await judgement.judgeCondition(id, { isMet: true, claims: [end.id] });
    assert.equal(
      (await judgement.resolveForecast(id, { outcome: "yes", claims: [fight.id] })).state,
      "resolved",
    );
    await assert.rejects(judgement.judgeCondition(id, { isMet: true, claims: ["c99"] }), {
      code: "ENT_CLAIM_UNKNOWN",
    });
  });

  it("takes questions in once, and gives out none of a private source", async () => {
    const { judgement } = workbench;
    const csv = "event,deadline,min,max,author\nRain,2019,55,80,A\n";
    assert.equal((await judgement.importQuestions("csv", csv, "q.csv")).length, 1);
    assert.equal((await judgement.importQuestions("csv", csv, "q.csv")).length, 0);
    const claim = await foretold();
    const { id } = await judgement.addForecast(claim.id);
    await judgement.editForecast(id, { deadline: "2019" });
    await judgement.fixForecast(id);
    await workbench.markSource(claim.source, { sharing: "quotes" });
    assert.match(await judgement.exportQuestions("csv"), /Front will merge with Army/);
    await workbench.markSource(claim.source, { sharing: "private" });
    const given = await judgement.exportQuestions("csv");
    assert.doesNotMatch(given, /Front will merge/);
    assert.match(given, /Rain/);
  });

  it("keeps a matrix whose rows say what becomes of their claims, and fills no cell by itself", async () => {
    const { judgement } = workbench;
    const fight = await says({ predicate: "fights", says: "Front fights Army" });
    const ally = await says({ predicate: "allied_with", says: "Front and Army are allied" });
    const { id } = await judgement.newMatrix({ pair: ["Front", "Army"] });
    const proposed = await judgement.rowProposals(id);
    assert.deepEqual(new Set(proposed.map(({ claim }) => claim)), new Set([fight.id, ally.id]));
    await judgement.changeMatrix(
      id,
      proposed.map(({ claim }) => ({ does: "add-row", claim }) as const),
    );
    const fresh = await judgement.matrix(id);
    assert.deepEqual([fresh.matrix.cells, fresh.weighed.empty, fresh.suggestions.length], [[], 12, 12]);
    const row = fresh.matrix.rows.find(({ claim }) => claim === fight.id)?.id ?? "";
    await judgement.changeMatrix(id, [{ does: "mark", row, hypothesis: "h1", mark: "very-inconsistent" }]);
    const marked = await judgement.matrix(id, { credibility: false, reliability: false });
    assert.deepEqual(marked.weighed.hypotheses[0], { id: "h1", inconsistency: 4, consistency: 0, rank: 6 });
    assert.deepEqual(
      marked.matrix.cells.map(({ analyst }) => analyst),
      ["R. Byrne"],
    );
    assert.ok(marked.weighed.rows.every(({ changes }) => changes.includes("contested")));
    await workbench.review(fight.id, "rejected");
    const after = (await judgement.matrix(id)).weighed;
    assert.deepEqual(after.rows.find((one) => one.id === row)?.changes, ["retracted"]);
    assert.equal(after.hypotheses[0]?.inconsistency, 0);
    await workbench.undo({ steps: 2 });
    assert.deepEqual((await judgement.matrix(id)).matrix.cells, []);
    await assert.rejects(judgement.changeMatrix(id, [{ does: "add-row", claim: "c99" }]), {
      code: "ENT_CLAIM_UNKNOWN",
    });
    await judgement.removeMatrix(id);
    await assert.rejects(judgement.matrix(id), { code: "ENT_MATRIX_UNKNOWN" });
  });

  it("finds a pair's matrix by who the two are now, when one of them was merged into another, and after", async () => {
    const { judgement } = workbench;
    await says({ predicate: "fights", says: "Front fights Army" });
    const { id } = await judgement.newMatrix({ pair: ["Front", "Army"] });
    const lens = async (one: string) =>
      (await judgement.prospects(one, "Army")).lenses.hypotheses.lines.length;
    assert.ok((await lens("Front")) > 0);
    const { id: kept } = await workbench.addActor({ type: "organisation", name: "Vanguard", mentions: [] });
    const { id: last } = await workbench.addActor({ type: "organisation", name: "Host", mentions: [] });
    await workbench.mergeActors(kept, "Front");
    await workbench.mergeActors(last, kept);
    assert.deepEqual((await judgement.matrix(id)).matrix.pair?.[0], last);
    assert.ok((await lens(last)) > 0);
    assert.ok((await judgement.rowProposals(id)).length > 0);
    await workbench.undo({ steps: 2 });
    assert.ok((await lens("Front")) > 0);
    await judgement.removeMatrix(id);
  });

  it("draws six lenses by what was known at the date: later claims, resolutions and rows are not in them", async () => {
    const { judgement } = workbench;
    const claim = await foretold({ time: undated });
    await says({
      predicate: "fights",
      object: "Guard",
      says: "Front fights Guard",
      time: { ...undated, from: "2016" },
    });
    await says({
      subject: "Army",
      predicate: "fights",
      object: "Guard",
      says: "Army fights Guard",
      time: { ...undated, from: "2016" },
    });
    const { id } = await judgement.addForecast(claim.id);
    await judgement.editForecast(id, { deadline: "2018-06" });
    await judgement.fixForecast(id);
    const early = await judgement.prospects("Front", "Army", { asOf: "2018-02" });
    assert.deepEqual(early.lenses.structure.lines.map(({ text }) => text).slice(0, 1), [
      "Shared enemy: Guard",
    ]);
    assert.match(early.lenses.forecasts.lines[0]?.detail ?? "", /on the ledger, open/);
    assert.match(early.lenses.baseRates.note ?? "", /selected/);
    assert.ok(early.lenses.models.lines.length > 0);
    now = new Date("2018-08-01T00:00:00Z");
    await judgement.resolveForecast(id, { outcome: "no" });
    await says({ predicate: "fights", says: "Front fights Army" });
    const still = await judgement.prospects("Front", "Army", { asOf: "2018-02" });
    assert.deepEqual(still.lenses.changes, early.lenses.changes);
    assert.match(still.lenses.forecasts.lines[0]?.detail ?? "", /on the ledger, open/);
    const late = await judgement.prospects("Front", "Army", { asOf: "2018-09" });
    assert.match(late.lenses.forecasts.lines[0]?.detail ?? "", /on the ledger, no/);
    assert.match(late.lenses.changes.lines[0]?.text ?? "", /In the way: Front fights Army/);
    const text = "one,other,history,later,cite\nA,B,fought,allied,X\n";
    await judgement.addBaseRates({ name: "Some", source: "test", isComplete: false }, text, "pairs.csv");
    const rates = (await judgement.prospects("Front", "Army", { asOf: "2018-09" })).lenses.baseRates.lines;
    const some = rates.filter(({ from }) => from === "Some: test");
    assert.ok(some.length > 0 && some.every(({ count }) => count?.interval === null));
  });

  it("takes in a judgement file once, adding by hand what was not read, and says where one is wrong", async () => {
    const { judgement } = workbench;
    const claim = await foretold();
    const [source] = (await workbench.sources()).filter(({ id }) => id === claim.source);
    const anchor = {
      source: source?.name,
      quote: "Front will merge with Army",
      predicate: "merged_with",
      subject: "Army",
      object: "Front",
      modality: "predicted",
    };
    const file = {
      about: "a test",
      forecasts: [
        {
          claim: anchor,
          terms: { deadline: "2019" },
          resolution: { outcome: "no", date: "2019", note: "seen" },
        },
        {
          claim: { ...anchor, predicate: "fights", quote: "Army" },
          terms: { deadline: "2019", min: 1, max: 5 },
        },
      ],
      matrices: [
        {
          title: "M",
          pair: ["Front", "Army"],
          assumptions: "none",
          rows: [{ claim: anchor, marks: { A: ["neutral"] } }],
          outcome: { hypothesis: 5, date: "2019", note: "so" },
        },
      ],
    };
    assert.deepEqual(await judgement.load(JSON.stringify(file), "j.json"), { forecasts: 2, matrices: 1 });
    assert.deepEqual(
      (await judgement.forecasts()).map(({ claim: id, state }) => [id === claim.id, state]),
      [
        [true, "resolved"],
        [false, "open"],
      ],
    );
    assert.deepEqual(await judgement.load(JSON.stringify(file), "j.json"), { forecasts: 0, matrices: 0 });
    await assert.rejects(judgement.load("{}", "j.json"), invalid(/j\.json/));
    await assert.rejects(judgement.load("no", "j.json"), invalid(/not JSON/));
  });
});
