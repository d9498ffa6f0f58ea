import assert from "node:assert/strict";
import { test } from "node:test";
import { isAskedAgain, kindsOf, withDecisions } from "./ask-again.ts";

test("a review leaves the long lists as they are, and everything else asks for all again", () => {
  assert.equal(isAskedAgain("/api/names", ["claim.reviewed"]), false);
  assert.equal(isAskedAgain("/api/propositions?limit=200", ["claim.reviewed"]), false);
  assert.equal(isAskedAgain("/api/workspace", ["claim.reviewed"]), false);
  assert.equal(isAskedAgain("/api/actors/a1", ["claim.reviewed"]), true);
  assert.equal(isAskedAgain("/api/picture?asOf=2014", ["claim.reviewed"]), true);
  assert.equal(isAskedAgain("/api/names", ["claim.reviewed", "actors.merged"]), true);
  assert.equal(isAskedAgain("/api/names", []), true);
});

test("a decision about one claim or about all that say the same is a review, and any other may change anything", () => {
  assert.deepEqual(kindsOf({ address: "/api/claims/c1/review" }), ["claim.reviewed"]);
  assert.deepEqual(kindsOf({ address: "/api/reviews" }), ["claim.reviewed"]);
  assert.deepEqual(kindsOf({ address: "/api/claims/c1" }), []);
  assert.deepEqual(kindsOf({ address: "/api/undo" }), []);
});

test("an answer that isn't asked for again has the decisions in it, so that nothing waits twice", () => {
  const answer = { propositions: [], claims: [{ id: "c1", review: "proposed" }] };
  const decision = {
    key: "k",
    words: "accepted",
    request: { method: "POST" as const, address: "/api/claims/c1/review", body: {} },
    shows: { c1: { review: "accepted" } },
    back: null,
    otherwise: null,
  };
  assert.deepEqual(withDecisions(answer, [decision]), {
    propositions: [],
    claims: [{ id: "c1", review: "accepted" }],
  });
  assert.equal(withDecisions(undefined, [decision]), undefined);
  assert.deepEqual(withDecisions({ actors: [] }, [decision]), { actors: [] });
});
