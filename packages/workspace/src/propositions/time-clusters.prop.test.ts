import assert from "node:assert/strict";
import { test } from "node:test";
import { predicateNames } from "@entente/claims";
import { fc } from "../seed.testing.ts";
import { timeClusters, timeOf } from "./time-clusters.ts";

const date = fc.option(
  fc.constantFrom("2010", "2011-05", "2011-05-03", "2013", "2012/2014", "../2009", "2015~"),
);
const timed = fc.record({ id: fc.nat(), time: fc.record({ from: date, to: date, over: fc.boolean() }) });
const claims = fc.uniqueArray(timed, { selector: ({ id }) => id, maxLength: 12 });
const predicate = fc.constantFrom(...predicateNames);

test("every claim is in one cluster, whatever the order they come in", () => {
  fc.assert(
    fc.property(predicate, claims, (name, list) => {
      const idsOf = (items: typeof list): string[] =>
        timeClusters(name, items)
          .map((cluster) =>
            cluster.claims
              .map(({ id }) => id)
              .toSorted((a, b) => a - b)
              .join(" "),
          )
          .toSorted();
      const ids = idsOf(list);
      assert.deepEqual(idsOf(list.toReversed()), ids);
      assert.equal(ids.join(" ").split(" ").filter(Boolean).length, list.length);
    }),
  );
});

test("dated claims of two clusters never share a day, and those of one hang together", () => {
  fc.assert(
    fc.property(predicate, claims, (name, list) => {
      const spans = timeClusters(name, list).flatMap(({ span }) => span ?? []);
      for (const [i, a] of spans.entries()) {
        for (const b of spans.slice(i + 1)) assert.ok(a.end <= b.start || b.end <= a.start);
      }
      for (const { claims: of, span } of timeClusters(name, list)) {
        for (const claim of of) {
          const own = timeOf(name, claim);
          assert.ok(!own || (span && span.start <= own.start && own.end <= span.end));
        }
      }
    }),
  );
});

test("undated claims go with the only time there is, and with none of several", () => {
  const at = (from: string | null, id: number) => ({ id, time: { from, to: from, over: false } });
  const sizes = (...years: (string | null)[]): number[] =>
    timeClusters(
      "attacked",
      years.map((year, i) => at(year, i)),
    ).map((cluster) => cluster.claims.length);
  assert.deepEqual(sizes(null, null), [2]);
  assert.deepEqual(sizes("2011", null), [2]);
  assert.deepEqual(sizes("2011", null, "2014"), [1, 1, 1]);
  assert.deepEqual(sizes("2014", "2014-05", "2014-06"), [3]);
});

test("a state is open where nobody says when it began or ended; an event is one of its days", () => {
  const time = { from: "2011", to: null, over: false };
  assert.equal(timeOf("fights", { time })?.end, Infinity);
  assert.notEqual(timeOf("attacked", { time })?.end, Infinity);
  assert.equal(timeOf("fights", { time: { from: null, to: null, over: true } }), null);
});
