import { toWindow, type FlatView, type Size } from "../drawing/flat-view.ts";
import { toneOf, type Palette } from "../drawing/palette.ts";
import { circle, line, type Pen, type Trace } from "../drawing/pen.ts";
import { lineKey } from "../lanes/marks.ts";
import type { Edge, Stance } from "./graph-facts.ts";
import { namesInWindow, nodesInWindow, type GraphMoment, type SeenNode } from "./graph-picture.ts";

/** What of a graph is drawn, and how. */
export interface GraphPaint {
  readonly palette: Palette;
  readonly moment: GraphMoment;
  readonly places: Float32Array;
  readonly view: FlatView;
  readonly size: Size;
  readonly nameOf: (index: number) => string;
  /** Nodes in the light, with the lines between them and the first; null for all. */
  readonly lit: ReadonlySet<number> | null;
  /** The claim of the chosen line, or null. */
  readonly chosen: string | null;
  /** Numbers of citations, by line. Default: none. */
  readonly numbers?: ReadonlyMap<string, string>;
}

/** Strokes that look alike are traced together, but not too many: one huge path is slow to fill. Finest ones are not. */
const lot = 150;
const fineLot = 4000;
const tones = 6;

/** The colour of a camp: the largest six have their own, everyone else is grey. */
export function campTones({
  largest,
  camps,
}: Pick<GraphMoment, "largest" | "camps">): (node: number) => number {
  const tone = new Map(largest.slice(0, tones).map(({ head }, index) => [camps[head] as number, index + 1]));
  return (node) => tone.get(camps[node] as number) ?? 0;
}

/** Draws a graph at a date. */
export function paintGraph(pen: Pen, paint: GraphPaint): void {
  const { moment, places, view, size, lit } = paint;
  const inWindow = endsInWindow(moment.edges, places, view, size);
  const isLit = ({ edge }: { edge: Edge }): boolean => lit === null || (lit.has(edge.a) && lit.has(edge.b));
  if (lit !== null)
    pen.faint(0.13, () =>
      paintLots(
        pen,
        inWindow.filter((one) => !isLit(one)),
        paint,
      ),
    );
  paintLots(pen, inWindow.filter(isLit), paint);
  paintChosen(pen, inWindow, paint);
  const nodes = nodesInWindow(moment, places, view, size);
  paintNodes(pen, nodes, paint);
  const first = lit !== null && lit.size < 40 ? lit : none;
  const look = { size: 11.5, weight: 600, fill: paint.palette.ink, halo: paint.palette.ground };
  for (const { text, x, y, index, anchor } of namesInWindow(
    nodes,
    inWindow,
    moment,
    paint.nameOf,
    first,
    size,
  ))
    pen.faint(lit === null || lit.has(index) ? 1 : 0.3, () => pen.text(text, x, y, { ...look, anchor }));
}

const none: ReadonlySet<number> = new Set();

