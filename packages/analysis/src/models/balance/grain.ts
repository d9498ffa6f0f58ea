/**
 * A size that all sums of these weights are multiples of: 1 for whole numbers, a power of ½ for halves of halves;
 * 0 where there is none, so that only rounding separates two sums.
 */
export function grainOf(weights: Iterable<number>): number {
  let grain = 1;
  for (const weight of weights) {
    while (grain > 1 / 1024 && !Number.isInteger(weight / grain)) grain /= 2;
    if (!Number.isInteger(weight / grain)) return 0;
  }
  return grain;
}
