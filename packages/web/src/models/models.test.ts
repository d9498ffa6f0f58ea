import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bargainingSteps, finishSteps } from "@entente/analysis";
import { isStrained } from "./paint-camps.ts";
import { layOutCamps } from "./camp-layout.ts";
import { figure } from "./figure.ts";
import { choiceOf, requestOf } from "./model-choice.ts";
import { layOutRounds } from "./round-layout.ts";

const names = ["A", "B", "C", "D"];
const ties = [
  { a: 0, b: 3, weight: -1 },
  { a: 1, b: 2, weight: -1 },
  { a: 0, b: 1, weight: -2 },
];

describe("a drawing of camps", () => {
  it("has a column for each camp, and nobody on another's place", () => {
    const { places, camps } = layOutCamps(names, [0, 0, 1, 1], ties, 600);
    assert.deepEqual(
      camps.map(({ camp, size }) => [camp, size]),
      [
        [0, 2],
        [1, 2],
      ],
    );
    assert.equal(new Set(places.map(({ x, y }) => `${x} ${y}`)).size, 4);
    assert.deepEqual(
      places.map(({ name }) => name),
      names,
    );
  });

  it("orders the columns so that ties between them don't cross where they need not", () => {
    const [a, b, c, d] = layOutCamps(names, [0, 0, 1, 1], ties, 600).places;
    assert.ok(a && b && c && d);
    assert.equal(Math.sign(a.y - b.y), Math.sign(d.y - c.y));
  });

  it("knows a tie that binds across camps, or divides within one, as out of line", () => {
    const [a, b, c] = layOutCamps(names, [0, 0, 1, 1], ties, 600).places;
    assert.ok(a && b && c);
    assert.equal(isStrained({ a: 0, b: 1, weight: -2 }, a, b), true);
    assert.equal(isStrained({ a: 0, b: 2, weight: 1 }, a, c), true);
    assert.equal(isStrained({ a: 0, b: 2, weight: -1 }, a, c), false);
  });
});

describe("a drawing of rounds", () => {
  const stakeholders = [0, 40, 70, 71, 100].map((position, at) => ({
    name: `P${at}`,
    capability: 1,
    position: [position],
    salience: [0.5],
  }));
  const result = finishSteps(
    bargainingSteps({ stakeholders, dimensions: 1 }, { model: "expected-utility", rounds: 3 }),
  );

  it("goes from the first position of each to its last, within the scale", () => {
    const layout = layOutRounds(result, 0, 800);
    assert.equal(layout.lines.length, 5);
    for (const { points } of layout.lines) {
      assert.equal(points.length, result.rounds.length);
      assert.ok(points.every(({ y }) => y >= 0 && y <= layout.height));
    }
    const [low, high] = [layout.lines[0]?.points[0]?.y ?? 0, layout.lines[4]?.points[0]?.y ?? 0];
    assert.ok(low > high, "the lower a position, the further down it stands");
  });

  it("keeps the names at the right from covering each other", () => {
    const heights = layOutRounds(result, 0, 800).labels.map(({ y }) => y);
    for (const [at, y] of heights.entries()) if (at > 0) assert.ok(y - (heights[at - 1] ?? 0) >= 15);
  });
});

describe("the address of a model's view", () => {
  it("stands for a request, with the usual where it is silent or wrong", () => {
    assert.deepEqual(requestOf("balance", choiceOf(new URLSearchParams(""))), {
      model: "balance",
      review: ["accepted"],
    });
    const all = choiceOf(new URLSearchParams("asOf=2014&review=both&camps=3"));
    assert.deepEqual(requestOf("alignment", all), {
      model: "alignment",
      asOf: "2014",
      review: ["accepted", "proposed"],
      options: { camps: 3 },
    });
    assert.equal(choiceOf(new URLSearchParams("camps=many")).camps, 2);
  });
});

describe("a figure", () => {
  it("has four digits that count and a true minus", () => {
    assert.deepEqual([-9.7791, 0.00001236, 1234.56, 2, -1e-9].map(figure), [
      "−9.779",
      "0.00001236",
      "1235",
      "2",
      "−1e-9",
    ]);
  });
});
