/** Rows of one statement: as many of the first as there are, then of the next. What is left of less than the last is one. */
const widths = [64, 32, 16] as const;

/** Parts of a list that one statement each deals with: few of them, and of few different lengths. */
export function* inWidths(count: number): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  for (const width of widths) {
    for (; count - from >= width; from += width) yield { from, to: from + width };
  }
  if (from < count) yield { from, to: count };
}
