import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createRandom } from "../random.ts";
import { reference } from "../reference.testing.ts";
import { driveSteps, finishSteps } from "../steps.ts";
import { balanceSteps, type BalanceOptions, type BalanceResult } from "./balance.ts";
import { frustrationOf, isFrustrated, type SignedGraph, type Tie } from "./signed-graph.ts";
import type { TieChange } from "./tie-changes.ts";
import { pullsOn } from "./triangles.ts";

const solve = (graph: SignedGraph, options: BalanceOptions = {}): BalanceResult =>
  finishSteps(balanceSteps(graph, options));

function randomGraph(seed: number, size: number, density: number, weights: readonly number[]): SignedGraph {
  const random = createRandom(seed, size);
  const ties: Tie[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      if (random.unit() >= density) continue;
      const weight = weights[random.below(weights.length)] as number;
      ties.push({ a, b, weight: random.unit() < 0.5 ? -weight : weight });
    }
  }
  return { names: Array.from({ length: size }, (_, i) => `N${i}`), ties };
}

function bruteForce(graph: SignedGraph): number {
  const size = graph.names.length;
  const sides = new Uint8Array(size);
  let least = Number.POSITIVE_INFINITY;
  for (let state = 0; state < 2 ** (size - 1); state++) {
    for (let i = 1; i < size; i++) sides[i] = (state >> (i - 1)) & 1;
    least = Math.min(least, frustrationOf(graph, sides));
  }
  return least;
}

/** The sides and the ties out of line must bear out the cost, without trusting the solver. */
function assertCertified(graph: SignedGraph, result: BalanceResult): void {
  const sides = graph.names.map((name) => result.sides[name] as number);
  const amiss = graph.ties.filter((tie) => isFrustrated(tie, sides));
  const named = amiss.map(({ a, b }) => [graph.names[a], graph.names[b]]);
  assert.deepEqual(result.frustrated, named);
  assert.equal(
    amiss.reduce((sum, { weight }) => sum + Math.abs(weight), 0),
    result.frustration,
  );
}

interface ReferenceGraph {
  readonly names: readonly string[];
  readonly edges: readonly (readonly [number, number, number])[];
  readonly frustration_index: number;
}

