import type { Size } from "../drawing/flat-view.ts";
import type { LayoutTask } from "./layout-task.ts";

/** Of each node, the number of the part of a graph it is in: nodes that lines lead between are in one. */
export function partsOf({ nodes, links }: LayoutTask): Int32Array {
  const head = Int32Array.from({ length: nodes }, (_, index) => index);
  const find = (node: number): number => {
    let at = node;
    while (head[at] !== at) {
      head[at] = head[head[at] as number] as number;
      at = head[at] as number;
    }
    return at;
  };
  for (const { a, b } of links) head[find(a)] = find(b);
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: nodes }, (_, node) => {
    const to = find(node);
    const known = numbers.get(to) ?? numbers.size;
    numbers.set(to, known);
    return known;
  });
}

interface Part {
  readonly members: number[];
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between parts, in which names have to be read, and around a node that stands alone. */
const gaps = { across: 150, down: 60, alone: 56 } as const;
/**
 * Moves the parts of a graph, each as a whole, so that none lies over another: in rows, the largest first. What has
 * nothing to do with one another is seen to stand apart.
 *
 * @param places x and y of each node in turn.
 * @param window what they are to be seen in: they are drawn as large as it can hold.
 */
export function packParts(places: Float32Array, parts: Int32Array, window: Size): Float32Array {
  const boxes = boxesOf(places, parts);
  if (boxes.length < 2) return places;
  const packed = new Float32Array(places);
  let y = 0;
  for (const row of bestRows(boxes, window)) {
    const height = rowHeight(row);
    let x = -rowWidth(row) / 2;
    for (const box of row) {
      const dx = x + (widthOf(box) - box.right + box.left) / 2 - box.left;
      const dy = y + (height - box.bottom + box.top) / 2 - box.top;
      for (const node of box.members) {
        packed[2 * node] = (places[2 * node] as number) + dx;
        packed[2 * node + 1] = (places[2 * node + 1] as number) + dy;
      }
      x += widthOf(box);
    }
    y += height;
  }
  return packed.map((value, at) => (at % 2 === 0 ? value : value - y / 2));
}

const isAlone = ({ members }: Part): boolean => members.length === 1;
const widthOf = (part: Part): number => part.right - part.left + (isAlone(part) ? gaps.alone : gaps.across);
const heightOf = (part: Part): number => part.bottom - part.top + (isAlone(part) ? gaps.alone : gaps.down);
const rowWidth = (row: readonly Part[]): number => row.reduce((sum, part) => sum + widthOf(part), 0);
const rowHeight = (row: readonly Part[]): number =>
  row.reduce((most, part) => Math.max(most, heightOf(part)), 0);

/** The parts with the frames they lie in, those with most nodes first. */
function boxesOf(places: Float32Array, parts: Int32Array): Part[] {
  const boxes: Part[] = [];
  for (const [node, part] of parts.entries()) {
    const [x, y] = [places[2 * node] as number, places[2 * node + 1] as number];
    const box = (boxes[part] ??= { members: [], left: x, right: x, top: y, bottom: y });
    box.members.push(node);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return boxes.toSorted(
    (a, b) => b.members.length - a.members.length || (a.members[0] ?? 0) - (b.members[0] ?? 0),
  );
}

/** So many widths are tried. */
const mostTried = 40;

/** The rows that can be drawn largest in a window. */
function bestRows(boxes: readonly Part[], window: Size): Part[][] {
  const widest = Math.max(...boxes.map(widthOf));
  const whole = rowWidth(boxes);
  let best: Part[][] = [];
  let least = Infinity;
  for (let tried = 0; tried <= mostTried; tried++) {
    const rows = rowsOf(boxes, widest + ((whole - widest) * tried) / mostTried);
    const height = rows.reduce((sum, row) => sum + rowHeight(row), 0);
    const need = Math.max(Math.max(...rows.map(rowWidth)) / window.width, height / window.height);
    if (need < least) [best, least] = [rows, need];
  }
  return best;
}

function rowsOf(boxes: readonly Part[], most: number): Part[][] {
  const rows: Part[][] = [];
  let free = 0;
  for (const box of boxes) {
    const row = rows.at(-1);
    if (row && widthOf(box) <= free) {
      row.push(box);
      free -= widthOf(box);
    } else {
      rows.push([box]);
      free = most - widthOf(box);
    }
  }
  return rows;
}
