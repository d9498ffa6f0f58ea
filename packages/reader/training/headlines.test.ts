import assert from "node:assert/strict";
import { test } from "node:test";
import { asHeadlines } from "./headlines.ts";
import { tinyTreebank } from "./tiny-treebank.ts";

test("Some sentences come again as headlines: in capitals or in title case, without the last mark, with the same tree.", () => {
  const [first, second] = asHeadlines(tinyTreebank().slice(0, 2), 2);
  assert.deepEqual(first?.words, ["THE", "ARMY", "ATTACKED", "THE", "TOWN"]);
  assert.deepEqual(first?.heads, [1, 2, 5, 4, 2]);
  assert.deepEqual(first?.labels, ["det", "nsubj", "root", "det", "obj"]);
  assert.deepEqual(second?.words, ["The", "Town", "was", "Attacked", "by", "the", "Army"]);
});

test("A mark that something hangs on stays.", () => {
  const [sentence] = tinyTreebank();
  assert.ok(sentence !== undefined);
  const odd = { ...sentence, heads: sentence.heads.map((head, at) => (at === 0 ? 5 : head)) };
  assert.equal(asHeadlines([odd], 2)[0]?.words.length, 6);
});
