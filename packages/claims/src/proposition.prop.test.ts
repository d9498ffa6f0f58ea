import assert from "node:assert/strict";
import { test } from "node:test";
import { polarities } from "./claim.ts";
import { predicateNames, predicates } from "./predicates.ts";
import { propositionKey } from "./proposition.ts";
import { fc } from "./seed.testing.ts";

const actors = fc.constantFrom("a1", "a2", "a10", "a11");
const claims = fc.record({
  predicate: fc.constantFrom(...predicateNames),
  subject: actors,
  object: fc.oneof(actors, fc.constantFrom(null, "oil fields", "x|positive", "negative")),
  polarity: fc.constantFrom(...polarities),
});

test("a symmetric claim and its mirror image have one key; any other claim and its mirror have two", () => {
  fc.assert(
    fc.property(claims, actors, (claim, object) => {
      if (claim.subject === object) return;
      const mirrored = { ...claim, subject: object, object: claim.subject };
      const isSame = propositionKey({ ...claim, object }) === propositionKey(mirrored);
      assert.equal(isSame, predicates[claim.predicate].symmetric);
    }),
  );
});

test("two claims have one key exactly when they say the same", () => {
  const said = (claim: {
    predicate: (typeof predicateNames)[number];
    subject: string;
    object: string | null;
  }): string[] => {
    const sides = [claim.subject, String(claim.object)];
    return predicates[claim.predicate].symmetric && claim.object !== null ? sides.toSorted() : sides;
  };
  fc.assert(
    fc.property(claims, claims, (a, b) => {
      const isSame =
        a.predicate === b.predicate && a.polarity === b.polarity && said(a).join("\n") === said(b).join("\n");
      assert.equal(propositionKey(a) === propositionKey(b), isSame);
    }),
    { numRuns: 3000 },
  );
});

test("the sides of a symmetric claim stand in a fixed order", () => {
  const key = propositionKey({ predicate: "fights", subject: "a2", object: "a1", polarity: "positive" });
  assert.equal(key, "fights|a1|a2|positive");
});

test("what a claim denies is another proposition than what one asserts", () => {
  const claim = { predicate: "leads", subject: "a1", object: "a2" } as const;
  assert.notEqual(
    propositionKey({ ...claim, polarity: "positive" }),
    propositionKey({ ...claim, polarity: "negative" }),
  );
});
