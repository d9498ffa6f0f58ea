import assert from "node:assert/strict";
import { test } from "node:test";
import { DateReader } from "./dates.ts";

/** The dates of the last of some sentences. */
const lastDates = (published: string | null, ...sentences: string[]): [string | null, string | null][] => {
  const reader = new DateReader(published);
  let found: [string | null, string | null][] = [];
  for (const sentence of sentences) {
    reader.nextSentence();
    found = reader.read(sentence).map(({ from, to }) => [from, to]);
  }
  return found;
};

for (const [before, text, from, to] of [
  ["The accord was signed in January 1975.", "By August, fighting had spread.", null, "1975-08"],
  ["The accord was signed in January 1975.", "It invaded in October.", "1975-10", null],
  ["It began in December 2024.", "On 1 February it was bombed.", "2025-02-01", null],
  ["It began in December 2024.", "Talks were held in February.", "2025-02", null],
  ["He was elected on 23 August 1982.", "He was killed three weeks later.", "1982-09", null],
  ["He was elected on 23 August 1982.", "He was killed two days later.", "1982-08-25", null],
  ["It was founded in 1985.", "He was killed five years later.", "1990", null],
  ["He left in the spring of 1978.", "Two summers later he came back.", "1980", null],
  ["It was founded in 2014.", "The other was formed in the same year.", "2014", null],
  ["It was founded in 2014.", "It was dissolved the following year.", "2015", null],
  ["It was founded in March 2013.", "It was dissolved in September of that year.", "2013-09", null],
  ["It ended in early 2020.", "Since then they have been at war.", "2020", null],
  ["They met on 2 May 2011.", "They parted two months later.", "2011-07", null],
] as const)
  test(`“${text}” after “${before}”`, () => {
    assert.deepEqual(lastDates("2025-03-10", before, text), [[from, to]]);
  });

for (const [published, text, from, to] of [
  ["2025-02-10", "It has held the town since late January.", "2025-01", null],
  ["2023-01-20", "They have been talking since at least October.", "2022-10", null],
  ["2023-01-20", "In October and November they struck ports.", "2022-10", "2022-11"],
  ["2024-01-20", "It attacked villages between April and June 2023.", "2023-04", "2023-06"],
  ["2024-06-20", "It lasted from November to February 2024.", "2023-11", "2024-02"],
] as const)
  test(`“${text}” in a report of ${published}`, () => {
    assert.deepEqual(lastDates(published, text), [[from, to]]);
  });

test("where nothing tells the year, none is invented", () => {
  assert.deepEqual(lastDates(null, "They met in October."), [[null, null]]);
  assert.deepEqual(lastDates("2024", "They met in October."), [[null, null]]);
  assert.deepEqual(lastDates("2024-05-01", "They met three weeks later."), [[null, null]]);
  const gap = Array.from({ length: 6 }, () => "Nothing was said.");
  assert.deepEqual(lastDates("2024-05-01", "It was founded in 1975.", ...gap, "They met in October."), [
    [null, null],
  ]);
});

test("a month that is part of a full date, a name or a verb is no month without a year", () => {
  assert.deepEqual(lastDates("2024-05-01", "It may be so."), []);
  assert.deepEqual(lastDates("2024-05-01", "It began in March 2011."), [["2011-03", null]]);
  assert.deepEqual(lastDates("2024-05-01", "They met in May of 2012."), [["2012-05", null]]);
});
