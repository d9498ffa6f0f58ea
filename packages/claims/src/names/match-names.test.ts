import assert from "node:assert/strict";
import { test } from "node:test";
import type { ActorType } from "../actor.ts";
import { matchNames } from "./match-names.ts";

type Case = readonly [why: string, a: string, b: string, type?: ActorType];

const one: readonly Case[] = [
  ["Arabic letters have several spellings", "Abu Muhammad al-Joulani", "Abou Mohamed el-Golani"],
  ["vowels come and go", "Ayman al-Zawahiri", "Ayman al-Zawahri"],
  ["the article is assimilated, or left out", "Abu Musab az-Zarqawi", "Abu Musab Zarqawi"],
  ["ta marbuta is -a, -ah or -at", "Ismail Haniyeh", "Ismail Haniya"],
  ["Abd al- is one word or three", "Abdelmalek Droukdel", "Abd al-Malik Drukdal"],
  ["-uddin is one word or three", "Sirajuddin Haqqani", "Siraj al-Din Haqqani"],
  ["Abu is written as one with the name", "Abubakar Shekau", "Abu Bakr Shekau"],
  ["given names have forms in many tongues", "Mehmet Demir", "Muhammad Demir"],
  ["a short form is the same given name", "Gerry Adams", "Gerard Adams"],
  ["Arabic script writes no short vowels", "عبد الملك الحوثي", "Abdul-Malik al-Houthi"],
  ["Cyrillic is read as Russian", "Шамиль Басаев", "Shamil Basayev"],
  ["Cyrillic with a Ukrainian letter is read as Ukrainian", "Володимир Гайдук і", "Volodymyr Hayduk i"],
  ["Somali writes x for h and c for ayn", "Axmed Cabdi Godane", "Ahmed Abdi Godane"],
  ["Turkish letters lose their marks", "Abdullah Öcalan", "Abdullah Ocalan"],
  ["Irish names are one word or two", "Seán Mac Stíofáin", "Sean MacStiofain"],
  ["a second surname may be left out", "Manuel Marulanda Vélez", "Manuel Marulanda"],
  ["the surname may come first", "Nasrallah, Hassan", "Hassan Nasrallah"],
  ["titles tell nobody apart", "Gen. Khalifa Haftar", "Khalifa Haftar"],
  ["a nickname in quotes is no part of the name", "Thomas “Slab” Murphy", "Thomas Murphy"],
  ["an alias stands beside the name", "Pushpa Kamal Dahal, known as Prachanda", "Prachanda"],
  ["an initial stands for a name", "G. Adams", "Gerry Adams"],
  ["words are run together", "AbdallahAzzam", "Abdallah Azzam"],
  ["common words have translations", "Jabhat al-Nusra", "Nusra Front"],
  ["letters stand for words", "Irish National Liberation Army", "INLA"],
  ["letters stand for some of the words", "Real IRA", "Real Irish Republican Army"],
  ["letters stand for words of another language", "PKK", "Kurdistan Workers' Party"],
  ["letters may have points", "P.K.K.", "PKK"],
  ["letters may take syllables", "RENAMO", "Resistência Nacional Moçambicana"],
  ["letters may take in what is short already", "PIRA", "Provisional IRA"],
  ["letters may come in two parts", "SPLM-N", "Sudan People's Liberation Movement-North"],
  ["a word has a plural", "al-Quds Brigade", "al-Quds Brigades"],
  ["the article hangs on the word before", "Ziaul Haq", "Zia ul-Haq"],
  ["letters may stand in brackets", "Irish National Liberation Army (INLA)", "INLA"],
  ["a letter and a number stand for words", "M23", "March 23 Movement"],
  ["a word for a group may be left out", "Abu Sayyaf Group", "Abu Sayyaf"],
  ["a people's name has a plural", "Houthis", "Houthi movement"],
  ["the order of words may change", "Islamic Courts Union", "Union of Islamic Courts"],
  [
    "what is named after a land is the land's",
    "Tigray People's Liberation Front",
    "Tigray Peoples' Liberation Front",
  ],
  ["an article is written as one with its word", "Deir Ezzor", "Deir al-Zour", "place"],
  ["a diphthong is a vowel", "Deir ez-Zor", "Dayr az-Zawr", "place"],
  ["places have names in two languages", "Derry", "Londonderry", "place"],
];

