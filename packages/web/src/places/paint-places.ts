import { BoxGrid, textWidth } from "../drawing/boxes.ts";
import { toWindow, type FlatView, type Size } from "../drawing/flat-view.ts";
import { toneOf, type Palette } from "../drawing/palette.ts";
import { box, circle, line, type Pen, type Trace } from "../drawing/pen.ts";
import type { SeenPlace } from "./place-marks.ts";
import type { Bond } from "./place-moment.ts";
import type { Land, Ring } from "./world.ts";

/** What of a map of places is drawn, and how. */
export interface PlacesPaint {
  readonly palette: Palette;
  readonly lands: readonly Land[];
  readonly seen: readonly SeenPlace[];
  readonly view: FlatView;
  readonly size: Size;
  /** The number of an actor's colour, from 1; 0 for the others. */
  readonly toneOfActor: (actor: string) => number;
  /** The sign that is pointed at or chosen, or null. */
  readonly lit: string | null;
  /** Numbers of citations, by sign. Default: none. */
  readonly numbers?: ReadonlyMap<string, string>;
}

/** How strongly a sign is drawn of which nobody is sure. */
export const unsureStrength = 0.5;

/** Points nearer than this to the last one drawn are left out, in pixels. */
const near = 0.7;

/** Draws countries, and over them who is where. */
export function paintPlaces(pen: Pen, paint: PlacesPaint): void {
  const { palette, lands, seen, view, size } = paint;
  const named = new Set(seen.map(({ spot }) => spot.place.at?.country));
  for (const land of lands) {
    const rings = land.rings.filter((ring) => isInWindow(ring, view, size));
    if (rings.length === 0) continue;
    const isNamed = land.id !== "-" && named.has(land.id);
    pen.shape((trace) => rings.forEach((ring) => traceRing(trace, ring, view, size)), {
      fill: palette.land,
      stroke: isNamed ? palette["ink-3"] : palette.coast,
      width: isNamed ? 1.4 : 0.7,
    });
  }
  paintCountryNames(pen, paint);
  for (const place of seen) paintPlace(pen, place, paint);
}

const countrySize = 11;

/** Names the countries that are large enough in the window, where no place stands. */
function paintCountryNames(pen: Pen, { palette, lands, seen, view, size }: PlacesPaint): void {
  const taken = new BoxGrid(seen.map(({ x, y }) => ({ x1: x - 45, x2: x + 110, y1: y - 16, y2: y + 30 })));
  for (const { name, rings, middle } of lands) {
    const [x, y] = toWindow(view, size, ...middle);
    const half = textWidth(name, { size: countrySize }) / 2;
    const room = Math.max(...rings.map(({ left, right }) => right - left)) * view.scale;
    const frame = { x1: x - half, x2: x + half, y1: y - countrySize, y2: y + 3 };
    const isInside = frame.x1 > 4 && frame.x2 < size.width - 4 && frame.y1 > 4 && frame.y2 < size.height - 4;
    if (!isInside || room < 2.4 * half || !taken.isFree(frame)) continue;
    taken.add(frame);
    pen.text(name, x, y, { size: countrySize, fill: palette["ink-3"], anchor: "middle", halo: palette.land });
  }
}

function isInWindow({ left, top, right, bottom }: Ring, view: FlatView, size: Size): boolean {
  const [x1, y1] = toWindow(view, size, left, top);
  const [x2, y2] = toWindow(view, size, right, bottom);
  return x2 >= 0 && y2 >= 0 && x1 <= size.width && y1 <= size.height && x2 - x1 + (y2 - y1) > 1.2;
}

function traceRing(trace: Trace, { points }: Ring, view: FlatView, size: Size): void {
  const left = size.width / 2 - view.x * view.scale;
  const top = size.height / 2 - view.y * view.scale;
  let [lastX, lastY] = [NaN, NaN];
  for (let k = 0; k < points.length; k += 2) {
    const x = (points[k] as number) * view.scale + left;
    const y = (points[k + 1] as number) * view.scale + top;
    if (k === 0) trace.moveTo(x, y);
    else if (Math.abs(x - lastX) + Math.abs(y - lastY) < near) continue;
    else trace.lineTo(x, y);
    [lastX, lastY] = [x, y];
  }
  trace.closePath();
}

function paintPlace(pen: Pen, { x, y, marks, more, label, who }: SeenPlace, paint: PlacesPaint): void {
  const { palette, lit, numbers, toneOfActor } = paint;
  pen.shape(circle(x, y, 2.4), { fill: palette.ink });
  for (const mark of marks) {
    const tone = toneOfActor(mark.presence.actor);
    const colour = tone === 0 ? palette["ink-2"] : toneOf(palette, tone);
    if (mark.key === lit)
      pen.shape(circle(mark.x, mark.y, 9.5), { fill: palette.mark, stroke: palette.ink, width: 1 });
    const isFirm = mark.presence.line.status === "certain" || mark.presence.line.status === "presumed";
    pen.faint(isFirm ? 1 : unsureStrength, () =>
      paintBond(pen, mark.presence.bond, mark.x, mark.y, { colour, ground: palette.ground }),
    );
    const number = numbers?.get(mark.key);
    if (number !== undefined)
      pen.text(number, mark.x, mark.y + 16, {
        size: 9,
        fill: palette["ink-2"],
        anchor: "middle",
        halo: palette.land,
      });
  }
  if (more > 0) pen.text(`+${more}`, x + 48, y + 17, { size: 11, fill: palette.ink, halo: palette.land });
  if (who) pen.text(who.text, who.x, who.y, { size: 10.5, fill: palette["ink-2"], halo: palette.land });
  if (label)
    pen.text(label.text, label.x, label.y, { size: 12, weight: 600, fill: palette.ink, halo: palette.land });
}

/**
 * The sign of what somebody has to do with a place. It reads without colour: a full square holds, a full disc is there,
 * an empty square with a stroke through it lost, an empty disc left, a cross is what happened.
 */
export function paintBond(
  pen: Pen,
  bond: Bond,
  x: number,
  y: number,
  { colour, ground }: { readonly colour: string; readonly ground: string },
): void {
  const full = { fill: colour, stroke: ground, width: 1 };
  const empty = { fill: ground, stroke: colour, width: 1.8 };
  switch (bond) {
    case "holds":
      pen.shape(box(x - 5, y - 5, 10, 10), full);
      return;
    case "is there":
      pen.shape(circle(x, y, 5.2), full);
      return;
    case "lost":
      pen.shape(box(x - 4.5, y - 4.5, 9, 9), empty);
      pen.shape(line(x - 6.5, y + 6.5, x + 6.5, y - 6.5), { stroke: colour, width: 1.8 });
      return;
    case "left":
      pen.shape(circle(x, y, 4.6), empty);
      return;
    case "happened":
      pen.shape(
        (trace) => {
          line(x - 4.5, y - 4.5, x + 4.5, y + 4.5)(trace);
          line(x + 4.5, y - 4.5, x - 4.5, y + 4.5)(trace);
        },
        { stroke: colour, width: 2.6 },
      );
  }
}
