import { divideGraph, type SearchBudget } from "../balance/divide-graph.ts";
import type { Steps } from "../steps.ts";
import { couplingsOfStakes, energyOf, stakesOf, type AlignmentGame } from "./game.ts";

/** The actors whose size, changed by 1 % up or down, makes another alignment best: "size of A". */
export function* turningSizes(
  game: AlignmentGame,
  sides: ArrayLike<number>,
  budget: SearchBudget,
): Steps<readonly string[]> {
  const turning: string[] = [];
  for (const [i, name] of game.names.entries()) {
    for (const factor of [0.99, 1.01]) {
      const sizes = game.sizes.map((size, j) => (j === i ? size * factor : size));
      const stakes = stakesOf({ ...game, sizes });
      const division = yield* divideGraph(couplingsOfStakes(stakes), 0, budget);
      if (budget.nodes <= 0) return turning;
      const slack = stakes.rounding * stakes.size;
      if (energyOf(stakes, division.sides) >= energyOf(stakes, sides) - slack) continue;
      turning.push(`size of ${name}`);
      break;
    }
    const answer = yield { stage: "changing each size by 1 %", share: (i + 1) / game.names.length };
    if (answer === "stop") break;
  }
  return turning;
}
