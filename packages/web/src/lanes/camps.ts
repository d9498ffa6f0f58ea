import type { Tie } from "./tie.ts";

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** What weighs more where two have stood both with and against one another. */
const againstWeight = 1.5;

/** How strongly each two are drawn together (above 0) or apart: by the strongest line of either kind, however often. */
function pullsOf(ties: readonly Pick<Tie, "fromLane" | "toLane" | "pull">[]): Map<string, number> {
  const strongest = new Map<string, { together: number; against: number }>();
  for (const { fromLane, toLane, pull } of ties) {
    const key = pairKey(fromLane, toLane);
    const { together, against } = strongest.get(key) ?? { together: 0, against: 0 };
    strongest.set(key, { together: Math.max(together, pull), against: Math.min(against, pull) });
  }
  return new Map(
    [...strongest].map(([key, { together, against }]) => [key, together + againstWeight * against]),
  );
}

/**
 * Puts actors in camps by who stands with whom: the two camps that are most drawn together are joined, again and
 * again, as long as more draws two of them together than apart. Deterministic; camps keep the order of their
 * first members.
 */
export function campsOf(
  actors: readonly string[],
  ties: readonly Pick<Tie, "fromLane" | "toLane" | "pull">[],
): string[][] {
  let camps = actors.map((actor) => [actor]);
  const pulls = pullsOf(ties);
  const between = (a: readonly string[], b: readonly string[]): number =>
    a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + (pulls.get(pairKey(x, y)) ?? 0), 0), 0);
  for (;;) {
    const pairs = camps.flatMap((a, i) => camps.slice(i + 1).map((b) => ({ a, b, pull: between(a, b) })));
    const best = pairs.reduce<(typeof pairs)[number] | null>(
      (top, pair) => (pair.pull > (top?.pull ?? 0) ? pair : top),
      null,
    );
    if (!best) return camps;
    camps = camps
      .filter((camp) => camp !== best.b)
      .map((camp) => (camp === best.a ? [...best.a, ...best.b] : camp));
  }
}
