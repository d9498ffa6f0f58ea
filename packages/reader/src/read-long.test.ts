import assert from "node:assert/strict";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

/** Reads a report of so many characters in a thread whose heap is bounded; rejects where that is too little. */
const claimsWithin = (megabytes: number, characters: number): Promise<number> =>
  new Promise((resolve, reject) => {
    new Worker(new URL("testing/read-long.testing.ts", import.meta.url), {
      workerData: characters,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
    })
      .on("message", resolve)
      .on("error", reject);
  });

test(
  "a long report is read in a heap that would not hold its tokens: memory is bounded by a block",
  { timeout: 300_000 },
  async () => {
    assert.equal(await claimsWithin(64, 2_500_000), 1);
  },
);
