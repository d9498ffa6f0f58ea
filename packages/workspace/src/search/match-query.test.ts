import assert from "node:assert/strict";
import { test } from "node:test";
import { matchQuery } from "./match-query.ts";

test("every word is wanted, a longer one also as the beginning of a word", () => {
  assert.equal(matchQuery("Peace  TALKS in"), '"peace"* "talks"* "in"');
});

test("nothing that is typed is an operator", () => {
  assert.equal(matchQuery('NEAR(a, "b") OR c* -d col:e'), '"near"* "a" "b" "or" "c" "d" "col"* "e"');
});

test("marks and case are folded in any script", () => {
  assert.equal(matchQuery("Ḥamās"), '"hamas"*');
  assert.equal(matchQuery("مُفَاوَضَات"), '"مفاوضات"*');
  assert.equal(matchQuery("МИР"), '"мир"*');
});

test("without a word there is no query", () => {
  assert.equal(matchQuery(' …* " '), null);
  assert.equal(matchQuery(""), null);
});
