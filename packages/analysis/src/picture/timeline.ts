import {
  EntenteError,
  type ActorId,
  type ClaimId,
  type Modality,
  type PredicateName,
  type Span,
} from "@entente/claims";
import { compareIds } from "./compare-ids.ts";
import { firstDrawnDay, type Dated } from "./dated.ts";
import type { Episode } from "./episodes.ts";
import { drawForecasts, type DrawnForecast } from "./forecasts.ts";
import { openLedger, type Ledger } from "./ledger.ts";
import { drawEvents, type DrawnEvent } from "./picture-events.ts";
import type { DrawnReview, Evidence, EvidenceOptions } from "./picture.ts";
import { endingOf } from "./reasons.ts";
import { allClaims, claimIds, comparePredicates, firstClaim } from "./relations.ts";
import { sentence } from "./sentences.ts";
import { reviewOf } from "./standing.ts";

/** One line of an actor's story. */
export interface TimelineEntry {
  /** EDTF; `../D` where something is only known to have been so by D. */
  readonly when: string | null;
  /** Whether `when` is what the claims say, or the date on which they were published. */
  readonly whenKind: "stated" | "published";
  /** A plain sentence, with the reserve with which it is put forward. */
  readonly sentence: string;
  readonly predicate: PredicateName;
  /** By known date, then by id. Never empty. */
  readonly claims: readonly ClaimId[];
  readonly modality: Modality;
  readonly review: DrawnReview;
}

interface Line {
  readonly entry: TimelineEntry;
  readonly span: Span;
}

/** The line for a state: when it began, or else when it was first told. */
function beginning(ledger: Ledger, episode: Episode): Line {
  const first = firstClaim(episode);
  const { claim, known } = first;
  const when = episode.began ?? known;
  const isOver = episode.first === null;
  const entry: TimelineEntry = {
    when: when.text,
    whenKind: episode.began ? "stated" : "published",
    sentence: sentence(claim, ledger.nameOf, isOver ? "over" : "plain"),
    predicate: claim.predicate,
    claims: claimIds(allClaims(episode)),
    modality: claim.modality,
    review: reviewOf(episode.standing),
  };
  return { entry, span: when.span };
}

/** The line for the end of a state, where a date is given for it. */
function ending(ledger: Ledger, episode: Episode): Line[] {
  const { end, first } = episode;
  if (!end || !first) return [];
  const { claim } = firstClaim(episode);
  const { inferred, why } = endingOf(end, ledger.nameOf);
  const reason = end.how === "stated" ? "" : ` (${inferred ? "inferred: " : ""}${why})`;
  const entry: TimelineEntry = {
    when: end.text,
    whenKind: end.isDated ? "stated" : "published",
    sentence: `${sentence(claim, ledger.nameOf, "over")}${reason}`,
    predicate: claim.predicate,
    claims: [end.by.claim.id],
    modality: end.by.claim.modality,
    review: reviewOf(episode.standing),
  };
  const lastDay = { start: end.span.end - 1, end: end.span.end };
  return [{ entry, span: end.isExact ? end.span : lastDay }];
}

function eventLine(ledger: Ledger, { cluster, event, first }: DrawnEvent): Line {
  const { claim, known } = first;
  const when: Dated = cluster.time.isDated ? cluster.time.when : known;
  const entry: TimelineEntry = {
    when: when.text,
    whenKind: cluster.time.isDated ? "stated" : "published",
    sentence: sentence(claim, ledger.nameOf),
    predicate: claim.predicate,
    claims: event.claims,
    modality: claim.modality,
    review: event.review,
  };
  return { entry, span: when.span };
}

/** What is foreseen or denied stands where it was said: a forecast is no date in the story. */
function saidLine(ledger: Ledger, { claims, forecast }: DrawnForecast): Line[] {
  return claims.slice(0, 1).map(({ claim, known }) => ({
    entry: {
      when: known.text,
      whenKind: "published",
      sentence: sentence(claim, ledger.nameOf),
      predicate: forecast.predicate,
      claims: forecast.claims,
      modality: forecast.modality,
      review: forecast.review,
    },
    span: known.span,
  }));
}

const compareLines = (a: Line, b: Line): number =>
  firstDrawnDay(a.span) - firstDrawnDay(b.span) ||
  a.span.end - b.span.end ||
  comparePredicates(a.entry.predicate, b.entry.predicate) ||
  compareIds(a.entry.claims[0] ?? "", b.entry.claims[0] ?? "") ||
  (a.entry.sentence < b.entry.sentence ? -1 : a.entry.sentence > b.entry.sentence ? 1 : 0);

/**
 * Draws an actor's dated story from a ledger.
 *
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` where the evidence has no such actor.
 */
export function drawTimeline(ledger: Ledger, actor: ActorId): TimelineEntry[] {
  if (!ledger.evidence.actors.has(actor))
    throw new EntenteError("ENT_ACTOR_UNKNOWN", { name: actor, nearest: [] });
  const isAbout = (said: { readonly subject: string; readonly object: string | null }): boolean =>
    said.subject === actor || said.object === actor;
  const states = ledger.episodes.filter(({ proposition }) => proposition.sides.includes(actor));
  const said = [...drawForecasts(ledger, "forecast", null), ...drawForecasts(ledger, "denial", null)];
  const lines = [
    ...states.flatMap((episode) => [beginning(ledger, episode), ...ending(ledger, episode)]),
    ...drawEvents(ledger, null)
      .filter(({ event }) => isAbout(event))
      .map((drawn) => eventLine(ledger, drawn)),
    ...said.filter(({ forecast }) => isAbout(forecast)).flatMap((drawn) => saidLine(ledger, drawn)),
  ];
  return lines.toSorted(compareLines).map(({ entry }) => entry);
}

/**
 * An actor's dated story, earliest first, in plain sentences with the claims behind each. What no claim dates stands
 * at its source's publication and says so (`whenKind`).
 *
 * @throws EntenteError `ENT_ACTOR_UNKNOWN` where the evidence has no such actor, `ENT_DATE_BAD`, `ENT_SOURCE_UNKNOWN`.
 * @example
 * actorTimeline(evidence, actorId("a1"))[0]; // { when: "2010", whenKind: "stated", sentence: "Baghdadi leads ISIS", claims: ["c1"], … }
 */
export function actorTimeline(
  evidence: Evidence,
  actor: ActorId,
  options: EvidenceOptions = {},
): TimelineEntry[] {
  return drawTimeline(openLedger(evidence, options), actor);
}
