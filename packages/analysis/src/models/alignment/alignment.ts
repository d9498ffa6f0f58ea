import { divideGraph } from "../balance/divide-graph.ts";
import type { Steps } from "../steps.ts";
import { descend, inOrderOfAppearance, type Descents } from "./descend.ts";
import { enumerateOptima, mostEnumerated } from "./enumerate-optima.ts";
import { enumeratePartitions, isPartitionable } from "./enumerate-partitions.ts";
import {
  couplingsOfStakes,
  energyOf,
  frustrationsOf,
  sidesOfState,
  stakesOf,
  type AlignmentGame,
  type Stakes,
} from "./game.ts";
import { holdingPairs, type HoldingPair } from "./holding-pairs.ts";
import { mapLandscape, mostMapped } from "./map-landscape.ts";
import { turningSizes } from "./turning-sizes.ts";

/** All of it is part of the run's record: equal options give equal results. */
export interface AlignmentOptions {
  /** How many camps there may be, 2 to 8. Default 2. */
  readonly camps?: number;
  /** Seeded descents, where basins or optima can't be counted out. Default 20,000, fewer where actors are many. */
  readonly starts?: number;
  /** Default 1. */
  readonly seed?: number;
  /** How many optima are listed. Default 100. */
  readonly most?: number;
  /** Nodes of the search that proves the best and tries what holds it. Default 20 million. */
  readonly nodes?: number;
  /** Whether it's worked out what holds the best alignment. Default: for two camps and up to 30 actors. */
  readonly holding?: boolean;
}

/** An alignment that nobody leaves alone. */
export interface Optimum {
  readonly energy: number;
  /** Share of all alignments, or of the descents, from which steepest descent ends here; null where not sampled. */
  readonly basin: number | null;
  readonly sides: Readonly<Record<string, number>>;
}

/** Where a game's alignments come to rest. */
export interface AlignmentResult {
  /** Whether all alignments were gone through, so that no optimum is missing. */
  readonly proven: boolean;
  /** Whether the first one has the lowest energy there is, for certain. */
  readonly bestProven: boolean;
  /** Best first. */
  readonly optima: readonly Optimum[];
  /** How many local optima there are (proven) or were met. */
  readonly found: number;
  /** How basins were measured. */
  readonly basins: { readonly how: "counted" | "sampled"; readonly starts: number };
  /**
   * Estimated share of alignments whose descent ends in an optimum that was met (Good 1953: one less the share of
   * descents that ended where no other did); 1 where all were gone through.
   */
  readonly coverage: number;
  /** Each actor's part of the best alignment's energy; the higher, the more it is out of place. */
  readonly frustration: Readonly<Record<string, number>>;
  /** What holds the best alignment, the least first; null where it was not worked out. */
  readonly holding: readonly HoldingPair[] | null;
  /** Inputs whose change by 1 % makes another alignment best (or which equally good ones differ in). */
  readonly turnsOn: readonly string[];
  readonly stopped: boolean;
}

interface Rest {
  readonly camps: Uint8Array;
  readonly energy: number;
  readonly basin: number | null;
}

/**
 * Who lines up with whom: all alignments from which no single actor would move, with energies and basins
 * (landscape theory of aggregation, Axelrod and Bennett 1993).
 *
 * @example
 * const { optima } = finishSteps(alignmentSteps({ names: ["A", "B"], sizes: [1, 1], propensity: [[0, 1], [1, 0]] }));
 * optima[0]; // { energy: 0, basin: 1, sides: { A: 0, B: 0 } }
 */
