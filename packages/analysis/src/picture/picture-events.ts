import { doOverlap, type Span } from "@entente/claims";
import { compareIds } from "./compare-ids.ts";
import { clusterEvents, type EventCluster } from "./event-clusters.ts";
import { compareKnown, type KnownClaim } from "./known-claims.ts";
import type { Ledger } from "./ledger.ts";
import type { PictureEvent } from "./picture.ts";
import { claimIds, comparePredicates } from "./relations.ts";
import { mayAct, reviewOf } from "./standing.ts";
import { timeOfEvent } from "./time-of-event.ts";

/** An event with the claims it was drawn from. */
export interface DrawnEvent {
  readonly cluster: EventCluster;
  readonly event: PictureEvent;
  /** The first to be known of the claims that speak for it. */
  readonly first: KnownClaim;
}

function denialsOf({ proposition, time }: EventCluster, ledger: Ledger): KnownClaim[] {
  return proposition.denials.filter((known) =>
    doOverlap(timeOfEvent(known, ledger.evidence).when.span, time.when.span),
  );
}

function draw(cluster: EventCluster, ledger: Ledger): DrawnEvent {
  const { leading, others, standing, time } = cluster;
  const against = denialsOf(cluster, ledger);
  const first = leading.toSorted(compareKnown)[0] as KnownClaim;
  const contested = against.some((known) => mayAct(known.standing, standing));
  const { predicate, subject, object, qualifiers } = first.claim;
  const event: PictureEvent = {
    predicate,
    subject,
    object,
    when: time.when.text,
    whenText: leading[0]?.claim.time.text ?? null,
    status: standing.asserted ? (contested ? "contested" : "certain") : "reported",
    review: reviewOf(standing),
    claims: claimIds([...leading, ...others]),
    against: claimIds(against),
    qualifiers,
  };
  return { cluster, event, first };
}

/** Latest first: by the last day it may have happened on, then by the first. */
export function compareEventsLatestFirst(a: DrawnEvent, b: DrawnEvent): number {
  const spanA = a.cluster.time.when.span;
  const spanB = b.cluster.time.when.span;
  return (
    spanB.end - spanA.end ||
    (spanA.start === spanB.start ? 0 : spanB.start - spanA.start) ||
    comparePredicates(a.event.predicate, b.event.predicate) ||
    compareIds(a.event.subject, b.event.subject) ||
    compareIds(a.event.claims[0] ?? "", b.event.claims[0] ?? "")
  );
}

/**
 * The events that had happened by a date, or may have (all, if none is given), latest first. An event without a
 * date is listed from its source's publication on: it had happened by then, and nobody says how long before.
 */
export function drawEvents(ledger: Ledger, asOf: Span | null): DrawnEvent[] {
  const clusters = ledger.events.flatMap((proposition) => clusterEvents(proposition, ledger.evidence));
  return clusters
    .filter(({ time }) => asOf === null || time.drawnFrom < asOf.end)
    .map((cluster) => draw(cluster, ledger))
    .toSorted(compareEventsLatestFirst);
}
