import assert from "node:assert/strict";
import { test } from "node:test";
import { formOf, type WordForm } from "../tokens/word-form.ts";
import { DateReader, relativeDate, timeSigns } from "./dates.ts";

const cases: readonly [string, string | null, string | null][] = [
  ["In 1998 they joined.", "1998", null],
  ["On 19 October 2024, some left.", "2024-10-19", null],
  ["On September 29, 1999 they met.", "1999-09-29", null],
  ["They had captured it by 8 December 2024.", null, "2024-12-08"],
  ["It has held the town since the offensive in 2016.", "2016", null],
  ["He led it from 1986 to 1987.", "1986", "1987"],
  ["It happened between 2005 and 2007.", "2005", "2007"],
  ["It split either in early 2008 or late 2007.", "2007", "2008"],
  ["It began in the 80s.", "1980", "1989"],
  ["It began in the late 1990s.", "1990", "1999"],
  ["They ruled until 2014.", null, "2014"],
  ["A truce held from 24 December 2022 to 2 January.", "2022-12-24", "2023-01-02"],
  ["They came in May 2011 under a new name.", "2011-05", null],
  ["On Friday the army left.", "2023-06-09", null],
  ["They left two years ago.", "2021", null],
  ["They left yesterday.", "2023-06-14", null],
  ["They left last month.", "2023-05", null],
  ["They left on 8 March.", "2023-03-08", null],
  ["They left on 8 November.", "2022-11-08", null],
];

for (const [text, from, to] of cases) {
  test(`the date in “${text}”`, () => {
    const [found] = new DateReader("2023-06-15").read(text);
    assert.deepEqual([found?.from ?? null, found?.to ?? null], [from, to]);
    assert.ok(found && text.slice(found.start, found.end).length > 0);
  });
}

test("a date that only says which event is meant does not move the report's year", () => {
  const reader = new DateReader("2025-01");
  for (const text of ["On 27 November 2024 they attacked.", "It held since the March 2020 ceasefire."])
    reader.read(text);
  assert.equal(reader.read("On 5 December they left.")[0]?.from, "2024-12-05");
  reader.read("They came in March 2021.");
  assert.equal(reader.read("On 5 December they left.")[0]?.from, "2021-12-05");
});

test("numbers, “may” and words without a date give none", () => {
  for (const text of [
    "He may 2 be right.",
    "They killed 2000 people.",
    "It cost 5,000.",
    "The 55th Brigade left.",
  ])
    assert.deepEqual(
      new DateReader("2023").read(text).filter(({ from, to }) => from ?? to),
      [],
    );
});

test("precision that neither the words nor the publication date have is not invented", () => {
  assert.equal(relativeDate("yesterday", "2023"), null);
  assert.equal(relativeDate("last month", "2023"), null);
  assert.equal(relativeDate("last year", "2023"), "2022");
  assert.equal(relativeDate("yesterday", null), null);
  assert.equal(new DateReader(null).read("They left on 8 March.")[0], undefined);
});

test("a date without year takes the year of the last full date, and “the same day” is that date", () => {
  const reader = new DateReader("2025-01");
  reader.read("On 27 November 2024 it began.");
  assert.equal(reader.read("On 30 November they spoke.")[0]?.from, "2024-11-30");
  assert.equal(reader.read("The same day they left.")[0]?.from, "2024-11-30");
});

test("words of the present bring a date without a year to the present", () => {
  const reader = new DateReader("2022-03-14");
  reader.read("He was killed in August 2019.");
  const dates = reader.read("They clashed twice this year, and on 2 March the army came.");
  assert.ok(dates.some(({ from }) => from === "2022-03-02"));
});

test("the words of a sentence tell which patterns need no search", () => {
  const vague =
    "in the coming months; for some time; currently; at present; to date; soon; recently; formerly; previously; initially; originally; at the time; since then; nowadays; three weeks later; in October; the following year; yesterday; last Monday; two years ago; on Friday morning; on the same day; the 1990s; mid-2014; between 3 and 5 May 2011";
  const wordsOf = (text: string): { form: WordForm }[] =>
    text.split(/[^\p{L}\d]+/u).map((word) => ({ form: formOf(word) }));
  for (const text of [...cases.map(([sentence]) => sentence), ...vague.split("; ")]) {
    const found = new DateReader("2024-12-20").read(text);
    assert.ok(found.length > 0, text);
    assert.deepEqual(new DateReader("2024-12-20").read(text, timeSigns(wordsOf(text))), found);
  }
  assert.equal(timeSigns(wordsOf("They known strengthened the army.")), 0);
});
