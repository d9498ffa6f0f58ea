import { doOverlap, type PredicateName } from "@entente/claims";
import { firstIndexWhere } from "./first-index.ts";
import { compareKnown, compareLastDays, type KnownClaim, type KnownEvidence } from "./known-claims.ts";
import type { Proposition } from "./propositions.ts";
import type { Standing } from "./standing.ts";
import { timeOfEvent, type EventTime } from "./time-of-event.ts";

/** A claim of an event, with when it says that it happened. */
export interface EventClaim {
  readonly known: KnownClaim;
  readonly time: EventTime;
}

/** Claims that may be of one and the same event. */
export interface EventCluster {
  readonly proposition: Proposition;
  readonly standing: Standing;
  readonly time: EventTime;
  /** Claims of this standing, the one that dates it best first. */
  readonly leading: readonly KnownClaim[];
  readonly others: readonly KnownClaim[];
}

type Draft = EventCluster & { readonly leading: KnownClaim[]; readonly others: KnownClaim[] };

/** What happens to the same two once only: an undated claim of it is of the dated event. */
const onceOnly: ReadonlySet<PredicateName> = new Set([
  "died",
  "dissolved",
  "founded",
  "merged_with",
  "split_from",
  "succeeded",
]);

/** The highest standing first; dated before undated, then by the last day it may have happened on, then the more precise. */
const compareEvents = (a: EventClaim, b: EventClaim): number =>
  a.known.standing.rank - b.known.standing.rank ||
  Number(b.time.isDated) - Number(a.time.isDated) ||
  compareLastDays(a.time.when.span, b.time.when.span) ||
  compareKnown(a.known, b.known);

/** The clusters of one standing; the dated ones are kept by their last possible day. */
interface Layer {
  readonly dated: Draft[];
  readonly undated: Draft[];
}

/** The earliest cluster that a claim may belong to. */
function clusterFor({ time }: EventClaim, layer: Layer, isOnceOnly: boolean): Draft | null {
  const { span } = time.when;
  if (time.isDated || isOnceOnly) {
    const candidate =
      layer.dated[firstIndexWhere(layer.dated, (draft) => draft.time.when.span.end > span.start)];
    if (candidate && doOverlap(candidate.time.when.span, span)) return candidate;
  }
  if (time.isDated && !isOnceOnly) return null;
  return layer.undated[0] ?? null;
}

/**
 * Gathers what is said of one event: claims whose dates may be the same. Undated claims of what can happen again
 * stay together and apart from the dated ones. As with states, a claim of lower standing changes nothing about when a
 * cluster of higher standing happened.
 */
export function clusterEvents(proposition: Proposition, evidence: KnownEvidence): EventCluster[] {
  const isOnceOnly = onceOnly.has(proposition.predicate);
  const claims = proposition.claims.map((known) => ({ known, time: timeOfEvent(known, evidence) }));
  const layers: Layer[] = [];
  for (const claim of claims.toSorted(compareEvents)) {
    const { standing } = claim.known;
    const own = (layers[standing.rank] ??= { dated: [], undated: [] });
    const cluster = layers
      .map((layer) => layer && clusterFor(claim, layer, isOnceOnly))
      .find((found) => found);
    if (cluster) {
      (cluster.standing.rank === standing.rank ? cluster.leading : cluster.others).push(claim.known);
    } else {
      const draft = { proposition, standing, time: claim.time, leading: [claim.known], others: [] };
      (claim.time.isDated ? own.dated : own.undated).push(draft);
    }
  }
  return layers.flatMap((layer) => (layer ? [...layer.dated, ...layer.undated] : []));
}
