/** One who has a say in an issue. */
export interface Stakeholder {
  readonly name: string;
  /** How much it could bring to bear; above 0, in any unit. */
  readonly capability: number;
  /** What it would have, on one scale or on several, in the units of the file. */
  readonly position: readonly number[];
  /** How much of its capability it would spend on each scale: 0 to 1. */
  readonly salience: readonly number[];
}

/** An issue: who has a say in it, and how wide its scales are. */
export interface Issue {
  readonly stakeholders: readonly Stakeholder[];
  /** How many scales there are. */
  readonly dimensions: number;
}

/** A position on each scale. */
export type Settlement = readonly number[];

/** Where the weight of opinion lies before anyone bargains; hard to beat as a forecast (Achen 2006). */
export interface Baselines {
  /** Σ c·s·x / Σ c·s. */
  readonly mean: Settlement;
  /** The first position, from below, at which half of the weight c·s is reached. */
  readonly median: Settlement;
  /**
   * The position that no other beats when everyone votes with weight c·s times how much nearer it is; the occupied
   * position with the least Σ w|x − y|.
   */
  readonly condorcet: Settlement;
}

/** The baselines of an issue, scale by scale. */
export function baselinesOf({ stakeholders, dimensions }: Issue): Baselines {
  const scales = Array.from({ length: dimensions }, (_, k) => {
    const positions = Float64Array.from(stakeholders, ({ position }) => position[k] as number);
    const weights = Float64Array.from(
      stakeholders,
      ({ capability, salience }) => capability * (salience[k] as number),
    );
    return {
      mean: weightedMean(positions, weights),
      median: weightedMedian(positions, weights, orderOf(positions)),
      condorcet: condorcet(positions, weights),
    };
  });
  return {
    mean: scales.map(({ mean }) => mean),
    median: scales.map(({ median }) => median),
    condorcet: scales.map((scale) => scale.condorcet),
  };
}

/** Σ w·x / Σ w; the plain mean where nobody has weight. */
export function weightedMean(positions: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let all = 0;
  let plain = 0;
  for (let i = 0; i < positions.length; i++) {
    sum += (weights[i] as number) * (positions[i] as number);
    all += weights[i] as number;
    plain += positions[i] as number;
  }
  return all > 0 ? sum / all : plain / positions.length;
}

/** Room for {@link weightedMedian} to sort in: any order of 0 … n − 1, kept from one call to the next. */
export const orderOf = (positions: ArrayLike<number>): Int32Array =>
  Int32Array.from({ length: positions.length }, (_, i) => i);

/**
 * The lower weighted median.
 *
 * @param order as {@link orderOf} made it; left sorted by position, which makes the next call faster.
 */
export function weightedMedian(positions: Float64Array, weights: Float64Array, order: Int32Array): number {
  const size = positions.length;
  let all = 0;
  for (let at = 0; at < size; at++) {
    const moved = order[at] as number;
    const position = positions[moved] as number;
    let to = at;
    while (to > 0 && (positions[order[to - 1] as number] as number) > position) {
      order[to] = order[to - 1] as number;
      to--;
    }
    order[to] = moved;
    all += weights[moved] as number;
  }
  let sum = 0;
  for (let at = 0; at < size; at++) {
    sum += weights[order[at] as number] as number;
    if (sum >= all / 2) return positions[order[at] as number] as number;
  }
  return positions[order[size - 1] as number] as number;
}

function condorcet(positions: Float64Array, weights: Float64Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of positions) {
    let sum = 0;
    for (let i = 0; i < positions.length; i++) {
      sum += (weights[i] as number) * Math.abs((positions[i] as number) - candidate);
    }
    if (sum < least || (sum === least && candidate < best)) {
      least = sum;
      best = candidate;
    }
  }
  return best;
}

/** The numbers of an issue in typed arrays; positions and salience actor by actor, scale by scale. */
export interface Inputs {
  readonly capability: Float64Array;
  readonly salience: Float64Array;
  readonly position: Float64Array;
}

/** The numbers of an issue. */
export const inputsOf = ({ stakeholders }: Issue): Inputs => ({
  capability: Float64Array.from(stakeholders, ({ capability }) => capability),
  salience: Float64Array.from(stakeholders.flatMap(({ salience }) => salience)),
  position: Float64Array.from(stakeholders.flatMap(({ position }) => position)),
});