interface Ends {
  readonly edge: Edge;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The lines that reach into the window, with their ends there. */
function endsInWindow(edges: readonly Edge[], places: Float32Array, view: FlatView, size: Size): Ends[] {
  const [left, top] = toWindow(view, size, 0, 0);
  const { scale } = view;
  const found: Ends[] = [];
  for (const edge of edges) {
    const x1 = left + (places[2 * edge.a] as number) * scale;
    const y1 = top + (places[2 * edge.a + 1] as number) * scale;
    const x2 = left + (places[2 * edge.b] as number) * scale;
    const y2 = top + (places[2 * edge.b + 1] as number) * scale;
    const ends = { edge, x1, y1, x2, y2 };
    if (isInWindow(ends, size)) found.push(ends);
  }
  return found;
}

const isInWindow = ({ x1, y1, x2, y2 }: Ends, { width, height }: Size): boolean =>
  Math.max(x1, x2) >= 0 && Math.min(x1, x2) <= width && Math.max(y1, y2) >= 0 && Math.min(y1, y2) <= height;

const stances: readonly Stance[] = ["neither", "with", "against"];
const colourOf = (stance: Stance, palette: Palette): string =>
  stance === "with" ? palette.green : stance === "against" ? palette.red : palette["ink-3"];

/** Lines wider apart than this show their ends: arrows, bars. */
const clearScale = 0.7;
const crowded = 1200;
/** So few show them however small they are drawn. */
const few = 60;

function paintLots(pen: Pen, lines: readonly Ends[], paint: GraphPaint): void {
  const { palette, view } = paint;
  const isClear = lines.length < few || (view.scale >= clearScale && lines.length < crowded);
  for (const stance of stances) {
    const own = lines.filter(({ edge }) => edge.stance === stance);
    const look = {
      stroke: colourOf(stance, palette),
      // A stroke of one pixel is what a processor draws fastest.
      width: isClear ? 1.6 : 1,
      opacity: lines.length > crowded ? 0.5 : 0.85,
      dash: stance === "neither" && isClear ? [2, 4] : undefined,
    };
    const many = isClear ? lot : fineLot;
    for (let from = 0; from < own.length; from += many)
      pen.shape((trace) => {
        for (const ends of own.slice(from, from + many)) traceEdge(trace, ends, isClear);
      }, look);
  }
}

/** Against each other: a line that is broken in the middle, with a bar at each side of the break where there is room. */
function traceEdge(trace: Trace, { edge, x1, y1, x2, y2 }: Ends, isClear: boolean): void {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (edge.stance !== "against" || length < 8) {
    line(x1, y1, x2, y2)(trace);
    if (isClear && edge.stance === "with" && isDirected(edge)) traceArrow(trace, { x1, y1, x2, y2 }, length);
    return;
  }
  const gap = Math.min(0.2, 7 / length);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  for (const [from, to] of [
    [0, 0.5 - gap],
    [0.5 + gap, 1],
  ] as const) {
    line(x1 + (x2 - x1) * from, y1 + (y2 - y1) * from, x1 + (x2 - x1) * to, y1 + (y2 - y1) * to)(trace);
    const at = from === 0 ? to : from;
    const [bx, by] = [x1 + (x2 - x1) * at, y1 + (y2 - y1) * at];
    if (isClear) line(bx - uy * 5, by + ux * 5, bx + uy * 5, by - ux * 5)(trace);
  }
}

const directed: ReadonlySet<string> = new Set(["pledge", "part", "supports", "plain"]);
const isDirected = ({ tie }: Edge): boolean => directed.has(tie.sign);

/** An arrow head beyond the middle. */
function traceArrow(trace: Trace, { x1, y1, x2, y2 }: Omit<Ends, "edge">, length: number): void {
  if (length < 30) return;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [tx, ty] = [x1 + (x2 - x1) * 0.6, y1 + (y2 - y1) * 0.6];
  trace.moveTo(tx - ux * 7 - uy * 4, ty - uy * 7 + ux * 4);
  trace.lineTo(tx, ty);
  trace.lineTo(tx - ux * 7 + uy * 4, ty - uy * 7 - ux * 4);
}

function paintChosen(pen: Pen, lines: readonly Ends[], { palette, chosen, numbers }: GraphPaint): void {
  for (const { edge, x1, y1, x2, y2 } of lines) {
    if (chosen !== null && edge.tie.key === chosen) {
      pen.shape(line(x1, y1, x2, y2), { stroke: palette.mark, width: 11, isRound: true, opacity: 0.8 });
      pen.shape(line(x1, y1, x2, y2), { stroke: colourOf(edge.stance, palette), width: 2.4 });
    }
    const number = numbers?.get(lineKey(edge.tie));
    if (number !== undefined)
      pen.text(`[${number}]`, (x1 + x2) / 2, (y1 + y2) / 2 + 4, {
        size: 10,
        fill: palette["ink-2"],
        anchor: "middle",
        halo: palette.ground,
      });
  }
}

/** A node smaller than this looks the same as a square, and costs a fraction. */
const smallestDisc = 2;
/** Among more nodes than this only the large ones have an edge. */
const mostEdged = 500;

function paintNodes(pen: Pen, nodes: readonly SeenNode[], { palette, moment, lit }: GraphPaint): void {
  const tone = campTones(moment);
  const isEdged = (radius: number): boolean => nodes.length <= mostEdged || radius > 6;
  for (const isLit of [false, true]) {
    const own = nodes.filter(({ index }) => (lit === null || lit.has(index)) === isLit);
    const opacity = isLit ? 1 : 0.22;
    for (let camp = 0; camp <= tones; camp++) {
      const fill = camp === 0 ? palette["ink-3"] : toneOf(palette, camp);
      const alike = own.filter(({ index }) => tone(index) === camp);
      const draw = (some: readonly SeenNode[], many: number, trace: NodeTrace, isStroked: boolean): void => {
        const look = { fill, opacity, ...(isStroked ? { stroke: palette.ground, width: 1 } : {}) };
        for (let from = 0; from < some.length; from += many)
          pen.shape((to) => some.slice(from, from + many).forEach((node) => trace(to, node)), look);
      };
      const discs = alike.filter(({ radius }) => radius >= smallestDisc);
      const dots = alike.filter(({ radius }) => radius < smallestDisc);
      draw(dots, fineLot, square, false);
      draw(
        discs.filter(({ radius }) => !isEdged(radius)),
        30,
        disc,
        false,
      );
      draw(
        discs.filter(({ radius }) => isEdged(radius)),
        30,
        disc,
        true,
      );
    }
  }
}

type NodeTrace = (trace: Trace, node: SeenNode) => void;

const disc: NodeTrace = (trace, { x, y, radius }) => circle(x, y, radius)(trace);
const square: NodeTrace = (trace, { x, y, radius }) => {
  const half = radius * 0.9;
  trace.rect(x - half, y - half, 2 * half, 2 * half);
};
