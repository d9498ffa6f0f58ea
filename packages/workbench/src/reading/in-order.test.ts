import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inOrder } from "./in-order.ts";

describe("inOrder", () => {
  it("gives results in the order of the work, whatever is finished first, and never does more than so many at once", async () => {
    let atOnce = 0;
    let most = 0;
    const work = [30, 1, 20, 5, 1].map((ms, index) => async () => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setTimeout(resolve, ms));
      atOnce--;
      return index;
    });
    const results: number[] = [];
    for await (const index of inOrder(work, 2)) results.push(index);
    assert.deepEqual(results, [0, 1, 2, 3, 4]);
    assert.equal(most, 2);
  });

  it("throws a failure in its turn, after the results before it, and begins nothing more", async () => {
    const begun: number[] = [];
    const work = [0, 1, 2, 3].map((index) => async () => {
      begun.push(index);
      await Promise.resolve();
      if (index === 1) throw new Error("broken");
      return index;
    });
    const results: number[] = [];
    await assert.rejects(async () => {
      for await (const index of inOrder(work, 2)) results.push(index);
    }, /broken/);
    assert.deepEqual(results, [0]);
    assert.deepEqual(begun, [0, 1, 2]);
  });

  it("gives nothing for no work", async () => {
    for await (const result of inOrder([], 0)) assert.fail(String(result));
  });
});
