import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Explanation } from "./explanation.ts";
import { claimOf, read, reader, reportOf } from "../testing/read.testing.ts";
import { frameExamples } from "../testing/frame-examples.testing.ts";

const text =
  "😀 It rained. The Red Front is led by Omar Haddad. The group is expected to lose Aleppo in 2020, analysts said. " +
  "If he is killed, it will probably merge with the Blue Army. SNA fighters did not attack the Blue Army, Omar Haddad said.";

const explain = (predicate: "leads" | "lost" | "merged_with" | "attacked"): Explanation =>
  reader.explain(reportOf(text), claimOf(read(text), predicate).id);

const cuesIn = ({ cues }: Explanation): string[] => cues.map(({ what, words }) => `${what}: ${words}`);
const meantIn = ({ referents }: Explanation): string[] =>
  referents.map(({ side, words, name, way }) => `${side}: ${words} = ${name}, ${way}`);

test("the claim explained is the one that was read, and its sentence holds its quote", () => {
  const points = [...text];
  for (const claim of read(text).claims) {
    const explanation = reader.explain(reportOf(text), claim.id);
    assert.deepEqual(explanation.claim, claim);
    const { sentence, tokens, mentions, referents, cues } = explanation;
    assert.equal(points.slice(sentence.start, sentence.end).join(""), sentence.text);
    assert.ok(claim.start >= sentence.start && claim.end <= sentence.end);
    assert.ok(tokens.every((token) => sentence.text.includes(token.text)));
    for (const { words, start, end } of [...mentions, ...referents, ...cues])
      assert.equal(points.slice(start, end).join(""), words);
  }
});

test("the rule is the row of the frame table that made it, with its example", () => {
  const { rule } = explain("leads");
  assert.equal(rule.stage, "verb");
  assert.ok(frameExamples.includes(rule.example ?? ""));
  assert.match(rule.says ?? "", /\| leads \|/);
});

test("each side is told with the words that mean it and the way they do", () => {
  assert.deepEqual(meantIn(explain("leads")), [
    "subject: Omar Haddad = Omar Haddad, name",
    "object: The Red Front = Red Front, name",
  ]);
  assert.equal(meantIn(explain("lost"))[0], "subject: The group = Red Front, description");
  assert.equal(meantIn(explain("merged_with"))[0], "subject: it = Red Front, pronoun");
  assert.deepEqual(meantIn(explain("attacked")), [
    "subject: SNA fighters = SNA, arm",
    "object: the Blue Army = Blue Army, name",
    "attribution: Omar Haddad = Omar Haddad, name",
  ]);
});

test("the cues are the words of expectation, doubt, condition, speech, denial and time", () => {
  assert.deepEqual(cuesIn(explain("leads")), []);
  assert.deepEqual(cuesIn(explain("lost")), ["modality: expected", "attribution: said", "time: in 2020"]);
  assert.deepEqual(cuesIn(explain("merged_with")), [
    "modality: probably",
    "likelihood: probably",
    "condition: If he is killed",
  ]);
  assert.deepEqual(cuesIn(explain("attacked")), ["polarity: not", "attribution: said"]);
});

test("the steps of confidence multiply to the claim's, in every claim of a report", () => {
  const report = reportOf(readFileSync(new URL("../fixtures/two-sides.txt", import.meta.url), "utf8"));
  for (const { id } of reader.read(report).claims) {
    const { confidence, claim } = reader.explain(report, id);
    const product = confidence.reduce((sum, { factor }) => sum * factor, 1);
    assert.ok(Math.abs(product - claim.confidence) <= 0.02, `${id}: ${product} for ${claim.confidence}`);
  }
});

test("a claim nobody read is refused with how many there are", () => {
  const { length } = read(text).claims;
  assert.throws(() => reader.explain(reportOf(text), "c99"), {
    code: "ENT_CLAIM_NOT_READ",
    details: { id: "c99", file: "test.txt", claims: length },
  });
  assert.throws(() => reader.explain(reportOf("It was a fine day."), "c1"), /Claims read there: 0\./);
});

test("explaining leaves reading as it was", () => {
  const before = read(text);
  explain("lost");
  assert.deepEqual(read(text), before);
});
