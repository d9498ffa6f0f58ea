import assert from "node:assert/strict";
import { test } from "node:test";
import { claimSchema, type Claim } from "@entente/claims";
import { anyReading } from "../any-reading.testing.ts";
import { fc } from "../seed.testing.ts";
import { isPlainClaim } from "./is-plain-claim.ts";

const oddValue = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, "", "a1", "2011-13", "2011", -1, 0, 1, 0.5, 2, NaN, true, [], {}),
  fc.constantFrom<unknown>(
    { role: "deputy" },
    { role: 1 },
    { rank: "first" },
    { role: undefined },
    Object.create(null),
  ),
);

/** A claim with one of its fields, or one of its time, made something else. */
function spoil(claim: Claim, at: number, value: unknown): unknown {
  const fields = Object.keys(claim);
  const times = Object.keys(claim.time);
  const field = fields[at % (fields.length + times.length)];
  if (field !== undefined) return { ...claim, [field]: value };
  return { ...claim, time: { ...claim.time, [times[at % times.length] ?? ""]: value } };
}

test("a claim that is plain has the form of a claim, whatever is wrong with it", () => {
  fc.assert(
    fc.property(anyReading("x"), fc.nat(60), oddValue, ({ reading: { claims } }, at, value) => {
      for (const claim of claims) {
        const spoilt = spoil(claim, at, value);
        if (isPlainClaim(spoilt as Claim))
          assert.ok(claimSchema.safeParse(spoilt).success, JSON.stringify(spoilt));
      }
    }),
    { numRuns: 2_000 },
  );
});
