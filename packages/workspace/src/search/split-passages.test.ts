import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { splitPassages } from "./split-passages.ts";

const passages = (text: string): string[] =>
  [...splitPassages(text)].map(({ start, end }) => text.slice(start, end));

test("paragraphs stand between blank lines, whatever ends a line", () => {
  assert.deepEqual(passages("One\ntwo.\n\n Three. \r\n \r\nFour.\n"), ["One\ntwo.", "Three.", "Four."]);
});

test("white space alone is no passage", () => {
  assert.deepEqual(passages(" \n\n\u3000\n"), []);
  assert.deepEqual(passages(""), []);
});

test("a long paragraph is cut at a line end, else at a space, else anywhere but inside a character", () => {
  const lines = `${"a".repeat(1000)}\n${"b c".repeat(300)}`;
  assert.deepEqual(passages(lines), lines.split("\n"));
  const pieces = passages("word ".repeat(1000));
  assert.ok(pieces.length > 1 && pieces.every((piece) => /^(word ?)+$/.test(piece)));
  for (const piece of passages(`a${"😀".repeat(2000)}`)) assert.ok(piece.isWellFormed());
});

test("passages lie in order, apart from each other, and lose nothing but white space", () => {
  const text = fc.array(fc.constantFrom("word", " ", "\n", "\n\n", "\r\n", "😀", "x".repeat(900)), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join("");
      let last = 0;
      for (const { start, end } of splitPassages(whole)) {
        assert.ok(last <= start && start < end && end - start <= 1_500);
        last = end;
      }
      assert.equal(passages(whole).join("").replace(/\s/gu, ""), whole.replace(/\s/gu, ""));
    }),
  );
});
