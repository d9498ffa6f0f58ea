import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../testing/read.testing.ts";

/** What a claim about one predicate says of another: its tie and the other's predicate. */
const ties = (text: string): string[] => {
  const { claims } = read(text);
  const named = (id: string | null | undefined): string =>
    claims.find((claim) => claim.id === id)?.predicate ?? "nothing";
  return claims.flatMap(({ predicate, time, qualifiers }) => [
    ...(time.after ? [`${predicate} after ${named(time.after)}`] : []),
    ...(time.before ? [`${predicate} before ${named(time.before)}`] : []),
    ...(qualifiers.because ? [`${predicate} because ${named(qualifiers.because)}`] : []),
  ]);
};

const cases: readonly [string, string[]][] = [
  [
    "After Mullah Omar died, Akhtar Mansour took over the Taliban.",
    ["succeeded after died", "leads after died"],
  ],
  ["HTS captured Hama before the SDF withdrew from Manbij.", ["controls before withdrew_from"]],
  ["Israel bombed Hezbollah because Hezbollah had killed two soldiers.", ["attacked because killed"]],
  ["Following the capture of Goma by M23, Rwanda attacked Bukavu.", ["attacked after controls"]],
  ["Hezbollah withdrew from Syria after losing Palmyra.", ["withdrew_from after lost"]],
  ["The ELN attacked Arauca and killed two soldiers.", []],
];

for (const [text, expected] of cases) {
  test(`the order of what “${text}” tells`, () => assert.deepEqual(ties(text), expected));
}

test("a claim that has a date of its own is not also placed by another", () => {
  assert.deepEqual(ties("After Mullah Omar died, Akhtar Mansour took over the Taliban in 2015."), []);
});
