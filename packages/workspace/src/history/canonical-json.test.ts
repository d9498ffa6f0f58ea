import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { canonicalJson, type Json } from "./canonical-json.ts";

test("the same value gives the same text, whatever the order of its members, and can be read again", () => {
  assert.equal(canonicalJson({ b: [{ d: 1, c: null }], a: "ä" }), '{"a":"ä","b":[{"c":null,"d":1}]}');
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value = JSON.parse(text) as Json;
      const canonical = canonicalJson(value);
      assert.equal(canonicalJson(JSON.parse(canonical) as Json), canonical);
      if (value !== null && typeof value === "object" && !Array.isArray(value)) {
        const reversed = Object.fromEntries(Object.entries(value).toReversed()) as Json;
        assert.equal(canonicalJson(reversed), canonical);
      }
    }),
  );
});
