import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { actorTypes } from "../actor.ts";
import { fc } from "../seed.testing.ts";
import { foldName } from "./fold-name.ts";
import { matchNames } from "./match-names.ts";
import { loadPairs } from "./pairs.testing.ts";

const known = (loadPairs(join(import.meta.dirname, "fixtures/pairs.csv")) ?? []).flatMap(({ a, b }) => [
  a,
  b,
]);
const pieces = fc
  .array(
    fc.constantFrom(
      "Abu",
      "abd",
      "al-",
      "bin",
      "Omar",
      "عمر",
      "Шамиль",
      "(",
      ")",
      '"',
      ",",
      "aka",
      "IRA",
      "Army",
      "23",
      "M",
      "of",
      "Jr",
      "x",
      "uddin",
      "'",
    ),
    { maxLength: 9 },
  )
  .map((words) => words.join(" "));
const name = fc.oneof(fc.constantFrom(...known), pieces, fc.string({ unit: "binary", maxLength: 30 }));
const type = fc.constantFrom(undefined, ...actorTypes);
const match = (a: string, b: string, of?: (typeof actorTypes)[number]) =>
  matchNames(a, b, of ? { type: of } : {});

test("the same whichever name is first, between 0 and 1, and with a reason", () => {
  fc.assert(
    fc.property(name, name, type, (a, b, of) => {
      const there = match(a, b, of);
      assert.deepEqual(match(b, a, of), there);
      assert.ok(there.score >= 0 && there.score <= 1);
      assert.ok(there.reasons.length > 0);
    }),
    { numRuns: 3000 },
  );
});

test("1 for names written the same, and only for them", () => {
  fc.assert(
    fc.property(name, name, type, (a, b, of) => {
      assert.equal(match(a, a, of).score, 1);
      assert.equal(match(a, b, of).score === 1, foldName(a) === foldName(b));
    }),
    { numRuns: 2000 },
  );
});

test("case, accents, kinds of apostrophe and quotation marks around a name change nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.constantFrom(...known), (a, b) => {
      const { score } = matchNames(a, b);
      const plain = a.normalize("NFD").replace(/[\u0300-\u0306\u0308-\u036f]/g, "");
      for (const other of [
        a.toUpperCase(),
        a.toLowerCase(),
        a.replaceAll("'", "’"),
        `“${a}”`,
        /\p{Script=Latin}/u.test(a) ? plain : a,
      ]) {
        assert.equal(matchNames(other, b).score, score, other);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a name of any length is compared in bounded time", () => {
  for (const piece of ["a", " (", "known as ", "al-", '"', "abu ", "i. ", ",", "'x ", "ا"]) {
    const start = performance.now();
    matchNames(piece.repeat(50_000), `${piece.repeat(50_000)}b`);
    assert.ok(performance.now() - start < 2000, piece);
  }
});
