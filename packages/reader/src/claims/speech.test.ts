import assert from "node:assert/strict";
import { test } from "node:test";
import { read, sayClaim, sideOf } from "../testing/read.testing.ts";

/** What a text tells, with how it is put forward and by whom. */
const saidBy = (text: string): string[] => {
  const reading = read(text);
  return reading.claims.map(
    (claim) =>
      `${sayClaim(reading, claim)} | ${claim.modality} by ${claim.attribution === null ? claim.attributionKind : sideOf(reading, claim.attribution)}`,
  );
};

for (const [what, text, claim] of [
  [
    "experts of a body are not the body",
    "U.N. experts say that Rwanda supports M23.",
    "Rwanda | supports | M23 | reported by U.N. experts",
  ],
  [
    "who goes on is who was cited before, and not whom he spoke of",
    "The Defense Ministry said that the FARC attacked Huila. It added that the FARC supports the ELN.",
    "FARC | supports | ELN | reported by Defense Ministry",
  ],
  [
    "officials of a state are not the state",
    "The United States bombed Raqqa. US officials believe that Iran supports the Houthis.",
    "Iran | supports | Houthis | reported by US officials",
  ],
  [
    "a source without a name",
    "Turkey attacked Afrin on Sunday, a Western diplomat said.",
    "Turkey | attacked | Afrin | reported by Western diplomat",
  ],
  [
    "those who wrote what is cited",
    "Rwanda is arming M23, according to a confidential report by U.N. experts.",
    "Rwanda | supports | M23 | reported by U.N. experts",
  ],
  [
    "a time between the verb and what is said",
    "Human Rights Watch said this month that Turkey supported the Sultan Murad Division.",
    "Turkey | supports | Sultan Murad Division | reported by Human Rights Watch",
  ],
  [
    "words put in between",
    "The FARC, the army said, had attacked Bogotá.",
    "FARC | attacked | Bogotá | reported by army",
  ],
  [
    "the passive of saying",
    "It was reported by the BBC that Hamas had attacked Sderot.",
    "Hamas | attacked | Sderot | reported by BBC",
  ],
  [
    "what somebody found",
    "Human Rights Watch documented that the RSF attacked El Geneina.",
    "RSF | attacked | El Geneina | reported by Human Rights Watch",
  ],
  [
    "reports that somebody received",
    "The commission received reports that Rwanda supported M23.",
    "Rwanda | supports | M23 | reported by unnamed",
  ],
  [
    "an allegation that is made again",
    "Uganda repeated its allegation that Rwanda supported M23.",
    "Rwanda | supports | M23 | reported by Uganda",
  ],
] as const)
  test(`${what}: “${text}”`, () => {
    const told = saidBy(text);
    assert.ok(told.includes(claim), `${claim}\nnot in\n${told.join("\n")}`);
  });

test("who finds without a name is the report itself, and a sign that somebody says nothing is none", () => {
  assert.deepEqual(saidBy("We found that Rwanda supported M23."), [
    "Rwanda | supports | M23 | asserted by author",
  ]);
  assert.deepEqual(saidBy("Rwanda supports M23."), ["Rwanda | supports | M23 | asserted by author"]);
});
