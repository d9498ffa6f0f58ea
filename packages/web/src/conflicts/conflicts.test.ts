import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClaimId } from "@entente/claims";
import type { Conflict } from "@entente/server/contract";
import { deciding, inOrder, surenessWords, verdictOf } from "./verdicts.ts";

const conflict = (id: string, change: Partial<Conflict> = {}): Conflict => ({
  id,
  kind: "two-leaders",
  actors: [],
  sides: [
    { sentence: "A leads X", claims: ["c1" as ClaimId] },
    { sentence: "B leads X", claims: ["c2" as ClaimId] },
  ],
  when: null,
  why: "A body has one leader at a time.",
  sureness: "certain",
  review: "proposed",
  verdicts: [],
  ...change,
});
const verdict = (decision: "first-stands" | "open") => ({
  conflict: "x",
  date: "2020-01-01",
  by: "Ana",
  decision,
  note: null,
});

test("open conflicts come first, certain before likely, and decided ones last in their order", () => {
  const list = [
    conflict("decided", { verdicts: [verdict("first-stands")] }),
    conflict("likely", { sureness: "likely" }),
    conflict("certain"),
    conflict("reopened", { verdicts: [verdict("open"), verdict("first-stands")] }),
  ];
  assert.deepEqual(
    inOrder(list).map(({ id }) => id),
    ["certain", "reopened", "likely", "decided"],
  );
});

test("a verdict is taken back by the one before it", () => {
  const decided = conflict("k", { verdicts: [verdict("first-stands")] });
  assert.equal(verdictOf(decided), "first-stands");
  const decision = deciding(decided, "both-stand", "two offices");
  assert.deepEqual(decision.request.body, { conflict: "k", decision: "both-stand", note: "two offices" });
  assert.deepEqual(decision.back?.request?.body, { conflict: "k", decision: "first-stands" });
});

test("what is only likely says why", () => {
  const words = (kind: Conflict["kind"], sureness: Conflict["sureness"]): string =>
    surenessWords(conflict("k", { kind, sureness }));
  assert.equal(words("two-leaders", "certain"), "Stated days clash");
  assert.match(words("denied", "likely"), /word against another/);
  assert.match(words("two-leaders", "likely"), /not all days are stated/);
});
