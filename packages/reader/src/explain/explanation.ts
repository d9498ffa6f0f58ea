import type { ActorId, ActorType, Claim } from "@entente/claims";
import type { RuleStage } from "../claims/draft.ts";
import type { Way } from "../coreference/referent.ts";

/** Words of the report and where they stand. Offsets count code points from the report's beginning. */
export interface Words {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A word or sign of a sentence, with what the parser says of it. */
export interface ExplainedToken {
  readonly text: string;
  /** Part of speech, as Universal Dependencies name them. */
  readonly tag: string;
  readonly lemma: string;
  /** Position of the token it hangs on in the sentence's tree, -1 for the root; absent where it was not parsed. */
  readonly head?: number;
  /** What it is to its head: "nsubj". */
  readonly label?: string;
}

/** A name or description that the reader found in a sentence, and what it took it for. */
export interface ExplainedMention extends Words {
  readonly type: ActorType | "other" | null;
  /** The name that is printed for the actor it means; null where it means none. */
  readonly actor: string | null;
  /** Whether the lexicon knows the name; otherwise it was told by its shape and the words around it. */
  readonly isKnown: boolean;
}

/** A verb with its parts, as the reader understood the clause. */
export interface ExplainedStatement {
  readonly verb: string;
  readonly lemma: string;
  readonly form: string;
  readonly subject: readonly string[];
  /** What follows the verb: bare objects under "", others under their preposition. */
  readonly following: readonly { readonly word: string; readonly phrases: readonly string[] }[];
}

/** The rule that made the claim. */
export interface ExplainedRule {
  readonly stage: RuleStage;
  /** For a row of a frame table: the sentence that is its test, and what it must find there; else null. */
  readonly example: string | null;
  readonly says: string | null;
}

/** How words came to mean an actor of the claim. */
export interface ExplainedReferent extends Words {
  readonly side: "subject" | "object" | "attribution" | "where" | "jointlyWith";
  readonly actor: ActorId;
  readonly name: string;
  readonly way: Way;
}

/** What the words of a sentence told the reader. */
export type CueKind = "modality" | "polarity" | "likelihood" | "condition" | "attribution" | "time";

/** Words that say how the claim is put forward. */
export interface Cue extends Words {
  readonly what: CueKind;
}

/** One reason why the reader is less sure of a claim, and the factor by which. */
export interface ConfidenceStep {
  readonly why: string;
  readonly factor: number;
}

/** How one claim came about: everything between the words of its sentence and the claim. */
export interface Explanation {
  readonly claim: Claim;
  /** The claim's sides by name; a literal or nothing as the claim has it. */
  readonly subject: string;
  readonly object: string | null;
  readonly sentence: { readonly text: string; readonly start: number; readonly end: number };
  readonly tokens: readonly ExplainedToken[];
  readonly mentions: readonly ExplainedMention[];
  readonly statements: readonly ExplainedStatement[];
  readonly rule: ExplainedRule;
  readonly referents: readonly ExplainedReferent[];
  readonly cues: readonly Cue[];
  /** Their product is the claim's confidence, but for rounding. */
  readonly confidence: readonly ConfidenceStep[];
}
