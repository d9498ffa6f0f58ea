import assert from "node:assert/strict";
import { test } from "node:test";
import { isEntenteError } from "@entente/claims";
import { parseVerdicts } from "./parse-verdicts.ts";

const verdict = { conflict: "denied:c1:c2", date: "2020-02-01", by: "an analyst", decision: "open" };

test("verdicts are read with a note or without", () => {
  assert.deepEqual(parseVerdicts(JSON.stringify([verdict, { ...verdict, note: "later" }]), "v.json"), [
    { ...verdict, note: null },
    { ...verdict, note: "later" },
  ]);
});

test("what is no verdict is refused, with its place and why", () => {
  for (const [text, why] of [
    ["{", /v\.json: not JSON/],
    ["{}", /not a list/],
    [JSON.stringify([verdict, { ...verdict, decision: "never" }]), /verdict 2.*first-stands/],
    [JSON.stringify([{ ...verdict, date: "soon" }]), /verdict 1.*date/],
    [JSON.stringify([{ ...verdict, by: 3 }]), /“by”/],
    [JSON.stringify([null]), /object/],
  ] as const)
    assert.throws(
      () => parseVerdicts(text, "v.json"),
      (error) => isEntenteError(error, "ENT_INVALID") && why.test(error.message),
    );
});
