import { fromWindow, type FlatView, type Size } from "../drawing/flat-view.ts";
import type { Edge } from "./graph-facts.ts";
import { radiusOf, type GraphMoment } from "./graph-picture.ts";

/** What is at a place of the window: a node by its place in the list, or a line. */
export type Reached =
  { readonly kind: "node"; readonly node: number } | { readonly kind: "edge"; readonly edge: Edge };

interface Field {
  readonly moment: GraphMoment;
  readonly places: Float32Array;
  readonly view: FlatView;
  readonly size: Size;
}

/** The node or line at a place of the window, or null. Nodes come before lines. */
export function reachedAt({ moment, places, view, size }: Field, x: number, y: number): Reached | null {
  // Everything is asked on the plane: one point is brought there instead of all of them to the window.
  const [px, py] = fromWindow(view, size, x, y);
  let node = -1;
  let nearest = Infinity;
  for (let index = 0; index < moment.degrees.length; index++) {
    const dx = (places[2 * index] as number) - px;
    const dy = (places[2 * index + 1] as number) - py;
    const away = Math.sqrt(dx * dx + dy * dy) * view.scale;
    if (away < nearest && away <= radiusOf(moment.degrees[index] as number) + 5)
      [node, nearest] = [index, away];
  }
  if (node >= 0) return { kind: "node", node };
  let best: Edge | null = null;
  let distance = lineReach / view.scale;
  for (const edge of moment.edges) {
    const away = distanceToLine(px, py, [
      places[2 * edge.a] as number,
      places[2 * edge.a + 1] as number,
      places[2 * edge.b] as number,
      places[2 * edge.b + 1] as number,
    ]);
    if (away < distance) [best, distance] = [edge, away];
  }
  return best && { kind: "edge", edge: best };
}

/** A line is reached from so many pixels away. */
const lineReach = 5;

/** How far a point is from a stretch between two points. */
export function distanceToLine(
  x: number,
  y: number,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The node that an arrow key goes to: the nearest one in that direction. Null for another key, or where there is none.
 * From nowhere it goes to the node with most lines.
 */
export function nodeAfterKey(
  key: string,
  from: number | null,
  { moment, places }: Pick<Field, "moment" | "places">,
): number | null {
  const way = ways[key];
  if (!way) return null;
  const isThere = (index: number): boolean => (moment.degrees[index] as number) > 0;
  if (from === null) {
    const best = [...moment.degrees.keys()].reduce(
      (top, index) => ((moment.degrees[index] as number) > (moment.degrees[top] as number) ? index : top),
      0,
    );
    return isThere(best) ? best : null;
  }
  let best: number | null = null;
  let least = Infinity;
  for (let index = 0; index < moment.degrees.length; index++) {
    if (index === from || !isThere(index)) continue;
    const dx = (places[2 * index] as number) - (places[2 * from] as number);
    const dy = (places[2 * index + 1] as number) - (places[2 * from + 1] as number);
    const along = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (along <= 0 || aside > along) continue;
    if (along + aside < least) [best, least] = [index, along + aside];
  }
  return best;
}
