import type { Span } from "@entente/claims";
import { BoxGrid, textWidth, type Box } from "../drawing/boxes.ts";
import { fitView, toWindow, type FlatView, type Size } from "../drawing/flat-view.ts";
import { communitiesOf } from "./communities.ts";
import { holdsOn, type Edge, type GraphFacts } from "./graph-facts.ts";

/** The graph at a date: which lines hold, how many each node has, and in which camp it is. */
export interface GraphMoment {
  readonly edges: readonly Edge[];
  readonly degrees: Int32Array;
  readonly camps: Int32Array;
  /** All nodes, those with most lines first. */
  readonly order: Int32Array;
  /** The camps of two and more, largest first, by the place of their first node. */
  readonly largest: readonly { readonly head: number; readonly size: number }[];
}

/** What of a graph holds at a date, by lines of the kinds that are shown. */
export function momentOf(facts: GraphFacts, day: Span, isShown: (edge: Edge) => boolean): GraphMoment {
  const edges = facts.edges.filter((edge) => holdsOn(edge.tie, day) && isShown(edge));
  const degrees = new Int32Array(facts.nodes.length);
  for (const { a, b } of edges) {
    degrees[a] = (degrees[a] as number) + 1;
    degrees[b] = (degrees[b] as number) + 1;
  }
  const camps = communitiesOf(facts.nodes.length, edges);
  const order = byDegree(degrees);
  return { edges, degrees, camps, order, largest: largestCamps(camps, degrees, order) };
}

function byDegree(degrees: Int32Array): Int32Array {
  return Int32Array.from(degrees.keys()).toSorted(
    (a, b) => (degrees[b] as number) - (degrees[a] as number) || a - b,
  );
}

/** The camps of two and more with the node of each that has most lines. */
function largestCamps(camps: Int32Array, degrees: Int32Array, order: Int32Array): GraphMoment["largest"] {
  const known = new Map<number, { readonly head: number; size: number }>();
  for (const node of order) {
    if (degrees[node] === 0) break;
    const camp = camps[node] as number;
    const own = known.get(camp);
    if (own) own.size++;
    else known.set(camp, { head: node, size: 1 });
  }
  return [...known.values()]
    .filter(({ size }) => size > 1)
    .toSorted((a, b) => b.size - a.size || a.head - b.head);
}

/** How large a node is drawn, by its lines. */
export const radiusOf = (degree: number): number =>
  degree === 0 ? 2.2 : Math.min(13, 3.4 + Math.sqrt(degree) * 1.5);

