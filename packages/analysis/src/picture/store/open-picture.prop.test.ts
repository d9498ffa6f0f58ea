import assert from "node:assert/strict";
import { test } from "node:test";
import { spanOf } from "@entente/claims";
import fc from "fast-check";
import { findConflicts } from "../conflicts/find-conflicts.ts";
import { actorLineage } from "../lineage/actor-lineage.ts";
import { actor, asOf, crowdedEvidence, evidence } from "../random-evidence.testing.ts";
import { drawStates } from "../draw-states.ts";
import { openLedger } from "../ledger.ts";
import type { Evidence, PictureClaim, Relation } from "../picture.ts";
import { drawProfile } from "../profile.ts";
import { drawPicture, projectPicture } from "../project-picture.ts";
import { drawSpans, relationSpans } from "../relation-spans.ts";
import { drawTimeline } from "../timeline.ts";
import { drawHeld, heldStatus, holdingAt, ledgerAbout, neighbourhoodAt } from "./as-of.ts";
import { openPicture, type OpenPicture } from "./open-picture.ts";

const seed = Number(process.env["FC_SEED"] ?? 20_191_027);
const runs = { seed, numRuns: 200 };

/** The claims of some evidence in a random order of coming, going and being decided, and what is left in the end. */
const historyOf = (given: Evidence, fewest: { loaded: number; steps: number } = { loaded: 0, steps: 0 }) =>
  fc.record({
    given: fc.constant(given),
    asOf,
    loaded: fc.integer({ min: fewest.loaded, max: given.claims.length }),
    steps: fc.array(
      fc.record({
        claim: fc.nat({ max: given.claims.length - 1 }),
        what: fc.constantFrom("put", "accepted", "proposed", "rejected", "remove"),
      }),
      { minLength: fewest.steps, maxLength: fewest.steps + 30 },
    ),
  });
const history = evidence.chain((given) => historyOf(given));
/** Of so many claims about the same two that what is worked out about them is kept from change to change. */
const crowdedHistory = crowdedEvidence.chain((given) => historyOf(given, { loaded: 50, steps: 30 }));

function replay({
  given,
  loaded,
  steps,
}: {
  given: Evidence;
  loaded: number;
  steps: readonly { claim: number; what: string }[];
}): {
  open: OpenPicture;
  left: Evidence;
} {
  const held = new Map(given.claims.slice(0, loaded).map((claim) => [claim.id as string, claim]));
  const open = openPicture({ ...given, claims: [...held.values()] });
  for (const { claim: index, what } of steps) {
    const claim = given.claims[index] as PictureClaim;
    if (what === "remove") {
      open.apply({ remove: [claim.id] });
      held.delete(claim.id);
    } else {
      const put = what === "put" ? claim : { ...claim, review: what as PictureClaim["review"] };
      open.apply({ put: [put] });
      held.set(claim.id, put);
    }
  }
  return { open, left: { ...given, claims: [...held.values()] } };
}

/** What the columns hold of each state, in no order. */
const columnsOf = ({ episodes, propositions, symbols }: OpenPicture): string[] =>
  Array.from({ length: propositions.length }, (_, proposition) => {
    const states: string[] = [];
    for (let one = propositions.episodeOf(proposition); one >= 0; one = episodes.nextOf(one))
      states.push(
        [
          propositions.predicateOf(proposition),
          symbols.at(episodes.firstOf(one)),
          symbols.at(episodes.secondOf(one)),
          episodes.startOf(one),
          episodes.endOf(one),
          episodes.certainFromOf(one),
          episodes.certainToOf(one),
          episodes.questionedFromOf(one),
          episodes.rankOf(one),
          episodes.isIntricate(one),
          episodes.isCovered(one),
          episodes.isContested(one),
          episodes.isPartial(one),
        ].join(),
      );
    return states;
  })
    .flat()
    .toSorted();

test(`an open picture says the same as one made from scratch, whatever came and went (seed ${seed})`, () => {
  fc.assert(
    fc.property(history, (given) => {
      const { open, left } = replay(given);
      assert.deepEqual(drawPicture(open.ledger(), given.asOf), projectPicture(left, { asOf: given.asOf }));
      assert.deepEqual(drawSpans(open.ledger()), relationSpans(left));
      for (const { id } of left.actors) {
        const whole = openLedger(left, {});
        assert.deepEqual(
          drawProfile(ledgerAbout(open, id), id, given.asOf),
          drawProfile(whole, id, given.asOf),
        );
        assert.deepEqual(drawTimeline(ledgerAbout(open, id), id), drawTimeline(whole, id));
        assert.deepEqual(actorLineage(open, id), actorLineage(openPicture(left), id));
      }
      assert.deepEqual(findConflicts(open), findConflicts(openPicture(left)));
    }),
    runs,
  );
});

