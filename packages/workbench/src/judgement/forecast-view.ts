import {
  brierScore,
  isScored,
  leaningOf,
  scoreRange,
  stateOf,
  type Dueness,
  type ForecastState,
  type LedgerForecast,
  type RangeScore,
  type SuggestedEvidence,
} from "@entente/analysis";
import type { ReviewState } from "@entente/claims";
import type { HistoryEntry } from "@entente/workspace";
import type { Facts } from "../picture/open-pictures.ts";

/** An entry of the ledger as it is shown: with its sentence, and where it stands today. */
export interface ForecastView extends LedgerForecast {
  readonly state: ForecastState;
  readonly leaning: "for" | "against" | "even";
  /** The author's sentence; null for an imported question, or where its claim is gone. */
  readonly quote: string | null;
  readonly sourceTitle: string | null;
  /** What is decided about its claim; null where it has none or it is gone. */
  readonly claimReview: ReviewState | null;
  /** How it stands to today; null where nobody has to look at it yet. */
  readonly due: Dueness | null;
  /** Its Brier score at the middle and the ends of its range; null where it isn't scored. */
  readonly brier: RangeScore | null;
}

/** What shows that an entry's terms are as they were fixed. */
export interface FixingProof {
  /** The entry of the history that fixed them. */
  readonly history: number;
  readonly at: string;
  readonly who: string;
  /** Whether the terms are today what that entry made them. */
  readonly isUnchanged: boolean;
}

/** One entry with all that is asked of it. */
export interface ForecastDetail {
  readonly forecast: ForecastView;
  /** Later claims that bear on it; none before its terms are fixed. */
  readonly evidence: readonly SuggestedEvidence[];
  /** Claims by which its condition seems to be met; none before its terms are fixed. */
  readonly conditionEvidence: readonly string[];
  /** Null while it is a draft. */
  readonly proof: FixingProof | null;
  /** What was done to it, the latest first. */
  readonly history: readonly HistoryEntry[];
}

/** A claim that foretells something and is not on the ledger yet, as it would be entered. */
export interface ForecastProposal {
  readonly claim: string;
  readonly quote: string;
  readonly sourceTitle: string;
  readonly review: ReviewState;
  readonly entry: Omit<LedgerForecast, "id">;
}

/** Looks claims and sources up for one answer. */
export function lookUp(facts: Pick<Facts, "claims" | "sources" | "actors">) {
  const claims = new Map(facts.claims.map((claim) => [claim.id as string, claim]));
  const sources = new Map(facts.sources.map((source) => [source.id as string, source]));
  const names = new Map(facts.actors.map(({ id, name }) => [id as string, name]));
  return { claims, sources, nameOf: (id: string): string => names.get(id) ?? id };
}
export type LookUp = ReturnType<typeof lookUp>;

/** What a source is called. */
export const titleOf = (
  source: { readonly title: string | null; readonly name: string } | undefined,
): string | null => (source ? (source.title ?? source.name) : null);

/** An entry as it is shown. */
export function viewForecast(
  entry: LedgerForecast,
  { claims, sources }: LookUp,
  due: Dueness | null,
): ForecastView {
  const claim = entry.claim === null ? undefined : claims.get(entry.claim);
  return {
    ...entry,
    // Whoever was merged since is told by the claim, not by the ids of the day it was entered.
    pattern: claim
      ? { predicate: claim.predicate, subject: claim.subject, object: claim.object }
      : entry.pattern,
    state: stateOf(entry),
    leaning: leaningOf(entry.probability),
    quote: claim?.quote ?? null,
    sourceTitle: titleOf(sources.get(entry.source ?? "")),
    claimReview: claim?.review ?? null,
    due,
    brier: isScored(entry)
      ? scoreRange(brierScore, entry.probability, entry.resolution?.outcome === "yes")
      : null,
  };
}
