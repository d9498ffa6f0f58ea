import assert from "node:assert/strict";
import { test } from "node:test";
import { claimOf, read, said, sideOf } from "../testing/read.testing.ts";
import { amountIn } from "./amounts.ts";

for (const [text, doer] of [
  ["Iran condemned Hamas for its attacks on Israel.", "Hamas | attacked | Israel"],
  ["Hamas praised Hezbollah for attacking Israel.", "Hezbollah | attacked | Israel"],
  ["Hamas was punished for its attacks on Israel.", "Hamas | attacked | Israel"],
  ["The United Nations thanked Qatar for its support for Hamas.", "Qatar | supports | Hamas"],
  ["Hezbollah watched as Russia went on with its invasion of Ukraine.", "Russia | attacked | Ukraine"],
] as const)
  test(`what somebody is judged for is his own deed: ${text}`, () => {
    const claims = said(text).filter((claim) => /attacked|supports/.test(claim));
    const deed = doer.split(" | ")[1] as string;
    assert.deepEqual(
      claims.filter((claim) => claim.includes(` ${deed} `)),
      [doer],
    );
  });

test("a state in the plain past is over, whether it is dated or not", () => {
  for (const text of [
    "ISIS controlled Raqqa in 2015.",
    "The AUC fought the FARC.",
    "ISIS once controlled Raqqa.",
    "Iran had supported Hamas.",
    "The NPA belonged to the CPP.",
    "Velupillai Prabhakaran was the leader of the LTTE.",
  ])
    assert.equal(read(text).claims[0]?.time.over, true, text);
});

test("what has gone on, has begun, is dated from a beginning or is only said is not over", () => {
  for (const text of [
    "Iran has supported Hamas since 1990.",
    "Iran supports Hamas.",
    "ISIS took Mosul.",
    "The Nyatura joined the Wazalendo.",
    "Boko Haram pledged allegiance to the Islamic State.",
    "ISIS took Raqqa in 2014.",
    "ISIS controlled Raqqa from 2014.",
    "Hamas said that Iran supported Hezbollah.",
    "Fatah denied that it belonged to Hamas.",
  ])
    assert.equal(
      read(text).claims.some(({ time }) => time.over),
      false,
      text,
    );
});

test("an office told in passing is over where the sentence is about something old", () => {
  const told = (year: number): boolean =>
    claimOf(
      read(`In July ${year} the AUC met Salvatore Mancuso, the leader of the FARC.`, {
        published: "2023-06-15",
      }),
      "leads",
    ).time.over;
  assert.deepEqual([told(2003), told(2022), told(2023)], [true, false, false]);
});

for (const [text, predicate, quote] of [
  ["Fatah denies that it belongs to Hamas.", "part_of", "Fatah denies that it belongs to Hamas"],
  ["A merger of Hamas and Fatah is unlikely.", "merged_with", "A merger of Hamas and Fatah is unlikely"],
  [
    "Talks between Hamas and Fatah are expected soon.",
    "talks_with",
    "Talks between Hamas and Fatah are expected",
  ],
  ["Hamas said that it had attacked Israel.", "attacked", "Hamas said that it had attacked Israel"],
  [
    "Michael Ratney, the American envoy for Syria, left.",
    "speaks_for",
    "Michael Ratney, the American envoy for Syria",
  ],
] as const)
  test(`a quote holds what the claim rests on: ${text}`, () =>
    assert.equal(claimOf(read(text), predicate).quote, quote));

test("a pronoun takes a name only where one body alone can be meant", () => {
  const names = (text: string): string[] => said(text).filter((claim) => claim.includes("| names |"));
  assert.deepEqual(names("The Real IRA met Hamas. The press calls it the Black Hand."), []);
  assert.deepEqual(names("Hamas is small. The press calls it the Black Hand."), [
    "Hamas | names | Black Hand",
  ]);
});

test("the written-out name beside letters is an alias, the letters an abbreviation", () => {
  const long = read("The Azure Freedom Front (AFF) met Hamas. AFF met Fatah. AFF met Israel. The AFF won.");
  const short = read("The Azure Freedom Front (AFF) met Hamas. The Azure Freedom Front won.");
  assert.equal(claimOf(short, "names").qualifiers.kind, "abbreviation");
  const [claim] = long.claims.filter((one) => one.predicate === "names");
  assert.equal(claim?.qualifiers.kind, claim?.object === "AFF" ? "abbreviation" : "alias");
});

