import assert from "node:assert/strict";
import { test } from "node:test";
import { claimOf, read, said, sideOf } from "../testing/read.testing.ts";

test("what somebody says another must do is a demand", () => {
  const reading = read("Israel said that Hezbollah must leave southern Lebanon.");
  const claim = claimOf(reading, "seeks");
  assert.equal(sideOf(reading, claim.subject), "Israel");
  assert.equal(claim.object, "Hezbollah must leave southern Lebanon");
  assert.equal(claim.qualifiers.kind, "demand");
});

test("what somebody says he must do himself is none", () => {
  assert.deepEqual(said("Hezbollah said that it must leave southern Lebanon."), []);
});

test("a demand pressed by a strike is told as a protest", () => {
  const reading = read("Students staged a strike to demand the resignation of the president.");
  assert.equal(claimOf(reading, "seeks").qualifiers.kind, "protest");
});

test("what is accepted or turned down must be something that one side puts to another", () => {
  assert.deepEqual(said("Hamas accepted the heat."), []);
  assert.deepEqual(said("Hamas rejected the comparison."), []);
});

test("who lists a group or puts it under sanctions is who says so", () => {
  for (const text of [
    "The United States designated the PKK as a terrorist organisation.",
    "The United States imposed sanctions on the PKK.",
  ]) {
    const reading = read(text);
    const claim = claimOf(reading, "designated_as");
    assert.equal(sideOf(reading, claim.subject), "PKK", text);
    assert.equal(sideOf(reading, claim.attribution), "United States", text);
  }
});

test("what is given tells the kind of support", () => {
  for (const [text, kind] of [
    ["Libya provided weapons to the Provisional IRA.", "arms"],
    ["Qatar gave money to Hamas.", "funds"],
    ["Iran provides Hezbollah with training.", "trains"],
  ] as const)
    assert.equal(claimOf(read(text), "supports").qualifiers.kind, kind, text);
});

test("help that is only promised is yet to come", () => {
  assert.equal(claimOf(read("Russia pledged weapons to Mali."), "supports").modality, "predicted");
  assert.equal(claimOf(read("Russia sent weapons to Mali."), "supports").modality, "asserted");
});

test("what is foretold for the coming months begins when the report was published, to the month", () => {
  const claim = claimOf(read("The FARC will lose Arauca in the coming months."), "lost");
  assert.equal(claim.time.from, "2023-06");
  assert.equal(claimOf(read("The FARC will lose Arauca soon."), "lost").time.from, null);
  assert.equal(
    claimOf(read("The FARC will lose Arauca in the coming months.", { published: null }), "lost").time.from,
    null,
  );
});
