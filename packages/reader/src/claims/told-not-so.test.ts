import assert from "node:assert/strict";
import { test } from "node:test";
import { claimOf, read, said } from "../testing/read.testing.ts";

for (const [text, ...claims] of [
  ["Neither M23 nor the FDLR controls Goma.", "M23 | not controls | Goma", "FDLR | not controls | Goma"],
  ["M23 has yet to capture Goma.", "M23 | not controls | Goma"],
  ["The ELN ended its ceasefire with the FARC.", "ELN | not truce_with | FARC"],
] as const)
  test(`“${text}” is not told as so`, () => {
    assert.deepEqual(said(text), claims);
  });

test("what is no longer so is told as over", () => {
  assert.equal(claimOf(read("M23 no longer controls Goma."), "controls").time.over, true);
});

test("what is promised is a plan and no deed", () => {
  assert.equal(claimOf(read("M23 promised to withdraw from Goma."), "withdrew_from").modality, "predicted");
});

for (const [what, text, ...claims] of [
  [
    "the second of two participles has the subject of the first",
    "M23, which is backed by Rwanda and led by Bertrand Bisimwa, fled.",
    "Rwanda | supports | M23",
    "Bertrand Bisimwa | leads | M23",
  ],
  [
    "the town is the one named before",
    "The RSF took Nyala. The SAF withdrew from the town.",
    "RSF | controls | Nyala",
    "SAF | withdrew_from | Nyala",
  ],
  [
    "what is lost to somebody is theirs",
    "The LTTE lost Jaffna to the EPRLF.",
    "LTTE | lost | Jaffna",
    "EPRLF | controls | Jaffna",
  ],
  [
    "who attacked killed those who died in the attack",
    "Twenty soldiers died in an attack by Boko Haram.",
    "Boko Haram | killed | Twenty soldiers",
  ],
  [
    "him who fell in the sentence is succeeded, not one who fell before",
    "Abu Ayyub al-Masri died. The FDLR killed Paul Rwarakabije, and Pacifique Ntawunguka succeeded him.",
    "Abu Ayyub al-Masri | died | ",
    "FDLR | killed | Paul Rwarakabije",
    "Pacifique Ntawunguka | succeeded | Paul Rwarakabije",
  ],
  ["who is presumed dead died", "Carlos Castaño is presumed dead.", "Carlos Castaño | died | "],
  [
    "another with a ruler's last name rules nothing",
    "President José Eduardo dos Santos met Jonas Savimbi.",
    "José Eduardo dos Santos | talks_with | Jonas Savimbi",
  ],
] as const)
  test(what, () => {
    assert.deepEqual(said(text).toSorted(), claims.toSorted());
  });
