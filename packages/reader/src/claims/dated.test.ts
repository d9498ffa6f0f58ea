import assert from "node:assert/strict";
import { test } from "node:test";
import { read, sayClaim } from "../testing/read.testing.ts";

/** What a text tells, with its times: “subject | predicate | object | from – to”. */
const toldTimes = (text: string): string[] => {
  const reading = read(text, { published: "2021-05-20" });
  return reading.claims.map(
    (claim) => `${sayClaim(reading, claim)} | ${claim.time.from ?? ""} – ${claim.time.to ?? ""}`,
  );
};

for (const [what, text, ...claims] of [
  [
    "an event joined to a dated one",
    "Hashim Salamat died on 13 July 2003 and was succeeded by Murad Ebrahim.",
    "Murad Ebrahim | succeeded | Hashim Salamat | 2003-07-13 – ",
  ],
  [
    "what followed in the same breath",
    "Abu Walid al-Sahrawi left al-Mourabitoun in May 2015 and swore allegiance to the Islamic State.",
    "Abu Walid al-Sahrawi | pledges_allegiance_to | Islamic State | 2015-05 – ",
  ],
  [
    "the main clause after a dated “when”",
    "When Ameril Umbra Kato died in April 2015, Ismael Abubakar succeeded him.",
    "Ismael Abubakar | succeeded | Ameril Umbra Kato | 2015-04 – ",
  ],
  [
    "what began when something ended",
    "The Kaniyat sided with the GNA until 2019, when it was absorbed into the LNA.",
    "Kaniyat | merged_with | LNA | 2019 – ",
  ],
  [
    "a clause that a preposition relates to a date",
    "The RUF was weakened by the fighting in May 2000, in which it lost Makeni.",
    "RUF | lost | Makeni | 2000-05 – ",
  ],
  [
    "a relative clause with its own date before its verb",
    "Hezbollah, which in 1985 declared its obedience to Ruhollah Khomeini, grew.",
    "Hezbollah | pledges_allegiance_to | Ruhollah Khomeini | 1985 – ",
  ],
  [
    "what is said at a date to have happened",
    "In 2016 the ELN said that it had attacked Arauca.",
    "ELN | attacked | Arauca | 2016 – ",
  ],
  [
    "an office held until a death",
    "Ghazali Jaafar led the MILF until his death in March 2019.",
    "Ghazali Jaafar | leads | MILF |  – 2019-03",
  ],
  [
    "an office told in a heading",
    "Riaz Basra (1996 to 2002): Basra headed Lashkar-e-Jhangvi until May 2002.",
    "Riaz Basra | leads | Lashkar-e-Jhangvi | 1996 – 2002-05",
  ],
  [
    "a weekday still to come",
    "Paul Kagame and Félix Tshisekedi will meet on Saturday.",
    "Paul Kagame | talks_with | Félix Tshisekedi | 2021-05-22 – ",
  ],
] as const) {
  test(`${what}: “${text}”`, () => {
    const told = toldTimes(text);
    for (const claim of claims) assert.ok(told.includes(claim), `${claim}\nnot in\n${told.join("\n")}`);
  });
}

test("a date is not lent to what only stands in the same sentence", () => {
  for (const text of [
    "The ELN attacked Arauca in 2016 and controls the border.",
    "Al-Qaeda, which was founded by Osama bin Laden, attacked Nairobi in 1998.",
    "In 1998 al-Qaeda attacked Nairobi, which belongs to Kenya, and Boko Haram attacked Maiduguri in 2013.",
  ])
    for (const told of toldTimes(text))
      if (!/attacked/.test(told)) assert.match(told, / \|  – $/, `${text}\n${told}`);
});
