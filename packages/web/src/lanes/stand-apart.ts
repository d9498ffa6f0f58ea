/** A vertical line that wants to stand at a place. */
export interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where to try, in steps from the wanted place: near first, both sides. */
const offsets = Array.from({ length: 41 }, (_, k) => (k % 2 === 0 ? -1 : 1) * Math.ceil(k / 2));

/**
 * Moves uprights sideways, as little as possible, until no two that overlap in height stand closer than the gap.
 * Earlier ones keep their place. Each stays between the two limits.
 */
export function standApart(
  uprights: readonly Upright[],
  gap: number,
  limits: { left: number; right: number },
): number[] {
  const placed: Upright[] = [];
  for (const upright of uprights) {
    const neighbours = placed.filter(({ top, bottom }) => top < upright.bottom && bottom > upright.top);
    const isFree = (x: number): boolean =>
      x >= limits.left && x <= limits.right && neighbours.every((other) => Math.abs(other.x - x) >= gap);
    const wanted = Math.min(limits.right, Math.max(limits.left, upright.x));
    const x = offsets.map((step) => wanted + step * gap).find(isFree) ?? wanted;
    placed.push({ ...upright, x });
  }
  return placed.map(({ x }) => x);
}
