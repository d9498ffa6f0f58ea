import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MatrixAnswer, NamedActor } from "@entente/server/contract";
import { pairChoices } from "../prospects/pair-choices.ts";
import { cellTone, cellWords, tableOf } from "./matrix-table.ts";

const weighedRow = (id: string, diagnosticity: number, means: readonly (number | null)[]) => ({
  id,
  changes: [],
  counts: true,
  credibilityFactor: 1,
  reliabilityFactor: 1,
  diagnosticity,
  disagreement: null,
  means,
});

const answer = {
  matrix: {
    hypotheses: [
      { id: "h1", text: "one", kind: null },
      { id: "h2", text: "two", kind: null },
    ],
    rows: [
      { id: "r1", claim: "c1", text: null, start: null },
      { id: "r2", claim: null, text: "seen", start: null },
    ],
    cells: [{ row: "r1", hypothesis: "h1", analyst: "A", mark: "very-inconsistent", why: null }],
  },
  weighed: { rows: [weighedRow("r1", 0.2, [1, null]), weighedRow("r2", 0.9, [null, null])] },
  claims: [{ row: "r1", quote: "they fight", sourceTitle: "Report" }],
  suggestions: [{ row: "r1", hypothesis: "h2", mark: "consistent", why: "by rule" }],
} as unknown as MatrixAnswer;

describe("the matrix as a table", () => {
  it("has each row's words and source, its marks, and what a rule suggests where nobody marked", () => {
    const [first, second] = tableOf(answer, "entered");
    assert.deepEqual(
      [first?.words, first?.about, second?.words, second?.about],
      ["“they fight”", "Report", "seen", "analyst’s note"],
    );
    assert.deepEqual(
      first?.cells.map(({ mean }) => mean),
      [-2, null],
    );
    assert.equal(cellWords(first?.cells[0] ?? { given: [], suggested: null }), "A: very inconsistent");
    assert.equal(
      cellWords(first?.cells[1] ?? { given: [], suggested: null }),
      "not marked; a rule suggests consistent",
    );
    assert.equal(cellWords(second?.cells[0] ?? { given: [], suggested: null }), "not marked");
  });

  it("puts what tells hypotheses apart most first when asked", () => {
    assert.deepEqual(
      tableOf(answer, "apart").map(({ id }) => id),
      ["r2", "r1"],
    );
  });

  it("colours a cell by its mean in five steps", () => {
    assert.deepEqual(
      [-2, -0.5, 0, 1, 1.5, null].map((mean) => cellTone({ mean })),
      ["against-2", "against-1", "neutral", "for-1", "for-2", "empty"],
    );
  });

  it("offers organisations and states for a pair, those with most claims first", () => {
    const actor = (id: string, type: string, claims: number) =>
      ({ id, type, name: id, claims }) as unknown as NamedActor;
    const choices = pairChoices([
      actor("A", "organisation", 1),
      actor("P", "population", 9),
      actor("S", "state", 5),
      actor("X", "person", 7),
    ]);
    assert.deepEqual(
      choices.map(({ value }) => value),
      ["S", "A"],
    );
  });
});
