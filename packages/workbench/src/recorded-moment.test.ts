import assert from "node:assert/strict";
import { test } from "node:test";
import { recordedMoment } from "./recorded-moment.ts";

test("a day, month or year means all of it, a time itself", () => {
  assert.equal(recordedMoment("2020-02-02").toISOString(), "2020-02-02T23:59:59.999Z");
  assert.equal(recordedMoment("2020-02").toISOString(), "2020-02-29T23:59:59.999Z");
  assert.equal(recordedMoment("2020").toISOString(), "2020-12-31T23:59:59.999Z");
  assert.equal(recordedMoment("2020-02-02T12:00:00Z").toISOString(), "2020-02-02T12:00:00.000Z");
});

test("what is no moment is refused", () => {
  for (const text of ["once", "2020/..", "2020-02-30", "2020-02-02T99:00:00Z", ""]) {
    assert.throws(() => recordedMoment(text), { code: "ENT_DATE_BAD" }, text);
  }
});
