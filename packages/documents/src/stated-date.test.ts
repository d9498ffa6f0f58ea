import assert from "node:assert/strict";
import { test } from "node:test";
import { statedDate } from "./stated-date.ts";
import { fc } from "./seed.testing.ts";

test("dates of the EDTF subset are kept as they are written", () => {
  for (const text of ["2011", "2011-05", "2011-05-03", "2014~", "../2011", "2012/2014"]) {
    assert.equal(statedDate(text), text);
  }
});

test("the forms that pages and files use become EDTF, and no precision is added", () => {
  const cases: [string, string][] = [
    ["2017-10-12T23:30:00-05:00", "2017-10-12"],
    ["2017-10-12T01:30:00Z", "2017-10-12"],
    ["2017-10-12 08:15", "2017-10-12"],
    ["2017/10/12", "2017-10-12"],
    ["2017/1/2", "2017-01-02"],
    ["2017.10.12", "2017-10-12"],
    ["20171012", "2017-10-12"],
    ["20171012T081500Z", "2017-10-12"],
    ["2017/10", "2017-10"],
    [" 12 October 2017 ", "2017-10-12"],
    ["12th of October, 2017", "2017-10-12"],
    ["Thu, 12 Oct 2017 10:00:00 GMT", "2017-10-12"],
    ["Thursday 12 October 2017", "2017-10-12"],
    ["October 12, 2017", "2017-10-12"],
    ["Sept. 3rd, 2017 3:00 pm", "2017-09-03"],
    ["May 2017", "2017-05"],
  ];
  for (const [text, date] of cases) assert.equal(statedDate(text), date, text);
});

test("what is no date, or two dates at once, is none", () => {
  for (const text of [
    "",
    "yesterday",
    "10/12/2017",
    "12.10.17",
    "1507766400",
    "2017-13-01",
    "2017-02-30",
    "31 June 2017",
    "12 Marchand 2017",
  ]) {
    assert.equal(statedDate(text), null, text);
  }
});

test("any instant in ISO form gives its own day", () => {
  const instants = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (instant) => {
      assert.equal(statedDate(instant.toISOString()), instant.toISOString().slice(0, 10));
    }),
  );
});
