import assert from "node:assert/strict";
import { test } from "node:test";
import { writtenOut } from "./word-test.ts";

test("a pattern of words written out admits what the pattern does, and nothing else", () => {
  for (const pattern of [
    /^(prox(y|ies)|tools?|bay'ah?|hell-bent)$/,
    /^(patron|backer)s?$/,
    /^peace$/,
    /^(a|b(c|d(e)?)?)$/,
  ]) {
    const words = writtenOut(pattern);
    assert.ok(!(words instanceof RegExp));
    for (const word of "proxy proxies proxys prox tool tools bay'a bay'ah hell-bent patron patrons backer s peace a b bc bd bde c".split(
      " ",
    ))
      assert.equal(words.test(word), pattern.test(word), `${word} by ${pattern.source}`);
  }
});

test("what is more than a list of words stays a pattern", () => {
  for (const pattern of [/./, /^a|b$/, /^wars?/, /^(war|\w+fare)$/, /^war$/i])
    assert.equal(writtenOut(pattern), pattern);
});
