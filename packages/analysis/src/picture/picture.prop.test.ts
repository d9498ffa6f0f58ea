import assert from "node:assert/strict";
import { test } from "node:test";
import { modalities, predicateNames, type ReviewState } from "@entente/claims";
import fc from "fast-check";
import { evidenceOf, type ClaimFields, type Row } from "./claims.testing.ts";
import type { Evidence, Picture, PictureClaim, Relation } from "./picture.ts";
import { actorProfile } from "./profile.ts";
import { projectPicture } from "./project-picture.ts";
import { relationSpans } from "./relation-spans.ts";
import { actorTimeline } from "./timeline.ts";

const seed = 20_171_012;
const runs = { seed, numRuns: 150 };

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
const actor = fc.constantFrom("A", "B", "C");
const someDate = fc.option(date, { nil: null, freq: 2 });

const fields: fc.Arbitrary<ClaimFields> = fc.record({
  modality: fc.oneof(
    { weight: 3, arbitrary: fc.constant("asserted" as const) },
    { weight: 2, arbitrary: fc.constantFrom(...modalities) },
  ),
  polarity: fc.oneof(
    { weight: 4, arbitrary: fc.constant("positive" as const) },
    { weight: 1, arbitrary: fc.constant("negative" as const) },
  ),
  review: fc.constantFrom("accepted", "proposed", "proposed", "rejected"),
  published: fc.constantFrom("2012-06-01", "2012-06", "2013", "2013-05-20", "2014-02-01", "2015"),
  from: someDate,
  to: fc.option(date, { nil: null, freq: 1 }),
  over: fc.boolean(),
});

const row: fc.Arbitrary<Row> = fc.tuple(
  actor,
  fc.oneof(
    fc.constantFrom("rival_of" as const, "allied_with" as const, "leads" as const, "died" as const),
    fc.constantFrom(...predicateNames),
  ),
  fc.option(fc.constantFrom("A", "B", "C", "words"), { nil: null, freq: 6 }),
  fields,
);

const evidence = fc
  .array(row, { minLength: 1, maxLength: 14 })
  .map((rows) => evidenceOf(rows, { A: "person", words: "literal" }));
const asOf = fc.constantFrom(
  "2012",
  "2012-05-30",
  "2012-06-01",
  "2013",
  "2013-05-20",
  "2013-12",
  "2014-01-15",
  "2020",
  "2011/2015",
);

const states = ({ relations, facts }: Picture): Relation[] => [...relations, ...facts];

function claimsOf(given: Evidence): (id: string) => PictureClaim {
  const byId = new Map(given.claims.map((claim) => [claim.id as string, claim]));
  return (id) => {
    const claim = byId.get(id);
    assert.ok(claim, `claim ${id} was given`);
    return claim;
  };
}

