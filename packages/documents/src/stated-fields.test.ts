import assert from "node:assert/strict";
import { test } from "node:test";
import { authorNames, languageCode, plainLine, webAddress } from "./stated-fields.ts";

test("a title is one line of plain text; markup in it stays the characters it is", () => {
  assert.equal(plainLine("  A\n truce?\t"), "A truce?");
  assert.equal(plainLine("<script>alert(1)</script>"), "<script>alert(1)</script>");
  assert.equal(plainLine(2017), "2017");
  for (const nothing of ["", " \n", null, undefined, {}, [], true, 1.5])
    assert.equal(plainLine(nothing), null);
});

test("a title can't steer the terminal it is printed in", () => {
  assert.equal(plainLine("Truce\u001b[31m\u0007 now\u009b2J"), "Truce [31m now 2J");
});

test("right-to-left and astral characters of a title are untouched, and half of one is made whole", () => {
  assert.equal(plainLine("هيئة تحرير الشام 𝒜 e\u0301"), "هيئة تحرير الشام 𝒜 e\u0301");
  assert.equal(plainLine("a\ud83d b"), "a\ufffd b");
  assert.ok(plainLine("𝒜".repeat(2000))?.isWellFormed());
  assert.equal(plainLine("x".repeat(5000))?.length, 1000);
});

test("authors come as a name, an object with a name, or a list of them, each once", () => {
  assert.equal(authorNames("Mira Olsen"), "Mira Olsen");
  assert.equal(authorNames({ name: "Mira Olsen" }), "Mira Olsen");
  assert.equal(
    authorNames([{ name: "Mira Olsen" }, "Tomás Reyes", "Mira Olsen", {}, null]),
    "Mira Olsen, Tomás Reyes",
  );
  for (const nothing of [null, [], {}, [""], { name: [] }]) assert.equal(authorNames(nothing), null);
});

test("an address is http or https and nothing that a browser would run", () => {
  assert.equal(webAddress("https://gazette.example/a"), "https://gazette.example/a");
  assert.equal(webAddress("HTTP://gazette.example"), "HTTP://gazette.example");
  for (const other of [
    "javascript:alert(1)",
    " javascript:x//https://a",
    "/relative",
    "https:",
    "ftp://a",
    "data:text/html,x",
  ]) {
    assert.equal(webAddress(other), null, other);
  }
});

test("a language tag gives its ISO 639 code", () => {
  const cases: [string, string | null][] = [
    ["en", "en"],
    ["en-GB", "en"],
    ["EN_us", "en"],
    ["ar_SY.UTF-8", "ar"],
    ["eng", "en"],
    ["ckb", "ckb"],
    ["zh-Hant-TW", "zh"],
    ["und", null],
    ["English", null],
    ["x-default", null],
    ["", null],
    ["<b>", null],
  ];
  for (const [tag, code] of cases) assert.equal(languageCode(tag), code, tag);
});
