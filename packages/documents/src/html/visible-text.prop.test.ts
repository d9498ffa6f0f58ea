import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { visibleText } from "./visible-text.ts";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A paragraph with no white space that a page would fold, and something to be seen. */
const paragraphs = fc
  .string({ unit: "binary", minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/[ \t\n\r\f\0]/g, "_"))
  .filter((text) => /\S/.test(text));

test("any paragraphs, escaped into a page, come out as they went in", () => {
  fc.assert(
    fc.property(fc.array(paragraphs, { minLength: 1, maxLength: 5 }), (list) => {
      const page = list.map((text) => `<p>${escape(text)}</p>`).join("\n");
      assert.equal(visibleText(page), list.join("\n\n"));
    }),
    { numRuns: 300 },
  );
});

test("any heap of tags gives text, without white space at its ends or paragraphs of nothing", () => {
  const bits = fc.constantFrom(
    "<p>",
    "</p>",
    "<div hidden>",
    "</div>",
    "<br>",
    "<pre>",
    "</pre>",
    "<svg>",
    "</svg>",
    "<li",
    ">",
    "<!--",
    "-->",
    "&amp",
    "&#x;",
    "<script>",
    "</script>",
    "x",
    " ",
    "\n",
    '"',
    "<",
    "é",
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 30 }), (list) => {
      const text = visibleText(list.join(""));
      for (const paragraph of text === "" ? [] : text.split("\n\n")) assert.match(paragraph, /\S/);
      assert.equal(text.trimEnd(), text);
    }),
    { numRuns: 500 },
  );
});
