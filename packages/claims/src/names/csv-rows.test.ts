import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import { csvLine, readCsv } from "./csv-rows.ts";

test("commas, quotation marks and line ends may stand within quotes", () => {
  const { columns, rows } = readCsv('a,b\n"x, y","say ""no"""\n"two\nlines",\n', "f.csv");
  assert.deepEqual(columns, ["a", "b"]);
  assert.deepEqual(rows, [
    ["x, y", 'say "no"'],
    ["two\nlines", ""],
  ]);
});

test("a byte order mark, any line ends and empty lines are taken as they come", () => {
  const { columns, rows } = readCsv("\ufeffa,b\r\n1,2\r\r\n\n3,4", "f.csv");
  assert.deepEqual(columns, ["a", "b"]);
  assert.deepEqual(rows, [
    ["1", "2"],
    ["3", "4"],
  ]);
});

for (const [what, text, says] of [
  ["a quotation mark that isn't closed", 'a,b\n1,2\n"x,y\nz', /f\.csv, line 3: .*never closed/],
  ["text after a closing quotation mark", 'a,b\n"x"y,z', /line 2: text after/],
  ["a quotation mark within a plain field", 'a,b\nx"y,z', /line 2: a quotation mark inside/],
  ["a row that is too narrow", "a,b\n1,2\n3\n", /line 3: 1 fields where the header has 2/],
  ["a row that is too wide", "a,b\n1,2,3", /line 2: 3 fields/],
  ["a file without a header", "", /line 1: there is no header/],
] as const) {
  test(`${what} is refused, and the line named`, () =>
    assert.throws(() => readCsv(text, "f.csv"), { code: "ENT_INVALID", message: says }));
}

test("what is written is read back", () => {
  const field = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ", "é"), maxLength: 6 });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const read = readCsv(rows.map(csvLine).join("\n"), "f.csv");
      assert.deepEqual([read.columns, ...read.rows], rows);
    }),
  );
});
