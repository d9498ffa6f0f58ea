/** Counts features by hash, up to 255 each, to leave out those that are too rare to learn from. */
export class FeatureCounts {
  readonly #counts = new Uint8Array(1 << 25);
  readonly #least: number;

  /** @param least how often a feature must have been counted to be kept. */
  constructor(least: number) {
    this.#least = least;
  }

  /** Counts one decision's features. */
  count(features: Int32Array, length: number): void {
    for (let at = 0; at < length; at++) {
      const place = placeOf(features[at] as number);
      const seen = this.#counts[place] as number;
      if (seen < 255) this.#counts[place] = seen + 1;
    }
  }

  /**
   * Leaves out the rare features and closes the gaps.
   *
   * @returns how many features are left.
   */
  keepFrequent(features: Int32Array, length: number): number {
    let kept = 0;
    for (let at = 0; at < length; at++) {
      const feature = features[at] as number;
      if ((this.#counts[placeOf(feature)] as number) >= this.#least) features[kept++] = feature;
    }
    return kept;
  }
}

function placeOf(feature: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> 7;
}
