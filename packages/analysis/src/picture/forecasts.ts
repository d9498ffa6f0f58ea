import type { Span } from "@entente/claims";
import { claimIds } from "./relations.ts";
import type { KnownClaim, Part } from "./known-claims.ts";
import type { Ledger } from "./ledger.ts";
import type { Forecast, PictureClaim } from "./picture.ts";
import { createSideReader } from "./propositions.ts";

/** A prediction, supposition or denial, with the claims it was drawn from. */
export interface DrawnForecast {
  /** By known date, then by id. Never empty. */
  readonly claims: readonly KnownClaim[];
  readonly forecast: Forecast;
}

function keyOf(claim: PictureClaim, object: string): string {
  const { time, condition } = claim;
  return JSON.stringify([
    claim.predicate,
    claim.subject,
    object,
    claim.modality,
    claim.polarity,
    claim.likelihood,
    condition?.words ?? null,
    claim.attribution,
    claim.attributionKind,
    time.from,
    time.to,
  ]);
}

function draw(claims: readonly KnownClaim[]): DrawnForecast {
  const { claim, known } = claims[0] as KnownClaim;
  const {
    predicate,
    subject,
    object,
    modality,
    polarity,
    likelihood,
    condition,
    attribution,
    attributionKind,
    time,
  } = claim;
  const forecast: Forecast = {
    predicate,
    subject,
    object,
    modality,
    polarity,
    likelihood,
    condition,
    attribution,
    attributionKind,
    known: known.text,
    time,
    review: claims.some(({ standing }) => standing.accepted) ? "accepted" : "proposed",
    claims: claimIds(claims),
  };
  return { claims, forecast };
}

/**
 * What had been said by a date (ever, if none is given) that is no fact: the forecasts or the denials, each with all
 * claims that say the same in the same way, by when they were first made.
 */
export function drawForecasts(
  ledger: Ledger,
  part: Extract<Part, "forecast" | "denial">,
  asOf: Span | null,
): DrawnForecast[] {
  const { evidence } = ledger;
  const sideOf = createSideReader(evidence);
  const groups = new Map<string, KnownClaim[]>();
  for (const known of evidence.claims) {
    if (known.part !== part || (asOf && known.known.span.start >= asOf.end)) continue;
    const key = keyOf(known.claim, sideOf(known.claim.object));
    const group = groups.get(key);
    if (group) group.push(known);
    else groups.set(key, [known]);
  }
  return [...groups.values()].map(draw);
}
