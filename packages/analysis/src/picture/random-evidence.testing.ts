import { modalities, predicateNames } from "@entente/claims";
import fc from "fast-check";
import { evidenceOf, type ClaimFields, type Row } from "./claims.testing.ts";

const dates = [
  "2012",
  "2013",
  "2012-05",
  "2012-06",
  "2013-05-20",
  "2012~",
  "../2012",
  "2012/2013",
  "2014-01",
] as const;
const date = fc.constantFrom(...dates);
/** Of four actors, two of them persons. */
export const actor = fc.constantFrom("A", "B", "C", "D");

const fields: fc.Arbitrary<ClaimFields> = fc.record({
  modality: fc.oneof(
    { weight: 3, arbitrary: fc.constant("asserted" as const) },
    { weight: 2, arbitrary: fc.constantFrom(...modalities) },
  ),
  polarity: fc.oneof(
    { weight: 5, arbitrary: fc.constant("positive" as const) },
    { weight: 1, arbitrary: fc.constant("negative" as const) },
  ),
  review: fc.constantFrom("accepted", "proposed", "rejected"),
  published: fc.constantFrom("2012-06-01", "2012-06", "2013", "2013-05-20", "2014-02-01", "2015"),
  from: fc.option(date, { nil: null, freq: 2 }),
  to: fc.option(date, { nil: null, freq: 1 }),
  over: fc.boolean(),
  after: fc.option(fc.constantFrom("c1", "c2", "c3"), { nil: null, freq: 1 }) as fc.Arbitrary<null>,
  qualifiers: fc.constantFrom({}, {}, {}, { role: "deputy" }, { kind: "umbrella" }, { into: "B" }),
});

/** A claim as a row. */
export const row: fc.Arbitrary<Row> = fc.tuple(
  actor,
  fc.oneof(
    fc.constantFrom(
      "rival_of",
      "allied_with",
      "leads",
      "died",
      "fights",
      "truce_with",
      "killed",
      "merged_with",
    ),
    fc.constantFrom(...predicateNames),
  ),
  fc.option(fc.constantFrom("A", "B", "C", "D", "words"), { nil: null, freq: 8 }),
  fields,
);

/** A few claims about four actors and some words, of all kinds. */
export const evidence = fc
  .array(row, { minLength: 2, maxLength: 24 })
  .map((rows) => evidenceOf(rows, { A: "person", D: "person", words: "literal" }));
/** A year, a month or a day of ten years, so that much can happen between the first and the last. */
const dateOfTenYears = fc
  .tuple(
    fc.integer({ min: 2010, max: 2019 }),
    fc.integer({ min: 10, max: 12 }),
    fc.integer({ min: 10, max: 28 }),
  )
  .chain(([year, month, day]) => fc.constantFrom(`${year}`, `${year}-${month}`, `${year}-${month}-${day}`));
/** Mostly asserted states, told at all times. */
const spreadFields = fc
  .record({ given: fields, from: fc.option(dateOfTenYears, { nil: null }), published: dateOfTenYears })
  .map(({ given, ...spread }): ClaimFields => ({ ...given, ...spread }));

/** Many claims about the same two, most of them states that end each other. */
export const crowdedEvidence = fc
  .array(
    fc.tuple(
      fc.constantFrom("B", "C"),
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom("fights", "fights", "rival_of", "truce_with") },
        { weight: 1, arbitrary: fc.constantFrom("allied_with", "supports", "part_of") },
        { weight: 1, arbitrary: fc.constantFrom("split_from", "dissolved", "merged_with", "attacked") },
      ),
      fc.option(fc.constantFrom("B", "C"), { nil: null, freq: 30 }),
      fc.oneof({ weight: 1, arbitrary: fields }, { weight: 6, arbitrary: spreadFields }),
    ) as fc.Arbitrary<Row>,
    { minLength: 60, maxLength: 110 },
  )
  .map((rows) => evidenceOf(rows));
/** A date to ask for. */
export const asOf = fc.constantFrom(
  "2012",
  "2012-05-30",
  "2012-06",
  "2013-05-20",
  "2014-01-15",
  "2020",
  "2011/2015",
);
