import { predicates, type PredicateName, type Span } from "@entente/claims";
import { drawStates } from "../draw-states.ts";
import { firstDrawnDay } from "../dated.ts";
import type { Ledger } from "../ledger.ts";
import { drawEvents, type DrawnEvent } from "../picture-events.ts";
import type { Because, DrawnReview, Relation } from "../picture.ts";
import { clause, unhedged } from "../sentences.ts";
import type { DrawnEpisode } from "../relations.ts";

/** Something that rules look at: stated by claims, or derived. */
export interface Fact {
  /** A predicate, or the kind of a derived fact. */
  readonly predicate: string;
  readonly subject: string;
  readonly object: string;
  readonly kind: string;
  /** Whether it holds at the date asked for; what is over may still be looked at as past. */
  readonly holds: boolean;
  readonly review: DrawnReview;
  readonly reason: Because;
}

function relationFact(ledger: Ledger, relation: Relation, holds: boolean): Fact {
  const sentence = clause({ ...relation, ...unhedged }, ledger.nameOf);
  return {
    predicate: relation.predicate,
    subject: relation.subject,
    object: relation.object ?? "",
    kind: relation.qualifiers.kind ?? "",
    holds,
    review: relation.review,
    reason: { sentence, rule: null, claims: relation.claims, because: [] },
  };
}

function eventFacts(ledger: Ledger, { event }: DrawnEvent): Fact[] {
  const stated: Because = {
    sentence: clause({ ...event, ...unhedged }, ledger.nameOf),
    rule: null,
    claims: event.claims,
    because: [],
  };
  const sides = { subject: event.subject as string, object: event.object ?? "" };
  return ledger.book.sensesOf(event.predicate).flatMap((sense): Fact[] => {
    const types = sense.needs.map(
      ({ side, types: needed }) => [ledger.evidence.actors.get(sides[side])?.type, needed] as const,
    );
    if (!types.every(([type, needed]) => type !== undefined && needed.includes(type))) return [];
    const subject = sense.subject === null ? "" : sides[sense.subject];
    const object = sense.object === null ? "" : sides[sense.object];
    const reason = sense.rules.reduce<Because>(
      (because, rule) => ({
        sentence: `${ledger.nameOf(subject)} ${predicates[sense.event].phrase}`,
        rule,
        claims: because.claims,
        because: [because],
      }),
      stated,
    );
    return [
      {
        predicate: sense.event,
        subject,
        object,
        kind: event.qualifiers.kind ?? "",
        holds: true,
        review: event.review,
        reason,
      },
    ];
  });
}

const turned = (fact: Fact): Fact[] => {
  const isSymmetric = predicates[fact.predicate as PredicateName]?.symmetric ?? false;
  return isSymmetric && fact.object !== ""
    ? [fact, { ...fact, subject: fact.object, object: fact.subject }]
    : [fact];
};

/**
 * The facts that rules look at on a date: what accepted, asserted claims say (with proposals where these were asked for),
 * undisputed. What is symmetric stands in it both ways round.
 */
export function statedFacts(ledger: Ledger, asOf: Span): Fact[] {
  const mayFire = (review: DrawnReview): boolean => review === "accepted" || ledger.firesProposals;
  const isFirm = ({ relation, episode }: DrawnEpisode): boolean =>
    episode.standing.asserted &&
    mayFire(relation.review) &&
    (relation.status === "certain" || relation.status === "presumed");
  const states = ledger.episodes.filter(({ proposition }) => ledger.book.isLookedAt(proposition.predicate));
  const now = drawStates(ledger, asOf, states).filter(isFirm);
  const holding = new Set(now.map(({ episode }) => episode));
  const begun = states.filter(
    (episode) =>
      ledger.book.isPastLookedAt(episode.proposition.predicate) &&
      !holding.has(episode) &&
      episode.first !== null &&
      firstDrawnDay(episode.first) < asOf.end,
  );
  const past = drawStates(ledger, null, begun).filter(isFirm);
  const told = ledger.events.filter(({ predicate }) => ledger.book.isLookedAt(predicate));
  const events = drawEvents({ ...ledger, events: told }, asOf).filter(
    ({ event }) => event.status === "certain" && mayFire(event.review),
  );
  return [
    ...now.map(({ relation }) => relationFact(ledger, relation, true)),
    ...past.map(({ relation }) => relationFact(ledger, relation, false)),
    ...events.flatMap((event) => eventFacts(ledger, event)),
  ].flatMap(turned);
}
