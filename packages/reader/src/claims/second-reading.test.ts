import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import model from "wink-eng-lite-web-model";
import { createReader } from "../index.ts";
import { reader, reportOf, sayClaim } from "../testing/read.testing.ts";

const path = new URL("../../weights/english.bin", import.meta.url);

/** Sentences that only their tree tells, with what it tells. */
const examples = [
  [
    "The LNA, which split from Ansar al-Sharia in 2018, has been blamed for a massacre.",
    "LNA | split_from | Ansar al-Sharia",
  ],
] as const;

test("a second reading by trees adds claims, less sure, and takes none away", () => {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const weights = buffer.slice(byteOffset, byteOffset + byteLength);
  const twice = createReader({ model, weights });
  for (const [text, told] of examples) {
    const first = reader.read(reportOf(text));
    const second = twice.read(reportOf(text));
    const said = second.claims.map((claim) => sayClaim(second, claim));
    assert.ok(said.includes(told), `expected “${told}”, got: ${said.join("; ") || "nothing"}`);
    for (const claim of first.claims) assert.ok(said.includes(sayClaim(first, claim)));
    for (const claim of second.claims) assert.equal(claim.quote, text.slice(claim.start, claim.end));
    assert.deepEqual(twice.read(reportOf(text)), second);
  }
});
