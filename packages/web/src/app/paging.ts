/**
 * How many rows of a long list are shown: those of the pages that were asked for, and as many more as it takes to reach
 * the chosen one.
 *
 * @param chosen the place of the row that is looked at, or -1
 * @example
 * rowsShown({ total: 950, pages: 1, chosen: 230, page: 200 }); // 400
 */
export function rowsShown({ total, pages, chosen, page }: RowsAsked): number {
  return Math.min(total, Math.max(pages, Math.floor(chosen / page) + 1) * page);
}

interface RowsAsked {
  readonly total: number;
  readonly pages: number;
  readonly chosen: number;
  readonly page: number;
}
