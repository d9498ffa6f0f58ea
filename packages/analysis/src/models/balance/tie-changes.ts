import type { Steps } from "../steps.ts";
import { couplingsOf, pair, type SignedGraph, type Tie } from "./signed-graph.ts";
import { divideGraph, type SearchBudget } from "./divide-graph.ts";
import { grainOf } from "./grain.ts";
import { frustrationOf, isFrustrated } from "./signed-graph.ts";

/** What would follow if one tie changed its sign and all else stayed. */
export interface TieChange {
  readonly tie: readonly [string, string];
  /** Its weight as it is. */
  readonly weight: number;
  /** The frustration index with the sign changed. */
  readonly frustration: number;
  /** Whether the present camps would then no longer be best. */
  readonly turnsCamps: boolean;
  /**
   * The least change of its weight, as a share of it, from which the present camps are not the only best ones; 0
   * where they are not even now, 2 where only the opposite sign of the same weight does it, null where nothing up to
   * that does.
   */
  readonly turnsAt: number | null;
}

/**
 * What each single tie holds. With y the best of the divisions that disagree with the present camps about a tie of
 * weight w, at cost L′: weakening a tie that is in line by δ brings them level when δ = L′ − L, so does strengthening
 * one that is out of line, and changing the sign (δ = 2w) costs min(L + w, L′ − w), or L − w where it was out of line.
 * Each L′ is proven like L; ties whose proof the budget doesn't cover are left out.
 */
export function* changesOfTies(
  graph: SignedGraph,
  sides: Uint8Array,
  frustration: number,
  budget: SearchBudget,
): Steps<readonly TieChange[]> {
  const changes: TieChange[] = [];
  const { ties } = graph;
  for (const [at, tie] of ties.entries()) {
    const otherwise = yield* costOtherwise(graph, tie, sides, budget);
    if (otherwise === null) break;
    changes.push(changeOf(graph, tie, isFrustrated(tie, sides), frustration, otherwise));
    const answer = yield { stage: "changing one tie at a time", share: (at + 1) / ties.length };
    if (answer === "stop") break;
  }
  const order = ({ turnsAt }: TieChange): number => turnsAt ?? Number.POSITIVE_INFINITY;
  return changes.toSorted((p, q) => order(p) - order(q) || p.frustration - q.frustration);
}

function changeOf(
  graph: SignedGraph,
  tie: Tie,
  isAmiss: boolean,
  frustration: number,
  otherwise: number,
): TieChange {
  const weight = Math.abs(tie.weight);
  const spare = Math.max(0, otherwise - frustration);
  const turnsAt = spare / weight;
  return {
    tie: pair(graph, tie),
    weight: tie.weight,
    frustration: isAmiss ? frustration - weight : Math.min(frustration + weight, otherwise - weight),
    turnsCamps: !isAmiss && otherwise - weight < frustration + weight,
    turnsAt: turnsAt <= 2 ? turnsAt : null,
  };
}

/** The lowest cost of a division that disagrees with the camps about a tie; null where the budget ends first. */
function* costOtherwise(
  graph: SignedGraph,
  tie: Tie,
  sides: Uint8Array,
  budget: SearchBudget,
): Steps<number | null> {
  const couplings = couplingsOf(graph);
  const all = graph.ties.reduce((sum, { weight }) => sum + Math.abs(weight), 1);
  const isTogether = sides[tie.a] === sides[tie.b];
  couplings.add(tie.a, tie.b, isTogether ? -2 * all : 2 * all);
  const division = yield* divideGraph(couplings, grainOf(graph.ties.map(({ weight }) => weight)), budget);
  return budget.nodes > 0 ? frustrationOf(graph, division.sides) : null;
}
