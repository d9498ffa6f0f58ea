import {
  compareSpans,
  EntenteError,
  isCertainlyBefore,
  printSpan,
  predicates,
  type Actor,
  type ReviewState,
  type ClaimTime,
  type SourceId,
  type Span,
} from "@entente/claims";
import { compareIds } from "./compare-ids.ts";
import { createDateReader, untilDate, type Dated, type ReadDate } from "./dated.ts";
import type { Evidence, EvidenceOptions, PictureClaim } from "./picture.ts";
import type { Firmness } from "./rules/firmness.ts";
import { standingOf, type Standing } from "./standing.ts";
import type { StateTime } from "./state-time.ts";

/** What a claim may become on a picture. */
export type Part = "state" | "event" | "forecast" | "denial";

/** A claim that counts, with when its source became known. */
export interface KnownClaim {
  readonly claim: PictureClaim;
  readonly known: Dated;
  readonly standing: Standing;
  readonly part: Part;
  /** What was worked out of it, once that was asked for: the claim of a state, and of what opposes other states. */
  asState: StateClaim | null;
  asOpposing: EndingClaim | null;
}

/** A claim of a state, with when it says that the state held. */
export interface StateClaim {
  readonly known: KnownClaim;
  readonly time: StateTime;
}

/** A claim whose content can end or question a state: an event that a rule looks at, or the opposing stance. */
export interface EndingClaim {
  readonly known: KnownClaim;
  readonly when: Dated;
  /** Whether `when` has a first day, and is not only "by then". */
  readonly isDated: boolean;
  /** The day from which a picture lists it. */
  readonly drawnFrom: number;
  readonly firmness: Firmness;
  /** The rules by which it acts, the last of them on the state itself; none where stances oppose each other. */
  readonly rules: readonly string[];
}

/** The evidence that counts, ready to be asked. */
export interface KnownEvidence {
  readonly actors: ReadonlyMap<string, Actor>;
  /** By known date, then by id: whatever the order they came in. */
  readonly claims: readonly KnownClaim[];
  /** When a claim that counts says that something was; null for any other id. */
  readonly timeOfClaim: (id: string) => ClaimTime | null;
  readonly readDate: ReadDate;
}

/** Orders by when the source became known, then by id. */
export const compareKnown = (a: KnownClaim, b: KnownClaim): number =>
  compareSpans(a.known.span, b.known.span) || compareIds(a.claim.id, b.claim.id);

/** Orders dates by their last day, the more precise first. */
export const compareLastDays = (a: Span, b: Span): number =>
  (a.end === b.end ? 0 : a.end - b.end) || (a.start === b.start ? 0 : b.start - a.start);

/**
 * What a claim may become. Only asserted, reported and hedged claims of positive polarity become states and
 * events: a prediction, a condition or a denial never does.
 */
export function partOf(claim: Pick<PictureClaim, "modality" | "polarity" | "predicate">): Part {
  const { kind } = predicates[claim.predicate];
  switch (claim.modality) {
    case "predicted":
    case "conditional":
    case "counterfactual":
      return "forecast";
    case "denied":
      return "denial";
    case "asserted":
    case "reported":
    case "hedged":
      return claim.polarity === "negative" ? "denial" : kind;
  }
}

/** A source without a publication date is known from the day it was captured (UTC). */
export function knownDate(source: Evidence["sources"][number], readDate: ReadDate): Dated {
  const captured = readDate(source.captured.slice(0, 10));
  if (source.published === null) return captured;
  const published = readDate(source.published);
  if (published.span.end !== Infinity) return published;
  // "2017 or later" can't be later than the day it was in our hands.
  const span = { start: published.span.start, end: Math.max(published.span.start + 1, captured.span.end) };
  return { text: printSpan(span) ?? published.text, span };
}

/** A claim with all that is asked of it again and again. */
export const knownClaim = (claim: PictureClaim, known: Dated): KnownClaim => ({
  claim,
  known,
  standing: standingOf(claim),
  part: partOf(claim),
  asState: null,
  asOpposing: null,
});

/**
 * Whether a claim is among those asked for: not rejected, and not known only after the limit. Nor one that two names of one
 * actor have between them ("al-Qaeda in Iraq announced the Islamic State of Iraq"): nobody founds or fights himself.
 */
export const doesCount = (
  claim: PictureClaim,
  known: Dated,
  review: ReadonlySet<ReviewState>,
  limit: Dated | null,
): boolean =>
  claim.review !== "rejected" &&
  claim.subject !== claim.object &&
  review.has(claim.review) &&
  (limit === null || !isCertainlyBefore(limit.span, known.span));

/**
 * Chooses the claims that count, and puts them in an order of their own.
 *
 * @throws EntenteError `ENT_SOURCE_UNKNOWN` where a claim's source is missing, `ENT_DATE_BAD` for a bad date.
 */
export function knownEvidence(evidence: Evidence, options: EvidenceOptions): KnownEvidence {
  const readDate = createDateReader();
  const review = new Set<ReviewState>(options.review ?? ["accepted", "proposed"]);
  const limit = options.knownAt ? readDate(options.knownAt) : null;
  const dates = new Map<SourceId, Dated>(
    evidence.sources.map((source) => [source.id, knownDate(source, readDate)]),
  );
  const counted: KnownClaim[] = [];
  for (const claim of evidence.claims) {
    const known = dates.get(claim.source);
    if (!known) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id: claim.source });
    if (doesCount(claim, known, review, limit)) counted.push(knownClaim(claim, known));
  }
  const claims = counted.toSorted(compareKnown);
  const byId = new Map(claims.map(({ claim }) => [claim.id as string, claim.time]));
  return {
    actors: new Map(evidence.actors.map((actor) => [actor.id as string, actor])),
    claims,
    timeOfClaim: (id) => byId.get(id) ?? null,
    readDate,
  };
}

/** "By the time it became known", as a date. */
export const byPublication = (known: KnownClaim): Dated => untilDate(known.known);
