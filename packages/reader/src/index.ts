/** From a report's text to the claims it makes. Pure: no I/O, no clock, no randomness; the language model is passed in. */
export { createReader, type OnBlock, type Reader } from "./read-report.ts";
export type {
  ConfidenceStep,
  Cue,
  CueKind,
  ExplainedMention,
  ExplainedReferent,
  ExplainedRule,
  ExplainedStatement,
  ExplainedToken,
  Explanation,
  Words,
} from "./explain/explanation.ts";
export type { OnStage, Stage } from "./watcher.ts";
export type { WinkModel } from "./tokens/wink.ts";
export { stateInWords } from "./lexicon/known-names.ts";
