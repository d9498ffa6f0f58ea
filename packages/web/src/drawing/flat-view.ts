/** Which part of a plane is shown: a point of it at the middle of the window, and how large it is drawn. */
export interface FlatView {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A window's size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a point of the plane stands in the window. */
export const toWindow = (
  { x, y, scale }: FlatView,
  { width, height }: Size,
  px: number,
  py: number,
): [number, number] => [(px - x) * scale + width / 2, (py - y) * scale + height / 2];

/** Which point of the plane is at a place of the window. */
export const fromWindow = (
  { x, y, scale }: FlatView,
  { width, height }: Size,
  wx: number,
  wy: number,
): [number, number] => [(wx - width / 2) / scale + x, (wy - height / 2) / scale + y];

/** Draws larger or smaller and keeps one place of the window where it is. */
export function zoomedAt(
  view: FlatView,
  size: Size,
  factor: number,
  at: readonly [number, number],
  limits: { readonly least: number; readonly most: number },
): FlatView {
  const scale = Math.min(limits.most, Math.max(limits.least, view.scale * factor));
  const [px, py] = fromWindow(view, size, ...at);
  return { scale, x: px - (at[0] - size.width / 2) / scale, y: py - (at[1] - size.height / 2) / scale };
}

/** Moves what is shown by so many pixels of the window. */
export const draggedBy = (view: FlatView, dx: number, dy: number): FlatView => ({
  ...view,
  x: view.x - dx / view.scale,
  y: view.y - dy / view.scale,
});

/** How what was drawn in one view has to be stretched around the window's middle, and then moved, to stand as in another. */
export const shiftBetween = (from: FlatView, to: FlatView): { scale: number; x: number; y: number } => ({
  scale: to.scale / from.scale,
  x: (from.x - to.x) * to.scale,
  y: (from.y - to.y) * to.scale,
});

/** Shows some points, all of them, with an edge around: of 50 pixels, and at the sides of as many as is asked for. */
export function fitView(
  points: readonly (readonly [number, number])[],
  size: Size,
  most: number,
  sides = 50,
): FlatView {
  if (points.length === 0) return { x: 0, y: 0, scale: 1 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const edge = 50;
  const scale = Math.min(
    most,
    Math.max(1, size.width - 2 * sides) / Math.max(1, right - left),
    Math.max(1, size.height - 2 * edge) / Math.max(1, bottom - top),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale };
}

/** A view as an address has it: `12.5,-40,1.75`. */
export const printFlatView = ({ x, y, scale }: FlatView): string =>
  [x, y, scale].map((value) => String(Number(value.toPrecision(5)))).join(",");

/** Reads what {@link printFlatView} writes; null for anything else. */
export function parseFlatView(text: string | null): FlatView | null {
  const parts = (text ?? "").split(",").map(Number);
  const [x, y, scale] = parts;
  if (parts.length !== 3 || x === undefined || y === undefined || scale === undefined) return null;
  return parts.every((part) => Number.isFinite(part)) && scale > 0 ? { x, y, scale } : null;
}
