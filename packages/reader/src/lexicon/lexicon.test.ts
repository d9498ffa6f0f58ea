import assert from "node:assert/strict";
import { test } from "node:test";
import { isGivenName } from "./given-names.ts";
import { groups } from "./groups.ts";
import { isLeaderName } from "./leaders.ts";
import { knownNames, stateOfAdjective, stateOfSeat } from "./known-names.ts";
import { foldPhrase } from "./name-index.ts";
import { stateOfRuler } from "./rulers.ts";
import { states } from "./states.ts";

test("the lexicon knows more than a thousand groups, and all states by name and adjective", () => {
  assert.ok(groups.length >= 1500);
  assert.ok(states.length >= 190);
  assert.equal(stateOfAdjective("Syrian"), "Syria");
  assert.equal(stateOfAdjective("Syrians"), "Syria");
  assert.equal(stateOfAdjective("cautious"), null);
});

test("no name belongs to two groups", () => {
  const owners = new Map<string, string>();
  for (const { name, others } of groups) {
    for (const surface of new Set([name, ...others].map(foldPhrase))) {
      assert.equal(
        owners.get(surface),
        undefined,
        `“${surface}” is of ${owners.get(surface)} and of ${name}`,
      );
      owners.set(surface, name);
    }
  }
});

test("names are found whatever their accents, apostrophes and hyphens", () => {
  assert.equal(knownNames.get("Hay’at Tahrir al Sham")?.name, "Hay'at Tahrir al-Sham");
  assert.equal(knownNames.get("SINN FEIN")?.name, "Sinn Féin");
  assert.equal(knownNames.get("People’s Protection Units")?.name, "People's Defence Units");
});

test("a given name is known with and without its accents", () => {
  assert.ok(isGivenName("José") && isGivenName("Jose") && isGivenName("Dáithí"));
  assert.ok(!isGivenName("Army"));
});

test("a ruler's name and a seat of government stand for the state", () => {
  assert.equal(stateOfRuler("Bashar al-Assad"), "Syria");
  assert.equal(stateOfRuler("Somebody Else"), null);
  assert.equal(stateOfRuler("José Eduardo dos Santos"), "Angola");
  assert.equal(stateOfRuler("Nawaz Sharif"), "Pakistan");
  assert.equal(stateOfRuler("Sharif"), null);
  assert.equal(stateOfSeat("Kigali"), "Rwanda");
});

test("a leader's last name is known with and without its accents; an ordinary word is none", () => {
  assert.ok(isLeaderName("Savimbi") && isLeaderName("Öcalan") && isLeaderName("Ocalan"));
  assert.ok(!isLeaderName("Front"));
});
