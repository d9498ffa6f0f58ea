import assert from "node:assert/strict";
import { test } from "node:test";
import { initialsOf, isAcronymOf, isSamePersonName, soundKey } from "./name-keys.ts";

test("spellings of one name across transliterations share a sound key", () => {
  for (const [a, b] of [
    ["Zawahiri", "Zawaheri"],
    ["Joulani", "Jolani"],
    ["Joulani", "Golani"],
    ["Osama", "Usamah"],
    ["Mohamad", "Muhammad"],
  ] as const)
    assert.equal(soundKey(a), soundKey(b), `${a} ${b}`);
});

test("names that only look alike keep apart", () => {
  assert.ok(!isSamePersonName("Abu Bakr al-Baghdadi", "Abu Omar al-Baghdadi"));
  assert.ok(!isSamePersonName("Gerry Adams", "Gerry Kelly"));
  assert.ok(isSamePersonName("Abu Khalid al-Masri", "Abu Khalid al-Masri al-Qahiri"));
  assert.ok(isSamePersonName("Abu Mohamad al-Joulani", "Abu Muhammad al-Jolani"));
});

test("letters are made from a name with and without its small words, and with letters inside it", () => {
  assert.deepEqual(initialsOf("Real IRA"), ["RIRA"]);
  assert.ok(isAcronymOf("CUR", "Concerned Union for Ruritania"));
  assert.ok(isAcronymOf("FDLR", "Forces démocratiques de libération du Rwanda"));
  assert.ok(!isAcronymOf("ADF", "Arakan Army"));
});
