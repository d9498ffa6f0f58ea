import assert from "node:assert/strict";
import { test } from "node:test";
import { read, said } from "../testing/read.testing.ts";

const actorNamed = (text: string, name: string): readonly string[] =>
  read(text).actors.find((actor) => actor.name === name || actor.mentions.includes(name))?.mentions ?? [];

test("a surname means the person with the full name, in another spelling too", () => {
  assert.deepEqual(actorNamed("Ayman al-Zawahiri spoke. Zawaheri met the Taliban.", "Ayman al-Zawahiri"), [
    "Ayman al-Zawahiri",
    "Zawaheri",
  ]);
});

test("two men with one surname stay two, and the surname alone means the one named more", () => {
  const { actors } = read(
    "Abu Bakr al-Baghdadi led ISIS. Abu Bakr al-Baghdadi followed Abu Omar al-Baghdadi. Baghdadi hid.",
  );
  assert.deepEqual(
    actors.filter(({ type }) => type === "person").map(({ mentions }) => mentions),
    [["Abu Bakr al-Baghdadi", "Baghdadi"], ["Abu Omar al-Baghdadi"]],
  );
});

test("letters defined in brackets mean the body from then on", () => {
  assert.deepEqual(said("The Azure Freedom Front (AFF) was small. The AFF attacked Goma."), [
    "Azure Freedom Front | names | AFF",
    "Azure Freedom Front | attacked | Goma",
  ]);
});

test("letters made from a name are told as its name where they are first used", () => {
  assert.ok(
    said("The Concerned Union for Ruritania met. The CUR left Goma. Many joined the CUR.").includes(
      "Concerned Union for Ruritania | names | CUR",
    ),
  );
});

test("“it” and “the group” mean the body last spoken of, not a place on the way", () => {
  assert.ok(said("M23 took Goma in Congo. It attacked Bukavu.").includes("M23 | attacked | Bukavu"));
  assert.ok(said("The ADF hides in Ituri. The group attacked Beni.").includes("ADF | attacked | Beni"));
});

test("“both groups” means the two named together", () => {
  assert.ok(said("Hamas and Fatah met. Both groups attacked Israel.").includes("Hamas | attacked | Israel"));
});

test("“they” means those named together", () => {
  const claims = said("Hamas and Fatah met in Cairo. They condemned Israel.");
  assert.ok(claims.includes("Hamas | criticised | Israel") && claims.includes("Fatah | criticised | Israel"));
});

test("who says that a man died is not the man who died", () => {
  assert.ok(
    !said("Diego Molano met Gentil Duarte. Diego Molano said that he had died.").includes(
      "Diego Molano | died | ",
    ),
  );
});

test("fighters, jets and officials act for their body or state", () => {
  assert.ok(said("SNA fighters attacked Manbij.").includes("SNA | attacked | Manbij"));
  assert.ok(said("Russian warplanes bombed Idlib.").includes("Russia | attacked | Idlib"));
  assert.ok(
    said("Syrian government forces attacked Idlib.").includes("Syrian government | attacked | Idlib"),
  );
});

test("a ruler's regime is the government of the state", () => {
  const mentions = actorNamed(
    "Iran supports the Assad regime. The Syrian government fell.",
    "Syrian government",
  );
  assert.ok(mentions.includes("Assad regime") && mentions.includes("Syrian government"));
});

test("a former name after “formerly” makes one actor of two names", () => {
  const mentions = actorNamed(
    "The Azure Freedom Front (AFF), formerly the Blue Army (BA), met Hamas.",
    "AFF",
  );
  assert.ok(mentions.includes("BA") && mentions.includes("Blue Army"));
});

test("the renaming of a body's wing doesn't rename the body", () => {
  const { actors } = read("The political wing of the Official IRA was renamed Sinn Féin in 1977.");
  assert.equal(actors.filter(({ type }) => type === "organisation").length, 2);
});

test("the article is no part of a name of several words, however it is written", () => {
  const text =
    "Many left Sinn Féin The Workers' Party in 1977. In 1982 the Workers' Party attacked Ruritania.";
  assert.deepEqual(actorNamed(text, "Workers' Party"), ["Workers' Party"]);
  assert.deepEqual(actorNamed(text, "The Workers' Party"), []);
});

test("pronouns and descriptions are never mentions", () => {
  for (const { mentions } of read("M23 took Goma. It is strong. The group attacked Bukavu.").actors)
    for (const mention of mentions) assert.ok(!/^(it|the group)$/i.test(mention));
});

