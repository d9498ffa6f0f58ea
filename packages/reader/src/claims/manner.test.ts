import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim } from "@entente/claims";
import { claimOf, read, said, sideOf } from "../testing/read.testing.ts";

const cases: readonly [string, Claim["predicate"], Claim["modality"], Claim["polarity"]][] = [
  ["ISIS lost Raqqa.", "lost", "asserted", "positive"],
  ["ISIS will lose Raqqa.", "lost", "predicted", "positive"],
  ["ISIS is expected to lose Raqqa.", "lost", "predicted", "positive"],
  ["ISIS is likely to lose Raqqa.", "lost", "predicted", "positive"],
  ["ISIS is unlikely to lose Raqqa.", "lost", "predicted", "negative"],
  ["ISIS has not lost Raqqa.", "lost", "asserted", "negative"],
  ["ISIS failed to capture Raqqa.", "controls", "asserted", "negative"],
  ["ISIS reportedly lost Raqqa.", "lost", "reported", "positive"],
  ["ISIS probably lost Raqqa.", "lost", "hedged", "positive"],
  ["The ADF is believed to have attacked Beni.", "attacked", "hedged", "positive"],
  ["The ADF is said to have attacked Beni.", "attacked", "reported", "positive"],
  ["The army said that the ADF attacked Beni.", "attacked", "reported", "positive"],
  ["Rwanda denies supporting M23.", "supports", "denied", "negative"],
  ["Rwanda said that it had never supported M23.", "supports", "denied", "negative"],
  ["Rwanda was, however, attacked by M23.", "attacked", "asserted", "positive"],
  ["Omar Musa was killed, apparently by Hamas, in 2002.", "killed", "hedged", "positive"],
  ["No Hamas fighter has attacked Raqqa.", "attacked", "asserted", "negative"],
  ["In the event of war, Hezbollah would attack Israel.", "attacked", "conditional", "positive"],
  ["ISIS could hardly be expected to lose Raqqa.", "lost", "predicted", "negative"],
  ["If Baghdadi is killed, ISIS will lose Raqqa.", "lost", "conditional", "positive"],
  ["If ISIS attacks Raqqa, many will flee.", "attacked", "conditional", "positive"],
  ["Had ISIS not attacked Raqqa, many would have stayed.", "attacked", "asserted", "positive"],
  ["A merger between ISIS and al-Qaeda is unlikely.", "merged_with", "predicted", "negative"],
  ["A truce between Hamas and Israel is expected.", "truce_with", "predicted", "positive"],
  ["Al-Qaeda has no links with ISIS.", "allied_with", "asserted", "negative"],
  [
    "Had the talks not failed, ISIS and Hamas might have fought the Syrian army.",
    "fights",
    "counterfactual",
    "positive",
  ],
];

for (const [text, predicate, modality, polarity] of cases) {
  test(`“${text}” is ${modality}, ${polarity}`, () => {
    const claim = claimOf(read(text), predicate);
    assert.deepEqual([claim.modality, claim.polarity], [modality, polarity]);
  });
}

for (const text of [
  "Is ISIS going to attack Raqqa?",
  "ISIS wants to attack Raqqa.",
  "ISIS should attack Raqqa.",
  "Turkey asked ISIS to attack Raqqa.",
  "A truce between Hamas and Israel was proposed.",
  "Hamas must accept a truce with Israel.",
]) {
  test(`“${text}” puts no deed forward`, () =>
    assert.deepEqual(
      said(text).filter((claim) => /attacked|truce_with/.test(claim)),
      [],
    ));
}

test("words of likelihood are kept, of the affirmative event", () => {
  // What will probably not be is unlikely, whether a "not" says so or the verb itself.
  for (const text of [
    "Hamas will probably not negotiate with Israel.",
    "The ELN will probably leave the table.",
  ]) {
    const talks = claimOf(read(text), "talks_with");
    assert.deepEqual([talks.polarity, talks.likelihood], ["negative", "unlikely"], text);
  }
  assert.equal(claimOf(read("ISIS is very likely to lose Raqqa."), "lost").likelihood, "very likely");
  assert.equal(
    claimOf(read("A merger between ISIS and al-Qaeda is highly unlikely."), "merged_with").likelihood,
    "very unlikely",
  );
});

test("a condition keeps its words and its pattern", () => {
  const reading = read("ISIS is led by Abu Bakr al-Baghdadi. If Baghdadi is killed, ISIS will lose Raqqa.");
  const { condition } = claimOf(reading, "lost");
  assert.equal(condition?.words, "If Baghdadi is killed");
  assert.equal(condition?.about?.predicate, "died");
  assert.equal(sideOf(reading, condition?.about?.subject ?? null), "Abu Bakr al-Baghdadi");
});

test("what a named actor says is attributed to it, what others say to nobody by name", () => {
  const named = read("The Pentagon said that ISIS attacked Raqqa.");
  const claim = claimOf(named, "attacked");
  assert.deepEqual([sideOf(named, claim.attribution), claim.attributionKind], ["Pentagon", "named"]);
  assert.deepEqual(
    [
      claimOf(read("Witnesses said that ISIS attacked Raqqa."), "attacked").attributionKind,
      claimOf(read("ISIS attacked Raqqa."), "attacked").attributionKind,
    ],
    ["unnamed", "author"],
  );
  assert.equal(
    claimOf(read("According to Amnesty International, ISIS attacked Raqqa."), "attacked").attributionKind,
    "named",
  );
  assert.equal(claimOf(read("ISIS attacked Raqqa, the Pentagon said."), "attacked").attributionKind, "named");
});

test("a date dates the deed of its own clause, and a title not at all", () => {
  const reading = read("M23 leader Bertrand Bisimwa attacked Goma in 2014.");
  assert.equal(claimOf(reading, "attacked").time.from, "2014");
  assert.equal(claimOf(reading, "leads").time.from, null);
  const two = read("Founded in 1995 by Jamil Mukulu, the ADF has been led by Musa Baluku since 2015.");
  assert.deepEqual([claimOf(two, "founded").time.from, claimOf(two, "leads").time.from], ["1995", "2015"]);
});

test("a former office is over", () => {
  assert.equal(claimOf(read("Gerry Kelly, a former member of the IRA, spoke."), "member_of").time.over, true);
  assert.equal(claimOf(read("Gerry Kelly, a member of the IRA, spoke."), "member_of").time.over, false);
});

test("coordinations are told apart, claim by claim", () => {
  assert.deepEqual(said("Al-Qaeda and ISIS are losing Homs and Hama.").toSorted(), [
    "Al-Qaeda | lost | Hama",
    "Al-Qaeda | lost | Homs",
    "ISIS | lost | Hama",
    "ISIS | lost | Homs",
  ]);
});

test("a rank is kept as the role", () => {
  assert.equal(
    claimOf(read("The deputy leader of Hamas, Saleh al-Arouri, spoke."), "leads").qualifiers.role,
    "deputy leader",
  );
});

for (const [text, claims] of [
  ["Relations between Hamas and Fatah are tense.", ["Hamas | rival_of | Fatah"]],
  ["Hamas has close relations with Iran.", ["Hamas | allied_with | Iran"]],
  ["Relations between Sudan and Chad improved in 2010.", []],
  ["Ties between Sudan and Chad were cut in 2006.", []],
] as const) {
  test(`“${text}” says of the two only what their ties are called`, () =>
    assert.deepEqual(said(text), claims));
}
