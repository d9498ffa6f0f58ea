/** Something that takes a stretch of one edge of a band. */
export interface Wanted {
  readonly edge: string;
  readonly x1: number;
  readonly x2: number;
}

/**
 * Gives each stretch the lowest slot that is free over its whole length on its edge, so that tails of several
 * relations run beside one another. Slots beyond the last are shared.
 */
export function tailSlots(wanted: readonly Wanted[], slots: number): number[] {
  const taken = new Map<string, Wanted[][]>();
  return wanted.map((stretch) => {
    const rows = taken.get(stretch.edge) ?? Array.from({ length: slots }, (): Wanted[] => []);
    taken.set(stretch.edge, rows);
    const isFree = (row: Wanted[]): boolean =>
      row.every(({ x1, x2 }) => x2 + 2 < stretch.x1 || x1 - 2 > stretch.x2);
    const free = rows.findIndex(isFree);
    const slot = free < 0 ? slots - 1 : free;
    rows[slot]?.push(stretch);
    return slot;
  });
}
