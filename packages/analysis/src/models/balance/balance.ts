import { EntenteError } from "@entente/claims";
import type { Steps } from "../steps.ts";
import { divideGraph, type SearchBudget } from "./divide-graph.ts";
import { grainOf } from "./grain.ts";
import { couplingsOf, frustrationOf, isFrustrated, pair, type SignedGraph } from "./signed-graph.ts";
import { changesOfTies, type TieChange } from "./tie-changes.ts";
import { countTriangles, pullsOn, trianglesOnTies, type Pull } from "./triangles.ts";

/** What a run may spend. All of it is part of the run's record: equal options give equal results. */
export interface BalanceOptions {
  /** Nodes of the search, after which the division found stands unproven. Default 50 million (about ten seconds). */
  readonly nodes?: number;
  /** Starts of the tabu search for a first division. Default 20. */
  readonly starts?: number;
  /** Default 1. */
  readonly seed?: number;
  /** For how many ties, at most, it's worked out what their change would do. Default 200; 0 for none. */
  readonly changes?: number;
  /** Two actors of whom it's said who pulls them together or apart. */
  readonly between?: readonly [string, string];
}

/** A tie that is out of line with the camps. */
export interface StrainedTie {
  readonly between: readonly [string, string];
  readonly weight: number;
  /** Unbalanced triangles it stands in: third parties over whom the two are at odds with their own tie. */
  readonly triangles: number;
}

/** The two camps of a signed graph, and what is out of line with them. */
export interface BalanceResult {
  readonly actors: number;
  readonly ties: number;
  /** The weight of the ties out of line with the camps: the frustration index where proven. */
  readonly frustration: number;
  /** No division has less. Equal to `frustration` where proven; the gap between them is what stays open. */
  readonly lowerBound: number;
  readonly proven: boolean;
  /** Share of all weight that is in line beyond half: 1 − 2L/Σw (Aref and Wilson 2018); 1 where nothing is amiss. */
  readonly normalised: number;
  /** The first actor of each connected part is on side 0; sides of different parts say nothing of each other. */
  readonly sides: Readonly<Record<string, 0 | 1>>;
  readonly parts: number;
  /** Ties out of line with the camps, in the order of the input: the certificate. */
  readonly frustrated: readonly (readonly [string, string])[];
  /** The same ties, the heaviest first, then those in most unbalanced triangles. */
  readonly strained: readonly StrainedTie[];
  readonly triangles: { readonly balanced: number; readonly unbalanced: number };
  /** What changing the sign of one tie would do, what turns the camps first; null where it was not worked out. */
  readonly changes: readonly TieChange[] | null;
  /** Ties that turn the camps if their weight changes by 1 % (or that other, equally good camps disagree on). */
  readonly turnsOn: readonly (readonly [string, string])[];
  /** Third parties' pulls on the two asked for, the strongest first; null where none were. */
  readonly pulls: readonly Pull[] | null;
  readonly stopped: boolean;
}

const budgetOf = ({ nodes = 50_000_000, starts = 20, seed = 1 }: BalanceOptions): SearchBudget => ({
  nodes,
  starts,
  seed,
});

/**
 * Divides actors into the two camps that leave the least weight of ties out of line, and proves it (structural
 * balance: Cartwright and Harary 1956; the frustration index: Abelson and Rosenberg 1958).
 *
 * @throws EntenteError `ENT_INVALID` where `between` names an actor who isn't in the graph.
 * @example
 * const result = finishSteps(balanceSteps({ names: ["A", "B", "C"], ties: [{ a: 0, b: 1, weight: -1 }] }));
 * result.sides; // { A: 0, B: 1, C: 0 }
 */
export function* balanceSteps(graph: SignedGraph, options: BalanceOptions = {}): Steps<BalanceResult> {
  const { names, ties } = graph;
  const pulls = options.between === undefined ? null : pullsBetween(graph, options.between);
  const budget = budgetOf(options);
  const grain = grainOf(ties.map(({ weight }) => weight));
  const division = yield* divideGraph(couplingsOf(graph), grain, budget);
  const stopped = budget.nodes <= 0 && options.nodes !== 0;
  const { sides, parts } = sidesByPart(graph, division.sides);
  const frustration = frustrationOf(graph, sides);
  const total = ties.reduce((sum, { weight }) => sum + Math.abs(weight), 0);
  const lowerBound = boundOf(division.lower, frustration, grain, total);
  const proven = lowerBound === frustration;
  const most = options.changes ?? 200;
  const isAsked = proven && ties.length > 0 && ties.length <= most;
  const changes = isAsked ? yield* changesOfTies(graph, sides, frustration, budgetOf(options)) : null;
  const counts = trianglesOnTies(graph);
  const amiss = ties
    .map((tie, at) => ({ tie, triangles: counts[at] ?? 0 }))
    .filter(({ tie }) => isFrustrated(tie, sides))
    .map(({ tie, triangles }) => ({ between: pair(graph, tie), weight: tie.weight, triangles }));
  return {
    actors: names.length,
    ties: ties.length,
    frustration,
    lowerBound,
    proven,
    normalised: total === 0 ? 1 : 1 - (2 * frustration) / total,
    sides: Object.fromEntries(names.map((name, v) => [name, sides[v] as 0 | 1])),
    parts,
    frustrated: amiss.map(({ between }) => between),
    strained: amiss.toSorted((p, q) => Math.abs(q.weight) - Math.abs(p.weight) || q.triangles - p.triangles),
    triangles: countTriangles(graph),
    changes,
    turnsOn:
      changes?.filter(({ turnsAt }) => turnsAt !== null && turnsAt <= 0.01).map(({ tie }) => tie) ?? [],
    pulls,
    stopped,
  };
}

/** @throws EntenteError `ENT_INVALID` for an actor who isn't in the graph. */
function pullsBetween(graph: SignedGraph, [one, other]: readonly [string, string]): readonly Pull[] {
  const [a, b] = [one, other].map((name) => {
    const place = graph.names.indexOf(name);
    if (place < 0)
      throw new EntenteError("ENT_INVALID", { where: "between", why: `there is no actor “${name}”` });
    return place;
  });
  return pullsOn(graph, a ?? 0, b ?? 0);
}

/** Rounding must not leave a gap, and between multiples of the grain there is nothing. */
function boundOf(lower: number, frustration: number, grain: number, total: number): number {
  const rounding = 1e-9 * Math.max(1, total);
  const raised = grain > 0 ? Math.ceil((lower - rounding) / grain) * grain : lower;
  return raised >= frustration - rounding ? frustration : Math.max(0, raised);
}

/** Sides 0 and 1, the first actor of each connected part on 0. */
function sidesByPart(
  { names, ties }: SignedGraph,
  division: Int8Array,
): { sides: Uint8Array; parts: number } {
  const neighbours: number[][] = names.map(() => []);
  for (const { a, b } of ties) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const sides = new Uint8Array(names.length);
  const isSeen = new Uint8Array(names.length);
  let parts = 0;
  for (let head = 0; head < names.length; head++) {
    if (isSeen[head] === 1) continue;
    parts++;
    isSeen[head] = 1;
    const open = [head];
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      sides[v] = division[v] === division[head] ? 0 : 1;
      for (const u of neighbours[v] ?? []) {
        if (isSeen[u] === 1) continue;
        isSeen[u] = 1;
        open.push(u);
      }
    }
  }
  return { sides, parts };
}
