import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createDateReader } from "./dated.ts";
import { endingsAmong } from "./endings.ts";
import { orderedClaims } from "./episodes.ts";
import { knownEvidence, type KnownClaim } from "./known-claims.ts";
import { crowdedEvidence } from "./random-evidence.testing.ts";
import { ruleBook } from "./rules/rule-book.ts";
import { standings } from "./standing.ts";
import { sweep, type Sweep } from "./sweep.ts";

const seed = Number(process.env["FC_SEED"] ?? 20_191_027);

test(`a sweep finds the same whatever earlier sweep it takes over from (seed ${seed})`, () => {
  const steps = fc.array(fc.array(fc.nat({ max: 109 }), { maxLength: 4 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(crowdedEvidence, steps, ({ claims, ...given }, changes) => {
      const all = knownEvidence(
        { ...given, claims: claims.map((claim) => ({ ...claim, review: "accepted" })) },
        {},
      );
      const held = new Set<KnownClaim>(all.claims);
      let before: Sweep | null = null;
      for (const change of changes) {
        for (const index of change) {
          const claim = all.claims[index];
          if (claim && !held.delete(claim)) held.add(claim);
        }
        const own = [...held].filter(({ claim, part }) => claim.predicate === "fights" && part === "state");
        const proposition = {
          key: "",
          predicate: "fights",
          kind: "state",
          sides: ["B", "C"],
          claims: own,
          denials: [],
        } as const;
        const endings = endingsAmong(all, ruleBook(), [...held])(standings[0]);
        const ends = [...endings.eventsFor(proposition), endings.opposing(proposition)];
        const ordered = orderedClaims(own, createDateReader());
        const swept: Sweep = sweep(ordered, ends, before);
        assert.deepEqual(swept, sweep(ordered, ends));
        before = swept;
      }
    }),
    { seed, numRuns: 200 },
  );
});
