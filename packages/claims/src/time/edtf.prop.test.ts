import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { edtfTexts } from "./edtf-dates.testing.ts";
import { edtfSchema, parseEdtf, printEdtf, tryParseEdtf } from "./edtf.ts";

test("printing what was parsed gives the text back, letter for letter", () => {
  fc.assert(
    fc.property(edtfTexts, (text) => {
      assert.equal(printEdtf(parseEdtf(text)), text);
    }),
  );
});

test("any other text is refused or comes back as it was", () => {
  const nearDates = fc
    .array(fc.constantFrom("2", "0", "1", "9", "-", "/", "..", "~", "?", "%", " ", "x"), { maxLength: 14 })
    .map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.oneof(nearDates, fc.string({ unit: "binary" })), (text) => {
      const parsed = tryParseEdtf(text);
      if (parsed) assert.equal(printEdtf(parsed), text);
      assert.equal(edtfSchema.safeParse(text).success, parsed !== null);
    }),
    { numRuns: 2000 },
  );
});
