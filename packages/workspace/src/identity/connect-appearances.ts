import { bearersByName, type Appearance } from "./appearance.ts";

/**
 * The sets of appearances that hang together by shared names, each in the order given; sets in the order of
 * their first members. An appearance without names is a set of its own.
 */
export function connectAppearances(appearances: readonly Appearance[]): Appearance[][] {
  const bearers = bearersByName(appearances);
  const setOf = new Map<Appearance, number>();
  for (const [set, first] of appearances.entries()) {
    if (setOf.has(first)) continue;
    const waiting = [first];
    setOf.set(first, set);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const name of next.names) {
        for (const other of bearers.get(name) ?? []) {
          if (setOf.has(other)) continue;
          setOf.set(other, set);
          waiting.push(other);
        }
        // Every bearer has been reached: asking again would cost their number squared.
        bearers.delete(name);
      }
    }
  }
  return [...Map.groupBy(appearances, (appearance) => setOf.get(appearance)).values()];
}
