import assert from "node:assert/strict";
import { test } from "node:test";
import { extractMarkdown } from "./extract-markdown.ts";

const textOf = (markdown: string): string => extractMarkdown("a.md", markdown).text;

test("marks are removed, paragraphs are kept, links become their text", () => {
  const markdown = [
    "# The *Northern* Front",
    "",
    "Its **leader**, [Karim Haddad](https://a.example), met",
    "the `Banner`\\* & left.  ",
    "Then he &mdash; went[^1].",
    "",
    "- one",
    "- two",
    "  1. three",
    "",
    "> quoted ![a map](map.png)",
    "",
    "---",
    "",
    "```js",
    "let a = 1;",
    "",
    "a++;",
    "```",
    "",
    "See [that][ref] and <https://b.example>.",
    "",
    "[ref]: https://c.example 'Title'",
  ].join("\n");
  assert.equal(
    textOf(markdown),
    [
      "The Northern Front",
      "Its leader, Karim Haddad, met\nthe Banner* & left.\nThen he — went[^1].",
      "one",
      "two",
      "three",
      "quoted ",
      "let a = 1;\n\na++;",
      "See that and https://b.example.",
    ]
      .map((paragraph) => paragraph.trimEnd())
      .join("\n\n"),
  );
});

test("HTML in Markdown becomes what can be seen of it", () => {
  assert.equal(
    textOf("a <b>bold</b> word <!-- no -->\n\n<div>\n<p>block &amp; more</p><script>x()</script>\n</div>\n"),
    "a bold word\n\nblock & more",
  );
});

test("line ends of Windows are line ends", () => {
  assert.equal(textOf("# A\r\n\r\nb\r\nc\r\n"), "A\n\nb\nc");
});

test("front matter states its fields and is no part of the text", () => {
  const markdown =
    "---\ntitle: 'A truce?'\nauthors: [Mira Olsen, {name: Tomás Reyes}]\ndate: 2017-10-12\nlang: en-GB\nurl: https://a.example/b\ntags: [x]\n---\n\n# Heading\n\nText.\n";
  assert.deepEqual(extractMarkdown("a.md", markdown), {
    text: "Heading\n\nText.",
    stated: {
      title: "A truce?",
      author: "Mira Olsen, Tomás Reyes",
      published: "2017-10-12",
      language: "en",
      url: "https://a.example/b",
    },
    problems: [],
  });
});

test("a year alone is a date, and the first heading is the title where none is stated", () => {
  const { stated } = extractMarkdown(
    "a.md",
    "---\ndate: 2017\n---\nWords.\n\n## The *first* heading\n\n# Second\n",
  );
  assert.deepEqual(stated, { published: "2017", title: "The first heading" });
});

test("bad front matter is a warning, and the text is kept", () => {
  for (const yaml of [
    "title: [",
    "a: b: c",
    "title: &a [*a]\n*b",
    "date: 10/12/2017",
    `a: ${"[".repeat(20_000)}`,
  ]) {
    const { text, problems } = extractMarkdown("bad.md", `---\n${yaml}\n---\n\nText.\n`);
    assert.equal(text, "Text.");
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [["ENT_META_BAD", "warning"]],
      yaml,
    );
    assert.match(problems[0]?.message ?? "", /^bad\.md: .*front matter/);
  }
});

test("front matter that unfolds without end is a warning", () => {
  const levels = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(9)}]`);
  const { problems } = extractMarkdown("bomb.md", `---\nl0: &l0 x\n${levels.join("\n")}\n---\n\nText.\n`);
  assert.equal(problems[0]?.code, "ENT_META_BAD");
});

test("words between two rules at the beginning are words, not front matter", () => {
  assert.equal(
    textOf("---\nThe Front met the Banner.\n\n---\n\nMore.\n"),
    "The Front met the Banner.\n\nMore.",
  );
});

test("a script in front matter is a title like any other", () => {
  assert.equal(
    extractMarkdown("a.md", "---\ntitle: <script>alert(1)</script>\n---\nx").stated.title,
    "<script>alert(1)</script>",
  );
});

test("tangled Markdown is read in bounded time and loses no words", () => {
  const tangles = {
    quotes: `${"> ".repeat(100_000)}word`,
    dashes: `${"- ".repeat(100_000)}word`,
    nested: `${Array.from({ length: 1000 }, (_, at) => `${" ".repeat(at * 2)}- x`).join("\n")} word`,
    strong: `${"**a".repeat(5000)}${"b**".repeat(5000)} word`,
    brackets: `${"[".repeat(50_000)}word`,
    ticks: `${Array.from({ length: 1500 }, (_, at) => "`".repeat(at + 1)).join(" ")} word`,
    lines: `${"\n".repeat(300_000)}word`,
  };
  for (const [name, markdown] of Object.entries(tangles)) {
    const began = performance.now();
    assert.ok(textOf(markdown).endsWith("word"), name);
    assert.ok(performance.now() - began < 10_000, name);
  }
});
