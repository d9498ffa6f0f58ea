import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createRandom } from "../random.ts";
import { reference } from "../reference.testing.ts";
import { driveSteps, finishSteps } from "../steps.ts";
import { alignmentSteps, type AlignmentOptions, type AlignmentResult } from "./alignment.ts";
import { energyOf, frustrationsOf, stakesOf, type AlignmentGame } from "./game.ts";
import { mapLandscape } from "./map-landscape.ts";

const solve = (game: AlignmentGame, options: AlignmentOptions = {}): AlignmentResult =>
  finishSteps(alignmentSteps(game, options));

function randomGame(seed: number, size: number, values: number): AlignmentGame {
  const random = createRandom(seed, size);
  const names = Array.from({ length: size }, (_, i) => `N${i}`);
  const propensity = names.map(() => names.map(() => 0));
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const value = random.below(2 * values + 1) - values;
      (propensity[i] as number[])[j] = value / 10;
      (propensity[j] as number[])[i] = value / 10;
    }
  }
  return { names, sizes: names.map(() => 1 + random.below(9)), propensity };
}

/** Every division into up to so many camps that nobody would leave, straight from the definition. */
function bruteForce(game: AlignmentGame, camps: number): Map<string, number> {
  const stakes = stakesOf(game);
  const size = game.names.length;
  const found = new Map<string, number>();
  for (let code = 0; code < camps ** size; code++) {
    const sides = Array.from({ length: size }, (_, i) => Math.floor(code / camps ** i) % camps);
    const first = sides.map((side) => sides.indexOf(side));
    const order = [...new Set(first)];
    if (sides.some((side, i) => side !== order.indexOf(first[i] as number))) continue;
    const energy = energyOf(stakes, sides);
    const isLeft = sides.some((_, i) =>
      Array.from({ length: camps }, (__, c) => sides.with(i, c)).some(
        (other) => energyOf(stakes, other) < energy - 1e-7,
      ),
    );
    if (!isLeft) found.set(sides.join(""), energy);
  }
  return found;
}

const keysOf = (result: AlignmentResult): string[] =>
  result.optima.map(({ sides }) => Object.values(sides).join("")).toSorted();

interface Case {
  readonly actors: readonly string[];
  readonly strength: readonly number[];
  readonly propensity: readonly (readonly number[])[];
  readonly configs: readonly {
    readonly sides: string;
    readonly E: number;
    readonly frustration: readonly number[];
    readonly local_min: boolean;
  }[];
}

