import assert from "node:assert/strict";
import { test } from "node:test";
import { Learner } from "../../../training/learner.ts";
import { packClasses, packMoves } from "../../../training/pack-table.ts";
import { ClassTable } from "./class-table.ts";
import { MoveTable } from "./move-table.ts";
import { codeOf, weightOf } from "./table-hash.ts";

const packing = { scale: 8, leastRow: 0, least: 0 };

/** A learner that has been corrected towards one class for each of a few features. */
function taught(classes: number, features: number): Learner {
  const learner = new Learner(classes);
  for (let feature = 1; feature <= features; feature++) {
    for (let step = 0; step < feature % 5; step++) {
      learner.adjust(Int32Array.of(feature * 7919), 1, feature % classes, 1);
      learner.adjust(Int32Array.of(feature * 7919), 1, (feature + 1) % classes, -1);
    }
  }
  return learner;
}

/** Packed scores are eight times the learned ones, but for what one byte can't tell apart. */
function assertNear(packed: ArrayLike<number>, learned: ArrayLike<number>): void {
  for (let c = 0; c < learned.length; c++) {
    const wanted = (learned[c] as number) * 8;
    assert.ok(
      Math.abs((packed[c] as number) - wanted) <= Math.abs(wanted) * 0.15 + 1,
      `${packed[c]} for ${wanted}`,
    );
  }
}

test("A code stands for its weight, up and down alike, and greater codes for greater weights.", () => {
  for (let code = 1; code <= 127; code++) {
    assert.equal(codeOf(weightOf(code)), code);
    assert.equal(weightOf(-code), -weightOf(code));
    assert.ok(weightOf(code) > weightOf(code - 1));
  }
  assert.equal(codeOf(1e9), 127);
  assert.equal(codeOf(-1e9, 63), -63);
});

test("A packed table of moves gives nearly the learner's scores.", () => {
  const learner = taught(3, 300);
  const table = new MoveTable(packMoves(learner, packing));
  const learned = learner.makeScores();
  const packed = table.makeScores();
  for (let feature = 1; feature < 300; feature++) {
    const features = Int32Array.of(feature * 7919, (feature + 1) * 7919);
    learner.score(features, 2, learned);
    table.score(features, 2, packed);
    assertNear(packed, learned);
  }
});

test("A packed table of many classes gives nearly the learner's scores.", () => {
  const learner = taught(40, 300);
  const table = new ClassTable(packClasses(learner, packing));
  const learned = learner.makeScores();
  const packed = table.makeScores();
  for (let feature = 1; feature < 300; feature++) {
    learner.score(Int32Array.of(feature * 7919), 1, learned);
    table.score(Int32Array.of(feature * 7919), 1, packed);
    assertNear(packed, learned);
  }
});

test("A feature that was never learned adds nothing.", () => {
  const table = new ClassTable(packClasses(taught(5, 50), packing));
  const scores = table.makeScores();
  table.score(Int32Array.of(123456789, -5, 0), 3, scores);
  assert.deepEqual([...scores], [0, 0, 0, 0, 0]);
});

test("Features with small weights only are left out of the packed table.", () => {
  const columns = packClasses(taught(5, 50), { scale: 8, leastRow: 3, least: 0 });
  assert.equal(columns.checks.filter((check) => check !== 0).length, 20);
});
