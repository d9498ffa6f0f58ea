import type { Draft } from "./claims/draft.ts";
import type { SentenceFacts } from "./claims/sentence-facts.ts";
import type { TimeExpression } from "./time/dates.ts";
import type { Sentence } from "./tokens/token.ts";

/**
 * What the reader is busy with, in the order it goes through a block. "parse" is the second reading of a sentence as a
 * whole: its tree, and the claims made of that.
 */
export type Stage =
  "tokens" | "mentions" | "coreference" | "time" | "statements" | "claims" | "settling" | "parse" | "writing";

/** Called when the reader turns to a stage; whoever wants to know how long each takes has the clock. */
export type OnStage = (stage: Stage) => void;

/** One sentence as it was when its claims had been made and settled. */
export interface SentenceSeen {
  readonly sentence: Sentence;
  readonly facts: SentenceFacts;
  readonly dates: readonly TimeExpression[];
  /** The claims that are left of it. */
  readonly drafts: readonly Draft[];
  /** How sure each claim was when its rule had made it, before it was settled how it is put forward. */
  readonly sureWhenMade: ReadonlyMap<Draft, number>;
}

/** Looks on while a report is read. What is not asked for costs nothing. */
export interface Watcher {
  readonly onStage?: OnStage | undefined;
  readonly onSentence?: ((seen: SentenceSeen) => void) | undefined;
}
