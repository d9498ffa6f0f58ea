import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { columns, countOf, printable, shorten } from "./layout.ts";

describe("printable", () => {
  it("lets nothing through that steers a terminal or turns the writing direction", () => {
    assert.equal(printable("a\u001b[31mred\u0007 \u202Eb\r\nc"), "a [31mred b c");
  });

  it("keeps accents, Arabic and astral characters", () => {
    assert.equal(printable("Óglaigh · حركة · 𐤀"), "Óglaigh · حركة · 𐤀");
  });
});

describe("shorten", () => {
  it("never splits a letter from its marks", () => {
    assert.equal(shorten("e\u0301e\u0301e\u0301", 2), "e\u0301…");
    assert.equal(shorten("e\u0301e\u0301", 2), "e\u0301e\u0301");
  });
});

describe("columns", () => {
  it("aligns cells two spaces apart and leaves the last one as it is", () => {
    assert.deepEqual(
      columns(
        [
          ["a1", "ISIS", "x"],
          ["a12", "al-Qaeda", "y"],
        ],
        80,
      ),
      ["a1   ISIS      x", "a12  al-Qaeda  y"],
    );
  });

  it("cuts a line at the width", () => {
    assert.deepEqual(columns([["a", "0123456789"]], 8), ["a  0123…"]);
  });

  it("prints nothing for no rows", () => {
    assert.deepEqual(columns([], 80), []);
  });
});

describe("countOf", () => {
  it("knows one from many", () => {
    assert.deepEqual(
      [0, 1, 2].map((n) => countOf(n, "claim")),
      ["0 claims", "1 claim", "2 claims"],
    );
    assert.equal(countOf(2, "entry", "entries"), "2 entries");
  });
});
