import type { ActorType, PredicateName, Qualifiers } from "@entente/claims";

/** A claim of an example: who, what, whom, and when. */
export interface ExampleClaim {
  readonly says: readonly [subject: string, predicate: PredicateName, object: string | null];
  readonly from: string;
  readonly qualifiers?: Qualifiers;
}

/** Accepted, asserted claims, told in `told`, and what the rule makes of them on a day. */
export interface RuleExample {
  /** The year in which all of it was written. */
  readonly told: string;
  readonly claims: readonly ExampleClaim[];
  /** What the names stand for, where they are not organisations. */
  readonly cast: Readonly<Record<string, ActorType | "literal">>;
  readonly asOf: string;
  /**
   * What is drawn then, as sentences: relations that hold (with “in question” where they are), and derived facts.
   * Without the rule it must come out otherwise.
   */
  readonly drawn: readonly string[];
}
