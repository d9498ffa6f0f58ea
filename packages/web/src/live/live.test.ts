import assert from "node:assert/strict";
import { test } from "node:test";
import { isAskedAgain } from "./ask-again.ts";

test("a review leaves the long lists as they are, and everything else asks for all again", () => {
  assert.equal(isAskedAgain("/api/names", ["claim.reviewed"]), false);
  assert.equal(isAskedAgain("/api/propositions?limit=200", ["claim.reviewed"]), false);
  assert.equal(isAskedAgain("/api/workspace", ["claim.reviewed"]), false);
  assert.equal(isAskedAgain("/api/actors/a1", ["claim.reviewed"]), true);
  assert.equal(isAskedAgain("/api/picture?asOf=2014", ["claim.reviewed"]), true);
  assert.equal(isAskedAgain("/api/names", ["claim.reviewed", "actors.merged"]), true);
  assert.equal(isAskedAgain("/api/names", []), true);
});
