import assert from "node:assert/strict";
import { test } from "node:test";
import { claimOf, read, said, sayClaim } from "../testing/read.testing.ts";

const has = (text: string, ...wanted: string[]): void => {
  const found = said(text);
  for (const one of wanted) assert.ok(found.includes(one), `${one} among ${found.join("; ")}`);
};

test("a name after a description stays beside the one joined to it, and days of talks are talks", () => {
  has(
    "The FARC and its former parent, the Polisario Front, held three days of talks in Geneva last week.",
    "FARC | talks_with | Polisario Front",
  );
});

test("two who fought fought each other, and who fought alongside another was with it", () => {
  const foes = "Hamas | fights | Fatah";
  assert.deepEqual(said("Hamas and Fatah fought each other in June 2014."), [foes]);
  assert.deepEqual(said("Hamas and Fatah fought in Gaza.").slice(0, 1), [foes]);
  has("Hamas fought alongside Fatah in Lebanon.", "Hamas | allied_with | Fatah");
});

test("a time after a place is no part of the place", () => {
  has(
    "Niger and Chad withdrew their troops from Mali last month.",
    "Niger | withdrew_from | Mali",
    "Chad | withdrew_from | Mali",
  );
});

test("what a speaker nobody knows has done is not told of whoever was named before", () => {
  const found = said("Hamas fought Fatah. The ministry said that it had killed Hamza Ould Baba.");
  assert.deepEqual(found, ["Hamas | fights | Fatah"]);
});

test("what is foreseen without its sides is foreseen of the two last told of together", () => {
  const reading = read("Hamas and Fatah held talks in Cairo. A merger is unlikely. Talks may resume.");
  const merger = claimOf(reading, "merged_with");
  assert.equal(sayClaim(reading, merger), "Hamas | not merged_with | Fatah");
  assert.equal(merger.modality, "predicted");
  assert.equal(merger.likelihood, "unlikely");
  const talks = reading.claims.findLast(({ predicate }) => predicate === "talks_with");
  assert.equal(talks?.modality, "predicted");
});

test("a deed whose other side is named, or is done already, is not foreseen of the two", () => {
  assert.deepEqual(
    said("Hamas fought Fatah. A merger with the PFLP is unlikely. The deal was signed in May."),
    ["Hamas | fights | Fatah"],
  );
});

test("not likely is unlikely", () => {
  const reading = read("Hamas and Fatah held talks. A formal alliance is not likely.");
  const claim = claimOf(reading, "allied_with");
  assert.deepEqual([claim.polarity, claim.likelihood], ["negative", "unlikely"]);
});

test("two that announce what they will form are both meant by they", () => {
  const reading = read("Hamas and Fatah announced that they would form a joint command.");
  const claim = claimOf(reading, "allied_with");
  assert.equal(sayClaim(reading, claim), "Hamas | allied_with | Fatah");
  assert.equal(claim.modality, "predicted");
});

test("what two agree to do together lies ahead", () => {
  const claim = claimOf(read("Hamas agreed to merge with Fatah."), "merged_with");
  assert.equal(claim.modality, "predicted");
});

test("a refusal to accept a ceasefire is one claim, about whom it is with", () => {
  assert.deepEqual(said("Hamas refused to accept a ceasefire with Israel."), [
    "Hamas | not truce_with | Israel",
  ]);
});

test("who is called apostates in one phrase with the word is who is meant", () => {
  has("Al-Qaeda called Hamas apostates.", "Al-Qaeda | rival_of | Hamas");
});

test("a listing in a relative clause is told with whose it is", () => {
  const reading = read("AQIM, which the United States lists as a terrorist organisation, attacked Gao.");
  const claim = claimOf(reading, "designated_as");
  assert.equal(sayClaim(reading, claim), "AQIM | designated_as | terrorist organisation");
  assert.equal(reading.actors.find(({ id }) => id === claim.attribution)?.name, "United States");
});

test("a forecast under a condition keeps the condition's words", () => {
  const reading = read("If Uganda withdraws, the ADF will likely return to its old bases.");
  assert.equal(claimOf(reading, "other_forecast").condition?.words, "If Uganda withdraws");
});

test("names that only a headline or a byline has make no actors", () => {
  const { actors } = read(
    "Two Armed Groups in the Desert Announce a Common Command\n\nBy Omar Keita, 3 June 2021\n\nHamas and Fatah formed a joint command. Hamas controls Gaza.",
  );
  assert.deepEqual(actors.map(({ name }) => name).toSorted(), ["Fatah", "Gaza", "Hamas"]);
});

test("a speaker's label in a transcript is no actor", () => {
  const { actors } = read("PRESENTER: Hamas attacked Israel.\n\nCORRESPONDENT: Hamas left Gaza.");
  assert.ok(!actors.some(({ name }) => /PRESENTER|CORRESPONDENT/.test(name)));
});

test("all that are joined before both of which are told of", () => {
  has(
    "Ansaru and Abu Sayyaf, both of which had sworn loyalty to the Islamic State, left.",
    "Ansaru | pledges_allegiance_to | Islamic State",
    "Abu Sayyaf | pledges_allegiance_to | Islamic State",
  );
});

test("what a share, a relative clause or a title parts from its verb is still told of whom it is told", () => {
  has(
    "Jalaluddin Haqqani was one of the commanders funded by the CIA.",
    "CIA | supports | Jalaluddin Haqqani",
  );
  has("The Houthis that attacked Aden in March were backed by Iran.", "Iran | supports | Houthis");
  has("HTS quarrelled with the emir of AQIM, Abdelmalek Droukdel.", "HTS | rival_of | Abdelmalek Droukdel");
  has("The attacks on Beni were carried out by the ADF.", "ADF | attacked | Beni");
  has("Iran, together with Qatar, supports Hamas.", "Iran | supports | Hamas", "Qatar | supports | Hamas");
});

test("who does something together with others, or helps it into being, stands with it", () => {
  has("The Arakan Army launched an offensive together with the TNLA.", "Arakan Army | allied_with | TNLA");
  has("The Arakan Army took Lashio in coordination with the TNLA.", "Arakan Army | allied_with | TNLA");
  has("Iran helped establish Hezbollah in 1982.", "Iran | supports | Hezbollah");
  has("The Taliban's leaders found sanctuary in Pakistan.", "Pakistan | supports | Taliban");
  has("LTTE fighters were trained in India.", "India | supports | LTTE");
});

test("a verb left out the second time is said of the second two as well", () => {
  has(
    "Damascus stood behind Amal, Tehran behind Hezbollah.",
    "Syria | supports | Amal",
    "Iran | supports | Hezbollah",
  );
  has("The Soviet Union armed the MPLA, China the FNLA.", "China | supports | FNLA");
});

test("the accord of a body with a state is a truce", () => {
  has("The FARC signed an accord with Colombia.", "FARC | truce_with | Colombia");
  has("The FARC signed an accord with Colombia on the exchange of prisoners.", "FARC | agreed | Colombia");
});
