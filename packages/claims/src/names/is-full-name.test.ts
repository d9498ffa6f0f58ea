import assert from "node:assert/strict";
import { test } from "node:test";
import type { ActorType } from "../actor.ts";
import { isFullName } from "./is-full-name.ts";

const full: readonly (readonly [ActorType, string])[] = [
  ["organisation", "ISIS"],
  ["organisation", "Hezbollah"],
  ["organisation", "M-19"],
  ["organisation", "National Liberation Army"],
  ["organisation", "The Islamic State"],
  ["person", "Abu Bakr al-Baghdadi"],
  ["person", "Osama bin Laden"],
  ["person", "Gerry Adams"],
  ["person", "Mullah Mohammed Omar"],
  ["person", "Владимир Путин"],
  ["person", "أبو بكر البغدادي"],
  ["state", "Qatar"],
  ["place", "Deir al-Zour"],
  ["population", "Yazidis"],
];
for (const [type, name] of full) {
  test(`“${name}” is enough to know a ${type} by`, () => {
    assert.equal(isFullName(name, type), true);
  });
}

const short: readonly (readonly [ActorType, string])[] = [
  ["organisation", "AQ"],
  ["organisation", "the army"],
  ["organisation", "55th Brigade"],
  ["organisation", "Defence Ministry"],
  ["organisation", "…"],
  ["state", "US"],
  ["state", "U.S."],
  ["state", "the government"],
  ["place", "the northern province"],
  ["population", "civilians and societies"],
  ["person", "Baghdadi"],
  ["person", "al-Baghdadi"],
  ["person", "bin Laden"],
  ["person", "Abu Bakr"],
  ["person", "President Assad"],
  ["person", "Mr. Adams"],
  ["person", "G. Adams"],
  ["person", "أبو بكر"],
];
for (const [type, name] of short) {
  test(`“${name}” alone does not tell which ${type} is meant`, () => {
    assert.equal(isFullName(name, type), false);
  });
}
