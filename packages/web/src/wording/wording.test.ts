import assert from "node:assert/strict";
import { test } from "node:test";
import { undated, type ActorId, type ClaimId } from "@entente/claims";
import type { Forecast } from "@entente/server/contract";
import { attributionWords, claimTimeWords, qualifierWords, reserveWords } from "./claim-words.ts";
import { count } from "./counts.ts";
import { dateWords, datesInWords, eventDateWords, periodWords } from "./date-words.ts";
import { conditionWords, forecastMeta, forecastWords } from "./forecast-words.ts";
import { lineParts, lineWords } from "./line-words.ts";

const names: Readonly<Record<string, string>> = { a1: "ISIS", a2: "al-Qaeda", a3: "Magnier" };
const nameOf = (id: string): string | null => names[id] ?? null;

test("dates are written with as much precision as they have", () => {
  const pairs = {
    "2004-10-17": "17 Oct 2004",
    "2011-05": "May 2011",
    "2011": "2011",
    "2014~": "about 2014",
    "2014?": "2014?",
    "2012/2014-03": "2012 – Mar 2014",
    "../2011": "until 2011",
    "2011/..": "from 2011",
    "-0043": "44 BCE",
    soon: "soon",
  };
  for (const [edtf, words] of Object.entries(pairs)) assert.equal(dateWords(edtf), words);
});

test("an event that is only known to have happened by a day is dated “by”, not “until”", () => {
  assert.equal(eventDateWords("../2017-10-20"), "by 20 Oct 2017");
  assert.equal(eventDateWords("2017"), "2017");
});

test("the dates that a sentence ends on are written in words, and names before them stay as they are", () => {
  assert.equal(
    datesInWords("A (B) leads C 2014-06 (from 2004-10-17, over by 2017-10)"),
    "A (B) leads C 2014-06 (from 17 Oct 2004, over by Oct 2017)",
  );
  assert.equal(datesInWords("A died (published 2019-10-27)"), "A died (published 27 Oct 2019)");
  assert.equal(datesInWords("A died (2014-06/2014-08)"), "A died (Jun 2014 – Aug 2014)");
  assert.equal(datesInWords("A fights the PKK (2014-06) now"), "A fights the PKK (2014-06) now");
});

test("a period says since when, until when, and when it was last seen", () => {
  assert.equal(periodWords({ from: "2004", to: "2014-02", lastSeen: "2013" }), "2004 – Feb 2014");
  assert.equal(periodWords({ from: "2004", to: null, lastSeen: "2013" }), "since 2004, last seen 2013");
  assert.equal(periodWords({ from: "2004", to: null, lastSeen: "2004" }), "since 2004");
  assert.equal(periodWords({ from: null, to: "2014", lastSeen: null }), "until 2014");
  assert.equal(periodWords({ from: null, to: "../2014", lastSeen: null }), "over by 2014");
  assert.equal(periodWords({ from: "2010", to: "../2014", lastSeen: null }), "2010 – by 2014");
  assert.equal(periodWords({ from: null, to: null, lastSeen: "2017-10-12" }), "seen 12 Oct 2017");
  assert.equal(periodWords({ from: null, to: null, lastSeen: null }), "no date");
});

test("counts have their noun in the right number", () => {
  assert.equal(count(1, "claim"), "1 claim");
  assert.equal(count(1200, "claim"), "1,200 claims");
  assert.equal(count(2, "body", "bodies"), "2 bodies");
});

test("a line reads as a sentence, with names for ids and words as they are", () => {
  assert.equal(
    lineWords({ predicate: "fights", subject: "a1", object: "a2" }, nameOf),
    "ISIS fights al-Qaeda",
  );
  const parts = lineParts({ predicate: "controls", subject: "a1", object: "15 per cent" }, nameOf);
  assert.deepEqual(
    parts.map(({ text, actor }) => [text, actor]),
    [
      ["ISIS", "a1"],
      ["controls", null],
      ["15 per cent", null],
    ],
  );
});

test("a line without object has a wording of its own where the phrase alone would mislead", () => {
  assert.equal(lineWords({ predicate: "founded", subject: "a1", object: null }, nameOf), "ISIS was founded");
  assert.equal(lineWords({ predicate: "died", subject: "a3", object: null }, nameOf), "Magnier died");
});

const forecast: Forecast = {
  predicate: "lost",
  subject: "a1" as ActorId,
  object: "all the territory it held",
  modality: "predicted",
  polarity: "positive",
  likelihood: null,
  condition: null,
  attribution: null,
  attributionKind: "author",
  known: "2017-10-12",
  time: undated,
  review: "proposed",
  claims: ["c1" as ClaimId],
};

