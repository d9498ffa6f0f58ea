import assert from "node:assert/strict";
import { test } from "node:test";
import { isEntenteError } from "../errors.ts";
import { edtfSchema, parseEdtf, printEdtf, tryParseEdtf } from "./edtf.ts";

const plain = { month: null, day: null, approximate: false, uncertain: false };

test("a year, a month and a day keep the precision they were written with", () => {
  assert.deepEqual(parseEdtf("2011"), { kind: "date", date: { ...plain, year: 2011 } });
  assert.deepEqual(parseEdtf("2011-05"), { kind: "date", date: { ...plain, year: 2011, month: 5 } });
  assert.deepEqual(parseEdtf("2011-05-03"), {
    kind: "date",
    date: { ...plain, year: 2011, month: 5, day: 3 },
  });
});

test("~ is about, ? is not sure, % is both", () => {
  assert.deepEqual(parseEdtf("2014~"), { kind: "date", date: { ...plain, year: 2014, approximate: true } });
  assert.deepEqual(parseEdtf("2014?"), { kind: "date", date: { ...plain, year: 2014, uncertain: true } });
  assert.deepEqual(parseEdtf("2014%"), {
    kind: "date",
    date: { ...plain, year: 2014, approximate: true, uncertain: true },
  });
});

test("an interval may be open at one end", () => {
  assert.deepEqual(parseEdtf("../2011"), { kind: "interval", from: null, to: { ...plain, year: 2011 } });
  assert.deepEqual(parseEdtf("2011/.."), { kind: "interval", from: { ...plain, year: 2011 }, to: null });
});

test("an interval's ends may differ in precision, and one may lie inside the other", () => {
  for (const text of [
    "2012/2014-05",
    "2012-05/2012",
    "2012/2012-05",
    "2011-05-03/2011-05-03",
    "-0044/0014",
  ]) {
    assert.equal(printEdtf(parseEdtf(text)), text);
  }
});

const rubbish: readonly (readonly [string, string])[] = [
  ["", "nothing"],
  [" ", "a space"],
  ["2011-13", "a thirteenth month"],
  ["2011-00", "a month zero"],
  ["2011-01-32", "a 32nd day"],
  ["2011-01-00", "a day zero"],
  ["2011-02-30", "a day that February never has"],
  ["2011-02-29", "a leap day in a common year"],
  ["1900-02-29", "a leap day in a century that has none"],
  ["2014/2012", "an interval that ends before it starts"],
  ["2014-05-02/2014-05-01", "an interval of days in reverse"],
  ["../..", "an interval without ends"],
  ["..", "an open end alone"],
  ["2011/", "an interval with an empty end"],
  ["/2011", "an interval with an empty start"],
  ["2011/2012/2013", "three parts"],
  ["2011-5", "a month with one digit"],
  ["211", "a year with three digits"],
  ["12011", "a year with five digits"],
  ["-0000", "a negative year zero"],
  ["~2014", "a mark in front"],
  ["2014~?", "two marks"],
  ["2014-05-03T10:00", "a time of day"],
  ["2011\n", "a line end"],
  ["٢٠١١", "digits of another script"],
  ["yesterday", "a word"],
];

for (const [text, what] of rubbish) {
  test(`${what} is no date: ${JSON.stringify(text)}`, () => {
    assert.equal(tryParseEdtf(text), null);
    assert.throws(
      () => parseEdtf(text),
      (error) => isEntenteError(error, "ENT_DATE_BAD") && error.details.text === text,
    );
  });
}

test("the schema keeps a date as it was written and says what is wrong with a bad one", () => {
  assert.equal(edtfSchema.parse("2012/2014~"), "2012/2014~");
  const refused = edtfSchema.safeParse("2011-02-30");
  assert.match(refused.error?.issues[0]?.message ?? "", /“2011-02-30” is not a date/);
});
