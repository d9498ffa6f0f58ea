import assert from "node:assert/strict";
import { test } from "node:test";
import { said } from "../testing/read.testing.ts";

/** A text of our own and a claim it makes. */
const cases: readonly (readonly [string, string])[] = [
  [
    "The Seleka, also called the Alliance and led by Michel Djotodia, took Bangui.",
    "Michel Djotodia | leads | Seleka",
  ],
  [
    "The Rapid Support Forces (RSF), believed to be backed by Chad, seized Nyala.",
    "Chad | supports | Rapid Support Forces",
  ],
  [
    "The Rapid Support Forces (RSF), believed to be backed by Chad, seized Nyala.",
    "Rapid Support Forces | controls | Nyala",
  ],
  [
    "The National Union of Rebels, whose leader is Jean Koulibaly, attacked Bria.",
    "Jean Koulibaly | leads | National Union of Rebels",
  ],
  [
    "The Tamil Eelam Liberation Organization, most of whose fighters had fled to India, attacked Jaffna.",
    "Tamil Eelam Liberation Organization | attacked | Jaffna",
  ],
  [
    "Youssouf Togoimi, a former minister, who rebelled against Hamas, fled.",
    "Youssouf Togoimi | fights | Hamas",
  ],
  ["Boko Haram killed at least 40 Kanuri people in Borno.", "Boko Haram | killed | Kanuri people"],
  ["The Janjaweed killed 200 mostly Masalit civilians in 2023.", "Janjaweed | killed | Masalit"],
  [
    "An alliance of the Arakan Army and the Karen National Union captured Lashio.",
    "Karen National Union | controls | Lashio",
  ],
  ["Rebels from the UFDR seized Birao.", "UFDR | controls | Birao"],
  ["Riek Machar left the SPLM and founded SPLA-Nasir.", "Riek Machar | founded | SPLA-Nasir"],
  [
    "The Iranian-backed Kataib Hezbollah and Harakat al-Nujaba militias fired rockets.",
    "Iran | supports | Harakat al-Nujaba",
  ],
  ["An al-Qaeda-allied group, Ansar Dine, captured Timbuktu.", "al-Qaeda | allied_with | Ansar Dine"],
  ["The RUF was a rebel group in Sierra Leone.", "RUF | located_in | Sierra Leone"],
  ["Cuban troops fought alongside the MPLA against UNITA.", "Cuba | allied_with | MPLA"],
  ["Ethiopian and Eritrean forces attacked Mekelle.", "Eritrea | attacked | Mekelle"],
  ["The goal of the Taliban is to establish an emirate.", "Taliban | seeks | establish an emirate"],
  ["The FARC is committed to overthrowing the government.", "FARC | seeks | overthrowing the government"],
  ["Wagner Group is interested in the gold of Sudan.", "Wagner Group | seeks | the gold of Sudan"],
  ["The PKK launched an offensive aimed at capturing Hakkari.", "PKK | seeks | capturing Hakkari"],
  [
    "The Lord's Resistance Army hid. The Ugandan army has fought the rebels since 1987.",
    "Ugandan army | fights | Lord's Resistance Army",
  ],
  ["The Chadian government met the FUC. Its leader, Mahamat Nour, spoke.", "Mahamat Nour | leads | FUC"],
  ["The Congolese army left Goma. In May the army attacked the FDLR.", "Congolese army | attacked | FDLR"],
  [
    "The Combined Front (CF), a coalition of the UPC and the Arakan Army, attacked Lashio.",
    "Arakan Army | part_of | Combined Front",
  ],
  [
    "The Combined Front was a loose alliance of rebel groups including the UPC and the FDLR.",
    "FDLR | part_of | Combined Front",
  ],
  ["The Combined Front was formed in 2016 by the UPC and the FDLR.", "FDLR | part_of | Combined Front"],
  ["The Joint Army was formed out of the UPC and the FDLR.", "UPC | part_of | Joint Army"],
  ["Khalid al-Barnawi defected from Boko Haram to the FDLR.", "Khalid al-Barnawi | split_from | Boko Haram"],
  ["A group of commanders left Boko Haram and formed Ansaru.", "Ansaru | split_from | Boko Haram"],
  ["The FARC dissident group Segunda Marquetalia attacked Tibu.", "Segunda Marquetalia | split_from | FARC"],
  ["The UPC, affiliated with the Combined Front, attacked Bria.", "UPC | part_of | Combined Front"],
  ["The EPL and the ELN announced their merger.", "EPL | merged_with | ELN"],
  ["Hamas formed a military wing, the Qassam Brigades, in 1991.", "Qassam Brigades | part_of | Hamas"],
  [
    "Hamas's military wing, known as the Qassam Brigades, fired rockets.",
    "Qassam Brigades | part_of | Hamas",
  ],
  ["The military wing of Hamas is called the Qassam Brigades.", "Qassam Brigades | part_of | Hamas"],
  ["The Qassam Brigades are considered an arm of Hamas.", "Qassam Brigades | part_of | Hamas"],
  ["Remnants of the RCD formed the FDLR.", "FDLR | succeeded | RCD"],
  ["The FDLR, a successor organisation of the RCD, took Goma.", "FDLR | succeeded | RCD"],
  ["The ELN was one of the Maoist groups in Colombia.", "ELN | influenced_by | Maoism"],
  ["The PKK describes itself as Marxist.", "PKK | influenced_by | Marxism"],
  ["Mohammed Bello, going by the name of Shekau, led Boko Haram.", "Mohammed Bello | names | Shekau"],
  ["Shekau's real name is Mohammed Bello.", "Shekau | names | Mohammed Bello"],
];

for (const [text, wanted] of cases) {
  test(`“${text}” tells “${wanted}”`, () => {
    const got = said(text);
    assert.ok(got.includes(wanted), got.join("; ") || "nothing");
  });
}

test("what was only attempted or aimed at is not told as done", () => {
  const texts = [
    "In an attempt to retake Goma, the Congolese army launched an offensive.",
    "The PKK launched an offensive aimed at capturing Hakkari.",
  ];
  for (const text of texts)
    assert.ok(!said(text).some((one) => one.includes("| controls |")), said(text).join("; "));
});

test("an illegal organisation in a land isn't told to be there", () => {
  assert.deepEqual(said("ETA is an illegal organisation in Spain."), []);
});

test("“the rebels” after two groups are people, not one of them", () => {
  assert.ok(
    !said("The JEM met the FUC. The rebels captured Bria.").some((one) => /^(JEM|FUC) \| controls/.test(one)),
  );
});
