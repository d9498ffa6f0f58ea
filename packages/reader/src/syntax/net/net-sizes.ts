/** How large the parts of the net are. All are multiples of 8. */
export interface NetSizes {
  /** A word's vector. */
  readonly word: number;
  /** Units in each direction of the first and of the second layer. */
  readonly first: number;
  readonly second: number;
  /** Hidden numbers of a word as dependent, and as head. */
  readonly role: number;
  /** Numbers that dependent and head are compared by. */
  readonly arc: number;
  /** Hidden numbers of an arc, from which its label is told. */
  readonly label: number;
  /** Tags and labels, rounded up to a multiple of 8. */
  readonly tags: number;
  readonly labels: number;
}

/** How many distances between dependent and head are told apart. */
export const distanceCount = 24;

/** The place of a distance (the head's place less the dependent's, not 0) among `distanceCount`. */
export function distanceBucket(distance: number): number {
  const size = distance < 0 ? -distance : distance;
  const side = distance < 0 ? 0 : distanceCount / 2;
  if (size <= 6) return side + size - 1;
  if (size <= 8) return side + 6;
  if (size <= 11) return side + 7;
  if (size <= 15) return side + 8;
  if (size <= 22) return side + 9;
  return side + (size <= 40 ? 10 : 11);
}
