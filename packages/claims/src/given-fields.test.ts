import assert from "node:assert/strict";
import { test } from "node:test";
import { givenFields } from "./given-fields.ts";

test("fields that are undefined are left out, and no others: null, nothing and false are given", () => {
  const given = givenFields({ why: undefined, limit: 0, text: "", note: null, isOn: false });
  assert.deepEqual(given, { limit: 0, text: "", note: null, isOn: false });
  assert.equal("why" in given, false);
  assert.deepEqual(givenFields({}), {});
});
