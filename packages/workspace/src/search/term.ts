/** A folded word that is looked for. */
export interface Term {
  readonly word: string;
  /** Whether longer words that begin with it are found too. */
  readonly isBeginning: boolean;
}

/** What is looked for: of each group one term must be there. */
export type Terms = readonly (readonly Term[])[];
