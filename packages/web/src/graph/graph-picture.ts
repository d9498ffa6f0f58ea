import type { Span } from "@entente/claims";
import { BoxGrid, textBox } from "../drawing/boxes.ts";
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
  const order = Int32Array.from(degrees.keys());
  return order.sort((a, b) => (degrees[b] as number) - (degrees[a] as number) || a - b);
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
}

/** Writes names beside the nodes with most lines, as many as cover neither one another nor another large node. */
export function namesInWindow(
  nodes: readonly SeenNode[],
  { degrees }: Pick<GraphMoment, "degrees">,
  nameOf: (index: number) => string,
  first: ReadonlySet<number>,
): NodeName[] {
  const wanted = [
    ...nodes.filter(({ index }) => first.has(index)),
    ...nodes
      .filter(({ index }) => !first.has(index) && (degrees[index] as number) > 0)
      .slice(0, mostNames * 2),
  ];
  const taken = new BoxGrid(
    nodes
      .filter(({ radius }) => radius > 7)
      .slice(0, 60)
      .map(({ x, y, radius }) => ({ x1: x - radius, x2: x + radius, y1: y - radius, y2: y + radius })),
  );
  const names: NodeName[] = [];
  for (const { index, x, y, radius } of wanted) {
    if (names.length >= mostNames) break;
    const text = nameOf(index);
    const place = { x: x + radius + 4, y: y + 4 };
    const box = textBox(text, labelSize, place.x, place.y, "start");
    if (!first.has(index) && !taken.isFree(box)) continue;
    taken.add(box);
    names.push({ index, text, ...place });
  }
  return names;
}

/** The view that shows all nodes, whatever the date. */
export function wholeGraph(places: Float32Array, size: Size): FlatView {
  const points = Array.from(
    { length: places.length / 2 },
    (_, index) => [places[2 * index] as number, places[2 * index + 1] as number] as const,
  );
  return fitView(points, size, 1.6);
}