export function* alignmentSteps(game: AlignmentGame, options: AlignmentOptions = {}): Steps<AlignmentResult> {
  const stakes = stakesOf(game);
  const { size } = stakes;
  const { camps = 2, seed = 1, most = 100 } = options;
  const starts = options.starts ?? Math.max(50, Math.min(20_000, Math.ceil(2e8 / (size * size * 8))));
  const listed = yield* listOptima(stakes, camps, Math.max(most, 10_000));
  const isMapped = camps === 2 && size <= mostMapped && listed !== null && listed.isComplete;
  const descents = isMapped ? null : yield* descend(stakes, camps, { starts, seed });
  const known = restsOf(stakes, listed?.camps ?? [], descents);
  const counted = isMapped ? countBasins(stakes, known) : known;
  const proven = listed?.isComplete ?? false;
  const best = yield* bestOf(stakes, counted, proven, options);
  const rests = counted.toSorted((p, q) => p.energy - q.energy);
  if (best.rest !== null) rests.unshift(best.rest);
  const first = rests[0]?.camps ?? new Uint8Array(size);
  const isHeld = (options.holding ?? size <= 30) && camps === 2 && best.isProven && size > 1;
  const budget = { nodes: options.nodes ?? 20_000_000, starts: 2, seed };
  const holding = isHeld ? yield* holdingPairs(game, first, budget) : null;
  const sizes = isHeld ? yield* turningSizes(game, first, budget) : [];
  const single =
    descents === null ? 0 : [...descents.found.values()].filter(({ times }) => times === 1).length;
  const shares = frustrationsOf(stakes, first);
  return {
    proven,
    bestProven: best.isProven,
    optima: rests.slice(0, most).map(({ camps: sides, energy, basin }) => ({
      energy,
      basin,
      sides: Object.fromEntries(game.names.map((name, i) => [name, sides[i] as number])),
    })),
    found: proven ? (listed?.count ?? 0) : rests.length,
    basins: { how: descents === null ? "counted" : "sampled", starts: descents?.starts ?? 2 ** (size - 1) },
    coverage: proven || descents === null ? 1 : 1 - single / Math.max(1, descents.starts),
    frustration: Object.fromEntries(game.names.map((name, i) => [name, shares[i] ?? 0])),
    holding,
    turnsOn: [...turningPairs(holding), ...sizes],
    stopped: listed?.isComplete === false || (descents !== null && descents.starts < starts),
  };
}

interface Listed {
  readonly camps: readonly Uint8Array[];
  readonly count: number;
  readonly isComplete: boolean;
}

function* listOptima(stakes: Stakes, camps: number, most: number): Steps<Listed | null> {
  if (camps === 2 && stakes.size <= mostEnumerated) {
    const { states, count, isComplete } = yield* enumerateOptima(stakes, most);
    return { camps: states.map((state) => sidesOfState(state, stakes.size)), count, isComplete };
  }
  if (camps > 2 && isPartitionable(stakes.size, camps))
    return yield* enumeratePartitions(stakes, camps, most);
  return null;
}

function restsOf(stakes: Stakes, listed: readonly Uint8Array[], descents: Descents | null): Rest[] {
  const rests = new Map<string, Rest>();
  for (const camps of listed)
    rests.set(camps.join(","), { camps, energy: energyOf(stakes, camps), basin: null });
  for (const [key, { camps, times }] of descents?.found ?? []) {
    const basin = times / (descents?.starts ?? 1);
    rests.set(key, { camps, energy: energyOf(stakes, camps), basin });
  }
  if (descents === null) return [...rests.values()];
  return [...rests.values()].map((rest) => ({ ...rest, basin: rest.basin ?? 0 }));
}

function countBasins(stakes: Stakes, rests: readonly Rest[]): Rest[] {
  const { end } = mapLandscape(stakes);
  const counts = new Map<number, number>();
  for (const state of end) counts.set(state, (counts.get(state) ?? 0) + 1);
  return rests.map((rest) => {
    let state = 0;
    for (let i = 1; i < stakes.size; i++) state += (rest.camps[i] as number) * 2 ** (i - 1);
    return { ...rest, basin: (counts.get(state) ?? 0) / end.length };
  });
}

/** Whether the best is best for certain, and the best itself where no descent met it. */
function* bestOf(
  stakes: Stakes,
  rests: readonly Rest[],
  proven: boolean,
  options: AlignmentOptions,
): Steps<{ isProven: boolean; rest: Rest | null }> {
  if (proven || (options.camps ?? 2) > 2) return { isProven: proven, rest: null };
  const negative = stakes.matrix.reduce((sum, stake) => sum + Math.max(0, -stake), 0) / 2;
  const budget = { nodes: options.nodes ?? 20_000_000, starts: 20, seed: options.seed ?? 1 };
  const division = yield* divideGraph(couplingsOfStakes(stakes), 0, budget);
  const camps = inOrderOfAppearance(division.sides);
  const energy = energyOf(stakes, camps);
  const lowest = rests.reduce((least, rest) => Math.min(least, rest.energy), Number.POSITIVE_INFINITY);
  const slack = stakes.rounding * stakes.size;
  const isProven = Math.min(energy, lowest) <= 2 * (division.lower - negative) + slack;
  return { isProven, rest: energy < lowest - slack ? { camps, energy, basin: 0 } : null };
}

const turningPairs = (holding: readonly HoldingPair[] | null): string[] =>
  (holding ?? [])
    .filter(({ propensity, turnsAt }) => Math.abs(turnsAt) <= 0.01 * Math.abs(propensity))
    .map(({ between: [a, b] }) => `propensity of ${a} and ${b}`);
