/**
 * A small seeded source of pseudo-random numbers (mulberry32), so that a training run can be repeated.
 *
 * @param seed any 32-bit integer; the same seed gives the same sequence on every machine.
 * @returns a function that gives the next number, at least 0 and below 1.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts the items in a random order, in place (Fisher and Yates). */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    const moved = items[last] as T;
    items[last] = items[pick] as T;
    items[pick] = moved;
  }
}
