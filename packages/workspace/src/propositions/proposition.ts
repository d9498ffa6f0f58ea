import type { Origins } from "../origins/count-origins.ts";
import type { ActorId, ClaimId, PredicateName, Polarity, ReviewState, SourceId } from "@entente/claims";

/** What several claims say alike: what a person reviews, and what is counted. */
export interface Proposition {
  /** `p` and the number of its first claim. */
  readonly id: string;
  readonly predicate: PredicateName;
  readonly subject: ActorId;
  /** An actor's id, words, or null. */
  readonly object: string | null;
  readonly polarity: Polarity;
  /** Whether it is said to be so, foreseen, supposed or denied. */
  readonly manner: Manner;
  /** The days its claims may mean together, EDTF; null where none of them says when. */
  readonly when: string | null;
  readonly claims: readonly ClaimId[];
  readonly sources: readonly SourceId[];
  /** Where it is said independently: copies, and what names another outlet as its source, count once. */
  readonly origins: Origins;
  readonly reviews: Readonly<Record<ReviewState, number>>;
  /** Why its claims are taken to say the same, a sentence each. */
  readonly grouped: readonly string[];
  readonly weight: Weight;
}

/** How what a proposition says is put forward: as said, foreseen, supposed or denied. */
export const manners = ["said", "foreseen", "supposed", "denied"] as const;
export type Manner = (typeof manners)[number];

/** How much deciding about a proposition would change the picture, and what that is made of. */
export interface Weight {
  /** `kind × (1 + reach) × origins × doubt`, less where something of it is accepted already. */
  readonly total: number;
  /** 3 for who stands with whom, who leads and what ends such things; 1 for the rest; a third where it can't be drawn. */
  readonly kind: number;
  /** Binary logarithm of 1 + how many other times reports speak of its actors. */
  readonly reach: number;
  /** 1 + binary logarithm of how many origins it has. */
  readonly origins: number;
  /** 2 where another proposition says the opposite of it, else 1. */
  readonly doubt: number;
}

/** Which propositions. */
export interface PropositionFilter {
  /** Those with a claim in one of these states. Default: proposed. */
  readonly review?: readonly ReviewState[];
  /** Those with this actor on either side. */
  readonly actor?: ActorId;
  /** How many at most. Default: 50. */
  readonly limit?: number;
}

/** Propositions, what would change the picture most first, and how many there are at least. */
export interface PropositionPage {
  readonly propositions: readonly Proposition[];
  /** How many groups of claims there are in all, times not looked at: at least this many propositions. */
  readonly total: number;
}
