import { divideGraph, type SearchBudget } from "../balance/divide-graph.ts";
import type { Steps } from "../steps.ts";
import { couplingsOfStakes, energyOf, stakesOf, type AlignmentGame, type Stakes } from "./game.ts";

/** How much the best alignment hangs on one pair. */
export interface HoldingPair {
  readonly between: readonly [string, string];
  readonly propensity: number;
  /** The change of this propensity alone at which another alignment becomes as good; 0 where one is already. */
  readonly turnsAt: number;
}

/**
 * Which propensities hold the best alignment. With E′ the lowest energy of the alignments that have a pair the other
 * way, the pair's propensity must change by (E′ − E)/(2·s_i·s_j) — down where the two stand together, up where they
 * stand apart — before one of those is as good. Each E′ is exact.
 *
 * @returns the pairs that the budget covered, those that hold on least first.
 */
export function* holdingPairs(
  game: AlignmentGame,
  sides: ArrayLike<number>,
  budget: SearchBudget,
): Steps<readonly HoldingPair[]> {
  const { names, sizes, propensity } = game;
  const stakes = stakesOf(game);
  const energy = energyOf(stakes, sides);
  const pairs: HoldingPair[] = [];
  const of = (names.length * (names.length - 1)) / 2;
  for (let i = 0; i < names.length; i++) {
    for (let j = i + 1; j < names.length; j++) {
      const isTogether = sides[i] === sides[j];
      const other = yield* lowestWith(stakes, i, j, !isTogether, budget);
      if (budget.nodes <= 0) return inOrder(pairs);
      const needed = Math.max(0, other - energy) / (2 * (sizes[i] as number) * (sizes[j] as number));
      pairs.push({
        between: [names[i] ?? "", names[j] ?? ""],
        propensity: propensity[i]?.[j] ?? 0,
        turnsAt: isTogether && needed > 0 ? -needed : needed,
      });
      const answer = yield { stage: "trying each pair the other way", share: pairs.length / of };
      if (answer === "stop") return inOrder(pairs);
    }
  }
  return inOrder(pairs);
}

const inOrder = (pairs: readonly HoldingPair[]): readonly HoldingPair[] =>
  pairs.toSorted((p, q) => Math.abs(p.turnsAt) - Math.abs(q.turnsAt));

function* lowestWith(
  stakes: Stakes,
  i: number,
  j: number,
  isTogether: boolean,
  budget: SearchBudget,
): Steps<number> {
  const graph = couplingsOfStakes(stakes);
  const all = stakes.matrix.reduce((sum, stake) => sum + Math.abs(stake), 1);
  graph.add(i, j, isTogether ? 2 * all : -2 * all);
  const { sides } = yield* divideGraph(graph, 0, budget);
  return energyOf(stakes, sides);
}
