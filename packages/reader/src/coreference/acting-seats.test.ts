import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../testing/read.testing.ts";

const actors = (text: string): readonly string[] =>
  read(text)
    .actors.map(({ type, name }) => `${type} ${name}`)
    .toSorted();

const states: readonly [string, readonly string[]][] = [
  ["Ankara said that it backed the SNA.", ["organisation SNA", "state Turkey"]],
  ["Turkey is in NATO. Ankara backed the SNA.", ["organisation NATO", "organisation SNA", "state Turkey"]],
  ["The talks between Riyadh and Tehran failed.", ["state Iran", "state Saudi Arabia"]],
  ["M23 rejected Kigali's support.", ["organisation M23", "state Rwanda"]],
];
for (const [text, expected] of states)
  test(`a seat that acts or is dealt with is its state: “${text}”`, () =>
    assert.deepEqual(actors(text), expected));

const places: readonly [string, readonly string[]][] = [
  ["Hamas met Fatah in Ankara.", ["organisation Fatah", "organisation Hamas", "place Ankara"]],
  ["The Taliban captured Kabul.", ["organisation Taliban", "place Kabul"]],
  ["Kabul fell to the Taliban.", ["organisation Taliban", "place Kabul"]],
  ["The Houthis shelled Riyadh's suburbs.", ["organisation Houthis", "place Riyadh"]],
];
for (const [text, expected] of places)
  test(`a seat where something is is a place: “${text}”`, () => assert.deepEqual(actors(text), expected));