const two: readonly Case[] = [
  ["two kunyas are two men", "Abu Bakr al-Baghdadi", "Abu Omar al-Baghdadi"],
  ["the father of Muhammad isn't Muhammad", "Abu Muhammad al-Julani", "Muhammad al-Julani"],
  ["two given names are two men however alike", "Hassan Ali Khan", "Hussein Ali Khan"],
  ["a son bears his father's names", "Khalifa Haftar", "Saddam Khalifa Haftar"],
  ["bin makes a father of what follows", "Osama bin Laden", "Hamza bin Osama bin Laden"],
  ["a junior is not his father", "Ian Paisley", "Ian Paisley Jr"],
  ["given names the other way round are another man's", "Ali Hassan", "Hassan Ali"],
  ["a compound given name is not its first half", "Ahmad Shah Massoud", "Ahmad Massoud"],
  ["Jalal ad-Din is not Siraj ad-Din", "Jalaluddin Haqqani", "Sirajuddin Haqqani"],
  ["one word of a person's name is not enough", "Zawahiri", "Ayman al-Zawahiri"],
  ["an initial must fit", "J. Adams", "Gerry Adams"],
  ["“people's” tells bodies apart", "Sudan Liberation Army", "Sudan People's Liberation Army"],
  ["an army is no front", "National Liberation Army", "National Liberation Front"],
  ["real is not continuity", "Real IRA", "Continuity IRA"],
  ["numbers tell brigades apart", "72nd Brigade", "92nd Brigade"],
  ["numbers tell movements apart", "M23", "M19"],
  ["directions tell places apart", "North Kivu", "South Kivu", "place"],
  ["a branch is not the whole", "al-Qaeda", "al-Qaeda in Iraq"],
  ["letters differ by one", "UVF", "UFF"],
  ["short names differ by one sound", "KIA", "GIA"],
  ["letters leave out a word", "Real Irish Republican Army", "IRA"],
  ["letters have no sound", "HTS", "Houthis"],
  ["ISIS is not ISIS-K", "ISIS", "ISIS-K"],
  ["a wing is not the whole", "political wing of Hamas", "Hamas"],
  ["anti- turns a name round", "Anti-balaka", "Balaka"],
  ["the brigades of a party are not the party", "Kata'ib Hezbollah", "Hezbollah"],
  ["lands in brackets differ", "Ansar al-Sharia (Libya)", "Ansar al-Sharia (Tunisia)"],
  ["lands are two however alike", "Niger", "Nigeria", "state"],
  ["towns are two however alike", "Hama", "Hamadan", "place"],
];

for (const [why, a, b, type] of one) {
  test(`${why}: “${a}” and “${b}” are one name`, () => {
    const { score, reasons } = matchNames(a, b, type ? { type } : {});
    assert.ok(score >= 0.5, `${score}: ${JSON.stringify(reasons)}`);
  });
}
for (const [why, a, b, type] of two) {
  test(`${why}: “${a}” and “${b}” are two names`, () => {
    const { score, reasons } = matchNames(a, b, type ? { type } : {});
    assert.ok(score < 0.5, `${score}: ${JSON.stringify(reasons)}`);
    assert.ok(
      reasons.some(({ speaks }) => speaks === "against"),
      "it says what speaks against",
    );
  });
}

const reasons: readonly (readonly [string, string, string])[] = [
  ["Nusra", "nusra", "written the same"],
  ["Abu Ali al-Joulani", "Abu Ali al-Julani", "the same after romanisation: “joulani”, “julani”"],
  ["Muqtada Sadr", "Moqtada Sader", "almost the same sound: “sader”, “sadr”"],
  ["Gerry Adams", "Gerard Adams", "the same given name: “gerard”, “gerry”"],
  ["Jabhat al-Nusra", "Nusra Front", "the same meaning: “jabhat”, “front”"],
  ["Syria Revolutionary Front", "Syrian Revolutionary Front", "the same land: “syria”, “syrian”"],
  ["Real IRA", "Real Irish Republican Army", "“ira” is short for “irish republican army”"],
  ["Sudan Liberation Army", "Sudan People's Liberation Army", "one has “peoples” that the other lacks"],
  ["Abu Sayyaf", "Abu Sayyaf Group", "one has “group” that may be left out"],
  ["Daut Haradinaj", "Ramush Haradinaj", "different: “daut”, “ramush”"],
  ["Kobani", "Ayn al-Arab", "two names of one body or place"],
];
for (const [a, b, reason] of reasons) {
  test(`“${a}” and “${b}”: a person reads that ${reason}`, () => {
    assert.ok(
      matchNames(a, b).reasons.some(({ text }) => text === reason),
      JSON.stringify(matchNames(a, b).reasons),
    );
  });
}

test("nothing is not one name with something", () => {
  assert.equal(matchNames("", "Hamas").score, 0);
  assert.equal(matchNames("…", "Hamas").score, 0);
});
