import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isEntenteError } from "@entente/claims";
import { createRandom } from "../random.ts";
import { canonicalJson } from "../run-record.ts";
import { driveSteps, finishSteps } from "../steps.ts";
import { bargainingVariants, createBargainer } from "./bargainer.ts";
import { bargainingSteps, usualSpread, type BargainingOptions, type BargainingResult } from "./bargaining.ts";
import { euEmission } from "./eu-emission.testing.ts";
import type { Issue } from "./issue.ts";
import { drawSettlements, summarise } from "./monte-carlo.ts";

const solve = (issue: Issue, options: BargainingOptions = {}): BargainingResult =>
  finishSteps(bargainingSteps(issue, options));

const alike = (count: number, position: number): Issue => ({
  dimensions: 1,
  stakeholders: Array.from({ length: count }, (_, i) => ({
    name: `N${i}`,
    capability: 1,
    position: [position],
    salience: [0.5],
  })),
});

/** No number of a result may be infinite or none. */
const assertFinite = (result: BargainingResult): void => assert.doesNotThrow(() => canonicalJson(result));

describe("bargainingSteps", () => {
  it("takes the model and the variant that reproduce published rounds by default", () => {
    const result = solve(euEmission);
    assert.deepEqual(
      [result.model, result.variant, result.rounds.length],
      ["expected-utility", "as-coded", 9],
    );
    assert.equal(result.rounds[0]?.settlement, 7);
    assert.equal((result.settlement as number).toFixed(6), "9.671130");
    assert.equal(result.rounds.at(-1)?.settlement, result.settlement);
    assert.deepEqual(result.baselines.median, 7);
  });

  it("names who took whose offer, and who ends together", () => {
    const result = solve(euEmission, { rounds: 1 });
    const belgium = result.rounds[1]?.offers.find(({ actor }) => actor === "Belgium");
    assert.equal(belgium?.kind, "compromise");
    assert.equal(result.coalitions[0]?.actors.includes("France"), true);
    assert.ok(Math.abs(result.coalitions.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-12);
  });

  it("shows how far the 64 readings of the printed text spread", () => {
    const { readings } = solve(euEmission, { rounds: 5 });
    assert.equal(readings?.count, 64);
    assert.equal(readings?.least.toFixed(2), "5.55");
    assert.equal(solve(euEmission, { model: "spatial" }).readings, null);
  });

  it("says that the emission case turns on a change of 1 %, and on which", () => {
    const result = solve(euEmission, { rounds: 8 });
    const turning = result.sensitivity?.turning.filter(({ change }) => Math.abs(change) <= 0.01) ?? [];
    assert.equal(result.turnsOn.length, turning.length);
    for (const { actor, input, change, settlement } of turning) {
      const stakeholders = euEmission.stakeholders.map((one) => {
        if (one.name !== actor) return one;
        if (input === "capability") return { ...one, capability: one.capability * (1 + change) };
        if (input === "salience")
          return { ...one, salience: one.salience.map((care) => care * (1 + change)) };
        return { ...one, position: one.position.map((x) => x + change * 6) };
      });
      const again = solve({ ...euEmission, stakeholders }, { sensitivity: "none", scale: [4, 10] });
      assert.ok(Math.abs((again.settlement as number) - (settlement[0] ?? 0)) < 1e-9);
      assert.ok(Math.abs((again.settlement as number) - (result.settlement as number)) > 0.6);
    }
  });

  it("tries larger changes on request, and keeps the least that turns the outcome", () => {
    const result = solve(euEmission, { sensitivity: "ladder" });
    const sizes = result.sensitivity?.turning.map(({ change }) => Math.abs(change)) ?? [];
    assert.ok(sizes.length > 0);
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => a - b),
    );
  });

  it("draws the same whatever the number of threads, and nothing else under another seed", () => {
    const bargainer = createBargainer(euEmission, { rounds: 5 });
    const draw = (seed: number, from: number, to: number): number[] =>
      Array.from(
        finishSteps(drawSettlements(euEmission, bargainer, { spread: usualSpread, seed, from, to })),
      );
    assert.deepEqual([...draw(3, 0, 70), ...draw(3, 70, 150)], draw(3, 0, 150));
    assert.notDeepEqual(draw(4, 0, 150), draw(3, 0, 150));
  });

  it("gives the spread of the model and of the baselines apart, under the same draws", () => {
    const { monteCarlo } = solve(euEmission, { rounds: 5, draws: 2000, sensitivity: "none" });
    // Figures of an independent program for ± 10 % on capability and salience: 4 / 10 / 10, mean 7.25 / 7.40 / 7.54.
    assert.equal(monteCarlo?.draws, 2000);
    const [model] = monteCarlo?.settlement ?? [];
    const [mean] = monteCarlo?.baselines.mean ?? [];
    assert.ok(Math.abs((model?.p50 ?? 0) - 10) < 0.1 && Math.abs((model?.p95 ?? 0) - 10) < 1e-9);
    assert.ok(Math.abs((mean?.p5 ?? 0) - 7.25) < 0.03 && Math.abs((mean?.p95 ?? 0) - 7.54) < 0.03);
    assert.equal(
      model?.histogram.reduce((sum, count) => sum + count, 0),
      2000,
    );
  });

  it("leaves an issue alone where draws have no room", () => {
    const bargainer = createBargainer(euEmission, { rounds: 5 });
    const spread = { capability: 0, salience: 0, position: 0 };
    const drawn = finishSteps(drawSettlements(euEmission, bargainer, { spread, seed: 1, from: 0, to: 3 }));
    const { settlement } = summarise(drawn, 1, bargainer.scale, { spread, seed: 1 });
    assert.equal(settlement[0]?.sd, 0);
    assert.equal(settlement[0]?.p50.toFixed(6), "9.961980");
  });

  it("keeps the draws it had when stopped", () => {
    const result = driveSteps(
      bargainingSteps(euEmission, { draws: 5000, sensitivity: "none" }),
      () => "stop",
    );
    assert.equal(result.stopped, true);
    assert.ok((result.monteCarlo?.draws ?? 0) > 0 && (result.monteCarlo?.draws ?? 0) < 5000);
  });

  for (const model of ["expected-utility", "spatial"] as const) {
    it(`has the right answer to one actor, and to all at the same position (${model})`, () => {
      for (const issue of [alike(1, 40), alike(5, 40), alike(3, 0)]) {
        const result = solve(issue, { model, draws: 20, sensitivity: "ladder" });
        assert.equal(result.settlement, issue.stakeholders[0]?.position[0]);
        assert.equal(result.settled, true);
        assert.deepEqual(result.turnsOn, []);
        assertFinite(result);
      }
    });

    it(`gives no infinite number where nobody cares, or one is far stronger than all (${model})`, () => {
      const [a, b, c] = alike(3, 0).stakeholders;
      if (!a || !b || !c) throw new Error("three stakeholders");
      const idle = [a, { ...b, position: [50] }, { ...c, position: [100] }].map((one) => ({
        ...one,
        salience: [0],
      }));
      assertFinite(solve({ dimensions: 1, stakeholders: idle }, { model, draws: 20 }));
      const giant = [
        a,
        { ...b, position: [50], capability: 1e12 },
        { ...c, position: [100], capability: 1e-12 },
      ];
      assertFinite(solve({ dimensions: 1, stakeholders: giant }, { model, draws: 20 }));
    });
  }

  it("never gives a number that is none, whatever the issue", () => {
    const random = createRandom(20171012);
    const either = (value: number): number => (random.unit() < 0.2 ? 0 : value);
    for (let round = 0; round < 60; round++) {
      const dimensions = 1 + random.below(2);
      const stakeholders = Array.from({ length: 1 + random.below(7) }, (_, i) => ({
        name: `N${i}`,
        capability: 10 ** (random.below(13) - 6),
        position: Array.from({ length: dimensions }, () => either(random.below(5) * 25)),
        salience: Array.from({ length: dimensions }, () => either(random.unit() / dimensions)),
      }));
      for (const model of ["spatial", "expected-utility"] as const) {
        if (model === "expected-utility" && dimensions > 1) continue;
        for (const variant of bargainingVariants[model]) {
          assertFinite(solve({ dimensions, stakeholders }, { model, variant, draws: 3, rounds: 12 }));
        }
      }
    }
  });

  it("refuses an unknown variant, a scale too small, and expected utility on two scales", () => {
    const two = {
      dimensions: 2,
      stakeholders: [{ name: "A", capability: 1, position: [1, 2], salience: [0.5, 0.5] }],
    };
    for (const [issue, options] of [
      [euEmission, { variant: "as-told" }],
      [euEmission, { scale: [5, 10] as const }],
      [two, { model: "expected-utility" as const }],
    ] as const) {
      assert.throws(
        () => solve(issue, options),
        (error) => isEntenteError(error, "ENT_INVALID"),
      );
    }
  });
});
