import assert from "node:assert/strict";
import { test } from "node:test";
import { leftArc, rightArc, shift } from "../src/syntax/parse/parse-nodes.ts";
import { goldMoves } from "./gold-moves.ts";

/** Makes the moves and gives the heads they lead to. */
function headsAfter(moves: Uint8Array): number[] {
  const heads: number[] = [];
  const stack: number[] = [];
  let front = 0;
  for (const move of moves) {
    if (move === shift) stack.push(front++);
    else {
      const dependent = stack.pop() as number;
      heads[dependent] = move === leftArc ? front : (stack.at(-1) as number);
    }
  }
  return heads;
}

test("The moves lead back to a tree without crossing arcs.", () => {
  for (const heads of [[1, 2, 3, 4], [4, 0, 1, 2], [2, 0, 4, 2], [1, 5, 3, 1, 3], [1]]) {
    assert.deepEqual(headsAfter(goldMoves(heads)), heads);
  }
});

test("Arcs are made as early as they can be.", () => {
  assert.deepEqual([...goldMoves([1, 3, 1])], [shift, leftArc, shift, shift, rightArc, leftArc]);
});

test("Crossing arcs lose as few words as possible, and every word still gets a head.", () => {
  const heads = [2, 3, 4, 2];
  const reached = headsAfter(goldMoves(heads));
  assert.equal(reached.length, 4);
  assert.ok(reached.filter((head, word) => head === heads[word]).length >= 3);
});

test("An empty sentence has no moves.", () => {
  assert.equal(goldMoves([]).length, 0);
});