test("letters that the report spells out mean what it says, whatever the lexicon has for them", () => {
  assert.ok(
    said("The Ahle Sunnat Wal Jamaat (ASWJ) was banned. The ASWJ attacked Quetta.").includes(
      "Ahle Sunnat Wal Jamaat | attacked | Quetta",
    ),
  );
});

test("a man's fighters are told apart from him where no body of his is known", () => {
  assert.ok(said("Dostum shelled Massoud's men.").includes("Dostum | attacked | Massoud's men"));
});

test("rebels told by a people's or a land's name are a population", () => {
  const { actors } = read("Dhofari rebels attacked Salalah. The Donetsk separatists killed two men.");
  const peoples = actors.filter(({ type }) => type === "population").map(({ name }) => name);
  assert.deepEqual(peoples, ["Dhofari rebels", "Donetsk separatists"]);
});

test("the two movements are no state's army", () => {
  const told = said(
    "The FDLR broke away from M23. M23 fought the Congolese army. The two rebel movements clashed near Goma.",
  );
  assert.ok(
    told.some((claim) => /^(FDLR \| fights \| M23|M23 \| fights \| FDLR)$/.test(claim)),
    told.join("; "),
  );
});

/** Who "the two", "neither", "its wing" and "them" mean. */
const references: readonly (readonly [text: string, wanted: string])[] = [
  ["Ali Sanko and Omar Dido founded Hamas. Both were members of Fatah.", "Omar Dido | member_of | Fatah"],
  ["Hamas was founded by Ali Sanko and Omar Dido. The two led Fatah.", "Ali Sanko | leads | Fatah"],
  ["Fatah, Hamas and M23 fought. The three groups attacked Bunia.", "M23 | attacked | Bunia"],
  ["Hamas attacked Fatah in May. The two signed a truce in June.", "Hamas | truce_with | Fatah"],
  ["Hamas attacked Fatah. M23 fled. All three attacked ISIS.", "M23 | attacked | ISIS"],
  ["Hamas fell out with the Konyaks. The Konyaks attacked Goma.", "Konyaks | attacked | Goma"],
  [
    "Chad and Niger met. The interim government signed a truce with M23.",
    "interim government | truce_with | M23",
  ],
  [
    "Hamas is in Gaza. M23 was founded by exiles of the Doe government.",
    "exiles of the Doe government | founded | M23",
  ],
  ["Uganda attacked Rwanda and its ally M23.", "M23 | allied_with | Rwanda"],
  ["Niger and Chad met. President Mahamadou Issoufou left.", "Mahamadou Issoufou | leads | Niger"],
  ["M23 is a group in Congo. The BBC said nothing. It attacked Goma.", "M23 | attacked | Goma"],
  ["M23 is a group in Congo. The Blue Brigade, its armed wing, fled.", "Blue Brigade | part_of | M23"],
  ["M23 is a group in Congo. The Blue Union was its political wing.", "Blue Union | part_of | M23"],
  ["Ali Sanko led M23. Omar Dido, his deputy, was killed.", "Omar Dido | leads | M23"],
  ["M23 was founded by Ali Sanko. Omar Dido was his successor.", "Omar Dido | succeeded | Ali Sanko"],
  ["M23 was founded by Ali Sanko. They chose Omar Dido to succeed him.", "Omar Dido | leads | M23"],
  ["M23 was founded by Ali Sanko. Omar Dido assumed the chairmanship.", "Omar Dido | leads | M23"],
  ["M23 was founded by Ali Sanko. Command devolved upon Omar Dido.", "Omar Dido | leads | M23"],
  ["M23 was founded by Ali Sanko. Omar Dido ran the military wing.", "Omar Dido | leads | M23"],
  ["M23 was founded by Ali Sanko. The weapons came from Uganda.", "Uganda | supports | M23"],
  ["M23 was founded by Ali Sanko. Clashes with Uganda followed.", "M23 | fights | Uganda"],
  ["M23 is a group in Congo. Uganda armed them.", "Uganda | supports | M23"],
];
for (const [text, wanted] of references)
  test(`a reference back finds who was told of before: “${text}”`, () => {
    const told = said(text);
    assert.ok(told.includes(wanted), told.join("; "));
  });

test("what is said of neither is said not to be so", () => {
  const { claims } = read("Hamas and Fatah met in Cairo. Uganda supports neither.");
  const supports = claims.filter(({ predicate }) => predicate === "supports");
  assert.deepEqual(
    supports.map(({ polarity }) => polarity),
    ["negative", "negative"],
  );
});
