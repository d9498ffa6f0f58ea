import assert from "node:assert/strict";
import { test } from "node:test";
import { anchorsOf, fencesOf, linksOf } from "./markdown.ts";

const page = [
  "# Title: a *page*",
  "",
  'See [one](one.md), ![two](<two words.png>) and [three](three_(x).md#part "title").',
  "Not `[code](code.md)`, nor ``[`more`](more.md)``.",
  "",
  "```ts",
  "const a = [1](2); // [no](no.md)",
  "# no heading",
  "```",
  "",
  "## Part",
  "## Part",
  "~~~~text",
  "~~~",
  "```ts",
  "~~~~",
  "[ref]: four.md",
  '<img src="five.png" width="10">',
  "### `ENT_USAGE` and [a link](six.md)",
].join("\n");

test("fences have their language, their code and the line it starts at", () => {
  assert.deepEqual(fencesOf(page), [
    { language: "ts", line: 7, code: "const a = [1](2); // [no](no.md)\n# no heading" },
    { language: "text", line: 14, code: "~~~\n```ts" },
  ]);
});

test("a fence that is never closed runs to the end", () => {
  assert.deepEqual(fencesOf("```ts\na\nb"), [{ language: "ts", line: 2, code: "a\nb" }]);
});

test("two fences side by side stay two", () => {
  assert.deepEqual(
    fencesOf("```ts\na\n```\n```sh\nb\n```").map((fence) => [fence.language, fence.code]),
    [
      ["ts", "a"],
      ["sh", "b"],
    ],
  );
});

test("links are found inline, in images, by definition and in HTML, but not in code", () => {
  assert.deepEqual(
    linksOf(page).map(({ target, line }) => `${line} ${target}`),
    ["3 one.md", "3 two words.png", "3 three_(x).md#part", "17 four.md", "18 five.png", "19 six.md"],
  );
});

test("headings have the anchors that links use, numbered where they repeat", () => {
  assert.deepEqual([...anchorsOf(page)], ["title-a-page", "part", "part-1", "ent_usage-and-a-link"]);
});
