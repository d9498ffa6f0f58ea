import assert from "node:assert/strict";
import { test } from "node:test";
import { claimOf, read, said, sayClaim } from "../testing/read.testing.ts";

for (const [text, ...claims] of [
  ["Neither M23 nor the FDLR controls Goma.", "M23 | not controls | Goma", "FDLR | not controls | Goma"],
  ["M23 has yet to capture Goma.", "M23 | not controls | Goma"],
  ["The ELN ended its ceasefire with the FARC.", "ELN | not truce_with | FARC"],
] as const)
  test(`“${text}” is not told as so`, () => {
    assert.deepEqual(said(text), claims);
  });

/** How each claim is put forward, before it: "predicted X | part_of | Y". */
const put = (text: string): string[] => {
  const reading = read(text);
  return reading.claims.map((claim) => `${claim.modality} ${sayClaim(reading, claim)}`);
};

for (const [text, ...claims] of [
  ["Abu Bakr may become leader of al-Qaeda.", "predicted Abu Bakr | leads | al-Qaeda"],
  ["Abu Bakr did not become leader of al-Qaeda.", "asserted Abu Bakr | not leads | al-Qaeda"],
  ["Abu Bakr was never a member of al-Qaeda.", "asserted Abu Bakr | not member_of | al-Qaeda"],
  ["Hamas is no ally of Fatah.", "asserted Hamas | not allied_with | Fatah"],
  ["Hamas chose not to join the SNA.", "asserted Hamas | not part_of | SNA"],
  ["Hamas is to join the SNA.", "predicted Hamas | part_of | SNA"],
  ["Hamas was about to attack Fatah.", "predicted Hamas | attacked | Fatah"],
  ["Hamas stopped short of attacking Fatah.", "asserted Hamas | not attacked | Fatah"],
  ["Hamas nearly captured Gaza.", "hedged Hamas | controls | Gaza"],
  ["Hamas did not fail to support Fatah.", "asserted Hamas | supports | Fatah"],
  ["It was not Hamas that attacked Fatah.", "asserted Hamas | not attacked | Fatah"],
  ["A merger of Hamas and Fatah never happened.", "asserted Hamas | not merged_with | Fatah"],
  ["The prospect of an alliance between Hamas and Fatah grew.", "predicted Hamas | allied_with | Fatah"],
  ["Some say that Hamas split from Fatah.", "reported Hamas | split_from | Fatah"],
  ["Abu Omar, the alleged leader of Ansaru, fled.", "reported Abu Omar | leads | Ansaru"],
  ["Abu Omar, widely seen as the leader of Ansaru, fled.", "reported Abu Omar | leads | Ansaru"],
  ["Abu Omar, a possible successor to Osama, fled.", "predicted Abu Omar | succeeded | Osama"],
  ["Suspected Boko Haram fighters attacked Kano.", "hedged Boko Haram | attacked | Kano"],
  ["Boko Haram claimed the attack on Kano.", "reported Boko Haram | attacked | Kano"],
  ["Boko Haram denied responsibility for the attack on Kano.", "denied Boko Haram | not attacked | Kano"],
  ["Ansaru will leave Boko Haram when Abu Omar dies.", "predicted Ansaru | split_from | Boko Haram"],
  ["Ansaru's alleged support for ISIS angered Iran.", "reported Ansaru | supports | ISIS"],
  ["Ansaru, unable to capture Kano, left."],
  ["There are no links between Hamas and Fatah.", "asserted Hamas | not allied_with | Fatah"],
  ["There is no truce between Hamas and Fatah.", "asserted Hamas | not truce_with | Fatah"],
  ["Rwanda denies any support for M23.", "denied Rwanda | not supports | M23"],
  [
    "Rwanda supports M23, which Kigali denies.",
    "asserted Rwanda | supports | M23",
    "denied Rwanda | not supports | M23",
  ],
  ["In Israel's view Hamas supports Fatah.", "reported Hamas | supports | Fatah"],
  ["Hamas supports Fatah, Israel claims.", "reported Hamas | supports | Fatah"],
  ["Qatar described as baseless the claim that Iran had armed Hamas.", "denied Iran | not supports | Hamas"],
  ["Turabi ridiculed the suggestion that Iran supports Hamas.", "denied Iran | not supports | Hamas"],
  ["The Panel found no evidence in 2020 that Iran supports Hamas.", "reported Iran | not supports | Hamas"],
  ["The Panel was unable to confirm that Iran supports Hamas.", "reported Iran | not supports | Hamas"],
  ["I put little faith in the prediction that Hamas will attack Fatah."],
  ["Hamas had still to capture Goma.", "asserted Hamas | not controls | Goma"],
  ["Hamas did not lose Goma until 2012.", "asserted Hamas | lost | Goma"],
  ["It was Iran, not Hamas, that attacked Fatah.", "asserted Hamas | not attacked | Fatah"],
  [
    "Hamas left Goma rather than join Fatah.",
    "asserted Hamas | withdrew_from | Goma",
    "asserted Hamas | not part_of | Fatah",
  ],
  ["Iran warned that attacking Hamas would mean war."],
  ["Hamas dreams of capturing Goma."],
  ["Analysts expect a split between Hamas and Fatah.", "predicted Hamas | split_from | Fatah"],
  ["The odds of a split between Hamas and Fatah grew.", "predicted Hamas | split_from | Fatah"],
] as const)
  test(`“${text}” is told as it is put forward`, () => {
    assert.deepEqual(put(text), claims);
  });

