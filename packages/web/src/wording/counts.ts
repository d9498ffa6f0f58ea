const plain = new Intl.NumberFormat("en-GB");

/**
 * A number with its noun.
 *
 * @example
 * count(1, "claim"); // "1 claim"
 * count(1200, "claim"); // "1,200 claims"
 */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${plain.format(amount)} ${amount === 1 ? one : many}`;
}

/** A number with thousands marked: `1,200`. */
export const numeral = (amount: number): string => plain.format(amount);
