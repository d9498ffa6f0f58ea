import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reference } from "../reference.testing.ts";
import { euEmission, publishedRounds } from "./eu-emission.testing.ts";
import { ExpectedUtility } from "./expected-utility.ts";
import { expectedUtilityVariants, printedReadings, type Reading } from "./expected-utility-readings.ts";
import { baselinesOf, inputsOf } from "./issue.ts";

const { capability, salience, position } = inputsOf(euEmission);
const names = euEmission.stakeholders.map(({ name }) => name);

function loaded(reading: Reading): ExpectedUtility {
  const model = new ExpectedUtility(names.length, reading);
  model.load(capability, salience, position);
  return model;
}

interface Rounds {
  readonly eu_emission_1994: {
    readonly published: Record<string, Record<string, readonly [number, number]>>;
    readonly as_coded_rounds: {
      readonly rounds: readonly {
        readonly median: number;
        readonly mean: number;
        readonly r?: Record<string, number>;
        readonly x: Record<string, number>;
      }[];
    };
  };
}

/** Signs of what an actor expects of challenging each other one, and of being challenged. */
function quadrants(model: ExpectedUtility, viewer: string): Record<string, readonly [number, number]> {
  const i = names.indexOf(viewer);
  return Object.fromEntries(
    names.flatMap((name, j) =>
      j === i
        ? []
        : [
            [
              name,
              [
                Math.sign(model.expectations[i * names.length + j] as number),
                Math.sign(model.threats[i * names.length + j] as number),
              ],
            ],
          ],
    ),
  );
}

describe("ExpectedUtility", () => {
  it("gives the published medians and means of the emission case within a tenth, but for one", () => {
    const model = loaded(expectedUtilityVariants["as-coded"]);
    const off: string[] = [];
    publishedRounds.median.forEach((median, round) => {
      model.round();
      if (Math.abs(model.median() - median) > 0.1) off.push(`median of round ${round + 1}`);
      if (Math.abs(model.mean() - (publishedRounds.mean[round] as number)) > 0.1)
        off.push(`mean ${round + 1}`);
    });
    assert.deepEqual(off, ["median of round 2"]);
  });

  it("as coded, gives all positions, risks, medians and means of eight rounds to six decimals", (t) => {
    const data = reference<Rounds>(t, "bdm_datasets.json");
    if (!data) return;
    const { rounds } = data.eu_emission_1994.as_coded_rounds;
    assert.equal(rounds.length, 9);
    const model = loaded(expectedUtilityVariants["as-coded"]);
    const near = (value: number | undefined, expected: number | undefined, what: string): void =>
      assert.ok(Math.abs((value ?? 0) - (expected ?? 0)) < 5e-7, `${what}: ${value} for ${expected}`);
    rounds.forEach((round, at) => {
      if (at > 0) model.round();
      near(model.median(), round.median, `median ${at}`);
      near(model.mean(), round.mean, `mean ${at}`);
      names.forEach((name, i) => {
        near(model.positions[i], round.x[name], `${name} in ${at}`);
        if (round.r) near(model.risks[i], round.r[name], `risk of ${name} in ${at}`);
      });
    });
  });

  it("as coded, gives all 18 quadrants of the printed figures 7 and 8; as printed, few of them", (t) => {
    const data = reference<Rounds>(t, "bdm_datasets.json");
    if (!data) return;
    const { published } = data.eu_emission_1994;
    const right = (reading: Reading): number => {
      const model = loaded(reading);
      model.round();
      return [
        ["Belgium", "scholz_fig7_belgium_view_quadrants"],
        ["France", "scholz_fig8_france_view_quadrants"],
      ].reduce((sum, [viewer, figure]) => {
        const seen = quadrants(model, viewer ?? "");
        const printed = Object.entries(published[figure ?? ""] ?? {});
        return sum + printed.filter(([name, signs]) => String(seen[name]) === String(signs)).length;
      }, 0);
    };
    assert.equal(right(expectedUtilityVariants["as-coded"]), 18);
    const asPrinted = right(expectedUtilityVariants.paper);
    assert.ok(asPrinted >= 4 && asPrinted <= 8, `${asPrinted}`);
  });

  it("as printed, ends anywhere from 5.55 to 10 on a scale from 4 to 10, by the reading", () => {
    const ends = printedReadings.map((reading) => {
      const model = loaded(reading);
      for (let round = 0; round < 5; round++) model.round();
      return model.median();
    });
    assert.equal(ends.length, 64);
    assert.equal(Math.min(...ends).toFixed(2), "5.55");
    assert.equal(Math.max(...ends).toFixed(2), "10.00");
  });

  it("has odds that add up to one for each pair as printed, and hardly any as coded", () => {
    const paper = loaded(expectedUtilityVariants.paper);
    paper.round();
    const coded = loaded(expectedUtilityVariants["as-coded"]);
    coded.round();
    assert.equal(Math.max(...coded.odds).toFixed(4), "0.0119");
    const n = names.length;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        if (position[i] === position[j]) continue;
        assert.ok(
          Math.abs((paper.odds[i * n + j] as number) + (paper.odds[j * n + i] as number) - 1) < 1e-12,
        );
      }
    }
  });
});

describe("baselinesOf", () => {
  it("gives the weighted mean, median and Condorcet position of the emission case", () => {
    const { mean, median, condorcet } = baselinesOf(euEmission);
    assert.equal(mean[0]?.toFixed(6), "7.389956");
    assert.deepEqual([median, condorcet], [[7], [7]]);
  });
});