test("a change of name has its clause's date", () => {
  for (const text of [
    "Tawhid wal-Jihad was renamed al-Qaeda in Iraq in 2004.",
    "Tawhid wal-Jihad took the name Azure Freedom Front in 2004.",
  ]) {
    const { time, qualifiers } = claimOf(read(text), "names");
    assert.deepEqual([time.from, qualifiers.kind], ["2004", "later"], text);
  }
});

test("each thing that hangs on a condition is told", () => {
  const text = "If Abu Bakr al-Baghdadi is killed, the pledges to him will lapse, but ISIS will remain.";
  const { claims } = read(text);
  assert.deepEqual(
    claims.filter(({ modality }) => modality === "conditional").map(({ object }) => object),
    ["pledges to him will lapse", "remain"],
  );
});

test("qualifiers say where, how much, how far, into what and with whom", () => {
  const reading = read("Boko Haram killed at least 12 villagers in Borno together with Ansaru.");
  const { where, quantity, jointlyWith } = claimOf(reading, "killed").qualifiers;
  assert.equal(sideOf(reading, where ?? null), "Borno");
  assert.deepEqual(quantity, { min: 12, max: null, unit: "villagers" });
  assert.deepEqual(
    jointlyWith?.map((id) => sideOf(reading, id)),
    ["Ansaru"],
  );
  const merger = read("Ansaru merged with Boko Haram into the Azure Freedom Front.");
  assert.equal(sideOf(merger, claimOf(merger, "merged_with").qualifiers.into ?? null), "Azure Freedom Front");
  const phase = (text: string): string | undefined => claimOf(read(text), "lost").qualifiers.phase;
  assert.deepEqual(
    ["ISIS is losing Mosul.", "ISIS has lost Mosul.", "ISIS began to lose Mosul."].map(phase),
    ["ongoing", "done", "begun"],
  );
  assert.equal(claimOf(read("ISIS regards the Taliban as an enemy."), "rival_of").qualifiers.oneWay, true);
});

test("amounts are read as they are said", () => {
  assert.deepEqual(amountIn("half of Syria"), { min: 0.5, max: 0.5, unit: "share" });
  assert.deepEqual(amountIn("15 per cent of the country"), { min: 15, max: 15, unit: "%" });
  assert.deepEqual(amountIn("some 30,000 members of the AUC"), { min: 30000, max: 30000, unit: "members" });
  assert.deepEqual(amountIn("up to 200 fighters"), { min: null, max: 200, unit: "fighters" });
  assert.equal(amountIn("the oil fields"), null);
  assert.equal(amountIn("2014 offensive"), null);
});

test("what is doubted or demanded is not told", () => {
  assert.deepEqual(said("Analysts doubt that Hamas controls Gaza."), []);
  assert.ok(
    said("Hamas demanded that Israel withdraw from Gaza.").every((claim) => !claim.includes("withdrew_from")),
  );
});

for (const [text, claim] of [
  ["Nyala is under the control of the RSF.", "RSF | controls | Nyala"],
  ["Fatah and Hamas are rivals.", "Fatah | rival_of | Hamas"],
  ["JNIM is a coalition of Ansar Dine and Katiba Macina.", "Katiba Macina | part_of | JNIM"],
  ["The PKK's stronghold is Qandil.", "PKK | located_in | Qandil"],
  ["M23-held Goma is calm.", "M23 | controls | Goma"],
  ["ISIS held Raqqa until the SDF took it in 2017.", "SDF | controls | Raqqa"],
  ["CODECO, active in Ituri, attacked Djugu.", "CODECO | located_in | Ituri"],
  ["The FARC under Manuel Marulanda took Mitú.", "Manuel Marulanda | leads | FARC"],
] as const)
  test(`standing is read from set phrases: ${text}`, () =>
    assert.ok(said(text).includes(claim), said(text).join("; ")));

test("fighters of two bodies act for both", () => {
  assert.deepEqual(said("Fighters of the LRA and the ADF ambushed a convoy."), [
    "LRA | attacked | convoy",
    "ADF | attacked | convoy",
  ]);
});

test("a number of a body's fighters that was killed by nobody named died", () => {
  assert.deepEqual(said("Six NPA rebels were killed in Samar Province."), ["NPA | died | Six NPA rebels"]);
});

test("a day between the subject and its verb parts them not", () => {
  assert.deepEqual(said("The UN on Tuesday condemned the M23."), ["UN | criticised | M23"]);
});
