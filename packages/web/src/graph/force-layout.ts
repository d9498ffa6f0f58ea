import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { coarsened, type CoarseGraph } from "./coarse-graph.ts";
import type { LayoutTask } from "./layout-task.ts";

/** A layout on its way. Its places are x and y of each node in turn, around 0, 0. */
export interface ForceLayout {
  /** Works on. @returns whether it is done. */
  step(ticks: number): boolean;
  places(): Float32Array;
  /** How much of the work is done, from 0 to 1. */
  share(): number;
}

interface Placed extends SimulationNodeDatum {
  readonly index: number;
}
type Tied = SimulationLinkDatum<Placed> & { readonly isAgainst: boolean };

/** One graph of the row from the finest to the coarsest, and what its nodes stand for. */
interface Level extends LayoutTask {
  readonly sizes: Float32Array;
  /** Of each node of the next finer graph, the node that stands for it; null for the finest. */
  readonly standsFor: Int32Array | null;
}

/** Graphs of fewer nodes than this are laid out as they are. */
const smallEnough = 400;
/** A graph that hardly gets smaller is not made coarser. */
const leastShrinking = 0.85;

/** The graph itself, then each coarser than the one before. */
function levelsOf({ nodes, links }: LayoutTask): Level[] {
  const levels: Level[] = [{ nodes, links, sizes: new Float32Array(nodes).fill(1), standsFor: null }];
  for (let last = levels[0]; last && last.nodes > smallEnough; last = levels.at(-1)) {
    const coarse: CoarseGraph = coarsened(last, last.sizes);
    if (coarse.nodes > last.nodes * leastShrinking) break;
    levels.push(coarse);
  }
  return levels;
}

/** The coarsest graph settles long at little cost; in finer ones everybody is near their place already. */
const ticksOf = (nodes: number, isCoarsest: boolean): number =>
  isCoarsest
    ? Math.round(Math.min(220, Math.max(120, 60_000 / nodes)))
    : Math.round(Math.min(50, Math.max(14, 40_000 / nodes)));

/** In the last ticks of a large graph nodes that cover one another are moved apart: in all of them it costs too much. */
const lastTicks = 6;

/** How much room a node needs that stands for several, beside one that stands for itself. */
const roomOf = (size: number): number => Math.sqrt(size);

function simulate({ nodes, links, sizes }: Level, start: Float32Array | null, ticks: number) {
  const placed: Placed[] = Array.from({ length: nodes }, (_, index) =>
    start ? { index, x: start[2 * index] as number, y: start[2 * index + 1] as number } : { index },
  );
  const tied: Tied[] = links.map(({ a, b, isAgainst }) => ({ source: a, target: b, isAgainst }));
  const room = (end: Tied["source"]): number => roomOf(sizes[(end as Placed).index] as number);
  const simulation = forceSimulation<Placed>(placed)
    .alpha(start ? 0.35 : 1)
    .alphaDecay(1 - (0.001 / (start ? 0.035 : 1)) ** (1 / ticks))
    .force(
      "link",
      forceLink<Placed, Tied>(tied)
        .distance((tie) => ((tie.isAgainst ? 110 : 55) * (room(tie.source) + room(tie.target))) / 2)
        .strength(({ isAgainst }) => (isAgainst ? 0.05 : 0.35)),
    )
    .force(
      "apart",
      forceManyBody<Placed>()
        .strength(({ index }) => -90 * (sizes[index] as number))
        .theta(nodes > smallEnough ? 1.3 : 1)
        .distanceMax(700),
    )
    .force("x", forceX<Placed>().strength(0.05))
    .force("y", forceY<Placed>().strength(0.07))
    .stop();
  return { simulation, placed };
}

const collide = (sizes: Float32Array) =>
  forceCollide<Placed>(({ index }) => 12 * roomOf(sizes[index] as number)).iterations(1);

/** The golden angle: points at its multiples, ever further out, lie evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Places the nodes of a finer graph around those that stand for them. */
function expanded(coarse: Float32Array, standsFor: Int32Array): Float32Array {
  const counts = new Int32Array(coarse.length / 2);
  const places = new Float32Array(standsFor.length * 2);
  for (const [node, to] of standsFor.entries()) {
    const count = counts[to] as number;
    counts[to] = count + 1;
    const away = 26 * Math.sqrt(count);
    places[2 * node] = (coarse[2 * to] as number) + away * Math.cos(count * goldenAngle);
    places[2 * node + 1] = (coarse[2 * to + 1] as number) + away * Math.sin(count * goldenAngle);
  }
  return places;
}

interface Work {
  readonly simulation: Simulation<Placed, undefined>;
  readonly placed: readonly Placed[];
  readonly ticks: number;
}

/**
 * Lays out a graph by forces: who stands together is drawn together, enemies keep their distance. A large one is made
 * coarser first, again and again; the coarsest is laid out, and each finer one begins where the coarser ended. The same graph gives the same places: nodes begin on a spiral in their order, and the library's random numbers have a fixed seed.
 */
export function forceLayout(task: LayoutTask): ForceLayout {
  const levels = levelsOf(task);
  const ticks = levels.map(({ nodes }, at) => ticksOf(nodes, at === levels.length - 1));
  const effort = levels.map(({ nodes }, at) => nodes * (ticks[at] as number));
  const whole = effort.reduce((sum, one) => sum + one, 0);
  let at = levels.length - 1;
  let done = 0;
  const begin = (start: Float32Array | null): Work => {
    const level = levels[at] as Level;
    return { ...simulate(level, start, ticks[at] as number), ticks: ticks[at] as number };
  };
  let work = begin(null);
  const placesHere = (): Float32Array => Float32Array.from(work.placed.flatMap(({ x = 0, y = 0 }) => [x, y]));
  const tick = (): void => {
    if (done >= work.ticks) {
      const start = expanded(placesHere(), levels[at]?.standsFor ?? new Int32Array());
      [at, done] = [at - 1, 0];
      work = begin(start);
    }
    const level = levels[at] as Level;
    if (done === (level.nodes > smallEnough ? Math.max(0, work.ticks - lastTicks) : 0))
      work.simulation.force("collide", collide(level.sizes));
    work.simulation.tick();
    done++;
  };
  const isDone = (): boolean => at === 0 && done >= work.ticks;
  return {
    step: (most) => {
      for (let count = 0; count < most && !isDone(); count++) tick();
      return isDone();
    },
    places: () => {
      let places = placesHere();
      for (let finer = at; finer > 0; finer--)
        places = expanded(places, levels[finer]?.standsFor ?? new Int32Array());
      return places;
    },
    share: () => {
      const before = effort.slice(at + 1).reduce((sum, one) => sum + one, 0);
      return (before + done * (levels[at]?.nodes ?? 0)) / Math.max(1, whole);
    },
  };
}
