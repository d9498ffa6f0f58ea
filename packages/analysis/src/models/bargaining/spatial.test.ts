import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reference } from "../reference.testing.ts";
import { createBargainer } from "./bargainer.ts";
import { inputsOf, type Issue } from "./issue.ts";
import { SpatialModel } from "./spatial.ts";

interface Case {
  readonly actors: readonly {
    readonly name: string;
    readonly capability: number;
    readonly position: readonly number[];
    readonly salience: readonly number[];
  }[];
  readonly dims: number;
  readonly states: number;
  readonly positions_by_actor_dim_turn: readonly (readonly (readonly number[])[])[];
  readonly win_prob_by_actor_turn: readonly (readonly number[])[];
}

const issueOf = ({ actors, dims }: Case): Issue => ({
  dimensions: dims,
  stakeholders: actors.map((actor) => ({ ...actor, salience: actor.salience.map((care) => care / 100) })),
});

describe("SpatialModel", () => {
  it("gives every position and win probability of every reference case at every turn, at printed precision", (t) => {
    const data = reference<{ cases: Record<string, Case> }>(t, "ktab_smp_reference.json");
    if (!data) return;
    let positions = 0;
    let odds = 0;
    for (const [name, reference_] of Object.entries(data.cases)) {
      const bargainer = createBargainer(issueOf(reference_), { model: "spatial" });
      const { kernel } = bargainer;
      assert.ok(kernel instanceof SpatialModel);
      bargainer.start(inputsOf(issueOf(reference_)));
      for (let turn = 0; turn < reference_.states; turn++) {
        if (turn > 0)
          assert.equal(bargainer.step(), turn < reference_.states - 1, `${name} ends after its last turn`);
        reference_.actors.forEach((actor, i) => {
          for (let k = 0; k < reference_.dims; k++) {
            const printed = reference_.positions_by_actor_dim_turn[i]?.[k]?.[turn] as number;
            const ours = 100 * (kernel.positions[i * reference_.dims + k] as number);
            assert.ok(Math.abs(ours - printed) < 0.0501, `${name}, ${actor.name}, turn ${turn}: ${ours}`);
            positions++;
          }
          const printed = reference_.win_prob_by_actor_turn[i]?.[turn] as number;
          assert.ok(
            Math.abs((kernel.odds[i] as number) - printed) < 0.0000501,
            `${name}, ${actor.name}, ${turn}`,
          );
          odds++;
        });
      }
    }
    assert.ok(positions > 8000 && odds > 3900, `${positions} positions, ${odds} odds`);
  });

  it("shares all chances among the positions there are", () => {
    const model = new SpatialModel(4, 1, "by-odds");
    model.load([1, 2, 3, 4], [0.5, 0.9, 0.2, 1], [0, 0, 0.5, 1]);
    const [a = 0, b = 0, c = 0, d = 0] = model.odds;
    assert.equal(a, b);
    assert.ok(Math.abs(a + c + d - 1) < 1e-12);
  });

  it("stays finite with two hundred actors, whose chances are too small to multiply", () => {
    const size = 200;
    const model = new SpatialModel(size, 1, "by-odds");
    const spread = Array.from({ length: size }, (_, i) => i / (size - 1));
    model.load(
      spread.map((x) => 1 + x * 5),
      spread.map((x) => 1 - x / 2),
      spread,
    );
    assert.ok(model.odds.every((chance) => Number.isFinite(chance) && chance >= 0));
    assert.ok(Math.abs(model.odds.reduce((sum, chance) => sum + chance, 0) - 1) < 1e-9);
  });

  it("gives nobody a taste for risk in the risk-neutral variant", () => {
    const model = new SpatialModel(3, 1, "neutral");
    model.load([1, 5, 1], [1, 1, 1], [0, 0.4, 1]);
    assert.deepEqual([...model.risks], [0, 0, 0]);
    const byOdds = new SpatialModel(3, 1, "by-odds");
    byOdds.load([1, 5, 1], [1, 1, 1], [0, 0.4, 1]);
    assert.equal(byOdds.risks[1], 1);
  });
});
