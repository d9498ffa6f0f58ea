import assert from "node:assert/strict";
import { test } from "node:test";
import { soundSkeleton } from "./sound-skeleton.ts";

test("spellings and scripts of one name share their consonants", () => {
  const alike = [
    ["golani", "joulani", "julani", "جولاني"],
    ["hamas", "حماس"],
    ["haddad", "hadad", "حداد"],
    ["gaddafi", "qadhafi", "kadafi"],
    ["zawahiri", "zawahri", "ظواهري"],
    ["baghdadi", "bagdadi", "بغدادي", "багдади"],
  ];
  for (const names of alike) assert.equal(new Set(names.map(soundSkeleton)).size, 1, names.join(" "));
});

test("other names have others, and vowels alone have none", () => {
  assert.notEqual(soundSkeleton("golani"), soundSkeleton("karami"));
  assert.notEqual(soundSkeleton("hamas"), soundSkeleton("hezbollah"));
  assert.equal(soundSkeleton("aio"), "");
});