for (const text of [
  "Nobody thinks that Hamas attacked Fatah.",
  "Analysts do not believe that Hamas attacked Fatah.",
  "It is not true that Hamas attacked Fatah.",
  "It is doubtful that Hamas attacked Fatah.",
  "Nothing suggests that Hamas supports Fatah.",
  "Israel thwarted a plot by Hamas to kill Arafat.",
  "Israel stopped Hamas attacking Fatah.",
  "Hamas was cleared of supporting Fatah.",
  "Plans for a merger between Hamas and Fatah were dropped.",
])
  test(`“${text}” tells no deed`, () => {
    assert.deepEqual(
      put(text).filter((claim) => /^asserted .*\| (attacked|supports|killed|merged_with) \|/.test(claim)),
      [],
    );
  });

test("who joins another in doing something is not in it", () => {
  assert.deepEqual(said("Hamas joined Fatah in attacking Israel."), ["Hamas | attacked | Israel"]);
});

test("few doubt what is so", () => {
  assert.deepEqual(said("Few doubt that Hamas supports Fatah."), ["Hamas | supports | Fatah"]);
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
  [
    "what somebody says he will do he undertakes",
    "The ELN said that it will return to peaceful politics.",
    "ELN | seeks | return to peaceful politics",
  ],
  [
    "a man's men act for him of whom more is told",
    "Ahmed Godane fled to Kismayo. Ahmed Godane's men attacked Goma.",
    "Ahmed Godane | located_in | Kismayo",
    "Ahmed Godane | attacked | Goma",
  ],
  [
    "a state's man is its head only where he is known to rule",
    "Iran's Qassem Soleimani left Goma.",
    "Qassem Soleimani | member_of | Iran",
    "Qassem Soleimani | withdrew_from | Goma",
  ],
  [
    "a state's service is part of it",
    "Uganda's UPDF left Goma.",
    "UPDF | part_of | Uganda",
    "UPDF | withdrew_from | Goma",
  ],
  [
    "who kills somewhere need not be there",
    "Yahya Ayyash was killed by Mossad in Beirut.",
    "Mossad | killed | Yahya Ayyash",
  ],
  ["what is held to answer is not held", "Sudan held Chad answerable."],
  ["what is taken over to another is not held", "Ieng Sary took Pailin over to Hun Sen."],
  [
    "what is established need be no body",
    "It is established that Hamas attacked Fatah.",
    "Hamas | attacked | Fatah",
  ],
  ["bodies that kill each other fight", "The ELN and the EPL killed each other.", "ELN | fights | EPL"],
  [
    "a body is called as the report calls it before it tells its name in full",
    "PJAK, the Kurdistan Free Life Party, attacked Fatah.",
    "PJAK | names | Kurdistan Free Life Party",
    "PJAK | attacked | Fatah",
  ],
  ["what is asked of anybody is no demand", "Goran Rakic asked people to stay calm."],
  ["who is presumed dead died", "Carlos Castaño is presumed dead.", "Carlos Castaño | died | "],
  [
    "another with a ruler's last name rules nothing",
    "President Miguel Santos met Jonas Savimbi.",
    "Miguel Santos | talks_with | Jonas Savimbi",
  ],
] as const)
  test(what, () => {
    assert.deepEqual(said(text).toSorted(), claims.toSorted());
  });
