import assert from "node:assert/strict";
import { test } from "node:test";
import { isEntenteError } from "@entente/claims";
import { parseRules } from "./parse-rules.ts";
import { standardRules } from "./standard-rules.ts";

const feud = {
  name: "feud",
  sentence: "A killing starts a feud.",
  if: [{ predicate: "killed", subject: "?one", object: "?other" }],
  effect: { does: "derives", kind: "feud", subject: "?one", object: "?other", weak: true },
};

test("every standard rule, written as data, is read back as it was", () => {
  const plain = standardRules.map(({ example: _, ...rule }) => rule);
  assert.deepEqual(parseRules(JSON.stringify(plain), "rules.json"), plain);
});

test("one rule may stand for a list", () => {
  assert.deepEqual(parseRules(JSON.stringify(feud), "feud.json"), [feud]);
});

test("what is wrong with a rule is said, with its place", () => {
  const { effect } = feud;
  const ends = { does: "ends", states: [{ predicate: "fights", subject: "?one" }], firmness: "change" };
  const cases: [unknown, RegExp][] = [
    [[feud, { ...feud, name: "Feud" }], /rule 2.*“name”/],
    [{ ...feud, extra: 1 }, /no “extra”/],
    [{ ...feud, if: [] }, /“if”/],
    [{ ...feud, if: [{ predicate: "killed", subject: "one" }] }, /variable/],
    [{ ...feud, effect: { ...effect, subject: "?third" } }, /“subject” is a variable that “if” names/],
    [{ ...feud, effect: { ...effect, does: "wins" } }, /“does” is one of/],
    [{ ...feud, effect: { ...ends, firmness: "opposing" } }, /“firmness”/],
    [{ ...feud, effect: { ...ends, states: [{ predicate: "killed", subject: "?one" }] } }, /no state/],
    [{ ...feud, effect: { ...ends, states: [{ predicate: "fights" }] } }, /a side that “if” names/],
    [{ ...feud, if: [{ predicate: "fights", subject: "?one" }], effect: ends }, /one event/],
    [{ ...feud, types: { "?one": ["robot"] } }, /“types”/],
  ];
  for (const [value, message] of cases) {
    assert.throws(
      () => parseRules(JSON.stringify(value), "rules.json"),
      (error) => isEntenteError(error, "ENT_INVALID") && message.test(error.message),
      JSON.stringify(value),
    );
  }
  assert.throws(
    () => parseRules("{", "rules.json"),
    (error) => isEntenteError(error, "ENT_INVALID"),
  );
});
