import assert from "node:assert/strict";
import { test } from "node:test";
import type { PredicateName } from "@entente/claims";
import { claimOf, read } from "../testing/read.testing.ts";

const cases: readonly [string, PredicateName, string | null, string | null][] = [
  [
    "Shekau left Ansaru in May 2015 and pledged allegiance to the Islamic State.",
    "pledges_allegiance_to",
    "2015-05",
    null,
  ],
  ["When Abu Nidal died in April 2002, Fatah captured Tripoli.", "controls", "2002-04", null],
  ["Hamas backed Fatah until 2019, when it attacked Hezbollah.", "attacked", "2019", null],
  ["In 2016 the PKK said that it had captured Sinjar.", "controls", "2016", null],
  ["The Taliban took Kabul in 1996; one year later it attacked Mazar-i-Sharif.", "controls", "1996", null],
  ["The Taliban took Kabul in 1996; one year later it attacked Mazar-i-Sharif.", "attacked", "1997", null],
  ["Hamas and Fatah are expected to meet on Saturday.", "talks_with", "2023-06-17", null],
  ["The CIRA continues to oppose the Good Friday Agreement.", "rival_of", null, null],
];

for (const [text, predicate, from, to] of cases)
  test(`when it was: ${predicate} in “${text}”`, () => {
    const { time } = claimOf(read(text), predicate);
    assert.deepEqual([time.from, time.to], [from, to]);
  });