test("the order in which claims, actors and sources arrive changes nothing", () => {
  const shuffled = evidence.chain((given) =>
    fc.record({
      given: fc.constant(given),
      claims: fc.shuffledSubarray([...given.claims], { minLength: given.claims.length }),
      sources: fc.shuffledSubarray([...given.sources], { minLength: given.sources.length }),
      actors: fc.shuffledSubarray([...given.actors], { minLength: given.actors.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, asOf, ({ given, ...other }, day) => {
      assert.deepEqual(projectPicture(other, { asOf: day }), projectPicture(given, { asOf: day }));
      assert.deepEqual(relationSpans(other), relationSpans(given));
      for (const { id } of given.actors) {
        assert.deepEqual(actorTimeline(other, id), actorTimeline(given, id));
        assert.deepEqual(actorProfile(other, id), actorProfile(given, id));
      }
    }),
    runs,
  );
});

test("every relation and event cites a claim, and only positive asserted, reported or hedged ones of the same sides", () => {
  fc.assert(
    fc.property(evidence, asOf, (given, day) => {
      const claimOf = claimsOf(given);
      const picture = projectPicture(given, { asOf: day });
      for (const drawn of [...states(picture), ...relationSpans(given), ...picture.events]) {
        assert.ok(drawn.claims.length > 0);
        for (const claim of drawn.claims.map(claimOf)) {
          assert.equal(claim.predicate, drawn.predicate);
          assert.equal(claim.polarity, "positive");
          assert.ok(["asserted", "reported", "hedged"].includes(claim.modality));
          assert.notEqual(claim.review, "rejected");
          assert.deepEqual(new Set([claim.subject, claim.object]), new Set([drawn.subject, drawn.object]));
        }
      }
    }),
    runs,
  );
});

test("no prediction, supposition or denial alone makes anything but a forecast or a denial", () => {
  const unreal = evidence.map((given) => ({
    ...given,
    claims: given.claims.map((claim, index) => {
      const modality =
        (["predicted", "conditional", "counterfactual", "denied"] as const)[index % 4] ?? "denied";
      return { ...claim, modality };
    }),
  }));
  fc.assert(
    fc.property(unreal, asOf, (given, day) => {
      const picture = projectPicture(given, { asOf: day });
      assert.deepEqual([states(picture), picture.events, relationSpans(given)], [[], [], []]);
    }),
    runs,
  );
});

test("what is certain has an asserted claim behind it, accepted where it is drawn as accepted", () => {
  fc.assert(
    fc.property(evidence, asOf, (given, day) => {
      const claimOf = claimsOf(given);
      for (const { status, review, claims } of states(projectPicture(given, { asOf: day }))) {
        const speaking = claims.map(claimOf).filter((claim) => claim.review === review);
        assert.ok(speaking.length > 0);
        assert.equal(
          status === "reported",
          speaking.every(({ modality }) => modality !== "asserted"),
        );
      }
    }),
    runs,
  );
});

test("proposals change no accepted relation, only what is listed with it", () => {
  const isAccepted = (given: Evidence): ((id: string) => boolean) => {
    const claimOf = claimsOf(given);
    return (id) => claimOf(id).review === "accepted";
  };
  fc.assert(
    fc.property(evidence, asOf, (given, day) => {
      const review: ReviewState[] = ["accepted"];
      const keep = isAccepted(given);
      const accepted = (relations: readonly Relation[]): unknown[] =>
        relations
          .filter((relation) => relation.review === "accepted")
          .map(({ claims, against, saidBy: _, ...rest }) => ({
            ...rest,
            claims: claims.filter(keep),
            against: against.filter(keep),
          }));
      assert.deepEqual(accepted(relationSpans(given)), accepted(relationSpans(given, { review })));
      assert.deepEqual(
        accepted(states(projectPicture(given, { asOf: day }))),
        accepted(states(projectPicture(given, { asOf: day, review }))),
      );
    }),
    runs,
  );
});

test("what holds on a day of a month holds as of the month, and what is certain of the month is so of its days", () => {
  fc.assert(
    fc.property(
      evidence,
      fc.constantFrom("2012-05", "2012-06", "2013-05", "2013-12"),
      fc.integer({ min: 1, max: 28 }),
      (given, month, day) => {
        const coarse = states(projectPicture(given, { asOf: month }));
        const fine = states(projectPicture(given, { asOf: `${month}-${String(day).padStart(2, "0")}` }));
        const key = ({ predicate, subject, object, from, to }: Relation): string =>
          JSON.stringify([predicate, subject, object, from, to]);
        const ofMonth = new Set(coarse.map(key));
        const topped = new Set(coarse.flatMap(({ claims }) => claims));
        for (const relation of fine) {
          assert.ok(ofMonth.has(key(relation)) || relation.claims.every((claim) => topped.has(claim)));
        }
        const monthOnly = given.sources.some(({ published }) => published === month);
        const certainKeys = new Set(fine.filter(({ status }) => status !== "presumed").map(key));
        for (const relation of coarse) {
          if (relation.status === "certain" && !monthOnly) assert.ok(certainKeys.has(key(relation)));
        }
      },
    ),
    runs,
  );
});

test("as known before the first publication there is nothing", () => {
  fc.assert(
    fc.property(evidence, asOf, (given, day) => {
      const { actors, relations, facts, events, forecasts, denials } = projectPicture(given, {
        asOf: day,
        knownAt: "2012-05-31",
      });
      assert.deepEqual([actors, relations, facts, events, forecasts, denials], [[], [], [], [], [], []]);
    }),
    runs,
  );
});

test("every claim about an actor that counts is told in its timeline", () => {
  fc.assert(
    fc.property(evidence, (given) => {
      for (const { id } of given.actors) {
        const told = new Set(actorTimeline(given, id).flatMap(({ claims }) => claims));
        const about = given.claims.filter(
          ({ subject, object, review }) =>
            review !== "rejected" && subject !== object && (subject === id || object === id),
        );
        for (const claim of about) assert.ok(told.has(claim.id), claim.id);
      }
    }),
    runs,
  );
});

test("50,000 claims between a few actors are drawn without comparing each with each", () => {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const day = (): string =>
    `${1990 + random(30)}-${String(1 + random(12)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
  const turns = ["rival_of", "allied_with", "fights", "truce_with", "attacked"] as const;
  const rows = Array.from({ length: 50_000 }, (): Row => {
    const predicate = turns[random(turns.length)] ?? "fights";
    return [
      `a${random(3)}`,
      predicate,
      `b${random(3)}`,
      { from: random(2) ? day() : null, published: day() },
    ];
  });
  const given = evidenceOf(rows);
  const before = process.cpuUsage();
  assert.ok(projectPicture(given, { asOf: "2010-05-05" }).events.length > 0);
  const { user } = process.cpuUsage(before);
  // It takes about half a second; comparing all pairs of 50,000 would take minutes.
  assert.ok(user < 5_000_000, `${user} µs`);
});