describe("alignmentSteps", () => {
  it("gives all 2 × 1,024 published energies, frustrations and local optima of Syria 2016", (t) => {
    const data = reference<{ isis_syria_2016: { variants: Record<string, Case> } }>(
      t,
      "landscape_cases.json",
    );
    if (!data) return;
    const best: number[] = [];
    for (const { actors, strength, propensity, configs } of Object.values(data.isis_syria_2016.variants)) {
      const game = { names: actors, sizes: strength, propensity };
      const stakes = stakesOf(game);
      const { energies, isOptimum } = mapLandscape(stakes);
      assert.equal(configs.length, 1024);
      for (const config of configs) {
        const sides = [...config.sides].map((side) => (side === config.sides[0] ? 0 : 1));
        const state = sides.reduce<number>((sum, side, i) => (i === 0 ? 0 : sum + side * 2 ** (i - 1)), 0);
        assert.equal(energies[state], config.E);
        assert.equal(isOptimum[state] === 1, config.local_min);
        assert.deepEqual(frustrationsOf(stakes, sides), config.frustration);
      }
      const result = solve(game);
      assert.equal(result.found, configs.filter((config) => config.local_min).length);
      best.push(result.optima[0]?.energy ?? 0);
    }
    assert.deepEqual(best, [-83_200, -65_600]);
  });

  it("finds exactly the optima of brute force on random games up to 14 actors", () => {
    for (let size = 1; size <= 14; size++) {
      const game = randomGame(size, size, 30);
      const expected = bruteForce(game, 2);
      const result = solve(game, { holding: false });
      assert.equal(result.proven, true);
      assert.deepEqual(keysOf(result), [...expected.keys()].toSorted(), `${size} actors`);
      assert.equal(result.found, expected.size);
      for (const { sides, energy } of result.optima) {
        assert.ok(Math.abs(energy - (expected.get(Object.values(sides).join("")) ?? Number.NaN)) < 1e-6);
      }
      const basins = result.optima.reduce((sum, { basin }) => sum + (basin ?? 0), 0);
      assert.ok(Math.abs(basins - 1) < 1e-12, "every alignment ends somewhere");
    }
  });

  it("finds exactly the optima of brute force with three and four camps", () => {
    for (const camps of [3, 4]) {
      for (let size = 1; size <= 7; size++) {
        const game = randomGame(size + camps, size, 30);
        const result = solve(game, { camps });
        assert.equal(result.proven, true);
        assert.deepEqual(
          keysOf(result),
          [...bruteForce(game, camps).keys()].toSorted(),
          `${size} in ${camps}`,
        );
      }
    }
  });

  it("samples basins near those it counts", () => {
    const game = randomGame(4, 12, 30);
    const { isOptimum, end, energies } = mapLandscape(stakesOf(game));
    const counted = new Map<number, number>();
    for (const state of end)
      counted.set(energies[state] as number, (counted.get(energies[state] as number) ?? 0) + 1);
    assert.ok(end.every((state) => isOptimum[state] === 1));
    const larger = solve({
      names: [...game.names, ...Array.from({ length: 11 }, (_, i) => `idle ${i}`)],
      sizes: [...game.sizes, ...Array.from({ length: 11 }, () => 1)],
      propensity: Array.from({ length: 23 }, (_, i) =>
        // Eleven more who each stick to the first actor change nothing about the rest.
        Array.from({ length: 23 }, (__, j) =>
          i < 12 && j < 12
            ? (game.propensity[i]?.[j] as number)
            : (i === 0) !== (j === 0) && i !== j && (i >= 12 || j >= 12)
              ? 1e-4
              : 0,
        ),
      ),
    });
    assert.equal(larger.basins.how, "sampled");
    const best = larger.optima[0];
    const share = (counted.get(Math.min(...counted.keys())) ?? 0) / end.length;
    assert.ok(Math.abs((best?.basin ?? 0) - share) < 0.05, `${best?.basin} near ${share}`);
  });

  it("finds what holds the best alignment: beyond the named change another is best, before it none is", () => {
    const game = randomGame(11, 8, 30);
    const result = solve(game);
    const best = keysOf({ ...result, optima: result.optima.slice(0, 1) });
    assert.equal(result.holding?.length, 28);
    for (const { between, turnsAt } of result.holding ?? []) {
      const [i, j] = between.map((name) => game.names.indexOf(name)) as [number, number];
      const after = (factor: number): string[] => {
        const propensity = game.propensity.map((row) => [...row]);
        for (const [a, b] of [
          [i, j],
          [j, i],
        ] as const) {
          (propensity[a] as number[])[b] = (game.propensity[a]?.[b] as number) + turnsAt * factor;
        }
        return keysOf({
          ...result,
          optima: solve({ ...game, propensity }, { holding: false }).optima.slice(0, 1),
        });
      };
      assert.deepEqual(after(0.999), best);
      assert.notDeepEqual(after(1.001), best);
    }
  });

  it("proves the best of 40 actors though it can't go through all alignments, and says so", () => {
    const game = randomGame(2, 40, 30);
    const result = solve(game, { starts: 300 });
    assert.deepEqual([result.proven, result.bestProven, result.basins.how], [false, true, "sampled"]);
    assert.ok(result.coverage > 0 && result.coverage <= 1);
    const sides = Object.values(result.optima[0]?.sides ?? {});
    assert.ok(Math.abs(energyOf(stakesOf(game), sides) - (result.optima[0]?.energy ?? 0)) < 1e-9);
  });

  it("keeps what it had when stopped", () => {
    const result = driveSteps(alignmentSteps(randomGame(1, 28, 30), { starts: 1000 }), () => "stop");
    assert.equal(result.stopped, true);
    assert.equal(result.proven, false);
    assert.ok(result.optima.length > 0);
  });

  it("has the right answer to one actor, and to actors who don't care", () => {
    const one = solve({ names: ["A"], sizes: [3], propensity: [[0]] });
    assert.deepEqual(one.optima, [{ energy: 0, basin: 1, sides: { A: 0 } }]);
    assert.equal(one.proven, true);
    const idle = solve(randomGame(1, 5, 0));
    assert.equal(idle.found, 16);
    assert.ok(idle.turnsOn.length === 0 || idle.optima.every(({ energy }) => energy === 0));
  });

  it("repeats itself to the byte", () => {
    const game = randomGame(8, 26, 30);
    const run = (): string => JSON.stringify(solve(game, { seed: 5, starts: 500, holding: false }));
    assert.equal(run(), run());
  });
});
