import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../seed.testing.ts";
import type { Appearance } from "./appearance.ts";
import { placeAppearances } from "./place-appearances.ts";

const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 3 });
const reports = fc.array(fc.array(names, { maxLength: 4 }), { maxLength: 8 });

/** Appearances known by report and place in it, so that they can be told apart in any order. */
const appearancesOf = (list: readonly (readonly (readonly string[])[])[]): Appearance[] =>
  list.flatMap((actors, source) =>
    actors.map((of, i) => ({ id: source * 100 + i, sources: [source], names: of })),
  );

const partition = (appearances: readonly Appearance[]): string[] =>
  placeAppearances(appearances)
    .map((places) =>
      places
        .map(({ id }) => id)
        .toSorted((a, b) => a - b)
        .join(),
    )
    .toSorted();

test("the order of the reports never changes who is taken for whom", () => {
  fc.assert(
    fc.property(
      reports.chain((list) => {
        const all = appearancesOf(list);
        return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
      }),
      ([all, shuffled]) => {
        assert.deepEqual(partition(shuffled), partition(all));
      },
    ),
    { numRuns: 500 },
  );
});

test("every appearance stands in exactly one actor, never with another of its report", () => {
  fc.assert(
    fc.property(reports, (list) => {
      const all = appearancesOf(list);
      const sourceOf = new Map(all.map(({ id, sources }) => [id, sources[0]]));
      const actors = placeAppearances(all);
      assert.equal(actors.flat().length, all.length);
      assert.equal(new Set(actors.flat().map(({ id }) => id)).size, all.length);
      for (const places of actors) {
        assert.equal(new Set(places.map(({ id }) => sourceOf.get(id))).size, places.length);
      }
    }),
    { numRuns: 500 },
  );
});

test("whoever is joined shares the name that is given as the reason with another of the same actor", () => {
  fc.assert(
    fc.property(reports, (list) => {
      const all = appearancesOf(list);
      const namesOf = new Map(all.map((appearance) => [appearance.id, appearance.names]));
      for (const places of placeAppearances(all)) {
        for (const { id, reason, name } of places) {
          assert.equal(reason === "name", places.length > 1);
          if (reason !== "name" || name === null) continue;
          assert.ok(namesOf.get(id)?.includes(name));
          assert.ok(places.some((other) => other.id !== id && namesOf.get(other.id)?.includes(name)));
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("reports that share no name with the others change nothing for them", () => {
  fc.assert(
    fc.property(reports, reports, (list, others) => {
      const all = appearancesOf(list);
      const strangers = appearancesOf(others).map(({ id, sources, names: of }) => ({
        id: id + 100_000,
        sources: sources.map((source) => source + 1000),
        names: of.map((name) => `other ${name}`),
      }));
      const together = partition([...strangers, ...all]);
      assert.deepEqual(
        together.filter((actor) => Number(actor.split(",")[0]) < 100_000),
        partition(all),
      );
    }),
  );
});
