import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { inOrder, type Piece } from "./in-order.ts";

const piece = <Result>(run: (slot: number) => Promise<Result>, weight = 1): Piece<Result> => ({
  weight: () => weight,
  run,
});

describe("inOrder", () => {
  it("gives results in the order of the work, whatever is finished first, and never does more than so many at once", async () => {
    const busy = new Set<number>();
    let most = 0;
    const pieces = [30, 1, 20, 5, 1].map((ms, index) =>
      piece(async (slot) => {
        assert.ok(!busy.has(slot), "a slot does one piece at a time");
        busy.add(slot);
        most = Math.max(most, busy.size);
        await wait(ms);
        busy.delete(slot);
        return index;
      }),
    );
    const results: number[] = [];
    for await (const index of inOrder(pieces, { atOnce: 2, room: 100 })) results.push(index);
    assert.deepEqual(results, [0, 1, 2, 3, 4]);
    assert.equal(most, 2);
  });

  it("goes on with later pieces while an early one takes long, so that no slot stands idle (regression)", async () => {
    const begun: number[] = [];
    const first = Promise.withResolvers<number>();
    const pieces = [0, 1, 2, 3].map((index) =>
      piece(async () => {
        begun.push(index);
        return index === 0 ? await first.promise : index;
      }),
    );
    const results = inOrder(pieces, { atOnce: 2, room: 100 });
    const next = results.next();
    await wait(1);
    assert.deepEqual(begun, [0, 1, 2, 3]);
    first.resolve(0);
    assert.equal((await next).value, 0);
  });

  it("begins nothing that doesn't fit beside the results nobody has taken, and a heavy piece only alone", async () => {
    const begun: number[] = [];
    const pieces = [2, 2, 2, 9, 2].map((weight, index) =>
      piece(async () => {
        begun.push(index);
        return index;
      }, weight),
    );
    const results = inOrder(pieces, { atOnce: 2, room: 4 });
    const seen: number[][] = [];
    for await (const _ of results) {
      await wait(1);
      seen.push([...begun]);
    }
    assert.deepEqual(seen, [
      [0, 1, 2],
      [0, 1, 2],
      [0, 1, 2, 3],
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ]);
  });

  it("throws a failure in its turn, after the results before it, and begins nothing more", async () => {
    const begun: number[] = [];
    const pieces = [0, 1, 2, 3].map((index) =>
      piece(async () => {
        begun.push(index);
        await wait(index === 0 ? 20 : 1);
        if (index === 1) throw new Error("broken");
        return index;
      }),
    );
    const results: number[] = [];
    await assert.rejects(async () => {
      for await (const index of inOrder(pieces, { atOnce: 2, room: 100 })) results.push(index);
    }, /broken/);
    assert.deepEqual(results, [0]);
    assert.deepEqual(begun, [0, 1]);
  });

  it("gives what was finished when it's stopped, leaves out what was not, and then throws the reason", async () => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const pieces = [0, 1, 2, 3, 4].map((index) =>
      piece(async () => {
        if (index === 3) stopping.abort(new Error("enough"));
        // The first would take for ever.
        if (index === 0)
          await new Promise((_, reject) =>
            signal.addEventListener("abort", () => reject(signal.reason as Error)),
          );
        return index;
      }),
    );
    const results: number[] = [];
    await assert.rejects(async () => {
      for await (const index of inOrder(pieces, { atOnce: 2, room: 100, signal })) results.push(index);
    }, /enough/);
    assert.deepEqual(results, [1, 2, 3]);
  });

  it("gives nothing for no work", async () => {
    for await (const result of inOrder([], { atOnce: 0, room: 1 })) assert.fail(String(result));
  });
});