test("no forecast is worded as a fact", () => {
  const worded = (change: Partial<Forecast>): string => forecastWords({ ...forecast, ...change }, nameOf);
  assert.equal(worded({}), "will lose all the territory it held");
  assert.equal(worded({ polarity: "negative" }), "will not lose all the territory it held");
  assert.equal(worded({ modality: "conditional" }), "would lose all the territory it held");
  assert.equal(
    worded({ modality: "counterfactual", predicate: "allied_with", object: "a2" }),
    "would have come to ally with al-Qaeda",
  );
  assert.equal(
    worded({ modality: "denied", polarity: "negative", predicate: "part_of", object: "a2" }),
    "is not part of al-Qaeda",
  );
  assert.equal(
    worded({ modality: "asserted", polarity: "negative", predicate: "recognises", object: "a2" }),
    "does not recognise al-Qaeda",
  );
  assert.equal(worded({ predicate: "other_forecast", object: "remain" }), "foreseen: “remain”");
  assert.equal(worded({ predicate: "names", object: null }), "will change its name");
  assert.equal(worded({ predicate: "talks_with", object: null }), "will talk");
});

test("a likelihood is told of the affirmative event, whatever the polarity", () => {
  const merger = {
    ...forecast,
    predicate: "merged_with",
    object: "a2",
    likelihood: "unlikely",
    polarity: "negative",
  } as const;
  assert.equal(forecastWords(merger, nameOf), "to merge with al-Qaeda: unlikely");
});

test("a forecast says who made it, and for when", () => {
  assert.equal(forecastMeta(forecast, nameOf), "the author · no date given");
  const named = {
    ...forecast,
    attribution: "a3" as ActorId,
    attributionKind: "named",
    modality: "conditional",
  } as const;
  assert.equal(
    forecastMeta({ ...named, time: { ...undated, to: "2018" } }, nameOf),
    "Magnier · conditional · 2018",
  );
  assert.equal(
    forecastMeta({ ...forecast, time: { ...undated, text: "within months" } }, nameOf),
    "the author · “within months”",
  );
});

test("a condition gets its “if” where the report’s words don’t begin with one", () => {
  assert.equal(
    conditionWords({ condition: { words: "Baghdadi is killed", about: null } }),
    "if Baghdadi is killed",
  );
  assert.equal(
    conditionWords({ condition: { words: "If Baghdadi is killed", about: null } }),
    "If Baghdadi is killed",
  );
  assert.equal(conditionWords({ condition: null }), null);
});

test("a claim's time keeps the report's own words, and a state's start is a “from”", () => {
  const time = { ...undated, from: "2014-01", text: "in January 2014" };
  assert.equal(claimTimeWords({ predicate: "fights", time }), "from Jan 2014, “in January 2014”");
  assert.equal(claimTimeWords({ predicate: "attacked", time }), "Jan 2014, “in January 2014”");
  assert.equal(claimTimeWords({ predicate: "fights", time: { ...undated, over: true } }), "said to be over");
  assert.equal(claimTimeWords({ predicate: "fights", time: undated }), null);
});

test("it is said who says it", () => {
  assert.equal(attributionWords({ attribution: null, attributionKind: "author" }, nameOf), "the author");
  assert.equal(
    attributionWords({ attribution: null, attributionKind: "unnamed" }, nameOf),
    "an unnamed source",
  );
  assert.equal(
    attributionWords({ attribution: "a3" as ActorId, attributionKind: "named" }, nameOf),
    "Magnier",
  );
});

test("qualifiers are labelled, and actors in them have their names", () => {
  const rows = qualifierWords(
    {
      role: "deputy",
      jointlyWith: ["a2" as ActorId],
      where: "Idlib",
      quantity: { min: 15, max: 15, unit: "%" },
    },
    nameOf,
  );
  assert.deepEqual(
    rows.map(({ label, text }) => `${label}: ${text}`),
    ["Role: deputy", "Where: Idlib", "Together with: al-Qaeda", "How much: 15 %"],
  );
});

test("a claim that is not stated as a fact says so before its line", () => {
  assert.equal(reserveWords({ modality: "asserted", polarity: "positive" }), null);
  assert.equal(reserveWords({ modality: "asserted", polarity: "negative" }), "that it is not so:");
  assert.equal(
    reserveWords({ modality: "predicted", polarity: "negative" }),
    "Foreseen, no fact; that it is not so:",
  );
  assert.equal(reserveWords({ modality: "denied", polarity: "negative" }), "Denied:");
});
