import { createRandom } from "../random.ts";
import type { Steps } from "../steps.ts";
import { runToEnd, type Bargainer } from "./bargainer.ts";
import { inputsOf, orderOf, weightedMean, weightedMedian, type Inputs, type Issue } from "./issue.ts";

/** How far the inputs may be off, evenly to both sides. */
export interface InputSpread {
  /** Shares of the value itself: 0.1 is ± 10 %. */
  readonly capability: number;
  readonly salience: number;
  /** A share of the scale's width. */
  readonly position: number;
}

/** Where draws came out on one scale. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** How many draws fell in each twentieth of the scale. */
  readonly histogram: readonly number[];
}

/** Results of many draws of the inputs: of the model, and of the baselines under the very same draws. Never pooled. */
export interface MonteCarlo {
  readonly draws: number;
  readonly seed: number;
  readonly spread: InputSpread;
  /** Scale by scale. */
  readonly settlement: readonly Spread[];
  readonly baselines: { readonly mean: readonly Spread[]; readonly median: readonly Spread[] };
}

/** Settlements of some draws: model, weighted mean and weighted median, scale by scale, draw by draw. */
export type Drawn = Float64Array;

const drawsAStep = 100;

/**
 * Runs a model on inputs drawn from what they may be. Draw k depends on the seed and k alone, so that draws can be
 * shared among threads and come out the same; the inputs of a draw don't change when the model or a spread does.
 *
 * @param from the first draw; `to` is the one after the last.
 */
export function* drawSettlements(
  issue: Issue,
  bargainer: Bargainer,
  { spread, seed, from, to }: { spread: InputSpread; seed: number; from: number; to: number },
): Steps<Drawn> {
  const base = inputsOf(issue);
  const drawn: Inputs = inputsOf(issue);
  const { dimensions } = issue;
  const results = new Float64Array((to - from) * dimensions * 3);
  const settlement = new Float64Array(dimensions);
  const column = new Float64Array(issue.stakeholders.length);
  const weights = new Float64Array(issue.stakeholders.length);
  const order = orderOf(column);
  for (let draw = from; draw < to; draw++) {
    vary(base, drawn, spread, bargainer.scale, dimensions, seed, draw);
    runToEnd(bargainer, drawn, settlement);
    for (let k = 0; k < dimensions; k++) {
      for (let i = 0; i < column.length; i++) {
        column[i] = drawn.position[i * dimensions + k] as number;
        weights[i] = (drawn.capability[i] as number) * (drawn.salience[i * dimensions + k] as number);
      }
      const at = ((draw - from) * dimensions + k) * 3;
      results[at] = settlement[k] as number;
      results[at + 1] = weightedMean(column, weights);
      results[at + 2] = weightedMedian(column, weights, order);
    }
    if ((draw - from) % drawsAStep !== drawsAStep - 1) continue;
    const answer = yield { stage: "drawing inputs", share: (draw + 1 - from) / (to - from) };
    if (answer === "stop") return results.slice(0, (draw + 1 - from) * dimensions * 3);
  }
  return results;
}

function vary(
  base: Inputs,
  drawn: Inputs,
  spread: InputSpread,
  [low, high]: readonly [number, number],
  dimensions: number,
  seed: number,
  draw: number,
): void {
  const random = createRandom(seed, draw);
  for (let i = 0; i < base.capability.length; i++) {
    drawn.capability[i] = (base.capability[i] as number) * (1 + spread.capability * (2 * random.unit() - 1));
    let care = 0;
    for (let k = i * dimensions; k < (i + 1) * dimensions; k++) {
      const salience = (base.salience[k] as number) * (1 + spread.salience * (2 * random.unit() - 1));
      drawn.salience[k] = Math.min(1, Math.max(0, salience));
      care += drawn.salience[k] as number;
      const position =
        (base.position[k] as number) + spread.position * (high - low) * (2 * random.unit() - 1);
      drawn.position[k] = Math.min(high, Math.max(low, position));
    }
    if (care <= 1) continue;
    for (let k = i * dimensions; k < (i + 1) * dimensions; k++)
      drawn.salience[k] = (drawn.salience[k] as number) / care;
  }
}

/** Sums up the draws that {@link drawSettlements} gave. */
export function summarise(
  drawn: Drawn,
  dimensions: number,
  scale: readonly [number, number],
  { spread, seed }: { spread: InputSpread; seed: number },
): MonteCarlo {
  const draws = drawn.length / (3 * dimensions);
  const of = (which: number): Spread[] =>
    Array.from({ length: dimensions }, (_, k) =>
      spreadOf(
        Float64Array.from({ length: draws }, (__, d) => drawn[(d * dimensions + k) * 3 + which] as number),
        scale,
      ),
    );
  return { draws, seed, spread, settlement: of(0), baselines: { mean: of(1), median: of(2) } };
}

const bins = 20;

/** Quantiles by linear interpolation between the sorted values. */
export function spreadOf(values: Float64Array, [low, high]: readonly [number, number]): Spread {
  const sorted = values.toSorted();
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  const square = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, sorted.length - 1);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  };
  const histogram = Array.from({ length: bins }, () => 0);
  for (const value of sorted) {
    const bin = Math.max(0, Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins)));
    histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  const [p5, p25, p50, p75, p95] = [at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)];
  return { mean, sd: Math.sqrt(square), p5, p25, p50, p75, p95, histogram };
}
