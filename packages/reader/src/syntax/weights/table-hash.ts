/** Most features that one decision may have. */
export const mostFeatures = 256;

/**
 * Where a feature's slot search starts in a table.
 *
 * @param mask the number of slots (a power of two) less one.
 */
export function firstSlot(key: number, mask: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return (product ^ (product >>> 15)) & mask;
}

/** The 16 bits of a feature's hash that a table keeps to know the feature again; never 0, which marks a free slot. */
export function checkOf(key: number): number {
  const product = Math.imul(key ^ 0x5bd1e995, 0xc2b2ae35);
  const check = (product >>> 16) & 0xffff;
  return check === 0 ? 1 : check;
}

/** The same in 11 bits. */
export function shortCheckOf(key: number): number {
  const check = Math.imul(key ^ 0x5bd1e995, 0xc2b2ae35) >>> 21;
  return check === 0 ? 1 : check;
}

/**
 * Gives back what a one-byte weight stands for. Small weights are kept finely, great ones coarsely.
 *
 * @param code -127 to 127.
 */
export function weightOf(code: number): number {
  const size = code < 0 ? -code : code;
  const weight = size * 2 + ((size * size * 3) >> 4);
  return code < 0 ? -weight : weight;
}

/**
 * The code whose weight is nearest.
 *
 * @param largest the greatest code there may be, at most 127.
 */
export function codeOf(weight: number, largest = 127): number {
  const size = Math.abs(weight);
  let low = 0;
  let high = largest;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (weightOf(middle) + weightOf(middle + 1) < size * 2) low = middle + 1;
    else high = middle;
  }
  return weight < 0 ? -low : low;
}
