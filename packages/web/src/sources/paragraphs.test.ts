import assert from "node:assert/strict";
import { test } from "node:test";
import { areBreaksMeant, paragraphsOf, partAt, partsOf } from "./paragraphs.ts";

const words = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

test("paragraphs are set apart by blank lines, and white space around them is left out", () => {
  assert.deepEqual(words("\n\nOne\nstill one.\n \n\n  Two.\n"), ["One\nstill one.", "Two."]);
});

test("in a text without blank lines each line is a paragraph", () => {
  assert.deepEqual(words("One.\nTwo.\r\nThree."), ["One.", "Two.", "Three."]);
});

test("an empty text has no paragraph", () => {
  assert.deepEqual(words(" \n\n "), []);
});

test("line breaks of a hard-wrapped text are not kept, those of verse and of unwrapped lines are", () => {
  const wrapped = "a line of about seventy characters that ends where the page ended, and\nso does this one.";
  assert.equal(areBreaksMeant(wrapped), false);
  assert.equal(areBreaksMeant("First point\nSecond point"), true);
  assert.equal(areBreaksMeant(`${"long ".repeat(30)}\nNext.`), true);
  assert.equal(areBreaksMeant("no break"), false);
});

test("a long text is shown in parts, and a place finds its part", () => {
  const text = Array.from({ length: 10 }, (_, k) => `${k}`.repeat(40)).join("\n\n");
  const parts = partsOf(paragraphsOf(text), 100);
  assert.equal(parts.flat().length, 10);
  assert.ok(parts.every((part) => part.length <= 2));
  assert.equal(partAt(parts, 0), 0);
  assert.equal(partAt(parts, text.length - 1), parts.length - 1);
  assert.equal(partAt(parts, text.length + 99), 0);
});
