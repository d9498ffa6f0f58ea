import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { extractMarkdown } from "./extract-markdown.ts";
import { markdownPieces } from "./markdown-pieces.ts";

test("a short text is one piece", () => {
  assert.deepEqual(markdownPieces("a\n\nb"), [{ text: "a\n\nb", isPlain: false }]);
});

test("a long text read in pieces gives what its paragraphs give one by one", () => {
  const paragraphs = fc.constantFrom(
    "# A *heading*",
    "Some **bold** words\nover lines",
    "- one\n- two",
    "> a [link](x)",
    "```\ncode\n\n# code\n```",
    "~~~~\n```\n\n~~~\n\n~~~~",
  );
  fc.assert(
    fc.property(fc.array(paragraphs, { minLength: 1, maxLength: 8 }), (list) => {
      // Repeated until it needs several pieces.
      const all = Array.from({ length: 120 }, () => list).flat();
      const expected = all.map((paragraph) => extractMarkdown("a.md", paragraph).text);
      const filler = "x".repeat(160);
      const markdown = all.map((paragraph) => `${paragraph}\n\n${filler}`).join("\n\n");
      assert.ok(markdownPieces(markdown).length > 1);
      assert.equal(
        extractMarkdown("a.md", markdown).text,
        expected.flatMap((text) => [text, filler]).join("\n\n"),
      );
    }),
    { numRuns: 8 },
  );
});

test("a link defined at the end of a long text loses its marks at the beginning", () => {
  const filler = "Words and words. ".repeat(20);
  const markdown = `See [this][A  label] and [one].\n\n${`${filler}\n\n`.repeat(200)}[a label]: https://a.example\n[one]: b\n`;
  const { text } = extractMarkdown("a.md", markdown);
  assert.ok(text.startsWith("See this and one.\n\nWords"));
  assert.ok(text.endsWith(filler.trim()));
});

test("a paragraph longer than a piece is kept as it stands", () => {
  const long = `*${"word ".repeat(10_000)}*`;
  assert.equal(extractMarkdown("a.md", `*a*\n\n${long}\n\n*b*`).text, `a\n\n${long}\n\nb`);
});