describe("balanceSteps", () => {
  it("finds and proves the frustration index of all 62 reference graphs, each with its certificate", (t) => {
    const data = reference<{ graphs: Record<string, ReferenceGraph> }>(t, "signed_graphs.json");
    if (!data) return;
    assert.equal(Object.keys(data.graphs).length, 62);
    for (const [name, { names, edges, frustration_index }] of Object.entries(data.graphs)) {
      const graph = { names, ties: edges.map(([a, b, weight]) => ({ a, b, weight })) };
      const result = solve(graph, { changes: 0 });
      assert.equal(result.frustration, frustration_index, name);
      assert.equal(result.proven, true, name);
      assertCertified(graph, result);
    }
  });

  for (const [what, weights] of [
    ["ties of one weight", [1]],
    ["whole weights", [1, 2, 3, 7]],
    ["weights with fractions", [0.1, 0.25, 1 / 3, 2.7]],
  ] as const) {
    it(`equals brute force on random graphs up to 16 nodes with ${what}`, () => {
      for (let size = 2; size <= 16; size++) {
        for (const density of [0.2, 0.5, 1]) {
          const graph = randomGraph(size * 7 + density * 10, size, density, weights);
          const result = solve(graph, { changes: 0 });
          assert.ok(Math.abs(result.frustration - bruteForce(graph)) < 1e-9, `${size} ${density}`);
          assert.equal(result.proven, true);
          assertCertified(graph, {
            ...result,
            frustration: frustrationOf(
              graph,
              graph.names.map((n) => result.sides[n] as number),
            ),
          });
        }
      }
    });
  }

  it("says what each changed tie would do, as dividing the changed graph anew does", () => {
    for (let seed = 0; seed < 6; seed++) {
      const graph = randomGraph(seed, 9, 0.5, [1, 2, 3]);
      const result = solve(graph);
      assert.equal(result.changes?.length, graph.ties.length);
      for (const { a, b, weight } of graph.ties) {
        const ties = graph.ties.map((tie) => (tie.a === a && tie.b === b ? { a, b, weight: -weight } : tie));
        const change: TieChange | undefined = result.changes?.find((one) => one.tie.join() === `N${a},N${b}`);
        const changed = { ...graph, ties };
        assert.equal(change?.frustration, bruteForce(changed));
        const asBefore = frustrationOf(
          changed,
          graph.names.map((name) => result.sides[name] as number),
        );
        assert.equal(change?.turnsCamps, asBefore > bruteForce(changed));
      }
    }
  });

  it("says by how much a tie must change before other camps are as good", () => {
    // A triangle with one enemy pair too many: the lightest tie pays, until another becomes as light.
    const graph = {
      names: ["A", "B", "C"],
      ties: [
        { a: 0, b: 1, weight: -4 },
        { a: 1, b: 2, weight: -5 },
        { a: 0, b: 2, weight: -3 },
      ],
    };
    const result = solve(graph);
    assert.deepEqual(result.frustrated, [["A", "C"]]);
    const turnsAt = Object.fromEntries(
      (result.changes ?? []).map(({ tie, turnsAt: at }) => [tie.join(), at]),
    );
    assert.deepEqual(turnsAt, { "A,B": 1 / 4, "B,C": 2 / 5, "A,C": 1 / 3 });
    assert.deepEqual(result.turnsOn, []);
  });

  it("names the ties on which equally good camps disagree", () => {
    const ties = [
      { a: 0, b: 1, weight: -1 },
      { a: 1, b: 2, weight: -1 },
      { a: 0, b: 2, weight: -1 },
    ];
    assert.equal(solve({ names: ["A", "B", "C"], ties }).turnsOn.length, 3);
  });

  it("gives a true gap where the budget ends first, and stops when told to", () => {
    const graph = randomGraph(5, 40, 0.6, [1]);
    const whole = solve(graph, { changes: 0 });
    const part = solve(graph, { nodes: 500, changes: 0 });
    assert.equal(part.proven, false);
    assert.equal(part.stopped, true);
    assert.ok(part.lowerBound < part.frustration);
    assert.ok(part.lowerBound <= whole.frustration && whole.frustration <= part.frustration);
    assertCertified(graph, part);
    const larger = randomGraph(5, 70, 0.6, [1]);
    const stopped = driveSteps(balanceSteps(larger), () => "stop");
    assert.equal(stopped.stopped, true);
    assertCertified(larger, stopped);
  });

  it("repeats itself to the byte", () => {
    const graph = randomGraph(3, 20, 0.4, [1, 2]);
    assert.equal(JSON.stringify(solve(graph, { seed: 9 })), JSON.stringify(solve(graph, { seed: 9 })));
  });

  it("has the right answer to nothing, one actor, and ties that cancel out", () => {
    assert.equal(solve({ names: [], ties: [] }).frustration, 0);
    const one = solve({ names: ["A"], ties: [] });
    assert.deepEqual([one.sides, one.proven, one.normalised], [{ A: 0 }, true, 1]);
    const both = solve({
      names: ["A", "B"],
      ties: [
        { a: 0, b: 1, weight: 2 },
        { a: 0, b: 1, weight: -2 },
      ],
    });
    assert.equal(both.frustration, 2);
    assert.equal(both.proven, true);
    assert.equal(both.normalised, 0);
  });

  it("divides 5,000 actors in a ring and in separate parts", () => {
    const size = 5000;
    const ties = Array.from({ length: size }, (_, a) => ({ a, b: (a + 1) % size, weight: a === 7 ? -1 : 1 }));
    const names = ties.map((_, i) => `N${i}`);
    const ring = solve({ names, ties });
    assert.deepEqual([ring.frustration, ring.proven, ring.parts], [1, true, 1]);
    const apart = solve({ names, ties: ties.filter(({ a }) => a % 2 === 0) });
    assert.deepEqual([apart.frustration, apart.parts], [0, size / 2]);
  });
});

describe("triangles", () => {
  const graph = {
    names: ["A", "B", "C", "D"],
    ties: [
      { a: 0, b: 1, weight: 1 },
      { a: 0, b: 2, weight: -3 },
      { a: 1, b: 2, weight: -2 },
      { a: 0, b: 3, weight: 1 },
      { a: 1, b: 3, weight: -1 },
    ],
  };

  it("tells who pulls a pair together or apart, the strongest first", () => {
    assert.deepEqual(pullsOn(graph, 0, 1), [
      { third: "C", pulls: "together", strength: 2 },
      { third: "D", pulls: "apart", strength: 1 },
    ]);
  });

  it("counts the balanced and the unbalanced, and those each strained tie stands in", () => {
    const result = solve(graph);
    assert.deepEqual(result.triangles, { balanced: 1, unbalanced: 1 });
    assert.equal(result.strained.length, 1);
    assert.equal(result.strained[0]?.triangles, 1);
  });
});
