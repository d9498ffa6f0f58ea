import assert from "node:assert/strict";
import { test } from "node:test";
import { credibilities, credibilityMeanings, reliabilities, reliabilityMeanings } from "./credibility.ts";
import {
  affirmativeLikelihood,
  likelihoodBands,
  likelihoodOf,
  likelihoods,
  oppositeLikelihood,
} from "./likelihood.ts";

const words = likelihoodBands.flatMap((band) => band.words);

test("there is one band a term, in order", () => {
  assert.deepEqual(
    likelihoodBands.map((band) => band.term),
    [...likelihoods],
  );
});

test("the bands adjoin: each begins where the one before it ends", () => {
  for (const [index, band] of likelihoodBands.entries()) {
    assert.ok(band.min < band.max);
    if (index > 0) assert.equal(band.min, likelihoodBands[index - 1]?.max);
  }
});

test("the bands run from 1 to 99 percent: nothing is impossible and nothing certain", () => {
  assert.equal(likelihoodBands.at(0)?.min, 1);
  assert.equal(likelihoodBands.at(-1)?.max, 99);
});

test("a word belongs to one band, and the band's own term is among its words", () => {
  assert.equal(new Set(words).size, words.length);
  for (const band of likelihoodBands) {
    assert.ok(band.words.includes(band.term));
    for (const word of band.words) assert.equal(likelihoodOf(word), band);
  }
});

test("a word of likelihood is known in any case and spacing", () => {
  assert.equal(likelihoodOf("  Highly \n Unlikely ")?.max, 20);
});

test("“may”, “could” and “possible” name no band", () => {
  for (const word of ["may", "could", "possible", "possibly", "", "constructor"])
    assert.equal(likelihoodOf(word), null);
});

test("opposite terms have mirrored bands", () => {
  for (const [index, band] of likelihoodBands.entries()) {
    const mirror = likelihoodBands.at(-1 - index);
    assert.deepEqual([band.min, band.max], [100 - (mirror?.max ?? 0), 100 - (mirror?.min ?? 0)]);
  }
});

test("the opposite of the opposite is the same, and what will not be is unlikely however it is said", () => {
  for (const term of likelihoods) {
    assert.equal(oppositeLikelihood(oppositeLikelihood(term)), term);
    assert.ok(likelihoods.indexOf(affirmativeLikelihood(term, true)) <= 3);
    assert.ok(likelihoods.indexOf(affirmativeLikelihood(term, false)) >= 3);
  }
  assert.equal(affirmativeLikelihood("very likely", true), "very unlikely");
  assert.equal(affirmativeLikelihood("unlikely", true), "unlikely");
});

test("both Admiralty scales have a meaning for every grade, and no meaning twice", () => {
  const meanings = [
    ...reliabilities.map((grade) => reliabilityMeanings[grade]),
    ...credibilities.map((grade) => credibilityMeanings[grade]),
  ];
  assert.equal(meanings.length, 12);
  assert.equal(new Set(meanings).size, 12);
});

/**
 * "improbable" is a word of both standards: 20–45 % in ICD 203, grade 5 in AJP-2.1. It is the only one, and this
 * program prints it for the grade alone.
 */
test("no phrase of likelihood is a grade of credibility or reliability, but for “improbable”", () => {
  const grades: readonly string[] = [
    ...Object.values(credibilityMeanings),
    ...Object.values(reliabilityMeanings),
  ];
  assert.deepEqual(
    words.filter((word) => grades.includes(word)),
    ["improbable"],
  );
});

test("what is printed for a likelihood is never what is printed for a grade", () => {
  const grades: readonly string[] = [
    ...Object.values(credibilityMeanings),
    ...Object.values(reliabilityMeanings),
  ];
  assert.deepEqual(
    likelihoods.filter((term) => grades.includes(term)),
    [],
  );
});
