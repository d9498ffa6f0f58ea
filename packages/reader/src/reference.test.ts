import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { read, sideOf } from "./testing/read.testing.ts";

/** The reference report stays outside the repository; without it these tests are skipped. */
const folder = new URL("../../../../shared/evaluation/dev/", import.meta.url);
const file = new URL("00-seed-isis-aq.txt", folder);

test("the reference report gives the claims it must give", (t) => {
  if (!existsSync(file)) return t.skip("reference data not here");
  const text = readFileSync(file, "utf8");
  const reading = read(text, { published: "2017-10-12" });
  const names = (id: string | null): readonly string[] => {
    const actor = reading.actors.find((one) => one.id === id);
    return actor ? [actor.name, ...actor.mentions] : [sideOf(reading, id)];
  };
  const has = (subject: string, predicate: string, object: string): boolean =>
    reading.claims.some(
      (claim) =>
        claim.predicate === predicate &&
        claim.polarity === "positive" &&
        names(claim.subject).includes(subject) &&
        names(claim.object).includes(object),
    );

  assert.ok(has("Abu Bakr al-Baghdadi", "leads", "ISIS"));
  assert.ok(has("Joulani", "leads", "al-Qaeda in Bilad al-Sham"));
  assert.ok(has("al-Adnani", "speaks_for", "ISIS"));
  assert.ok(has("ISIS", "talks_with", "al-Qaeda") || has("al-Qaeda", "talks_with", "ISIS"));
  const branch = reading.actors.find(({ mentions }) => mentions.includes("Al-Qaeda in Syria"));
  for (const name of ["al-Nusra", "Jabhat Fath al-Sham", "Hay’at Tahrir al Sham"]) {
    assert.deepEqual(
      reading.actors.filter(({ mentions }) => mentions.includes(name)),
      [branch],
    );
    assert.ok(has("Al-Qaeda in Syria", "names", name), name);
  }
  const loss = reading.claims.find(
    ({ predicate, quote }) => predicate === "lost" && quote.includes("lose all the territory"),
  );
  assert.equal(loss?.modality, "predicted");
  const conditional = reading.claims.filter(({ condition }) => condition?.words === "If Baghdadi is killed");
  assert.ok(conditional.length > 0 && conditional.every(({ modality }) => modality === "conditional"));
  assert.ok(
    conditional.every(
      ({ condition }) =>
        condition?.about?.predicate === "died" && names(condition.about.subject).includes("Baghdadi"),
    ),
  );
  assert.ok(
    !reading.claims.some(
      (claim) =>
        /died|killed/.test(claim.predicate) &&
        claim.modality === "asserted" &&
        claim.quote.includes("If Baghdadi"),
    ),
  );
  const points = [...text];
  for (const { quote, start, end } of reading.claims) assert.equal(points.slice(start, end).join(""), quote);
  return undefined;
});