test(`so does one in which much is said about two, which is not worked out anew (seed ${seed})`, () => {
  fc.assert(
    fc.property(crowdedHistory, (given) => {
      const { open, left } = replay(given);
      const span = spanOf(given.asOf);
      const afresh = openPicture(left);
      assert.deepEqual(drawSpans(open.ledger()), relationSpans(left));
      assert.deepEqual(columnsOf(open), columnsOf(afresh));
      const drawn = ({ claims, status }: Relation): string => `${claims.join()} ${status}`;
      assert.deepEqual(
        drawHeld(open, holdingAt(open, span), span).map(drawn).toSorted(),
        drawStates(openLedger(left, {}), span)
          .map(({ relation }) => drawn(relation))
          .toSorted(),
      );
      for (const { id } of left.actors) {
        const own = (one: OpenPicture) =>
          drawHeld(one, neighbourhoodAt(one, id, span, 1), span)
            .map(drawn)
            .toSorted();
        assert.deepEqual(own(open), own(afresh));
      }
    }),
    { ...runs, numRuns: 150 },
  );
});

test(`what the columns say holds at a date is what is drawn then, with its status (seed ${seed})`, () => {
  fc.assert(
    fc.property(history, (given) => {
      const { open, left } = replay(given);
      const span = spanOf(given.asOf);
      const held = holdingAt(open, span);
      const drawn = drawStates(openLedger(left, {}), span);
      assert.equal(held.episodes.length, drawn.length);
      const told = drawHeld(open, held, span).map(({ claims, status }) => `${claims.join()} ${status}`);
      assert.deepEqual(
        told.toSorted(),
        drawn.map(({ relation }) => `${relation.claims.join()} ${relation.status}`).toSorted(),
      );
      const plain = Array.from(held.statuses, heldStatus).filter((status) => status !== "intricate");
      const counts = (statuses: readonly string[], status: string): number =>
        statuses.filter((one) => one === status).length;
      for (const status of ["certain", "presumed", "in-question", "reported"])
        assert.ok(
          counts(plain, status) <=
            counts(
              drawn.map(({ relation }) => relation.status),
              status,
            ),
        );
      if (plain.length === drawn.length)
        assert.deepEqual(plain.toSorted(), drawn.map(({ relation }) => relation.status).toSorted());
    }),
    runs,
  );
});

test(`a neighbourhood is every state with one of the actors on a side (seed ${seed})`, () => {
  fc.assert(
    fc.property(history, actor, (given, start) => {
      const { open, left } = replay(given);
      if (!left.actors.some(({ id }) => id === start)) return;
      const span = spanOf(given.asOf);
      const relations = drawStates(openLedger(left, {}), span).map(({ relation }) => relation);
      const among = (actors: ReadonlySet<string>) =>
        relations.filter(({ subject, object }) => actors.has(subject) || actors.has(object ?? ""));
      const near = new Set<string>([start]);
      for (const { subject, object } of among(new Set([start]))) {
        near.add(subject);
        if (object !== null && object !== "words") near.add(object);
      }
      const found = neighbourhoodAt(open, start as never, span);
      assert.equal(found.episodes.length, among(near).length);
      assert.equal(
        neighbourhoodAt(open, start as never, span, 1).episodes.length,
        among(new Set([start])).length,
      );
    }),
    runs,
  );
});

test(`taking back a change leaves the picture as it was (seed ${seed})`, () => {
  fc.assert(
    fc.property(history, fc.array(fc.nat({ max: 23 }), { maxLength: 5 }), (given, others) => {
      const { open } = replay(given);
      const before = drawSpans(open.ledger());
      const put = others
        .flatMap((index) => given.given.claims[index] ?? [])
        .map((claim) => ({ ...claim, review: "accepted" as const }));
      const { undo } = open.apply({ put, remove: given.given.claims.slice(0, 2).map(({ id }) => id) });
      open.apply(undo);
      assert.deepEqual(drawSpans(open.ledger()), before);
    }),
    runs,
  );
});
