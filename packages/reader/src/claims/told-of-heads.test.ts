import assert from "node:assert/strict";
import { test } from "node:test";
import { said } from "../testing/read.testing.ts";

/** A text of our own, a claim it makes, and one that it must not make. */
const cases: readonly (readonly [string, string, string?])[] = [
  // partings that don't say from whom
  ["Ibrahim Musa, an FDLR commander, broke away in 2010.", "Ibrahim Musa | split_from | FDLR"],
  ["Ibrahim Musa, an FDLR commander, left to form the Azure Front.", "Azure Front | split_from | FDLR"],
  [
    "Ibrahim Musa left the FDLR in 2010 and founded the Azure Front.",
    "Ibrahim Musa | split_from | FDLR",
    "Azure Front | split_from | FDLR",
  ],
  [
    "A faction under Ibrahim Musa broke away from the FDLR and called itself the Azure Front.",
    "Azure Front | split_from | FDLR",
    "Ibrahim Musa | leads | FDLR",
  ],
  [
    "Ibrahim Musa defected from the Congolese army to M23.",
    "Ibrahim Musa | member_of | M23",
    "Ibrahim Musa | split_from | M23",
  ],
  [
    "The Azure Front was formed by dissident commanders of the FDLR.",
    "Azure Front | split_from | FDLR",
    "FDLR | founded | Azure Front",
  ],
  // told by whose they are
  ["Fikret Abdic's rebels shelled the Fifth Corps.", "Fikret Abdic | leads | Fikret Abdic's rebels"],
  ["Abdul Rashid Dostum's Uzbeks attacked the Taliban.", "Abdul Rashid Dostum | leads | Uzbeks"],
  ["The Hmong of Vang Pao fought the Pathet Lao.", "Vang Pao | leads | Hmong"],
  ["Nigeria's Bola Tinubu still talks of force.", "Bola Tinubu | leads | Nigeria"],
  ["Charles Taylor of Liberia met Foday Sankoh.", "Charles Taylor | leads | Liberia"],
  ["General Ansumane Mané of Guinea-Bissau met Foday Sankoh.", "Ansumane Mané | member_of | Guinea-Bissau"],
  [
    "Chechen volunteers under Ruslan Gelayev wintered in Georgia.",
    "Ruslan Gelayev | leads | Chechen volunteers",
  ],
  // who came after whom
  [
    "Ahmed Diriye, emir of al-Shabaab since Ahmed Godane's death, keeps the treasury.",
    "Ahmed Diriye | succeeded | Ahmed Godane",
  ],
  [
    "Leonid Pasechnik has run the LPR since Igor Plotnitsky's departure.",
    "Leonid Pasechnik | succeeded | Igor Plotnitsky",
  ],
  ["Laurent Nkunda and then Bosco Ntaganda led the CNDP.", "Bosco Ntaganda | succeeded | Laurent Nkunda"],
  ["The CNDP was commanded by Laurent Nkunda, and later Bosco Ntaganda.", "Bosco Ntaganda | leads | CNDP"],
  ["Bosco Ntaganda took over the CNDP from Laurent Nkunda.", "Bosco Ntaganda | succeeded | Laurent Nkunda"],
  [
    "Noor Wali Mehsud took over when a drone killed Hafiz Saeed Khan.",
    "Noor Wali Mehsud | succeeded | Hafiz Saeed Khan",
  ],
  [
    "Hafiz Saeed Khan was killed in March; Abdul Haseeb, named to replace him, was killed in April.",
    "Abdul Haseeb | succeeded | Hafiz Saeed Khan",
    "Hafiz Saeed Khan | succeeded | Abdul Haseeb",
  ],
  [
    "The terms were settled by Louis Joxe for France and Belkacem Krim for the FLN.",
    "Louis Joxe | speaks_for | France",
  ],
  ["After its founder, Mohammed Yusuf, died in police custody, the group split.", "Mohammed Yusuf | died | "],
  // under somebody
  [
    "The FDLR, which under Sylvestre Mudacumura had attacked Goma, fled.",
    "Sylvestre Mudacumura | leads | FDLR",
  ],
  ["Al-Shabaab, then under Ahmed Godane, attacked Kampala.", "Ahmed Godane | leads | Al-Shabaab"],
  [
    "GATIA, the militia of the Imghad under General El Hadj Ag Gamou, attacked Menaka.",
    "El Hadj Ag Gamou | leads | GATIA",
  ],
  ["The ULFA's central committee under Paresh Baruah refused.", "Paresh Baruah | leads | ULFA"],
  ["The CNDP under Laurent Nkunda and then Bosco Ntaganda fought.", "Bosco Ntaganda | leads | CNDP"],
  [
    "Fighters of the Mahdi Army under Qais al-Khazali attacked Basra.",
    "Qais al-Khazali | member_of | Mahdi Army",
    "Qais al-Khazali | leads | Mahdi Army",
  ],
  // offices
  ["LURD was formed in 2000 with Sekou Conneh as chairman.", "Sekou Conneh | leads | LURD"],
  ["The CNDP had Laurent Nkunda for president.", "Laurent Nkunda | leads | CNDP"],
  [
    "The CNDP published its statutes, with a colonel, Laurent Nkunda, at its head.",
    "Laurent Nkunda | leads | CNDP",
  ],
  ["The TTP considers Hafiz Saeed Khan its leader.", "Hafiz Saeed Khan | leads | TTP"],
  [
    "Three PKK cadres, Cemil Bayik, Duran Kalkan and Murat Karayilan, met.",
    "Murat Karayilan | member_of | PKK",
  ],
  ["The PKK's Cemil Bayik and Murat Karayilan refused.", "Murat Karayilan | member_of | PKK"],
  ["Ibrahim Musa, in charge of the PKK's finances, refused.", "Ibrahim Musa | member_of | PKK"],
  ["Kirkuk governor Najmiddin Karim resigned.", "Najmiddin Karim | leads | Kirkuk"],
  ["The Luhansk region's governor, Serhiy Haidai, confirmed it.", "Serhiy Haidai | leads | Luhansk"],
  [
    "Pakistan closed the border. Interior Minister Mohsin Naqvi blamed the TTP.",
    "Mohsin Naqvi | member_of | Pakistan",
  ],
  ["The MILF named Murad Ebrahim emir.", "Murad Ebrahim | leads | MILF"],
  ["The MILF has appointed Murad Ebrahim as its new chief of staff.", "Murad Ebrahim | leads | MILF"],
  ["Ghazali Jaafar, the number two of the MILF, died.", "Ghazali Jaafar | leads | MILF"],
  ["The MILF's second-in-command, Ghazali Jaafar, died.", "Ghazali Jaafar | leads | MILF"],
  ["MILF leaders Murad Ebrahim and Ghazali Jaafar agreed.", "Ghazali Jaafar | leads | MILF"],
  ["The MILF's founder and first chairman, Hashim Salamat, died.", "Hashim Salamat | founded | MILF"],
  ["The MILF's founder and first chairman, Hashim Salamat, died.", "Hashim Salamat | leads | MILF"],
  [
    "Hassan Fadlallah had been a member of Hezbollah's politburo.",
    "Hassan Fadlallah | member_of | Hezbollah",
  ],
  ["The MILF, with Murad Ebrahim at its head, agreed.", "Murad Ebrahim | leads | MILF"],
  ["At the head of the MILF stands Murad Ebrahim.", "Murad Ebrahim | leads | MILF"],
  ["Murad Ebrahim, in charge of the MILF, agreed.", "Murad Ebrahim | leads | MILF"],
  ["Under Shekau's leadership, Boko Haram attacked Kano.", "Shekau | leads | Boko Haram"],
  // offices that pass
  ["Hashim Salamat ceded the command of the MILF to Murad Ebrahim.", "Murad Ebrahim | leads | MILF"],
  ["Hashim Salamat ceded the command of the MILF to Murad Ebrahim.", "Hashim Salamat | leads | MILF"],
  ["Hashim Salamat was succeeded as chairman of the MILF by Murad Ebrahim.", "Murad Ebrahim | leads | MILF"],
  ["The MILF replaced Hashim Salamat with Murad Ebrahim.", "Murad Ebrahim | leads | MILF"],
  [
    "LTTE intelligence chief Pottu Amman fled.",
    "Pottu Amman | member_of | LTTE",
    "Pottu Amman | leads | LTTE",
  ],
  ["Pottu Amman, head of the LTTE's intelligence, fled.", "Pottu Amman | member_of | LTTE"],
  ["Mullah Dadullah, the Taliban's commander in Helmand, fled.", "Mullah Dadullah | member_of | Taliban"],
  ["Manuel Pérez led the ELN until his death in 1998.", "Manuel Pérez | died | "],
  ["Boko Haram was founded by nine men in 2002.", "Boko Haram | founded | "],
  ["Boko Haram was the work of Mohammed Yusuf.", "Mohammed Yusuf | founded | Boko Haram"],
  [
    "Ansar Dine, the outfit of the old rebel Iyad Ag Ghaly, holds Kidal.",
    "Iyad Ag Ghaly | leads | Ansar Dine",
  ],
  ["Muqtada al-Sadr's militia, the Mahdi Army, fled.", "Muqtada al-Sadr | leads | Mahdi Army"],
  ["Aidarus al-Zubaidi was removed from the governorship of Aden.", "Aidarus al-Zubaidi | leads | Aden"],
  // successions
  [
    "After the death of Mullah Omar, Akhtar Mansour became emir of the Taliban.",
    "Akhtar Mansour | succeeded | Mullah Omar",
  ],
  ["Akhtar Mansour succeeded Mullah Omar as emir of the Taliban.", "Mullah Omar | leads | Taliban"],
  [
    "Abbas al-Musawi led Hezbollah. He was killed by Israel. Hassan Nasrallah took over.",
    "Hassan Nasrallah | succeeded | Abbas al-Musawi",
  ],
  ["Murad Ebrahim inherited the MILF from Salamat Hashim.", "Murad Ebrahim | succeeded | Salamat Hashim"],
  [
    "Ahmed Diriye followed Ahmed Godane at the head of al-Shabaab.",
    "Ahmed Diriye | succeeded | Ahmed Godane",
  ],
  [
    "Asbat al-Ansar was led by Omar Hassan. Ahmad Saadi took his place.",
    "Ahmad Saadi | leads | Asbat al-Ansar",
  ],
  [
    "Asbat al-Ansar was led by Omar Hassan. Ahmad Saadi, his heir, was killed.",
    "Ahmad Saadi | succeeded | Omar Hassan",
  ],
  [
    "Asbat al-Ansar was led by Omar Hassan. Ahmad Saadi returned to succeed him.",
    "Ahmad Saadi | leads | Asbat al-Ansar",
  ],
  [
    "Asbat al-Ansar was led by Omar Hassan. After his death the leadership passed to Ahmad Saadi.",
    "Ahmad Saadi | succeeded | Omar Hassan",
    "Ahmad Saadi | leads | Omar Hassan",
  ],
  // offices without their body
  [
    "Asbat al-Ansar is a group in Lebanon. Ahmad Saadi assumed the chairmanship in 1999.",
    "Ahmad Saadi | leads | Asbat al-Ansar",
  ],
  [
    "Asbat al-Ansar is a group in Lebanon. The emir, Ahmad Saadi, was killed in 1999.",
    "Ahmad Saadi | leads | Asbat al-Ansar",
  ],
  [
    "Asbat al-Ansar is a group in Lebanon. Under Ahmad Saadi it grew.",
    "Ahmad Saadi | leads | Asbat al-Ansar",
  ],
  ["The ELN's Antonio Garcia was seen in Caracas.", "Antonio Garcia | member_of | ELN"],
  // offices
  [
    "The congress re-elected Brahim Ghali secretary-general of the Polisario Front.",
    "Brahim Ghali | leads | Polisario Front",
  ],
  ["Musa Hilal, appointed commander of the RSF in 2013, fled.", "Musa Hilal | leads | RSF"],
  ["Musa Hilal, 48, the commander of the RSF, fled.", "Musa Hilal | leads | RSF"],
  ["RSF commander General Musa Hilal fled.", "Musa Hilal | leads | RSF", "Musa Hilal | member_of | RSF"],
  [
    "GATIA is led by Haballa Hamzata. Its founder, the Cairo-educated cleric Omar Diallo, died.",
    "Omar Diallo | founded | GATIA",
  ],
  // belonging
  [
    "Yane Sandanski led IMRO. One of his gunmen, Todor Panitsa, murdered Boris Sarafov.",
    "Todor Panitsa | member_of | IMRO",
  ],
  ["Laith al-Balous, of the Men of Dignity, fled.", "Laith al-Balous | member_of | Men of Dignity"],
  [
    "Talks were held, with Leonid Kuchma for Ukraine and Boris Gryzlov for Russia.",
    "Boris Gryzlov | speaks_for | Russia",
  ],
  ["Abu Misry Mama, for the BIFF, denied it.", "Abu Misry Mama | speaks_for | BIFF"],
  // bodies of bodies
  ["The camps were run by Iran's Revolutionary Guards.", "Revolutionary Guards | part_of | Iran"],
  ["Iraq's Mahdi Army fled.", "", "Mahdi Army | part_of | Iraq"],
  [
    "The Coordination of Azawad Movements (CMA), comprising MNLA, HCUA and MAA, quit the talks.",
    "MAA | part_of | Coordination of Azawad Movements",
  ],
  ["The FARC's 33rd Front attacked Tibú.", "33rd Front | part_of | FARC"],
  [
    "The members of the Islamic Front include Ahrar al-Sham and Jaysh al-Islam.",
    "Jaysh al-Islam | part_of | Islamic Front",
  ],
  [
    "Ansar Dine and Katiba Macina merged into JNIM.",
    "Katiba Macina | merged_with | JNIM",
    "Ansar Dine | merged_with | Katiba Macina",
  ],
  ["Ansar Dine and Katiba Macina merged into a new body, JNIM.", "Ansar Dine | merged_with | Katiba Macina"],
  // names
  ["Sendero Luminoso, the Shining Path, attacked Lima.", "Shining Path | names | Sendero Luminoso"],
  ["Óscar Ramírez, called Feliciano, fled.", "Óscar Ramírez | names | Feliciano"],
  ["Josip Broz, known to his comrades as Tito, fled.", "Josip Broz | names | Tito"],
  ['Freddy Rendón, "El Alemán", commanded the Bloc.', "Freddy Rendón | names | El Alemán"],
  [
    'Harakat al-Sabireen ("the patient ones") was founded in Gaza.',
    "Harakat al-Sabireen | names | the patient ones",
  ],
  [
    "The Turkish Resistance Organisation, TMT, was founded in 1957.",
    "Turkish Resistance Organisation | names | TMT",
  ],
  ["George Grivas, code-named Digenis, landed.", "George Grivas | names | Digenis"],
  ["Robin Jackson, the Jackal, shot two men.", "Robin Jackson | names | Jackal"],
  [
    "The Houthi movement, which calls itself Ansar Allah, took Sanaa.",
    "Houthi movement | names | Ansar Allah",
  ],
  ["Musa Hilal called in Omar Hassan.", "", "Musa Hilal | names | Omar Hassan"],
  ["Mazlum Abdi, born Ferhat Abdi Şahin, met Fatah.", "Mazlum Abdi | names | Ferhat Abdi Şahin"],
  ["The Azure Front was founded in 1990 as the Red Front.", "Azure Front | names | Red Front"],
  ["Ibrahim Musa, formerly Minister for Justice, fled.", "", "Ibrahim Musa | names | Justice"],
];

for (const [text, wanted, unwanted] of cases) {
  test(`“${text}” tells “${wanted}”`, () => {
    const got = said(text);
    if (wanted !== "") assert.ok(got.includes(wanted), got.join("; ") || "nothing");
    if (unwanted !== undefined) assert.ok(!got.includes(unwanted), got.join("; "));
  });
}
