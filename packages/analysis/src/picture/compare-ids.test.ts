import assert from "node:assert/strict";
import { test } from "node:test";
import { compareIds } from "./compare-ids.ts";

test("ids are ordered as people count, and words before numbers decide", () => {
  const ids = ["c10", "c2", "a1b", "a10", "a2", "c2x", "c02", "", "7"];
  assert.deepEqual(ids.toSorted(compareIds), ["", "7", "a1b", "a2", "a10", "c02", "c2", "c2x", "c10"]);
});
