import assert from "node:assert/strict";
import { test } from "node:test";
import { said } from "../testing/read.testing.ts";

/** A text of our own, a claim it makes, and one that it must not make. */
const cases: readonly (readonly [string, string, string?])[] = [
  // offices told from afar
  ["Among the founders of the PKK was Cemil Bayik.", "Cemil Bayik | founded | PKK"],
  ["Cemil Bayik, a founding member of the PKK, lives in Qandil.", "Cemil Bayik | founded | PKK"],
  ["Cemil Bayik helped found the PKK.", "Cemil Bayik | founded | PKK"],
  ["Cemil Bayik is a member of the executive council of the KCK.", "Cemil Bayik | member_of | KCK"],
  ["With Abubakar Shekau as its leader, Boko Haram took Bama.", "Abubakar Shekau | leads | Boko Haram"],
  ["Albin Kurti, prime minister in Pristina, called for help.", "Albin Kurti | leads | Pristina"],
  [
    "Andriy Yusov, a spokesman for Ukraine's military intelligence, denied it.",
    "Andriy Yusov | speaks_for | Ukraine's military intelligence",
  ],
  // offices given up
  ["Bosco Ntaganda ceded the command of the CNDP to Sultani Makenga.", "Bosco Ntaganda | leads | CNDP"],
  [
    "Leadership of the FNL passed from Kossan Kabura to Agathon Rwasa.",
    "Agathon Rwasa | succeeded | Kossan Kabura",
  ],
  // who stands beside what he is
  ["The CNDP was founded by a renegade general, Laurent Nkunda.", "Laurent Nkunda | founded | CNDP"],
  ["The CNDP, led by its founder, Laurent Nkunda, took Rutshuru.", "Laurent Nkunda | leads | CNDP"],
  ["Boko Haram killed a teacher, Bulus Yakubu, in Chibok.", "Boko Haram | killed | Bulus Yakubu"],
  [
    "Several Hezbollah commanders, including Fuad Shukr and Ibrahim Aqil, were killed.",
    "Ibrahim Aqil | died | ",
  ],
  // what two dashes hold
  ["Three groups – the Arakan Army, the TNLA and the MNDAA – attacked Lashio.", "TNLA | attacked | Lashio"],
  [
    "The Azure Front – whose leader, Murat Karayilan, lives in Qandil – attacked Turkey.",
    "Azure Front | attacked | Turkey",
    "Murat Karayilan | attacked | Turkey",
  ],
  // how a body came to be
  [
    "The Real IRA emerged in 1997 when Michael McKevitt left the Provisional IRA.",
    "Michael McKevitt | founded | Real IRA",
  ],
  [
    "The Real IRA emerged in 1997 when Michael McKevitt left the Provisional IRA.",
    "Real IRA | split_from | Provisional IRA",
  ],
  ["Sipah-e-Sahaba used Lashkar-e-Jhangvi as an armed wing.", "Lashkar-e-Jhangvi | part_of | Sipah-e-Sahaba"],
  // those who are named among others
  ["The Goula commanders, including Zakaria Damane, left the FPRC.", "Zakaria Damane | split_from | FPRC"],
  // whom one dies fighting
  ["Three soldiers were killed in clashes with the PKK.", "PKK | killed | Three soldiers"],
  // entries of a profile
  [
    "LeJ is a group in Pakistan. LeJ attacked Quetta. LeJ grew.\n\nLeadership\n\nAsif Chotu (2015 to 2017): Died in Quetta.",
    "Asif Chotu | leads | LeJ",
  ],
  [
    "LeJ is a group in Pakistan. LeJ attacked Quetta. LeJ grew.\n\nLeadership\n\nAsif Chotu (2015 to 2017): Died in Quetta.",
    "Asif Chotu | died | ",
  ],
  ["Bangui was retaken by the national armed forces (FACA).", "FACA | names | FACA"],
  ["The election of Murad Ebrahim as chairman of the MILF surprised many.", "Murad Ebrahim | leads | MILF"],
  ["Murad Ebrahim marched on Cotabato at the head of the MILF.", "Murad Ebrahim | leads | MILF"],
  ["The man who leads the MILF, Murad Ebrahim, refused.", "Murad Ebrahim | leads | MILF"],
  ["Out of Boko Haram grew Ansaru.", "Ansaru | split_from | Boko Haram"],
  ["Ansaru was set up by men who had left Boko Haram.", "Ansaru | split_from | Boko Haram"],
  ["Ilyas Kashmiri left the FDLR for M23.", "Ilyas Kashmiri | member_of | M23"],
  ["The RSF was formed from units of the Janjaweed.", "RSF | succeeded | Janjaweed"],
  ["Naw Bu, the KIA's information officer, denied it.", "Naw Bu | speaks_for | KIA"],
  ["A stroke killed Mullah Omar in Quetta.", "Mullah Omar | died | "],
  [
    "Ansaru's spiritual father is Ibn Taymiyya.",
    "Ansaru | influenced_by | Ibn Taymiyya",
    "Ibn Taymiyya | founded | Ansaru",
  ],
  ["Ansaru, known until 2012 as the Vanguard, fled.", "Ansaru | names | Vanguard"],
];

for (const [text, wanted, unwanted] of cases) {
  test(`“${text}” tells “${wanted}”`, () => {
    const got = said(text);
    assert.ok(got.includes(wanted), got.join("; ") || "nothing");
    if (unwanted !== undefined) assert.ok(!got.includes(unwanted), got.join("; "));
  });
}