/** A node in the window. */
export interface SeenNode {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The nodes that are in the window, those with most lines first. */
export function nodesInWindow(
  { degrees, order }: Pick<GraphMoment, "degrees" | "order">,
  places: Float32Array,
  view: FlatView,
  size: Size,
): SeenNode[] {
  const shrink = Math.min(1.6, Math.max(0.45, Math.sqrt(view.scale)));
  const [left, top] = toWindow(view, size, 0, 0);
  const seen: SeenNode[] = [];
  for (const index of order) {
    const x = left + (places[2 * index] as number) * view.scale;
    const y = top + (places[2 * index + 1] as number) * view.scale;
    if (x < -20 || y < -20 || x > size.width + 20 || y > size.height + 20) continue;
    seen.push({ index, x, y, radius: radiusOf(degrees[index] as number) * shrink });
  }
  return seen;
}

const labelSize = 11.5;
/** So many names are written at most: with more of them none could be read. */
const mostNames = 70;

/** A name beside its node. */
export interface NodeName {
  readonly index: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** A line in the window. */
export interface SeenLine {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A name that the window cuts is worse than one that so many lines cross. */
const cutCost = 5;
/** Among more lines than this every name crosses some of them, wherever it stands. */
const mostLines = 400;

/**
 * Writes names beside the nodes with most lines, as many as cover neither one another nor another large node: on the
 * side where fewest lines pass and the window cuts nothing off.
 *
 * @param first nodes whose names are written in any case.
 */
export function namesInWindow(
  nodes: readonly SeenNode[],
  lines: readonly SeenLine[],
  { degrees }: Pick<GraphMoment, "degrees">,
  nameOf: (index: number) => string,
  first: ReadonlySet<number>,
  { width, height }: Size,
): NodeName[] {
  const isCut = ({ x1, y1, x2, y2 }: Box): boolean => x1 < 0 || y1 < 0 || x2 > width || y2 > height;
  const wanted = [
    ...nodes.filter(({ index }) => first.has(index)),
    ...nodes
      .filter(({ index }) => !first.has(index) && (degrees[index] as number) > 0)
      .slice(0, mostNames * 2),
  ];
  const isFew = nodes.length < mostNames;
  const taken = new BoxGrid(
    nodes
      .filter(({ radius, index }) => radius > 7 || (isFew && (degrees[index] as number) > 0))
      .slice(0, mostNames)
      .map(({ x, y, radius }) => ({ x1: x - radius, x2: x + radius, y1: y - radius, y2: y + radius })),
  );
  const passing = lines.length <= mostLines ? lines : [];
  const names: NodeName[] = [];
  for (const node of wanted) {
    if (names.length >= mostNames) break;
    const text = nameOf(node.index);
    const free = sidesOf(node, text, width).filter(({ box }) => taken.isFree(box));
    const [best] = free
      .map((side) => ({
        side,
        cost: passing.filter((line) => doesPass(line, side.box)).length + (isCut(side.box) ? cutCost : 0),
      }))
      .toSorted((a, b) => a.cost - b.cost);
    const side = best?.side ?? (first.has(node.index) ? sidesOf(node, text, width)[0] : undefined);
    if (!side) continue;
    taken.add(side.box);
    names.push({ index: node.index, text, x: side.x, y: side.y, anchor: side.anchor });
  }
  return names;
}

interface Side extends Pick<NodeName, "x" | "y" | "anchor"> {
  readonly box: Box;
}

/** Where a name can stand: right of its node, left, below and above; these moved into a window of that width. */
function sidesOf({ x, y, radius }: SeenNode, text: string, windowWidth: number): Side[] {
  const width = textWidth(text, { size: labelSize, isBold: true });
  const at = (anchor: Side["anchor"], from: number, baseline: number): Side => {
    const left = from - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
    const [y1, y2] = [baseline - labelSize, baseline + labelSize * 0.3];
    return { x: from, y: baseline, anchor, box: { x1: left, x2: left + width, y1, y2 } };
  };
  const [below, above] = [y + radius + 13, y - radius - 5];
  const inside = (middle: number): number =>
    Math.max(width / 2 + 2, Math.min(middle, windowWidth - width / 2 - 2));
  const over = [0, width / 2, -width / 2]
    .map((aside) => inside(x + aside))
    .filter((middle) => Math.abs(middle - x) <= width / 2);
  return [
    at("start", x + radius + 4, y + 4),
    at("end", x - radius - 4, y + 4),
    ...over.flatMap((middle) => [at("middle", middle, below), at("middle", middle, above)]),
  ];
}

/** Whether a line passes through a rectangle: by the part of it that is left when it is cut at the four edges. */
function doesPass({ x1, y1, x2, y2 }: SeenLine, box: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, step, low, high] of [
    [x1, x2 - x1, box.x1, box.x2],
    [y1, y2 - y1, box.y1, box.y2],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [one, other] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to;
}

/** The view that shows all nodes, whatever the date. */
export function wholeGraph(places: Float32Array, size: Size): FlatView {
  const points = Array.from(
    { length: places.length / 2 },
    (_, index) => [places[2 * index] as number, places[2 * index + 1] as number] as const,
  );
  return fitView(points, size, 1.6, Math.max(50, size.width * 0.125));
}
