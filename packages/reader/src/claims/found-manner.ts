import type { Likelihood, Modality } from "@entente/claims";
import type { Statement } from "../statements/statement.ts";

/** How a statement is put forward, or null where it is not put forward at all (wished, asked, ordered). */
export interface Manner {
  readonly modality: Modality;
  readonly isNegative: boolean;
  readonly likelihood: Likelihood | null;
  readonly isOver: boolean;
  /** What it costs in confidence. */
  readonly worth: number;
}

/** Of what is told as it is. */
export const plain: Manner = {
  modality: "asserted",
  isNegative: false,
  likelihood: null,
  isOver: false,
  worth: 1,
};

/** The condition a sentence sets: its words and the statement in it. */
export interface ConditionFound {
  readonly words: string;
  readonly statement: Statement | null;
  readonly first: number;
  readonly end: number;
  readonly isCounterfactual: boolean;
}
