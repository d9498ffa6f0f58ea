/** Gives each class a score for a set of features: what the taggers and parsers ask, in training and at run time alike. */
export interface Scorer {
  /** How many classes there are. */
  readonly classes: number;
  /** An array for scores: of integers where the weights are. */
  makeScores(): Int32Array | Float64Array;
  /**
   * Sets `scores[c]` to the sum of the features' weights for each class c.
   *
   * @param features hashes of the features.
   * @param count how many of them to use.
   * @param scores at least `classes` long; overwritten.
   */
  score(features: Int32Array, count: number, scores: Int32Array | Float64Array): void;
}
